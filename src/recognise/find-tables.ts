import { fold } from "../base/fold";
import type { Area } from "../grid/address";
import type { TableCorrection, Unread } from "../model/table";
import { classify, classifyAs } from "./classify";
import type { Classified } from "./classify";
import { headerAt, headerBlocks } from "./header";
import type { HeaderBlock } from "./header";
import { isTotalText } from "./extract/text-parts";
import { makeRegion } from "./region";
import type { KindOverride, Reading, Region } from "./region";
import { rolesOf } from "./roles";
import { labelRole, labelValueRegions } from "./label-values";
import { windowOf } from "./view";
import type { SheetView } from "./view";

interface Found {
  readonly block: HeaderBlock;
  readonly classified: Classified;
  readonly titleTop: number;
  readonly title: string | undefined;
  readonly about: string;
  readonly correction?: TableCorrection;
}

/** The tables of a sheet, top to bottom, and what was left unread. */
export function findTables(view: SheetView, reading: Reading, overrides: readonly KindOverride[]): { regions: Region[]; unread: Unread[] } {
  const empty: Area[] = [];
  const regions = tablesIn(view, reading, overrides, empty);
  regions.sort((a, b) => a.table.area.top - b.table.area.top || a.table.area.left - b.table.area.left);
  return { regions, unread: unreadOf(view, regions, empty) };
}

/** Headers with no row under them are noted as empty. */
function tablesIn(view: SheetView, reading: Reading, overrides: readonly KindOverride[], empty: Area[]): Region[] {
  const blocks = correctedBlocks(view, reading, overrides);
  // Tables side by side, parted by empty columns, are each read as if they stood alone.
  for (const block of blocks) {
    const parts = partsBeside(view, block);
    if (parts.length > 1) return parts.flatMap((area) => tablesIn(windowOf(view, area), reading, overrides, empty));
  }
  const found: Found[] = [];
  for (const block of blocks) {
    const correction = overrides.find((each) => overlaps(each.area, block))?.correction;
    if (correction?.kind === null) continue;
    const classified = correction?.kind ? classifyAs(block, view, correction.kind, correction, reading.calendar) : classify(block, view);
    if (classified)
      found.push({ block, classified, ...titleOver(view, block, found.at(-1)?.block.bottom ?? -1), ...(correction ? { correction } : {}) });
  }
  const regions: Region[] = [];
  for (let index = 0; index < found.length; index++) {
    const first = found[index];
    if (!first) continue;
    const headers = [first.block];
    let next = found[index + 1];
    while (next && continuesTable(first, next)) {
      headers.push(next.block);
      index++;
      next = found[index + 1];
    }
    const region = regionOf(view, first, headers, next?.titleTop ?? view.sheet.rowCount, reading);
    if (region) regions.push(region);
    else empty.push(areaOfHeader(first.block));
  }
  const taken = regions.map((each) => each.table.area);
  return [...regions, ...labelValueRegions(view, reading, taken, overrides)];
}

const overlaps = (area: Area, block: HeaderBlock): boolean =>
  area.top <= block.bottom &&
  area.bottom >= block.top &&
  block.columns.some((column) => column.col >= area.left && column.col <= area.right);

/** The headers of a sheet; where a person named the header rows of a range, or none was found in it, those rows are the header. */
function correctedBlocks(view: SheetView, reading: Reading, overrides: readonly KindOverride[]): readonly HeaderBlock[] {
  let blocks = headerBlocks(view, reading.calendar, reading.date1904);
  for (const { area, correction } of overrides) {
    if (
      correction.kind === null ||
      area.top >= view.sheet.rowCount ||
      view.filled(area.top).length + view.filled(correction.headerRows?.first ?? area.top).length === 0
    )
      continue;
    const known = blocks.filter((block) => overlaps(area, block));
    const byLabels = correction.kind === "financing" && correction.headerRows === undefined;
    if (byLabels && labelValueRegions(windowOf(view, area), reading, [], []).length > 0) continue;
    if (known.length > 0 && correction.headerRows === undefined) continue;
    const { first, last } = correction.headerRows ?? { first: area.top, last: area.top };
    const named = headerAt(
      windowOf(view, { ...area, top: Math.min(first, area.top) }),
      first,
      Math.max(first, last),
      reading.calendar,
      reading.date1904,
    );
    blocks = [...blocks.filter((block) => !known.includes(block)), named].sort((a, b) => a.top - b.top);
  }
  return blocks;
}

/**
 * The areas of tables beside one another: where columns stay empty from a header downwards and header words stand on both
 * sides. What is above and below the pair is an area of its own.
 */
function partsBeside(view: SheetView, block: HeaderBlock): Area[] {
  const cols = block.columns.map((column) => column.col);
  const first = Math.min(...cols);
  const last = Math.max(...cols);
  const isEmpty = (row: number, col: number): boolean => view.text(row, col) === "";
  for (let gap = first + 1; gap < last; gap++) {
    if (cols.includes(gap)) continue;
    const [leftCols, rightCols] = [cols.filter((col) => col < gap), cols.filter((col) => col > gap)];
    if (leftCols.length < 2 || rightCols.length < 2) continue;
    let bottom = block.bottom;
    while (bottom + 1 < view.sheet.rowCount && isEmpty(bottom + 1, gap)) bottom++;
    if (bottom - block.bottom < 2) continue;
    let top = block.top;
    while (top > 0 && block.top - top < 6 && isEmpty(top - 1, gap)) top--;
    const half = (left: number, right: number): HeaderBlock => ({
      ...block,
      columns: block.columns.filter((column) => column.col >= left && column.col <= right),
    });
    if (!classify(half(0, gap), view) || !classify(half(gap, last), view)) continue;
    const end = view.sheet.rowCount - 1;
    const right = view.sheet.colCount - 1;
    const areas = [
      { top: 0, left: 0, bottom: top - 1, right },
      { top, left: 0, bottom, right: gap },
      { top, left: gap, bottom, right },
      { top: bottom + 1, left: 0, bottom: end, right },
    ];
    return areas.filter((area) => area.bottom >= area.top);
  }
  return [];
}

/** The same header again is a page break; a status table repeats its header for each indicator. */
function continuesTable(first: Found, next: Found): boolean {
  if (first.classified.kind !== next.classified.kind) return false;
  if (first.classified.kind === "indicator-status") return true;
  const signature = (each: Found): string =>
    each.classified.columns
      .map((column) => `${column.col}:${column.role}:${column.period?.label ?? ""}:${fold(column.texts.join(" "))}`)
      .join("|");
  const continued =
    next.title === undefined || /\bcontinued\b|\bcont\.|continuaci|suite\b|continua/i.test(next.title) || next.title === first.title;
  return continued && signature(first) === signature(next);
}

/** Rows of one or two short texts over a header: its title and what is said about its units. */
function titleOver(view: SheetView, block: HeaderBlock, after: number): { titleTop: number; title: string | undefined; about: string } {
  let top = block.top;
  const lines: string[] = [];
  let gap = 0;
  for (let row = block.top - 1; row > after && block.top - row <= 8 && lines.length < 5; row--) {
    const filled = view.filled(row);
    if (filled.length === 0) {
      gap++;
      if (gap > 1) break;
      continue;
    }
    // Beyond an empty row, a label with its value is another block's line, not this table's title.
    if (gap > 0 && lines.length > 0 && filled.length > 1) break;
    const texts = filled.map((col) => view.text(row, col));
    const isTitle =
      filled.length <= 2 &&
      filled.every((col) => view.shown(row, col).content.kind === "text") &&
      texts.every((text) => text.length <= 400);
    if (!isTitle) break;
    lines.unshift(texts.join(" "));
    top = row;
  }
  return { titleTop: top, title: lines[0], about: lines.filter((line) => line.length <= 200).join(" \n ") };
}

function regionOf(view: SheetView, first: Found, headers: readonly HeaderBlock[], end: number, reading: Reading): Region | undefined {
  const { block, classified } = first;
  const isBlocks = classified.kind === "indicator-status";
  const left = leftEdge(view, block, Math.min(...classified.columns.map((column) => column.col)), end);
  const right = Math.max(...classified.columns.map((column) => column.col));
  const inHeader = (row: number): boolean => headers.some((header) => row >= header.top && row <= header.bottom);
  const rows: number[] = [];
  let blanks = 0;
  // A status block's name stands over its header, so the lines above the first header belong to the table.
  for (let row = isBlocks ? first.titleTop : block.bottom + 1; row < end; row++) {
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
    rows.push(row);
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
    ...(first.correction === undefined ? {} : { correction: first.correction }),
  });
}

/** After an empty row, two labels of a loan's data under one another, each with its value, are a block of their own. */
function startsLabelBlock(view: SheetView, row: number): boolean {
  return [row, row + 1].every((each) => {
    const filled = view.filled(each);
    return filled.length === 2 && labelRole(view, each, filled[0] ?? 0) !== undefined;
  });
}

const areaOfHeader = ({ top, bottom, columns }: HeaderBlock): Area => {
  const cols = columns.map((column) => column.col);
  return { top, left: Math.min(...cols), bottom, right: Math.max(...cols) };
};

/** Empty rows of a form that may stand between what is filled in and its total. */
const longestGap = 100;

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
  if (rolesOf(text).some((match) => ["total", "allocation"].includes(match.role))) return false;
  return col <= left + 1 && (text.length > 25 || /^[*†‡§(\d¹²³]/.test(cell.text) || /^(?:note|source|nota|fuente|fonte)\b/i.test(text));
}

/** Stretches of rows that no table took and that are not a title or a note beside one. */
function unreadOf(view: SheetView, regions: readonly Region[], empty: readonly Area[]): Unread[] {
  const taken = (row: number): boolean => regions.some((region) => row >= region.table.area.top && row <= region.table.area.bottom);
  const near = (row: number): boolean =>
    regions.some(
      (region) =>
        (row < region.table.area.top && region.table.area.top - row <= 6) ||
        (row > region.table.area.bottom && row - region.table.area.bottom <= 6),
    );
  /** What is unread is a header, and at most a total under it. */
  const isEmptyTable = (top: number, bottom: number): boolean =>
    empty.some((header) => header.top >= top && header.bottom <= bottom && bottom - header.bottom <= longestGap);
  const unread: Unread[] = [];
  let start: number | undefined;
  let cells = 0;
  const close = (end: number): void => {
    if (start !== undefined && cells >= 4) {
      let right = 0;
      let left = Number.MAX_SAFE_INTEGER;
      for (let row = start; row <= Math.min(end, start + 500); row++) {
        for (const col of view.filled(row)) {
          right = Math.max(right, col);
          left = Math.min(left, col);
        }
      }
      unread.push({
        sheet: view.sheet.name,
        area: { top: start, left, bottom: end, right },
        why: isEmptyTable(start, end)
          ? "A table's header stands here with no rows under it yet."
          : "No header words of a known table were found here.",
      });
    }
    start = undefined;
    cells = 0;
  };
  let last = -1;
  for (let row = 0; row < view.sheet.rowCount; row++) {
    const filled = view.filled(row);
    const skip = taken(row) || (near(row) && filled.length <= 2);
    if (skip) {
      close(last);
      continue;
    }
    if (filled.length === 0) continue;
    start ??= row;
    last = row;
    cells += filled.length;
  }
  close(last);
  return unread;
}
