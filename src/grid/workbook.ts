import type { Area } from "./address";
import { blankCell, cellOfLean, rawOfLean } from "./cell";
import type { Cell, LeanCell, RawValue } from "./cell";

export { blankCell } from "./cell";
export type { Cell, CellContent, TextRun } from "./cell";

/** A sheet as it stood when it was read. Rows and columns count from 0; cells outside the used area are blank. */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  /** One more than the last used row and column; 0 for an empty sheet. */
  readonly rowCount: number;
  readonly colCount: number;
  /** Never undefined; the top left cell alone holds a merged area's content. */
  cell(row: number, col: number): Cell;
  /** Its value without its look, for long lists; absent where a sheet keeps no such short way. */
  raw?(row: number, col: number): RawValue;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
}

/** A whole workbook, read at one moment; never changed. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly date1904: boolean;
}

/** The sheet of that name as Excel finds it, whatever the case. */
export function findSheet(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** What a sheet is made of; `makeSheet` adds the look-up. */
export interface SheetParts {
  readonly name: string;
  /** By row, then by column; holes are blank. */
  readonly rows: ReadonlyArray<ReadonlyArray<LeanCell | undefined> | undefined>;
  readonly merges?: readonly Area[];
  readonly visibility?: Sheet["visibility"];
  readonly isProtected?: boolean;
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenCols?: Iterable<number>;
}

/** A sheet over its rows. The used area is that of the cells that hold something. */
export function makeSheet(parts: SheetParts): Sheet {
  let rowCount = 0;
  let colCount = 0;
  parts.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell === undefined || (typeof cell === "object" && cell.content.kind === "blank" && cell.formula === undefined)) return;
      rowCount = Math.max(rowCount, r + 1);
      colCount = Math.max(colCount, c + 1);
    });
  });
  return {
    name: parts.name,
    visibility: parts.visibility ?? "visible",
    isProtected: parts.isProtected ?? false,
    rowCount,
    colCount,
    cell(row, col) {
      const found = parts.rows[row]?.[col];
      return found === undefined ? blankCell : cellOfLean(found);
    },
    raw: (row, col) => rawOfLean(parts.rows[row]?.[col]),
    merges: parts.merges ?? [],
    hiddenRows: new Set(parts.hiddenRows),
    hiddenCols: new Set(parts.hiddenCols),
  };
}
