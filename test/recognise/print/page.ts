import type { Area } from "../../../src/grid/address";
import { printCell } from "../../../src/grid/address";
import { blankCell, makeSheet } from "../../../src/grid/workbook";
import type { Cell, Sheet } from "../../../src/grid/workbook";
import type { Draw } from "./draw";
import { figureCell, meaning, textCell, typed, untold } from "./figures";
import type { Figure, Notation } from "./figures";
import type { Tongue } from "./words";

/** What a case prints with. */
export interface Style {
  readonly draw: Draw;
  readonly tongue: Tongue;
  readonly notation: Notation;
}

/** What a cell of a table holds: words, or a figure with the fact that it states. */
export type Entry =
  | { readonly words: string; readonly facts?: readonly (readonly [path: string, value: string])[]; readonly figures?: readonly string[] }
  | {
      readonly figure: Figure;
      readonly fact?: string;
      readonly facts?: readonly string[];
      readonly scale?: number;
      readonly currency?: string;
    }
  /** Merged with the cell above. */
  | { readonly same: true };

/** A column with its headers from the top; two columns side by side with the same group share a merged cell over them. */
export interface Column {
  readonly key: string;
  readonly header: string;
  readonly group?: string;
}

export type Line = Readonly<Record<string, Entry | undefined>> | { readonly heading: string };

/** A stated fact and where it stands. */
export interface Stated {
  readonly path: string;
  readonly value: string;
  readonly cell: string;
}

export interface Page {
  readonly sheet: Sheet;
  readonly stated: readonly Stated[];
  /** Cells whose figure nobody can tell. */
  readonly lost: ReadonlySet<string>;
}

export interface TableText {
  readonly titles: readonly string[];
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly note?: string;
  /** May empty rows stand between lines? */
  readonly loose: boolean;
}

const isHeading = (line: Line): line is { readonly heading: string } => typeof (line as { heading?: unknown }).heading === "string";

/** One sheet with tables under one another. */
export function pageOf(style: Style, name: string, tables: readonly TableText[]): Page {
  const rows: Cell[][] = [];
  const merges: Area[] = [];
  const stated: Stated[] = [];
  const lost = new Set<string>();
  for (const table of tables) {
    printTable(style, name, table, { rows, merges, stated, lost });
    for (let n = style.draw.int(3, 4); n > 0; n--) rows.push([]);
  }
  return { sheet: makeSheet({ name, rows, merges }), stated, lost };
}

interface Sink {
  readonly rows: Cell[][];
  readonly merges: Area[];
  readonly stated: Stated[];
  readonly lost: Set<string>;
}

function printTable(style: Style, sheet: string, table: TableText, sink: Sink): void {
  const { draw } = style;
  const { rows, merges } = sink;
  for (const title of table.titles) rows.push([textCell(title)]);
  if (table.titles.length > 0 && draw.chance(30)) rows.push([]);
  printHeader(table.columns, rows, merges);
  const figures: { text: string; cell: string }[] = [];
  const sames = new Map<number, number>();
  for (const line of table.lines) {
    // A merged cell is not torn apart by an empty row.
    const goesOn = !isHeading(line) && Object.values(line).some((entry) => entry !== undefined && "same" in entry);
    if (table.loose && !goesOn && draw.chance(8)) rows.push([]);
    const row = rows.length;
    if (isHeading(line)) {
      rows.push([textCell(line.heading)]);
      continue;
    }
    rows.push(
      table.columns.map((column, col) => {
        const entry = line[column.key];
        if (!entry) return blankCell;
        if ("same" in entry) {
          const top = sames.get(col) ?? row - 1;
          sames.set(col, top);
          const known = merges.findIndex((area) => area.top === top && area.left === col);
          const area = { top, left: col, bottom: row, right: col };
          if (known >= 0) merges[known] = area;
          else merges.push(area);
          return blankCell;
        }
        sames.delete(col);
        const cell = printCell({ sheet, row, col });
        if ("words" in entry) {
          for (const [path, value] of entry.facts ?? []) sink.stated.push({ path, value, cell });
          for (const text of entry.figures ?? []) figures.push({ text, cell });
          return textCell(entry.words);
        }
        for (const path of entry.facts ?? []) sink.stated.push({ path, value: meaning(entry.figure, entry.scale, entry.currency), cell });
        if (entry.fact !== undefined)
          sink.stated.push({ path: entry.fact, value: meaning(entry.figure, entry.scale, entry.currency), cell });
        if (style.notation !== "numbers") figures.push({ text: typed(entry.figure, style.notation), cell });
        return figureCell(entry.figure, style.notation);
      }),
    );
  }
  if (table.note !== undefined) rows.push([textCell(table.note)]);
  const doubtful = untold(
    figures.map(({ text }) => text),
    style.tongue,
  );
  for (const { text, cell } of figures) if (doubtful.has(text)) sink.lost.add(cell);
}

function printHeader(columns: readonly Column[], rows: Cell[][], merges: Area[]): void {
  const top = rows.length;
  const hasGroups = columns.some((column) => column.group !== undefined);
  if (!hasGroups) {
    rows.push(columns.map((column) => headerCell(column.header)));
    return;
  }
  rows.push(
    columns.map((column, col) => {
      if (column.group === undefined) {
        merges.push({ top, left: col, bottom: top + 1, right: col });
        return textCell(column.header);
      }
      if (columns[col - 1]?.group === column.group) return blankCell;
      let right = col;
      while (columns[right + 1]?.group === column.group) right++;
      if (right > col) merges.push({ top, left: col, bottom: top, right });
      return textCell(column.group);
    }),
  );
  rows.push(columns.map((column) => (column.group === undefined ? blankCell : headerCell(column.header))));
}

/** Years and ordinals stand as numbers, as people type them. */
const headerCell = (text: string): Cell =>
  text === "" ? blankCell : /^\d+$/.test(text) ? { content: { kind: "number", value: Number(text) }, text } : textCell(text);
