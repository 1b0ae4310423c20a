import type { Prints } from "../model/project";
import type { Pair, PairReason } from "./comparison";

/** Rows of two versions that are the same in everything, found by what was printed of them when they were read. */
export interface SameRows {
  /** At the later row's place, the pair; nothing at the rows that must be looked at. */
  readonly pairs: ReadonlyArray<Pair | undefined>;
  /** At the earlier row's place, that of the later one; -1 where there is none. */
  readonly partner: Int32Array;
  /** The places of the rows that must be looked at, in both versions. */
  readonly open: { readonly left: readonly number[]; readonly right: readonly number[] };
  /** How many of them are numbered. */
  readonly numbered: number;
}

const none = -1;
const several = -2;

/** The rows of two versions that have one print and whose name stands once on each side: in two long frameworks nearly all of them. */
export function sameRows(before: Prints, after: Prints): SameRows {
  const partner = partnersByName(before, after);
  const pairs = new Array<Pair | undefined>(after.rows.length).fill(undefined);
  const open: { left: number[]; right: number[] } = { left: [], right: [] };
  let numbered = 0;
  for (let n = 0; n < partner.length; n++) {
    const m = partner[n] ?? none;
    // A row that is marked as dropped is not the same as one that was not.
    const isSame = m >= 0 && areOne(before.texts, n, after.texts, m) && after.stated.get(m)?.status !== "dropped";
    const pair = isSame ? samePair(before, n, after, m) : undefined;
    if (!pair) {
      partner[n] = none;
      open.left.push(n);
    } else {
      pairs[m] = pair;
      numbered += after.numbered[m] ?? 0;
    }
  }
  for (let m = 0; m < pairs.length; m++) if (!pairs[m]) open.right.push(m);
  return { pairs, partner, open, numbered };
}

const areOne = (one: Uint32Array, n: number, other: Uint32Array, m: number): boolean =>
  one[2 * n] === other[2 * m] && one[2 * n + 1] === other[2 * m + 1];

const isNone = (prints: Uint32Array, n: number): boolean => prints[2 * n] === 0 && prints[2 * n + 1] === 0;

/** Of each earlier row the later one of its name; below 0 where there is none or several. */
function partnersByName({ names: before }: Prints, { names: after }: Prints): Int32Array {
  const partner = new Int32Array(before.length / 2).fill(none);
  // A row stands at the place that its name's print gives, or the next that is free.
  const mask = 2 ** Math.ceil(Math.log2(before.length + 2)) - 1;
  const rows = new Int32Array(mask + 1).fill(none);
  const placeOf = (names: Uint32Array, n: number): number => {
    let place = (names[2 * n] ?? 0) & mask;
    for (let row = rows[place] ?? none; row !== none && !areOne(before, row, names, n); row = rows[place] ?? none)
      place = (place + 1) & mask;
    return place;
  };
  for (let n = 0; n < partner.length; n++) {
    if (isNone(before, n)) continue;
    const place = placeOf(before, n);
    const first = rows[place] ?? none;
    if (first === none) rows[place] = n;
    else partner[first] = partner[n] = several;
  }
  for (let m = 0; m < after.length / 2; m++) {
    const row = isNone(after, m) ? none : (rows[placeOf(after, m)] ?? none);
    if (row !== none) partner[row] = partner[row] === none ? m : several;
  }
  return partner;
}

const nothing: Pair["changes"] = [];
const named: readonly PairReason[] = [{ key: "same-name" }];
const numberedAlike: readonly PairReason[] = [{ key: "same-name" }, { key: "same-number" }];

function samePair(left: Prints, n: number, right: Prints, m: number): Pair | undefined {
  const [before, after] = [left.rows[n], right.rows[m]];
  if (!before || !after) return undefined;
  const reasons = right.numbered[m] === 1 ? numberedAlike : named;
  const pair: Pair = { kind: "indicator", status: "no-change", confidence: 1, asks: false, changes: nothing, before, after, reasons };
  const statedStatus = right.stated.get(m);
  return statedStatus ? { ...pair, statedStatus } : pair;
}
