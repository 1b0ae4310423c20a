import type { Area } from "../../../grid/address";
import { coverMerges, gridExtent, wholeCell } from "./face";
import type { SheetFace } from "./face";

export interface Spot {
  readonly row: number;
  readonly col: number;
}

/** What is selected: the cell that is typed into, and the far corner of the area. */
export interface Selection {
  readonly active: Spot;
  readonly corner: Spot;
}

export const topLeft: Selection = { active: { row: 0, col: 0 }, corner: { row: 0, col: 0 } };

/** The selected area, widened to whole merged cells. */
export function selectedArea(merges: readonly Area[], { active, corner }: Selection): Area {
  return coverMerges(merges, {
    top: Math.min(active.row, corner.row),
    bottom: Math.max(active.row, corner.row),
    left: Math.min(active.col, corner.col),
    right: Math.max(active.col, corner.col),
  });
}

/** The selection of one cell, at the first cell of its merged area. */
export function selectCell(face: SheetFace, row: number, col: number): Selection {
  const area = wholeCell(face, row, col);
  const spot = { row: area.top, col: area.left };
  return { active: spot, corner: spot };
}

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** Rows that fit the view. */
  readonly page: number;
}

/** The selection after a movement key, as spreadsheets move; undefined where the key moves nothing. */
export function moved(face: SheetFace, selection: Selection, press: KeyPress): Selection | undefined {
  const from = press.shift ? selection.corner : selection.active;
  const to = target(face, from, press);
  if (!to) return undefined;
  return press.shift ? { active: selection.active, corner: to } : selectCell(face, to.row, to.col);
}

function target(face: SheetFace, from: Spot, { key, ctrl, page }: KeyPress): Spot | undefined {
  const lastUsed = { row: Math.max(face.rowCount - 1, 0), col: Math.max(face.colCount - 1, 0) };
  switch (key) {
    case "ArrowDown":
      return ctrl ? edge(face, from, 1, 0) : step(face, from, 1, 0);
    case "ArrowUp":
      return ctrl ? edge(face, from, -1, 0) : step(face, from, -1, 0);
    case "ArrowRight":
      return ctrl ? edge(face, from, 0, 1) : step(face, from, 0, 1);
    case "ArrowLeft":
      return ctrl ? edge(face, from, 0, -1) : step(face, from, 0, -1);
    case "PageDown":
      return ctrl ? undefined : { row: Math.min(from.row + page, gridExtent(face).rows - 1), col: from.col };
    case "PageUp":
      return ctrl ? undefined : { row: Math.max(from.row - page, 0), col: from.col };
    case "Home":
      return ctrl ? { row: 0, col: 0 } : { row: from.row, col: 0 };
    case "End":
      return ctrl ? lastUsed : { row: from.row, col: lastUsed.col };
    default:
      return undefined;
  }
}

/** One cell further, out of the merged cell it starts in and past hidden rows and columns. */
export function step(face: SheetFace, from: Spot, down: number, right: number): Spot {
  const extent = gridExtent(face);
  const whole = wholeCell(face, from.row, from.col);
  let row = down > 0 ? whole.bottom + 1 : down < 0 ? whole.top - 1 : from.row;
  let col = right > 0 ? whole.right + 1 : right < 0 ? whole.left - 1 : from.col;
  while (down !== 0 && face.hiddenRows.has(row)) row += down;
  while (right !== 0 && face.hiddenCols.has(col)) col += right;
  return row < 0 || col < 0 || row >= extent.rows || col >= extent.cols ? from : { row, col };
}

/** The end of the filled or of the empty stretch, as Ctrl with an arrow goes. */
function edge(face: SheetFace, from: Spot, down: number, right: number): Spot {
  const filled = (spot: Spot): boolean => face.cell(spot.row, spot.col).text !== "";
  const inUse = (spot: Spot): boolean => spot.row < face.rowCount && spot.col < face.colCount;
  let here = step(face, from, down, right);
  const inStretch = filled(from) && filled(here);
  for (;;) {
    const next = step(face, here, down, right);
    if ((next.row === here.row && next.col === here.col) || (!inUse(next) && down + right > 0)) return here;
    if (inStretch ? !filled(next) : filled(here)) return here;
    here = next;
  }
}
