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
  /** Each day that a text may mean: "03/04/2016" is one of two, whichever comes first in it; none where it is no day. */
  days(text: string): readonly IsoDate[];
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

/**
 * Makes pieces of ranges as Office.js gives them: rows of values from column `left`. The arrays of a piece are those of
 * the next one again: a piece is good until then.
 */
export function piecesOfRows({ left, cols }: { readonly left: number; readonly cols: readonly number[] }) {
  const columns = cols.map((): RawValue[] => []);
  return (top: number, rows: ReadonlyArray<ReadonlyArray<RawValue>>): RowsPiece => {
    columns.forEach((values, n) => {
      const at = (cols[n] ?? 0) - left;
      for (let row = 0; row < rows.length; row++) values[row] = rows[row]?.[at];
    });
    return { top, count: rows.length, columns };
  };
}

/** What stands in a cell, for a person. */
export function shownText(value: RawValue): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : String(value);
}

/** Whether a cell says nothing; and the same for a column at once: `marks` that are 0 become `mark` where it does. */
export interface BlankTest {
  (value: RawValue): boolean;
  markIn(values: ArrayLike<RawValue>, count: number, marks: Uint8Array, mark: number): void;
}

/**
 * A quick test for cells that say nothing: empty, spaces, or a word for nothing. Most texts are told apart by their first
 * character, or by length and ends, so that a million names cost no look-up.
 */
export function blankTest(nothing: ReadonlySet<string>): BlankTest {
  const longest = Math.max(0, ...[...nothing].map((word) => word.length));
  const firsts = new Uint8Array(128);
  const ends = new Uint8Array(4096);
  const endsOf = (length: number, head: number, tail: number): number => (length * 761 + (head | 32) * 31 + (tail | 32)) & 4095;
  for (const word of nothing) {
    const head = word.charCodeAt(0);
    const tail = word.charCodeAt(word.length - 1);
    if (head < 128) firsts[head] = firsts[word.toUpperCase().charCodeAt(0)] = 1;
    ends[endsOf(word.length, head, tail)] = 1;
  }
  const isBlank = (value: RawValue): boolean => {
    if (typeof value !== "string") return value === undefined || value === null;
    const length = value.length;
    if (length === 0) return true;
    const head = value.charCodeAt(0);
    if (head > 32 && head < 127) {
      if (firsts[head] === 0) return false;
      const tail = value.charCodeAt(length - 1);
      if (tail > 32 && tail < 127 && (length > longest || ends[endsOf(length, head, tail)] === 0)) return false;
    }
    if (length > longest + 20) return value.trim() === "";
    const folded = fold(value);
    return folded === "" || nothing.has(folded);
  };
  const markIn: BlankTest["markIn"] = (values, count, marks, mark) => {
    for (let r = 0; r < count; r++) {
      const value = values[r];
      const head = typeof value === "string" ? value.charCodeAt(0) : 0;
      const isPlain = typeof value === "number" || (head > 32 && head < 127 && firsts[head] === 0);
      if (!isPlain && marks[r] === 0 && isBlank(value)) marks[r] = mark;
    }
  };
  return Object.assign(isBlank, { markIn });
}
