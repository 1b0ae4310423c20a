import { a1, columnName, maxCols, maxRows } from "../grid/address";
import type { CellContent, TextRun } from "../grid/workbook";
import { isoDate, serialOfDate } from "../base/dates";
import { refuse, saveAgain } from "./refuse";
import type { RichText } from "./strings";
import type { CellStyle } from "./styles";

/** A cell as the file holds it. */
export interface StoredCell {
  readonly row: number;
  readonly col: number;
  /** The kind of value (`t`); "n" where none is named. */
  readonly type: string;
  /** The text of `v`; undefined where there is no such element. */
  readonly value?: string;
  readonly inline?: RichText;
}

export interface ValueSource {
  readonly sheet: string;
  readonly strings: readonly RichText[];
  readonly date1904: boolean;
}

const number = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const blank: CellContent = { kind: "blank" };

/** The content of a cell, by the kind that the file names (ECMA-376 part 1, 18.18.11); refused where the value is not of that kind. */
export function contentOf(cell: StoredCell, source: ValueSource, style: CellStyle): CellContent {
  const value = cell.value?.trim() ?? "";
  if (cell.type === "inlineStr" || cell.type === "str") return cell.inline ? textContent(cell.inline, style) : blank;
  if (value === "" && knownTypes.has(cell.type)) return blank;
  switch (cell.type) {
    case "n":
      if (!number.test(value) || !Number.isFinite(Number(value))) throw wrongValue(cell, source, "number");
      return { kind: "number", value: Number(value) };
    case "s": {
      const text = /^[0-9]+$/.test(value) ? source.strings[Number(value)] : undefined;
      if (text) return textContent(text, style);
      throw refuse(
        `The cell asks for text number ${value.slice(0, 20)} of the file's shared texts, which has ${source.strings.length}. ${saveAgain}`,
        placeText(cell, source),
      );
    }
    case "b":
      if (!/^(?:0|1|true|false)$/.test(value)) throw wrongValue(cell, source, "logical value");
      return { kind: "boolean", value: value === "1" || value === "true" };
    case "e":
      if (!value.startsWith("#")) throw wrongValue(cell, source, "error value");
      return { kind: "error", code: value };
    case "d": {
      const serial = serialOf(value, source.date1904);
      if (serial === undefined) throw wrongValue(cell, source, "date");
      return { kind: "number", value: serial };
    }
    default:
      throw refuse(`The cell is of a kind ("${cell.type.slice(0, 20)}") that workbooks do not have. ${saveAgain}`, placeText(cell, source));
  }
}

const knownTypes: ReadonlySet<string> = new Set(["n", "s", "b", "e", "d"]);

function placeText(cell: StoredCell, source: ValueSource): string {
  return `${source.sheet}!${a1(cell.row, cell.col)}`;
}

function wrongValue(cell: StoredCell, source: ValueSource, what: string): Error {
  const text = cell.value?.trim().slice(0, 40) ?? "";
  return refuse(
    `The cell holds "${text}", which is no ${what}; Excel would not read it as one either. Correct the cell in the program that made the file.`,
    placeText(cell, source),
  );
}

/** An ISO 8601 date and time, as the Strict form of the standard keeps dates, as a serial number. */
function serialOf(text: string, date1904: boolean): number | undefined {
  const match = /^(?:([0-9]{4})-([0-9]{2})-([0-9]{2}))?T?(?:([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]+)?))?)?Z?$/.exec(text);
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const date = match[1] === undefined ? undefined : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (match[1] !== undefined && date === undefined) return undefined;
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  const day = date === undefined ? 0 : serialOfDate(date, date1904);
  return day < 0 || seconds >= 86_400 ? undefined : day + seconds / 86_400;
}

function textContent(text: RichText, style: CellStyle): CellContent {
  if (text.value === "") return { kind: "text", value: "" };
  const own = { superscript: style.superscript, struck: style.struck, italic: style.italic };
  const stored = text.runs ?? [{ text: text.value, bare: true }];
  const runs = stored.map((run): TextRun => runOf(run.text, run.bare ? own : run));
  const special = runs.some((run) => run.superscript || run.struck || run.italic);
  return special ? { kind: "text", value: text.value, runs } : { kind: "text", value: text.value };
}

function runOf(text: string, look: Omit<TextRun, "text">): TextRun {
  return {
    text,
    ...(look.superscript && { superscript: true }),
    ...(look.struck && { struck: true }),
    ...(look.italic && { italic: true }),
  };
}

/** The place that a cell's reference names; refused beyond XFD1048576. */
export function placeOf(reference: string, sheet: string): { row: number; col: number } {
  let col = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    col = col * 26 + letter - 64;
    if (col > maxCols) break;
  }
  const digits = reference.slice(at);
  const row = /^[0-9]{1,10}$/.test(digits) ? Number(digits) : 0;
  if (at === 0 || col > maxCols || row < 1 || row > maxRows) throw outside(reference, sheet);
  return { row: row - 1, col: col - 1 };
}

export function outside(reference: string, sheet: string): Error {
  return refuse(
    `The file names the cell "${reference.slice(0, 30)}", which lies outside a sheet (${columnName(maxCols - 1)}${maxRows} is the last). ${saveAgain}`,
    sheet,
  );
}
