import type { Edit, NewContent } from "../../src/grid/edits";
import { workbookOfEdits } from "../../src/grid/apply";
import type { Workbook } from "../../src/grid/workbook";
import { at } from "../disburse/made";
import type { ScheduleParts } from "../disburse/made";

/** The workbook of a schedule and estimates that were made by hand, its cells where test/disburse/made puts them. */
export function editsOf(parts: ScheduleParts, estimates: ReadonlyArray<readonly [string, string, string]>): Edit[] {
  const sheet = parts.sheet ?? "DLIs";
  const edits: Edit[] = [{ kind: "add-sheet", sheet }];
  const put = (cell: string, text: string): void => {
    const place = at(cell);
    if (text !== "") edits.push({ kind: "set-cells", sheet: place.sheet, top: place.row, left: place.col, rows: [[contentOf(text)]] });
  };
  const column = (n: number): string => String.fromCharCode(70 + n);
  parts.periods.forEach((label, n) => put(`${sheet}!${column(n)}1`, label));
  parts.dates?.forEach((date, n) => put(`${sheet}!${column(n)}2`, date));
  parts.dlis.forEach((dli, r) => {
    const row = 4 + 2 * r;
    put(`${sheet}!A${row}`, dli.number);
    put(`${sheet}!B${row}`, dli.name ?? `DLI ${dli.number}`);
    put(`${sheet}!D${row}`, dli.price ?? "");
    put(`${sheet}!E${row}`, dli.subtotal ?? "");
    dli.amounts.forEach((text, n) => put(`${sheet}!${column(n)}${row}`, text));
    dli.units?.forEach((text, n) => put(`${sheet}!${column(n)}${row + 1}`, text));
  });
  edits.push({ kind: "add-sheet", sheet: "Estimates" });
  estimates.forEach((texts, n) => texts.forEach((text, col) => put(`Estimates!${"ABC"[col] ?? ""}${n + 2}`, text)));
  return edits;
}

/** A figure typed as a figure is a number; a price with its currency, a mark or words make a text. */
function contentOf(text: string): NewContent {
  return /^-?[\d,]+(\.\d+)?$/.test(text) ? { kind: "number", value: Number(text.replace(/,/g, "")) } : { kind: "text", value: text };
}

export function workbookOf(parts: ScheduleParts, estimates: ReadonlyArray<readonly [string, string, string]> = []): Workbook {
  return workbookOfEdits(editsOf(parts, estimates));
}
