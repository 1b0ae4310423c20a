import { mayBeSaidBelow } from "./extract/action-rows";
import { isTotalText } from "./extract/text-parts";
import type { Found } from "./found";
import type { HeaderBlock } from "./header";
import { labelRole } from "./label-values";
import { makeRegion } from "./region";
import type { Reading, Region } from "./region";
import { rolesOf } from "./roles";
import { rowsInStep } from "./view";
import { isOfOtherVersion } from "./version-groups";
import type { Half } from "./version-groups";
import type { SheetView } from "./view";

/** The rows that belong to a header, as a region; undefined where it has none. Pauses now and then: lists can be long. */
export function* regionOf(
  view: SheetView,
  first: Found,
  headers: readonly HeaderBlock[],
  end: number,
  reading: Reading,
  half?: Half,
): Generator<void, Region | undefined> {
  const { block, classified } = first;
  const isBlocks = classified.kind === "indicator-status" || classified.inDliBlock === true;
  const left = leftEdge(view, block, Math.min(...classified.columns.map((column) => column.col)), end);
  const right = Math.max(...classified.columns.map((column) => column.col));
  const inHeader = (row: number): boolean => headers.some((header) => row >= header.top && row <= header.bottom);
  const rows: number[] = [];
  let blanks = 0;
  // A status block's name stands over its header, so the lines above the first header belong to the table.
  for (let row = isBlocks ? first.titleTop : block.bottom + 1; row < end; row++) {
    if (row % rowsInStep === 0) yield;
    if (inHeader(row)) {
      blanks = 0;
      continue;
    }
    const within = view.filled(row).some((col) => col >= left && col <= right) || mergedInto(view, row, left, right);
    if (!within) {
      blanks++;
      if (blanks < 3 || isBlocks) continue;
      const total = rows.length > 0 ? totalAfterGap(view, row, Math.min(end, row + longestGap), left, right) : undefined;
      if (total === undefined) break;
      rows.push(total);
      row = total;
      blanks = 0;
      continue;
    }
    if (blanks > 0 && startsLabelBlock(view, row) && classified.kind !== "financing") break;
    blanks = 0;
    if (!half || !isOfOtherVersion(view, row, half)) rows.push(row);
  }
  while (rows.length > 0 && isNote(view, rows.at(-1) ?? 0, left, right)) rows.pop();
  if (!rows.some((row) => row > block.bottom)) return undefined;
  const bottom = rows.at(-1) ?? block.bottom;
  return makeRegion({
    view,
    kind: classified.kind,
    confidence: classified.confidence,
    why: classified.why,
    language: block.language,
    about: first.about,
    columns: classified.columns,
    rows,
    headers,
    labelRows: block.labelRows,
    area: { top: isBlocks ? Math.min(block.top, rows[0] ?? block.top) : block.top, left, bottom, right },
    reading,
    ...(first.title === undefined ? {} : { title: first.title }),
    ...(classified.inDliBlock ? { inDliBlocks: true as const } : {}),
    ...(first.correction === undefined ? {} : { correction: first.correction }),
    ...(half === undefined ? {} : { version: half.version }),
  });
}

/** After an empty row, two labels of a loan's data under one another, each with its value, are a block of their own. */
function startsLabelBlock(view: SheetView, row: number): boolean {
  return [row, row + 1].every((each) => {
    const filled = view.filled(each);
    return filled.length === 2 && labelRole(view, each, filled[0] ?? 0) !== undefined;
  });
}

/** Empty rows of a form that may stand between what is filled in and its total. */
export const longestGap = 100;

/** A form that is not filled to its end has its total after more empty rows than a table has elsewhere. */
function totalAfterGap(view: SheetView, from: number, end: number, left: number, right: number): number | undefined {
  for (let row = from; row < end; row++) {
    const filled = view.filled(row);
    const inside = filled.filter((col) => col >= left && col <= right);
    if (filled.length === 0) continue;
    return inside.length === filled.length && inside.length > 1 && isTotalText(view.text(row, inside[0] ?? left)) ? row : undefined;
  }
  return undefined;
}

/** Columns of row labels left of the headers, where the header row has none: they belong to the table. */
function leftEdge(view: SheetView, block: HeaderBlock, left: number, end: number): number {
  let edge = left;
  for (let col = left - 1; col >= 0; col--) {
    let labels = 0;
    let rows = 0;
    for (let row = block.bottom + 1; row < Math.min(end, block.bottom + 40); row++) {
      if (view.filled(row).length === 0) continue;
      rows++;
      if (view.text(row, col) !== "") labels++;
    }
    if (rows === 0 || labels / rows < 0.3) break;
    edge = col;
  }
  return edge;
}

const mergedInto = (view: SheetView, row: number, left: number, right: number): boolean => {
  for (let col = left; col <= right; col++) if (view.covered(row, col) && view.mergeAt(row, col)?.top !== row) return true;
  return false;
};

/** A line of text under a table: one cell with words, at its left edge. */
function isNote(view: SheetView, row: number, left: number, right: number): boolean {
  const filled = view.filled(row).filter((col) => col >= left && col <= right);
  if (filled.length === 0) return true;
  const col = filled[0] ?? left;
  const cell = view.shown(row, col);
  if (filled.length > 1 || cell.content.kind !== "text") return false;
  const text = view.text(row, col);
  if (rolesOf(text).some((match) => ["total", "allocation"].includes(match.role)) || mayBeSaidBelow(text)) return false;
  return col <= left + 1 && (text.length > 25 || /^[*†‡§(\d¹²³]/.test(cell.text) || /^(?:note|source|nota|fuente|fonte)\b/i.test(text));
}
