import type { Answered } from "./answers";
import type { PairReason } from "./comparison";
import { asking } from "./match";
import type { Match } from "./match";
import { readsTheSame } from "./unchanged";
import type { PeriodsSeen } from "./unchanged";
import type { Items } from "./sides";

/** What is put together so far, and what is still free. */
export interface Taking {
  readonly before: Items;
  readonly after: Items;
  readonly taken: { readonly left: Uint8Array; readonly right: Uint8Array };
  readonly matches: Match[];
  /** Of each earlier item the place of its later one; -1 where it has none. */
  readonly partner: Int32Array;
  /** How many numbered rows were found to be the same in everything. */
  readonly numbered: number;
  readonly said: Answered;
  readonly periods: PeriodsSeen;
  /** Rows that read the same are marked, and not looked at again. */
  readonly isQuick: boolean;
  /** What is left are rows that differ in print. */
  readonly isPrinted: boolean;
}

/** Puts two items together, by their places. */
export function take(all: Taking, left: number, right: number, confidence: number, reasons: readonly PairReason[]): void {
  const before = all.before[left];
  const after = all.after[right];
  if (!before || !after) return;
  const isUnchanged = all.isQuick && !all.isPrinted && readsTheSame(before, after, all.periods);
  all.matches.push({ before, after, place: right, confidence, asks: confidence < asking, reasons, isUnchanged });
  all.partner[left] = right;
  all.taken.left[left] = 1;
  all.taken.right[right] = 1;
}
