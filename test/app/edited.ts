import { applyEdits } from "../../src/grid/apply";
import type { NewContent } from "../../src/grid/edits";
import { makeSheet } from "../../src/grid/workbook";
import type { Cell, Sheet, Workbook } from "../../src/grid/workbook";

/** A change that a person, a colleague or Excel makes to a workbook; sheets and cells by their place, whatever is there. */
export type Change =
  | { readonly kind: "type"; readonly sheet: number; readonly row: number; readonly col: number; readonly content: NewContent }
  | { readonly kind: "insert-row" | "delete-row" | "hide-row"; readonly sheet: number; readonly row: number }
  | { readonly kind: "delete-sheet" | "rename-sheet" | "copy-sheet"; readonly sheet: number };

type Rows = (Cell | undefined)[][];

const rowsOf = (sheet: Sheet): Rows =>
  Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.colCount }, (__, col) => sheet.cell(row, col)));

const rebuilt = (sheet: Sheet, parts: Partial<Parameters<typeof makeSheet>[0]> = {}): Sheet =>
  makeSheet({
    name: sheet.name,
    rows: rowsOf(sheet),
    merges: sheet.merges,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    hiddenRows: sheet.hiddenRows,
    hiddenCols: sheet.hiddenCols,
    ...parts,
  });

/** The workbook read anew: the same cells, no object shared. */
export function readAnew(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => rebuilt(sheet)) };
}

/** Rows and merged areas below `row` moved by one, as Excel does. */
export function withRow(sheet: Sheet, row: number, by: 1 | -1): Sheet {
  const rows = rowsOf(sheet);
  if (by === 1) rows.splice(row, 0, []);
  else rows.splice(row, 1);
  const moved = (at: number): number => (at > row || (by === 1 && at === row) ? at + by : at);
  const merges = sheet.merges
    .map((area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) }))
    .filter((area) => area.bottom > area.top || area.right > area.left);
  return rebuilt(sheet, { rows, merges });
}

/** The workbook after a change; other sheets stay the same objects. */
export function changed(workbook: Workbook, change: Change): Workbook {
  const index = change.sheet % Math.max(1, workbook.sheets.length);
  const sheet = workbook.sheets[index];
  if (!sheet) return workbook;
  const withSheet = (...fresh: Sheet[]): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.flatMap((one) => (one === sheet ? fresh : [one])),
  });
  const row = "row" in change ? change.row % Math.max(1, sheet.rowCount) : 0;
  switch (change.kind) {
    case "type": {
      const col = change.col % Math.max(1, sheet.colCount);
      const edited = applyEdits({ ...workbook, sheets: [sheet] }, [
        { kind: "set-cells", sheet: sheet.name, top: row, left: col, rows: [[change.content]] },
      ]);
      return withSheet(...edited.sheets);
    }
    case "insert-row":
      return withSheet(withRow(sheet, row, 1));
    case "delete-row":
      return withSheet(withRow(sheet, row, -1));
    case "hide-row":
      return withSheet(rebuilt(sheet, { hiddenRows: [...sheet.hiddenRows, row] }));
    case "delete-sheet":
      return workbook.sheets.length > 1 ? withSheet() : workbook;
    case "rename-sheet":
      return withSheet(rebuilt(sheet, { name: `${sheet.name.slice(0, 25)} x` }));
    case "copy-sheet":
      return withSheet(sheet, rebuilt(sheet, { name: `${sheet.name.slice(0, 24)} (2)` }));
  }
}
