import type { Area } from "../../grid/address";
import { blankCell } from "../../grid/workbook";
import type { BookCell, BookSheet, PrintSetup, Visibility } from "./types";

/** A sheet of the book from inside: what `BookSheet` shows, open to change. */
export interface SheetState extends BookSheet {
  name: string;
  visibility: Visibility;
  isProtected: boolean;
  merges: Area[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
  frozen: { rows: number; cols: number };
  print: PrintSetup;
  validations: BookSheet["validations"];
  overlays: BookSheet["overlays"];
  charts: BookSheet["charts"];
  names: BookSheet["names"];
  put(row: number, col: number, cell: BookCell | undefined): void;
  /** Every cell that holds or looks like something, by row. */
  each(visit: (row: number, col: number, cell: BookCell) => void): void;
}

const empty: BookCell = blankCell;

export function newSheetState(id: string, name: string): SheetState {
  const rows: (BookCell | undefined)[][] = [];
  // Asked for again and again while a large sheet is read; true is for what only looks like something as well.
  const used = new Map<boolean, Area | undefined>();
  return {
    id,
    name,
    visibility: "visible",
    isProtected: false,
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    frozen: { rows: 0, cols: 0 },
    print: { landscape: false, fitToWidth: false },
    validations: [],
    overlays: [],
    charts: [],
    names: [],
    cell: (row, col) => rows[row]?.[col] ?? empty,
    put(row, col, cell) {
      if (used.size > 0) used.clear();
      if (cell !== undefined || rows[row]?.[col] !== undefined) (rows[row] ??= [])[col] = cell;
    },
    each(visit) {
      rows.forEach((line, row) => line.forEach((cell, col) => cell && visit(row, col, cell)));
    },
    usedArea(looksToo = false) {
      if (!used.has(looksToo)) used.set(looksToo, extent(this, looksToo));
      return used.get(looksToo);
    },
  };
}

function extent(sheet: SheetState, looksToo: boolean): Area | undefined {
  let area: { top: number; left: number; bottom: number; right: number } | undefined;
  sheet.each((row, col, cell) => {
    if (!looksToo && isBlank(cell)) return;
    area ??= { top: row, left: col, bottom: row, right: col };
    area.bottom = row;
    area.left = Math.min(area.left, col);
    area.right = Math.max(area.right, col);
  });
  return area;
}

/** True for a cell that holds nothing, whatever it looks like. */
export function isBlank(cell: BookCell): boolean {
  return cell.content.kind === "blank" && cell.formula === undefined;
}

/** True where two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
