import type { Answered } from "./answers";
import type { PairReason } from "./comparison";
import { asking } from "./match";
import type { Match } from "./match";
import type { SideItem } from "./sides";
import { readsTheSame } from "./unchanged";
import type { PeriodsSeen } from "./unchanged";

/** What is put together so far, and what is still free. */
export interface Taking {
  readonly before: readonly SideItem[];
  readonly after: readonly SideItem[];
  /** How many items the two versions have. */
  readonly counts: { readonly before: number; readonly after: number };
  readonly taken: { readonly left: Uint8Array; readonly right: Uint8Array };
  readonly matches: Match[];
  /** Where these items stand in their versions, where others there were found to be the same; absent where they are all. */
  readonly open?: { readonly left: readonly number[]; readonly right: readonly number[] };
  /** By their places in their versions, of each earlier item its later one; -1 where it has none. */
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
  const place = all.open?.right[right] ?? right;
  all.matches.push({ before, after, place, confidence, asks: confidence < asking, reasons, isUnchanged });
  all.partner[all.open?.left[left] ?? left] = place;
  all.taken.left[left] = 1;
  all.taken.right[right] = 1;
}
