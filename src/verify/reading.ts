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
 * A quick test for cells that say nothing: empty, spaces, or a word for nothing. Most texts are told apart by their
 * length and ends alone, so that a million names cost no look-up.
 */
export function blankTest(nothing: ReadonlySet<string>): (value: RawValue) => boolean {
  const longest = Math.max(0, ...[...nothing].map((word) => word.length));
  const first = new Uint8Array((longest + 1) * 128);
  const last = new Uint8Array((longest + 1) * 128);
  for (const word of nothing) {
    first[word.length * 128 + lowered(word.charCodeAt(0))] = 1;
    last[word.length * 128 + lowered(word.charCodeAt(word.length - 1))] = 1;
  }
  return (value) => {
    if (value === undefined || value === null) return true;
    if (typeof value !== "string") return false;
    const length = value.length;
    if (length === 0) return true;
    const head = value.charCodeAt(0);
    const tail = value.charCodeAt(length - 1);
    const plain = head > 32 && head < 127 && tail > 32 && tail < 127;
    if (plain && (length > longest || first[length * 128 + lowered(head)] === 0 || last[length * 128 + lowered(tail)] === 0)) return false;
    if (length > longest + 20) return value.trim() === "";
    const folded = fold(value);
    return folded === "" || nothing.has(folded);
  };
}

/** Small letters for capitals; 0 for what is no plain character. */
const lowered = (code: number): number => (code > 126 ? 0 : code >= 65 && code <= 90 ? code + 32 : code);
