import { assignRoles, wantedRoles } from "./assign-roles";
import { titleRowOver } from "./dli-title";
import type { HeaderBlock } from "./header";
import type { RoledColumn } from "./header-column";
import { marksIndicators, mostlyMoney, paysTargets, pricesActivities, saysPaid } from "./pays";
import { rolesOf } from "./roles";
import { shapes } from "./shapes";
import type { Shape } from "./shapes";
import { isStatistics } from "./statistics";
import { isTitledMoney } from "./titled-money";
import type { TableKind } from "../model/table";
import type { SheetView } from "./view";

export interface Classified {
  readonly kind: TableKind;
  readonly confidence: number;
  readonly why: string;
  readonly columns: readonly RoledColumn[];
  /** One of several blocks, each of one DLI. */
  readonly inDliBlock?: true;
}

const enough = 0.6;

/** What kind of table a header makes, if any: the kind that explains most of its columns. */
export function classify(block: HeaderBlock, view: SheetView, only?: TableKind): Classified | undefined {
  let best: Classified | undefined;
  const isMoneyTable = isTitledMoney(view, block);
  const said = new Set([...block.labelRows.keys(), ...block.columns.flatMap(({ roles }) => roles.map(({ role }) => role))]);
  const hasTime = block.columns.some(({ period }) => period !== undefined);
  for (const shape of shapes) {
    if ((only !== undefined && shape.kind !== only) || !mayFit(shape, said, hasTime)) continue;
    if (shape.paysTargets && !((paysTargets(block) || isMoneyTable) && saysPaid(view, block))) continue;
    if (isMoneyTable && shape.kind === "results-framework") continue;
    if (shape.inDliBlock && titleRowOver(view, block.top) === undefined) continue;
    const found = shape.rows === undefined || rowsName(view, block, shape.rows) ? fit(block, shape) : undefined;
    if (
      shape.kind === "results-framework" &&
      shape.rows === undefined &&
      found &&
      only === undefined &&
      isStatistics(view, block, found.columns)
    )
      continue;
    // What is said to pay for results is no plain framework, however well its columns would fit one.
    if (found && (!best || found.confidence > best.confidence + 0.001 || (shape.paysTargets && best.kind === "results-framework")))
      best = found;
  }
  return best;
}

/** Whether one of the first rows under a header says one of these roles at its left. */
function rowsName(view: SheetView, block: HeaderBlock, roles: readonly string[]): boolean {
  for (let row = block.bottom + 1; row <= block.bottom + 4; row++) {
    for (const col of view.filled(row).slice(0, 3)) {
      const text = view.text(row, col);
      if (text.length <= 80 && rolesOf(text).some((match) => match.score >= 0.7 && roles.includes(match.role))) return true;
    }
  }
  return false;
}

/** Whether a header's words, or what its times would hold, leave no need of a kind unmet at first sight. */
function mayFit({ needs, periodRole = "amount" }: Shape, said: ReadonlySet<string>, hasTime: boolean): boolean {
  const may = (role: string): boolean => said.has(role) || (hasTime && (role === "period" || role === periodRole || role === "units"));
  return needs.every((group) => group.some(may));
}

const wantedBy = new Map(shapes.map((shape) => [shape, wantedRoles([...shape.needs.flat(), ...shape.may])]));

function fit(block: HeaderBlock, shape: Shape): Classified | undefined {
  const wanted = wantedBy.get(shape) ?? wantedRoles([]);
  const periods = block.columns.filter((column) => column.period !== undefined);
  const usesPeriods = wanted.has("period") || shape.periodRole !== undefined;
  const assigned = assignRoles(block.columns, wanted, usesPeriods ? (shape.periodRole ?? "amount") : undefined);
  const columns = shape.kind === "dli-matrix" || shape.kind === "dli-prices" ? withDlis(assigned) : assigned;
  const has = new Set(columns.map((column) => column.role));
  for (const role of block.labelRows.keys()) has.add(role);
  const missing = shape.needs.filter(
    (group) => !group.some((role) => (role === "period" ? periods.length >= (shape.periods ?? 1) && usesPeriods : has.has(role))),
  );
  if (missing.length > 0) return undefined;
  // One column must not serve two needs.
  if (shape.needs.length > has.size + (periods.length > 0 ? 1 : 0)) return undefined;
  if (columns.length < (shape.minColumns ?? 2)) return undefined;
  if (shape.kind === "results-framework" && mostlyMoney(periods)) return undefined;
  if (shape.kind === "dli-matrix" && pricesActivities(block)) return undefined;
  const against = new Set(shape.not);
  const opposed = block.columns.filter(
    (column) => column.roles[0] && column.roles[0].score >= 0.95 && against.has(column.roles[0].role) && !has.has(column.roles[0].role),
  ).length;
  const known = columns.filter((column) => column.role !== "other");
  const explained = known.length / Math.max(columns.length, 1);
  if (explained < (shape.explains ?? 0)) return undefined;
  const strength =
    known.reduce(
      (total, column) =>
        total + (column.period && column.role !== "other" ? 1 : (column.roles.find((match) => match.role === column.role)?.score ?? 0.6)),
      0,
    ) / Math.max(known.length, 1);
  // A current actual beside baseline and end target, without years, is a status report.
  const isStatus = shape.kind === "results-framework" && periods.length === 0 && has.has("actual") && !has.has("fiscal-year") ? 0.1 : 0;
  const isFramework = shape.kind === "dli-matrix" && marksIndicators(columns) ? 0.2 : 0;
  const confidence = Math.max(
    0,
    Math.min(1, 0.4 + 0.4 * explained * strength + 0.05 * Math.min(4, shape.needs.length) - 0.25 * opposed - isStatus - isFramework),
  );
  if (confidence < enough) return undefined;
  const words = known
    .filter((column) => column.period === undefined || !usesPeriods)
    .map((column) => `"${clip(column.texts.at(-1) ?? "")}"`);
  const times = periods.length > 0 && usesPeriods ? `${periods.length} column${periods.length === 1 ? "" : "s"} of time` : "";
  const why = [words.length > 0 ? `header words ${words.slice(0, 6).join(", ")}${words.length > 6 ? "…" : ""}` : "", times]
    .filter((part) => part !== "")
    .join("; ");
  return {
    kind: shape.kind,
    confidence: Math.round(confidence * 100) / 100,
    why,
    columns,
    ...(shape.inDliBlock ? { inDliBlock: true as const } : {}),
  };
}

/** Under "Indicator" alone, rows that say "DLI 1: ..." number the DLIs. */
function withDlis(columns: readonly RoledColumn[]): readonly RoledColumn[] {
  if (columns.some(({ role }) => role === "dli" || role === "dlr" || role === "unit-value")) return columns;
  const at = columns.findIndex(({ roles }) => roles.some(({ role }) => role === "dli"));
  return columns.map((column, index) => (index === at ? { ...column, role: "dli" } : column));
}

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 28 ? line.slice(0, 27) + "…" : line;
};
