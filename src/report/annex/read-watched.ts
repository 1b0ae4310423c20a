import { parseArea } from "../../grid/address";
import type { Cell, Sheet } from "../../grid/workbook";
import { lineAfter } from "./link-cells";

/** A line of the block of source cells, as a sheet holds it. */
export interface WatchedLine {
  /** The row that the source belongs to, counting from 0. */
  readonly row: number;
  /** "Changes!D6"; absent where the reference was lost. */
  readonly source?: string;
  /** What the source says now, as the line's own formula reads it; undefined for an error. */
  read(cell: Cell): string | undefined;
}

const cellPattern = "('(?:[^']|'')+'![A-Za-z$0-9]+|[^'!(),=&\\s]+![A-Za-z$0-9]+)";
const wholeForm = new RegExp(`^=IF\\(ISBLANK\\(${cellPattern}\\)`, "i");
const cleanForm = new RegExp(`^=SUBSTITUTE\\(${cellPattern},CHAR\\(13\\)`, "i");
const partForm = new RegExp(`^=IF\\(ISERROR\\(FIND\\("((?:[^"]|"")*)",${cellPattern}\\)\\)`, "i");
const lostForm = /^=(IF\(ISBLANK|SUBSTITUTE|IF\(ISERROR\(FIND)\(.*#REF!/is;

/** The line at a row of the sheet; undefined where that row is none. */
export function readWatched(sheet: Sheet, at: number): WatchedLine | undefined {
  const own = /^=\s*ROW\(\s*([^)]+?)\s*\)$/i.exec(sheet.cell(at, 0).formula ?? "")?.[1];
  const place = own === undefined ? undefined : parseArea(own);
  const formula = sheet.cell(at, 3).formula;
  if (!place || formula === undefined) return undefined;
  const row = place.top;
  const part = partForm.exec(formula);
  if (part) {
    const after = (part[1] ?? "").replace(/""/g, '"');
    return { row, source: part[2], read: (cell) => mapped(cell, (words) => (words.includes(after) ? lineAfter(words, after) : "")) };
  }
  const whole = wholeForm.exec(formula)?.[1];
  if (whole !== undefined) return { row, source: whole, read: (cell) => mapped(cell, (words) => words) };
  const clean = cleanForm.exec(formula)?.[1];
  if (clean !== undefined) return { row, source: clean, read: (cell) => mapped(cell, (words) => words.replace(/\r/g, "")) };
  return lostForm.test(formula) ? { row, read: () => undefined } : undefined;
}

function mapped({ content }: Cell, read: (words: string) => string): string | undefined {
  switch (content.kind) {
    case "error":
      return undefined;
    case "blank":
      return read("");
    case "text":
      return read(content.value);
    case "number":
      return read(String(Number(content.value.toPrecision(15))));
    case "boolean":
      return read(content.value ? "TRUE" : "FALSE");
  }
}
