import { foldName } from "../base/fold";
import { nameSimilarity } from "../base/similarity";
import { answered, answerOn } from "./answers";
import type { Answered } from "./answers";
import { takeBest } from "./best-pairs";
import type { Looked } from "./best-pairs";
import type { PairReason } from "./comparison";
import { equalNames } from "./equal-names";
import { sameCode } from "./known";
import type { Match, PairingOptions } from "./match";
import type { SameRows } from "./same-rows";
import type { SideItem } from "./sides";
import { slice, within } from "./steps";
import type { Steps } from "./steps";
import { take } from "./taking";
import type { Taking } from "./taking";

/** Names that the reader put under one indicator are at least as alike as this. */
const kin = 0.45;

/** What is left of two versions by its place, in order, and what was put together. */
export interface Sides extends Looked {
  readonly left: Map<SideItem, number>;
  readonly right: Map<SideItem, number>;
  readonly matches: readonly Match[];
  readonly said: Answered;
}

/**
 * Items of two versions, paired: what a person answered, what the reader put together, equal names, and then the pairs that are best in
 * sum by name, number, unit, figures, texts and place. Each item is in one match; what is left over stands alone.
 */
export function* pairedSides(
  before: readonly SideItem[],
  after: readonly SideItem[],
  options: PairingOptions,
  same?: SameRows,
): Steps<Sides> {
  const { known, answers = [], isQuick = true } = options;
  const all: Taking = {
    before,
    after,
    taken: { left: new Uint8Array(before.length), right: new Uint8Array(after.length) },
    matches: [],
    open: same?.open,
    counts: same ? { before: same.partner.length, after: same.pairs.length } : { before: before.length, after: after.length },
    partner: same?.partner.slice() ?? new Int32Array(before.length).fill(-1),
    numbered: same?.numbered ?? 0,
    said: answered(answers, before, after),
    periods: { left: [], right: [] },
    isQuick,
    isPrinted: same !== undefined,
  };
  takeAnswered(all);
  if (known) yield* within(takeKnown(all, known), 0, 0.4);
  if (isQuick) yield* within(takeEqual(all), 0, 0.4);
  else
    yield* within(
      takeNamed(all, (item) => item.name),
      0,
      0.4,
    );
  yield* within(
    takeNamed(all, (item) => foldName(item.name)),
    0.4,
    0.45,
  );
  const looked = yield* within(takeBest(all), 0.45, 1);
  const { taken, matches, said } = all;
  return { ...looked, left: freeOf(before, taken.left), right: freeOf(after, taken.right), matches, said };
}

function takeAnswered(all: Taking): void {
  const { before, after, taken, said } = all;
  for (const n of said.left.places) {
    const one = before[n];
    const isMeant = (other: SideItem | undefined): boolean =>
      one !== undefined && other !== undefined && answerOn(said, one, other) === true;
    const m = said.right.places.find((place) => taken.right[place] === 0 && isMeant(after[place]));
    if (m !== undefined) take(all, n, m, 1, [{ key: "answered" }]);
  }
}

function* takeKnown(all: Taking, known: (item: SideItem) => string): Steps<void> {
  const { before, after, taken, said } = all;
  const joined = yield* within(groups(freeOf(after, taken.right), known), 0, 0.2);
  for (const [n, one] of before.entries()) {
    if (n % slice === slice - 1) yield 0.2 + (0.8 * n) / before.length;
    if (taken.left[n] === 1) continue;
    const other = joined
      .get(known(one))
      ?.find(([item, m]) => taken.right[m] === 0 && isKin(one.name, item.name) && answerOn(said, one, item) !== false);
    if (other) take(all, n, other[1], 1, [{ key: "read-as-one" }]);
  }
}

const isKin = (one: string, other: string): boolean => (one === other && /[a-z]/i.test(one)) || nameSimilarity(one, other) >= kin;

function* takeEqual(all: Taking): Steps<void> {
  const partner = equalNames(all.before, all.after, all.taken);
  for (let from = 0; from < partner.length; from += 8 * slice) {
    takeSlice(all, partner, from, Math.min(partner.length, from + 8 * slice));
    yield from / partner.length;
  }
}

function takeSlice(all: Taking, partner: Int32Array, from: number, to: number): void {
  for (let n = from; n < to; n++) {
    const m = partner[n] ?? -1;
    if (m >= 0) takeSameName(all, n, m);
  }
}

const sameName: PairReason = { key: "same-name" };

/** Names that stand once on each side. */
function* takeNamed(all: Taking, textOf: (item: SideItem) => string): Steps<void> {
  const keyOf = (item: SideItem): string => `${item.kind} ${textOf(item)}`;
  const lefts = yield* within(groups(freeOf(all.before, all.taken.left), keyOf), 0, 0.4);
  const rights = yield* within(groups(freeOf(all.after, all.taken.right), keyOf), 0.4, 0.8);
  for (const [key, [one, ...more]] of lefts) {
    const [other, ...others] = rights.get(key) ?? [];
    if (one && other && more.length === 0 && others.length === 0 && textOf(one[0]) !== "") takeSameName(all, one[1], other[1]);
  }
}

function takeSameName(all: Taking, left: number, right: number): void {
  const one = all.before[left];
  const other = all.after[right];
  if (!one || !other || answerOn(all.said, one, other) === false) return;
  const number = sameCode(one, other);
  if (number === undefined) take(all, left, right, 1, [sameName]);
  else if (number) take(all, left, right, 1, [sameName, { key: "same-number" }]);
  else take(all, left, right, 0.98, [sameName, { key: "other-number" }]);
}

function freeOf(items: readonly SideItem[], taken: Uint8Array): Map<SideItem, number> {
  const free = new Map<SideItem, number>();
  for (let n = 0; n < items.length; n++) {
    const item = items[n];
    if (item && taken[n] === 0) free.set(item, n);
  }
  return free;
}

function* groups(items: ReadonlyMap<SideItem, number>, keyOf: (item: SideItem) => string): Steps<Map<string, [SideItem, number][]>> {
  const map = new Map<string, [SideItem, number][]>();
  let done = 0;
  for (const entry of items) {
    const key = keyOf(entry[0]);
    const group = map.get(key);
    if (group) group.push(entry);
    else map.set(key, [entry]);
    if (++done % (4 * slice) === 0) yield done / items.size;
  }
  return map;
}
