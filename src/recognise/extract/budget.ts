import type { Budget, BudgetRow, PeriodValue } from "../../model/project";
import type { Value } from "../../model/value";
import { columnOf, readCell } from "../region";
import type { Region } from "../region";
import { withoutStrays } from "./budget-strays";
import { optional } from "./optional";
import { isSubtotalText, isTotalText } from "./text-parts";

interface Draft {
  readonly row: number;
  readonly code?: string;
  readonly name: Value;
  readonly kind?: "total" | "subtotal";
}

/** A budget's rows with their place in its tree: by their codes, else by which rows carry an activity's own code. */
export function readBudget(region: Region): Budget {
  const nameColumn = columnOf(region, "component", "definition", "budget-activity", "implementing-agency", "name");
  if (!nameColumn) return { table: region.table, rows: [] };
  const drafts = region.rows.map((row) => draftOf(region, row, nameColumn.col)).filter((draft) => draft !== undefined);
  const codes = drafts.map((draft) => draft.code);
  const hasCodes = codes.some((code) => code?.includes("."));
  const activity = columnOf(region, "budget-activity");
  const usesActivity =
    activity !== undefined && activity !== nameColumn && drafts.some((draft) => region.view.text(draft.row, activity.col) !== "");
  const someNamed = drafts.some((draft) => namesComponent(draft.name.text));
  const isOfComponents = nameColumn.role === "component" || drafts.some((draft) => namesComponent(draft.name.text));
  const lastTotal = [...drafts].reverse().find((draft) => draft.kind === "total");
  const rows: BudgetRow[] = [];
  for (const draft of drafts) {
    const isParent = draft.code !== undefined && codes.some((code) => code?.startsWith(`${draft.code}.`));
    const lacksActivity = usesActivity && region.view.text(draft.row, activity.col) === "";
    const isNamed = someNamed ? namesComponent(draft.name.text) : lacksActivity;
    // "1. Goods" or "A. Works" under a header of components is one, also where it has no lines.
    const isTop = draft.code !== undefined && !draft.code.includes(".") && nameColumn.role !== "implementing-agency" && isOfComponents;
    const kind =
      draft.kind === "total" && draft !== lastTotal
        ? "subtotal"
        : (draft.kind ?? (isParent || isTop || (!hasCodes && isNamed) ? "component" : "line"));
    const parent = kind === "line" || (kind === "component" && hasCodes) ? parentOf(rows, draft.code, hasCodes) : undefined;
    rows.push(rowOf(region, draft, kind, parent));
  }
  return { table: region.table, rows: hasCodes ? rows : withoutStrays(rows) };
}

/** Words for the parts of a budget. "Programme" is one only with its number: "Programme management" is a line. */
const componentWord = "(?:sub-?|sous-?)?(?:component|componente|composante)s?";
const numberedWord = "(?:sub-?|sous-?)?(?:program|programme|programa|pillar|pilar|pilier|eixo|axe)";
const componentName = new RegExp(`^(?:${componentWord}\\b|${numberedWord}\\s+(?:n\\S\\s*)?\\d)`, "i");
const codedName = new RegExp(`^(?:${componentWord}|${numberedWord})?\\s*(\\d+(?:\\.\\d+)*|[A-Z](?=[.)]\\s))(?:[.):]|\\s|$)`, "i");

const namesComponent = (name: string): boolean => componentName.test(name.trim());

function draftOf(region: Region, row: number, nameCol: number): Draft | undefined {
  const { view } = region;
  const leading = view
    .filled(row)
    .filter((col) => col <= Math.max(nameCol, region.table.area.left + 1) && view.shown(row, col).content.kind === "text");
  const total = leading.find((col) => isTotalText(view.text(row, col)));
  const subtotal = leading.find((col) => isSubtotalText(view.text(row, col)));
  const at = total ?? subtotal;
  const name = readCell(region, row, at ?? nameCol, "text");
  if (name.text.trim() === "") return undefined;
  const codeColumn = columnOf(region, "indicator-code");
  const fromColumn = codeColumn === undefined ? undefined : codeIn(view.text(row, codeColumn.col));
  const code = at === undefined ? (fromColumn ?? codeIn(codedName.exec(name.text)?.[1] ?? "")) : undefined;
  return {
    row,
    name,
    ...optional({ code, kind: total !== undefined ? ("total" as const) : subtotal !== undefined ? ("subtotal" as const) : undefined }),
  };
}

const codeIn = (text: string): string | undefined => /^(?:\d+(?:\.\d+)*|[A-Z])\.?$/.exec(text.trim())?.[0]?.replace(/\.$/, "");

function parentOf(rows: readonly BudgetRow[], code: string | undefined, byCode: boolean): BudgetRow | undefined {
  // A subtotal closes the component over it.
  if (!byCode) return [...rows].reverse().find((row) => row.kind === "component");
  if (code === undefined) return undefined;
  const parts = code.split(".");
  for (let length = parts.length - 1; length > 0; length--) {
    const wanted = parts.slice(0, length).join(".");
    const found = rows.find((row) => row.code === wanted && row.kind === "component");
    if (found) return found;
  }
  return undefined;
}

function rowOf(region: Region, draft: Draft, kind: BudgetRow["kind"], parent: BudgetRow | undefined): BudgetRow {
  const amounts: PeriodValue[] = [];
  for (const column of region.columns) {
    if (column.period === undefined || column.role !== "amount") continue;
    amounts.push({ period: column.period, value: readCell(region, draft.row, column.col, "amount") });
  }
  const text = (role: string): Value | undefined => {
    const column = columnOf(region, role);
    return column && readCell(region, draft.row, column.col, "text");
  };
  // A year's column of amounts is no total, also where the table has none.
  const totals = region.columns.filter((column) => column.period === undefined);
  const total = columnOf({ ...region, columns: totals }, "total", "cost", "amount", "allocation");
  return {
    cell: draft.name.cell,
    name: draft.name,
    kind,
    amounts,
    ...optional({
      code: draft.code,
      parent,
      activityCode: text("budget-activity"),
      responsibility: text("responsibility"),
      total: total && readCell(region, draft.row, total.col, "amount"),
    }),
  };
}
