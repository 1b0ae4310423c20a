import type { Cell } from "../../../grid/workbook";
import type { CellLook } from "../../../grid/edits";
import { makeAxis } from "./axis";
import type { Axis } from "./axis";
import { gridExtent } from "./face";
import type { SheetFace } from "./face";

/** Width of a digit of the grid's font at 11 points, and what a cell keeps free at its sides, in CSS pixels. */
export const digit = 7.25;
const sides = 9;
export const lineHeight = 18;
const defaultChars = 8.43;
const rowPadding = 3;
/** The highest row that Excel draws, in CSS pixels (409 points). */
const highest = 545;
/** Above so many rows the height of text is not worked out; rows keep one line. */
const measuredRows = 20_000;

const zoomOf = (look: CellLook | undefined): number => (look?.fontSize ?? 11) / 11;

/** Pixels of a column that is so many characters wide. */
export function columnPixels(chars: number | undefined): number {
  return Math.round((chars ?? defaultChars) * digit + 3);
}

/** About how wide a line of text is drawn. Capitals and wide letters are counted as such, so that text is rather given more room. */
export function textPixels(text: string, look?: CellLook): number {
  let units = 0;
  for (const letter of text)
    units += /[ .,:;!'|()ijltfrI-]/.test(letter) ? 0.6 : /[mwMW%@A-Z]/.test(letter) ? 1.25 : letter > "\u2e7f" ? 1.9 : 1;
  return units * digit * zoomOf(look) * (look?.bold === true ? 1.07 : 1);
}

/** Lines that a text takes in a column of that width when it may wrap. */
export function linesOf(text: string, width: number, look?: CellLook): number {
  const room = Math.max(width - sides, digit);
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += Math.max(1, Math.ceil((textPixels(paragraph, look) * 1.06) / room));
  return lines;
}

/** True where the text is drawn on several lines: the cell says so, or holds line breaks. */
export function wraps(cell: Cell, look: CellLook | undefined): boolean {
  return cell.content.kind === "text" && (look?.wrap ?? cell.text.includes("\n"));
}

/** True where a number does not fit: Excel draws a row of # then, never part of a number. */
export function overflowsAsNumber(cell: Cell, width: number, look?: CellLook): boolean {
  return cell.content.kind === "number" && [...cell.text].length * digit * zoomOf(look) > width - 2;
}

/** The columns of a sheet. */
export function columnsOf(face: SheetFace): Axis {
  return makeAxis(gridExtent(face).cols, (col) => (face.hiddenCols.has(col) ? 0 : columnPixels(face.colChars(col))));
}

/** The rows of a sheet: as high as it says, or as the text of its cells needs; merged cells do not raise their row. */
export function rowsOf(face: SheetFace, columns: Axis): Axis {
  const merged = new Set<string>();
  for (const area of face.merges) {
    const bottom = Math.min(area.bottom, face.rowCount - 1);
    const right = Math.min(area.right, face.colCount - 1);
    for (let row = area.top; row <= bottom; row++) for (let col = area.left; col <= right; col++) merged.add(`${row},${col}`);
  }
  const needed = (row: number): number => {
    let high = lineHeight;
    if (row >= face.rowCount || face.rowCount > measuredRows) return high + rowPadding;
    for (let col = 0; col < face.colCount; col++) {
      const cell = face.cell(row, col);
      if (cell.text === "") continue;
      const look = face.look(row, col);
      const line = lineHeight * Math.max(1, zoomOf(look));
      if (line <= lineHeight && !wraps(cell, look)) continue;
      if (merged.has(`${row},${col}`)) continue;
      high = Math.max(high, line * (wraps(cell, look) ? linesOf(cell.text, columns.size(col), look) : 1));
    }
    return Math.min(high + rowPadding, highest);
  };
  return makeAxis(gridExtent(face).rows, (row) => {
    if (face.hiddenRows.has(row)) return 0;
    const points = face.rowPoints(row);
    return points === undefined ? needed(row) : Math.round((points * 4) / 3);
  });
}
