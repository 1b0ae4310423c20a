import type { Area } from "./address";
import type { RawValue } from "./raw";

/** What stands in a cell. A closed set: every reader switches over all of it. */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string; readonly runs?: readonly TextRun[] }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string };

/** A stretch of a text cell that is printed in one way; only what changes meaning is kept. */
export interface TextRun {
  readonly text: string;
  readonly superscript?: boolean;
  readonly struck?: boolean;
  readonly italic?: boolean;
}

export interface Cell {
  /** The value; for a formula its result, blank with `uncalculated` where the file holds none. */
  readonly content: CellContent;
  /** With its leading "=". */
  readonly formula?: string;
  /** True for a formula whose result the file does not hold. */
  readonly uncalculated?: boolean;
  /** As Excel shows it; for text the text itself. */
  readonly text: string;
  /** The number format's code, where it is not General. */
  readonly format?: string;
}

export const blankCell: Cell = { content: { kind: "blank" }, text: "" };

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
  /** The same without its look, where the sheet keeps it so: for long lists. */
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
  readonly rows: ReadonlyArray<ReadonlyArray<Cell | undefined> | undefined>;
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
      if (!cell || (cell.content.kind === "blank" && cell.formula === undefined)) return;
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
    cell: (row, col) => parts.rows[row]?.[col] ?? blankCell,
    merges: parts.merges ?? [],
    hiddenRows: new Set(parts.hiddenRows),
    hiddenCols: new Set(parts.hiddenCols),
  };
}
