import { sameData } from "../base/same";
import type { Cell, Sheet } from "./workbook";

/** Rows that are compared between two pauses: a few milliseconds' work. */
const rowsInStep = 2000;

/** Whether two readings of a sheet say the same in every cell, merge and hidden line. Pauses after every stretch of rows. */
export function* sameSheet(a: Sheet, b: Sheet): Generator<void, boolean> {
  if (a === b) return true;
  if (a.name !== b.name || a.visibility !== b.visibility || a.isProtected !== b.isProtected) return false;
  if (a.rowCount !== b.rowCount || a.colCount !== b.colCount) return false;
  if (!sameData([a.merges, a.hiddenRows, a.hiddenCols], [b.merges, b.hiddenRows, b.hiddenCols])) return false;
  for (let row = 0; row < a.rowCount; row++) {
    for (let col = 0; col < a.colCount; col++) if (!sameCellContent(a.cell(row, col), b.cell(row, col))) return false;
    if (row % rowsInStep === rowsInStep - 1) yield;
  }
  return true;
}

/** Whether two readings of a cell are the same: what it holds, shows and calculates. */
export function sameCellContent(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  return (
    a.text === b.text &&
    a.formula === b.formula &&
    a.format === b.format &&
    a.uncalculated === b.uncalculated &&
    sameData(a.content, b.content)
  );
}
