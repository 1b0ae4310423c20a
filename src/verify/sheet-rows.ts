import type { Area } from "../grid/address";
import { rawColumn, rawOf } from "../grid/raw";
import type { RawValue } from "../grid/raw";
import type { Sheet } from "../grid/workbook";
import type { EvidenceList } from "../model/project";
import type { RowsPiece } from "./reading";

/** Rows of a piece: a few milliseconds' work, and little memory. */
export const rowsAtOnce = 4096;

/** The rows of a list on a sheet that was read, piece by piece. Every cell of a merged area holds what the area shows. */
export function* piecesOfSheet(sheet: Sheet, { rows }: EvidenceList, cols: readonly number[]): Generator<RowsPiece, void> {
  const merges = mergesByPiece(sheet, rows);
  const bottom = Math.min(rows.bottom, sheet.rowCount - 1);
  for (let top = rows.top; top <= bottom; top += rowsAtOnce) {
    const last = Math.min(bottom, top + rowsAtOnce - 1);
    const columns = cols.map((col) => rawColumn(sheet, col, top, last));
    for (const area of merges.get(pieceAt(top, rows)) ?? []) spread(sheet, area, { top, last, cols, columns });
    yield { top, count: last - top + 1, columns };
  }
}

const pieceAt = (row: number, rows: Area): number => Math.floor((row - rows.top) / rowsAtOnce);

function mergesByPiece(sheet: Sheet, rows: Area): ReadonlyMap<number, readonly Area[]> {
  const found = new Map<number, Area[]>();
  const bottom = Math.min(rows.bottom, sheet.rowCount - 1);
  for (const area of sheet.merges) {
    if (area.bottom < rows.top || area.top > bottom) continue;
    const last = pieceAt(Math.min(area.bottom, bottom), rows);
    for (let piece = pieceAt(Math.max(area.top, rows.top), rows); piece <= last; piece++) {
      const own = found.get(piece);
      if (own) own.push(area);
      else found.set(piece, [area]);
    }
  }
  return found;
}

interface Stretch {
  readonly top: number;
  readonly last: number;
  readonly cols: readonly number[];
  readonly columns: readonly RawValue[][];
}

function spread(sheet: Sheet, area: Area, { top, last, cols, columns }: Stretch): void {
  const shown = rawOf(sheet.cell(area.top, area.left));
  cols.forEach((col, n) => {
    if (col < area.left || col > area.right) return;
    for (let row = Math.max(top, area.top); row <= Math.min(last, area.bottom); row++) {
      const column = columns[n];
      if (column) column[row - top] = shown;
    }
  });
}
