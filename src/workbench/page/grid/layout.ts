import type { Area } from "../../../grid/address";
import { textPixels, wraps } from "./measure";
import type { Axis, Span } from "./axis";
import type { SheetFace } from "./face";

/** A cell to draw; `x` counts from the left edge of the sheet, `y` is that of its row. */
export interface PlacedCell {
  readonly row: number;
  readonly col: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Present for a merged cell. */
  readonly area?: Area;
  /** How far text may run over blank cells to its right. */
  readonly spill?: number;
}

export interface PlacedRow {
  readonly row: number;
  readonly y: number;
  readonly height: number;
  readonly cells: readonly PlacedCell[];
}

/** The columns to draw: those that stay in place and those in view. */
export interface ColumnSpans {
  readonly frozen: Span;
  readonly body: Span;
}

const touches = (span: Span, first: number, last: number): boolean => span.first <= last && span.last >= first;

/**
 * What to draw of a stretch of rows. A merged cell is drawn once, whole, in its first row, which is drawn for it even
 * where only a later part of the cell is in view.
 */
export function layOut(face: SheetFace, rows: Axis, columns: Axis, rowSpan: Span, spans: ColumnSpans): PlacedRow[] {
  const merges = face.merges.filter(
    (m) => touches(rowSpan, m.top, m.bottom) && (touches(spans.body, m.left, m.right) || touches(spans.frozen, m.left, m.right)),
  );
  const covered = coveredCells(merges, rowSpan, spans);
  const placed = new Map<number, PlacedCell[]>();
  for (let row = rowSpan.first; row <= rowSpan.last; row++) {
    if (rows.size(row) === 0) continue;
    const cells: PlacedCell[] = [];
    for (const span of [spans.frozen, spans.body]) {
      for (let col = span.first; col <= span.last; col++) {
        if (columns.size(col) === 0 || covered.has(`${row},${col}`)) continue;
        const spill = spillOf(face, columns, row, col);
        const width = columns.size(col);
        cells.push({ row, col, x: columns.offset(col), width, height: rows.size(row), ...(spill > width ? { spill } : {}) });
      }
    }
    placed.set(row, cells);
  }
  for (const area of merges) {
    const width = columns.offset(area.right + 1) - columns.offset(area.left);
    const height = rows.offset(area.bottom + 1) - rows.offset(area.top);
    const cells = placed.get(area.top) ?? [];
    cells.push({ row: area.top, col: area.left, x: columns.offset(area.left), width, height, area });
    placed.set(area.top, cells);
  }
  return [...placed.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, y: rows.offset(row), height: rows.size(row), cells: cells.sort((a, b) => a.col - b.col) }));
}

function coveredCells(merges: readonly Area[], rowSpan: Span, spans: ColumnSpans): Set<string> {
  const covered = new Set<string>();
  for (const area of merges) {
    for (let row = Math.max(area.top, rowSpan.first); row <= Math.min(area.bottom, rowSpan.last); row++) {
      for (const span of [spans.frozen, spans.body]) {
        const last = Math.min(area.right, span.last);
        for (let col = Math.max(area.left, span.first); col <= last; col++) covered.add(`${row},${col}`);
      }
    }
  }
  return covered;
}

/** Text that is neither wrapped nor set right runs on over blank neighbours, as titles above a table do. */
function spillOf(face: SheetFace, columns: Axis, row: number, col: number): number {
  const width = columns.size(col);
  const cell = face.cell(row, col);
  if (cell.content.kind !== "text") return width;
  const look = face.look(row, col);
  if (wraps(cell, look) || look?.horizontal === "right" || look?.horizontal === "center") return width;
  const needed = textPixels(cell.text, look) * 1.1 + 8;
  let reach = width;
  for (let next = col + 1; reach < needed && next < columns.count && next < col + 40; next++) {
    if (face.cell(row, next).text !== "" || face.merges.some((m) => m.top <= row && m.bottom >= row && m.left <= next && m.right >= next))
      break;
    reach += columns.size(next);
  }
  return reach;
}
