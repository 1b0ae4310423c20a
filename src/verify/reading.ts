import type { IsoDate } from "../base/dates";
import type { Dec } from "../base/decimal";
import { fold } from "../base/fold";
import type { RawValue } from "../grid/raw";

/** The words and readers that a run is given: they are the reader's of all tables, in four languages. Words are folded. */
export interface EvidenceWords {
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  /** What stands for nothing: "n/a", "-", "sin dato". */
  readonly nothing: ReadonlySet<string>;
  /** The figure of a text; undefined where it is none. */
  figure(text: string): Dec | undefined;
  /** The day of a text. */
  day(text: string): IsoDate | undefined;
  /** True where the workbook counts days from 1904. */
  readonly date1904: boolean;
}

/** A stretch of rows of one list as its host gives them: for each column asked for, in that order, its values from row `top` down. */
export interface RowsPiece {
  /** Sheet row of the first, counting from 0. */
  readonly top: number;
  readonly count: number;
  readonly columns: ReadonlyArray<ArrayLike<RawValue>>;
}

/** The piece of a range as Office.js gives it: rows of values from column `left`. `errorAt` says which texts are errors. */
export function pieceOfRows(
  rows: ReadonlyArray<ReadonlyArray<RawValue>>,
  { top, left, cols }: { readonly top: number; readonly left: number; readonly cols: readonly number[] },
): RowsPiece {
  const columns = cols.map((col) => {
    const at = col - left;
    const values = new Array<RawValue>(rows.length);
    for (let row = 0; row < rows.length; row++) values[row] = rows[row]?.[at];
    return values;
  });
  return { top, count: rows.length, columns };
}

/** What stands in a cell, for a person. */
export function shownText(value: RawValue): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : String(value);
}

/**
 * A quick test for cells that say nothing: empty, spaces, or a word for nothing. Most texts are told apart by their first
 * character, or by length and ends, so that a million names cost no look-up.
 */
export function blankTest(nothing: ReadonlySet<string>): (value: RawValue) => boolean {
  const longest = Math.max(0, ...[...nothing].map((word) => word.length));
  const firsts = new Uint8Array(128);
  const ends = new Set<number>();
  const endsOf = (length: number, head: number, tail: number): number => (length * 128 + lowered(head)) * 128 + lowered(tail);
  for (const word of nothing) {
    const head = word.charCodeAt(0);
    const tail = word.charCodeAt(word.length - 1);
    if (head < 128) firsts[head] = firsts[word.toUpperCase().charCodeAt(0)] = 1;
    ends.add(endsOf(word.length, head, tail));
  }
  return (value) => {
    if (typeof value !== "string") return value === undefined || value === null;
    const length = value.length;
    if (length === 0) return true;
    const head = value.charCodeAt(0);
    if (head > 32 && head < 127) {
      if (firsts[head] === 0) return false;
      const tail = value.charCodeAt(length - 1);
      if (tail > 32 && tail < 127 && (length > longest || !ends.has(endsOf(length, head, tail)))) return false;
    }
    if (length > longest + 20) return value.trim() === "";
    const folded = fold(value);
    return folded === "" || nothing.has(folded);
  };
}

/** Small letters for capitals. */
const lowered = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
