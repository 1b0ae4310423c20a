import { serialOfDate } from "../../../base/dates";
import type { IsoDate } from "../../../base/dates";
import type { Area } from "../../../grid/address";
import type { CellLook, Edit, NewContent } from "../../../grid/edits";

/** A cell to be written: a figure, words, nothing, or a formula with its result. */
export type Entry = string | number | null | { readonly formula: string; readonly result: number };

/** A sheet as its maker lays it out; `writeSheet` turns it into edits. */
export interface SheetPlan {
  readonly name: string;
  readonly rows: readonly (readonly Entry[])[];
  readonly widths: readonly number[];
  readonly merges?: readonly Area[];
  readonly looks?: readonly (readonly [area: Area, look: CellLook])[];
  /** Rows kept in sight, and repeated on every printed page from `titleFrom`. */
  readonly freeze?: { readonly rows: number; readonly cols: number; readonly titleFrom: number };
  readonly landscape: boolean;
}

export const dayFormat = "dd-mmm-yyyy";
export const monthFormat = "mmm-yy";
export const wholeFormat = "#,##0";
export const centsFormat = "#,##0.00";
export const dollarFormat = '"$"#,##0';

export const titleLook: CellLook = { bold: true, fontSize: 14, wrap: false };
export const headerLook: CellLook = {
  bold: true,
  fill: "#D9E2F3",
  wrap: true,
  vertical: "center",
  horizontal: "center",
  borderBottom: "thin",
};
export const sectionLook: CellLook = { bold: true, fill: "#F2F2F2", wrap: false };

export const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

/** The serial number of an ISO day, to be shown with `dayFormat`. */
export const serial = (day: string): number => serialOfDate(day as IsoDate, false);

function contentOf(entry: Entry): NewContent {
  if (entry === null) return { kind: "blank" };
  if (typeof entry === "number") return { kind: "number", value: entry };
  return typeof entry === "string" ? { kind: "text", value: entry } : { kind: "formula", ...entry };
}

/** The edits that write a planned sheet; its rows are filled to one length, its text is wrapped and set at the top. */
export function writeSheet(plan: SheetPlan): Edit[] {
  const { name: sheet } = plan;
  const width = Math.max(...plan.rows.map((row) => row.length));
  const rows = plan.rows.map((row) => Array.from({ length: width }, (_, col) => contentOf(row[col] ?? null)));
  const whole = area(0, 0, rows.length - 1, width - 1);
  const edits: Edit[] = [
    { kind: "add-sheet", sheet },
    { kind: "set-cells", sheet, top: 0, left: 0, rows },
    { kind: "look", sheet, area: whole, look: { wrap: true, vertical: "top" } },
  ];
  plan.widths.forEach((chars, col) => edits.push({ kind: "column-width", sheet, col, chars }));
  for (const [where, look] of plan.looks ?? []) edits.push({ kind: "look", sheet, area: where, look });
  for (const merge of plan.merges ?? []) edits.push({ kind: "merge", sheet, area: merge });
  if (plan.freeze) edits.push({ kind: "freeze", sheet, rows: plan.freeze.rows, cols: plan.freeze.cols });
  const titleRows = plan.freeze && { first: plan.freeze.titleFrom, last: plan.freeze.rows - 1 };
  edits.push({ kind: "print", sheet, landscape: plan.landscape, fitToWidth: true, ...(titleRows ? { titleRows } : {}) });
  return edits;
}
