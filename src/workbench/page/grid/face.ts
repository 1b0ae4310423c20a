import type { Area } from "../../../grid/address";
import type { CellLook } from "../../../grid/edits";
import type { Cell } from "../../../grid/workbook";

/** A sheet as the grid draws it. A new object for every change, so that what was worked out from it can be kept. */
export interface SheetFace {
  readonly name: string;
  readonly isProtected: boolean;
  /** One more than the last used row and column. */
  readonly rowCount: number;
  readonly colCount: number;
  cell(row: number, col: number): Cell;
  look(row: number, col: number): CellLook | undefined;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  /** Characters of the default font; undefined where the sheet leaves it to the application. */
  colChars(col: number): number | undefined;
  /** Points; undefined where the row is as high as its text needs. */
  rowPoints(row: number): number | undefined;
  readonly frozenRows: number;
  readonly frozenCols: number;
}

/** Free rows and columns drawn beyond the used area, so that there is room to type. */
const margin = { rows: 40, cols: 12 };
const least = { rows: 60, cols: 26 };

/** How many rows and columns the grid offers. */
export function gridExtent(face: SheetFace): { readonly rows: number; readonly cols: number } {
  return {
    rows: Math.min(Math.max(face.rowCount + margin.rows, least.rows), 1_048_576),
    cols: Math.min(Math.max(face.colCount + margin.cols, least.cols), 16_384),
  };
}

/** The merged area that holds a cell. */
export function mergeAt(merges: readonly Area[], row: number, col: number): Area | undefined {
  return merges.find((area) => row >= area.top && row <= area.bottom && col >= area.left && col <= area.right);
}

/** The merged area that holds a cell, or the cell alone. */
export function wholeCell(face: SheetFace, row: number, col: number): Area {
  return mergeAt(face.merges, row, col) ?? { top: row, bottom: row, left: col, right: col };
}

/** An area widened until it cuts no merged cell. */
export function coverMerges(merges: readonly Area[], area: Area): Area {
  const touching = merges.filter((m) => m.top <= area.bottom && m.bottom >= area.top && m.left <= area.right && m.right >= area.left);
  const wide = touching.reduce(
    (a, m) => ({
      top: Math.min(a.top, m.top),
      bottom: Math.max(a.bottom, m.bottom),
      left: Math.min(a.left, m.left),
      right: Math.max(a.right, m.right),
    }),
    area,
  );
  const same = wide.top === area.top && wide.bottom === area.bottom && wide.left === area.left && wide.right === area.right;
  return same ? area : coverMerges(merges, wide);
}
