import { dec } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { parseFigure } from "../base/separators";
import type { SeparatorsDecision } from "../base/separators";
import type { Area } from "../grid/address";
import type { Cell } from "../grid/workbook";
import type { SheetFigure, TableKind } from "../model/table";
import { formatClass } from "./values/read-value";
import type { SheetView } from "./view";

/** Roles of columns that hold figures. */
const figureRoles = new Set(
  (
    "amount units target actual actual-previous baseline end-target cumulative-target total allocation current proposed annual cumulative " +
    "difference cost commitment committed disbursed undisbursed cancelled executed unit-value"
  ).split(" "),
);

/** Kinds whose columns hold words and figures alike, or rows without number. */
const leftOut: ReadonlySet<TableKind> = new Set<TableKind>([
  ...(["evidence", "claims", "summary-of-changes", "verification-rules", "actions"] as const),
  ...(["reforms", "calendar", "roles", "notes", "thresholds"] as const),
]);

const mostRows = 3000;

/** Where a table's parts stand. */
interface FigureParts {
  readonly view: SheetView;
  readonly kind: TableKind;
  readonly columns: readonly { readonly col: number; readonly role: string }[];
  readonly rows: readonly number[];
  readonly headers: readonly unknown[];
  readonly area: Area;
}

/** The cells of a table's figure columns, and of those with the role "other"; nothing for lists of evidence, very long tables and labels with values beside them. */
export function figuresOf(parts: FigureParts, separators: SeparatorsDecision): { figures?: readonly SheetFigure[] } {
  if (leftOut.has(parts.kind) || parts.rows.length > mostRows || parts.headers.length === 0) return {};
  const { view } = parts;
  const { hiddenRows, hiddenCols } = view.sheet;
  const columns = columnsOf(parts);
  const figures = parts.rows.flatMap((row) =>
    columns.flatMap(({ col, role }): SheetFigure[] => {
      const kept = view.covered(row, col) ? undefined : keptIn(view.shown(row, col), separators);
      if (kept === undefined) return [];
      const isHidden = hiddenRows.has(row) || hiddenCols.has(col);
      return [{ cell: view.ref(row, col), role, ...kept, ...(isHidden ? { isHidden } : {}) }];
    }),
  );
  return { figures };
}

/** Those with a role of figures, and those that no header explains. */
function columnsOf({ columns, area }: FigureParts): readonly { readonly col: number; readonly role: string }[] {
  const known = new Map(columns.map((column) => [column.col, column.role]));
  const all = Array.from({ length: area.right - area.left + 1 }, (_, n) => area.left + n);
  return all.flatMap((col) => {
    const role = known.get(col) ?? "other";
    return figureRoles.has(role) || role === "other" ? [{ col, role }] : [];
  });
}

function keptIn(
  { content, formula, format, uncalculated }: Cell,
  separators: SeparatorsDecision,
): Omit<SheetFigure, "cell" | "role"> | undefined {
  const made = formula === undefined ? {} : { formula };
  switch (content.kind) {
    case "number": {
      const look = formatClass(format);
      return look === "plain" || look === "percent" ? { holds: "number", figure: dec(content.value), ...made } : undefined;
    }
    case "text": {
      const figure = bareFigure(content.value, separators);
      return figure === undefined ? undefined : { holds: "text", figure, text: content.value, ...made };
    }
    case "error":
      return { holds: "error", error: content.code, ...made };
    case "blank":
      return uncalculated ? { holds: "nothing", ...made } : undefined;
    default:
      return undefined;
  }
}

/** A text that is a figure and nothing else, which can be read in one way: "18591.00", " 2,343,750", "US$ 1.5"; no marks, no words. */
function bareFigure(text: string, { separators, basis }: SeparatorsDecision): Dec | undefined {
  const match = /^\s*(?:US\s?\$|USD|\$|\u20ac|S\/\.?)?\s*([-\u2212])?\s*(\d[\d.,'\u2019 \u00a0\u202f]*)\s*$/.exec(text);
  const run = match?.[2]?.trim();
  if (run === undefined) return undefined;
  const alone = parseFigure(run);
  const read = alone === "ambiguous" && basis === "stated" ? parseFigure(run, separators) : alone;
  return typeof read === "string" ? undefined : dec(read.digits).times(match?.[1] === undefined ? 1 : -1);
}
