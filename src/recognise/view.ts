import type { Area, CellRef } from "../grid/address";
import { blankCell } from "../grid/workbook";
import type { Cell, Sheet } from "../grid/workbook";
import { textWithoutMarks } from "./values/read-value";

/** A sheet as a reader sees it: a merged area counts as one cell that all its places show. */
export interface SheetView {
  readonly sheet: Sheet;
  /** The cell that a place shows: the merged area's, where it lies in one. */
  shown(row: number, col: number): Cell;
  /** Its text without raised marks. */
  text(row: number, col: number): string;
  /** Where the shown cell stands. */
  ref(row: number, col: number): CellRef;
  /** True where the place is covered by a merged area and is not its top left cell. */
  covered(row: number, col: number): boolean;
  mergeAt(row: number, col: number): Area | undefined;
  /** Columns of the row's own cells that hold something, left to right. */
  filled(row: number): readonly number[];
}

/** Rows that are looked at between two pauses: a few milliseconds' work. */
export const rowsInStep = 1000;

/** Columns beyond this are not looked at for tables of the field; evidence lists stay well below. */
const maxColumns = 256;

export function viewOf(sheet: Sheet): SheetView {
  const merges = new Map<string, Area>();
  for (const area of sheet.merges) {
    // A merge over whole columns or rows would cover the sheet: only the used part matters.
    const bottom = Math.min(area.bottom, Math.max(sheet.rowCount - 1, area.top));
    const right = Math.min(area.right, Math.max(sheet.colCount - 1, area.left), maxColumns);
    if ((bottom - area.top + 1) * (right - area.left + 1) > 100_000) continue;
    for (let row = area.top; row <= bottom; row++) for (let col = area.left; col <= right; col++) merges.set(`${row},${col}`, area);
  }
  const mergeAt = (row: number, col: number): Area | undefined => (merges.size === 0 ? undefined : merges.get(`${row},${col}`));
  const columns = Math.min(sheet.colCount, maxColumns);
  const filledRows = new Map<number, readonly number[]>();
  const shown = (row: number, col: number): Cell => {
    const area = mergeAt(row, col);
    return area ? sheet.cell(area.top, area.left) : row < 0 || col < 0 ? blankCell : sheet.cell(row, col);
  };
  return {
    sheet,
    shown,
    text: (row, col) => textWithoutMarks(shown(row, col)),
    ref: (row, col) => {
      const area = mergeAt(row, col);
      return { sheet: sheet.name, row: area?.top ?? row, col: area?.left ?? col };
    },
    covered: (row, col) => {
      const area = mergeAt(row, col);
      return area !== undefined && (area.top !== row || area.left !== col);
    },
    mergeAt,
    filled: (row) => {
      let cols = filledRows.get(row);
      if (!cols) {
        const found: number[] = [];
        for (let col = 0; col < columns; col++) {
          const cell = sheet.cell(row, col);
          const holds =
            cell.content.kind === "text" ? cell.content.value.trim() !== "" : cell.content.kind !== "blank" || cell.formula !== undefined;
          if (holds) found.push(col);
        }
        cols = found;
        filledRows.set(row, cols);
      }
      return cols;
    },
  };
}

/** The part of a sheet inside an area, as if nothing else were there. */
export function windowOf(view: SheetView, area: Area): SheetView {
  const inside = (row: number, col: number): boolean => row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
  return {
    sheet: { ...view.sheet, rowCount: Math.min(view.sheet.rowCount, area.bottom + 1) },
    shown: (row, col) => (inside(row, col) ? view.shown(row, col) : blankCell),
    text: (row, col) => (inside(row, col) ? view.text(row, col) : ""),
    ref: view.ref,
    covered: (row, col) => inside(row, col) && view.covered(row, col),
    mergeAt: (row, col) => (inside(row, col) ? view.mergeAt(row, col) : undefined),
    filled: (row) => (row < area.top || row > area.bottom ? [] : view.filled(row).filter((col) => col >= area.left && col <= area.right)),
  };
}
