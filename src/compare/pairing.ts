import { nameSimilarity } from "../base/similarity";
import { foldName } from "../base/fold";
import { answerOn } from "./answers";
import type { PairingAnswer } from "./answers";
import { bestAssignment } from "./assign";
import { candidatesOf } from "./candidates";
import type { PairReason } from "./comparison";
import { foldCode, knownOf, weigh } from "./evidence";
import type { Known, Weighed } from "./evidence";
import { wordWeights } from "./likeness";
import type { WordWeight } from "./likeness";
import type { SideItem } from "./sides";

/** Two versions of one item and how sure it is that they are; below `asking` a person should confirm. */
export interface Match {
  readonly before?: SideItem;
  readonly after?: SideItem;
  readonly confidence: number;
  readonly asks: boolean;
  readonly reasons: readonly PairReason[];
  /** All that `before` was divided into, or all that `after` was put together from; at the match that goes on. */
  readonly split?: readonly SideItem[];
  readonly merged?: readonly SideItem[];
  /** At the others of them. */
  readonly splitFrom?: SideItem;
  readonly mergedInto?: SideItem;
}

export interface PairingOptions {
  /** Names what the reader put under one indicator: one unless the names have nothing in common (a number given to another indicator). */
  readonly known?: (item: SideItem) => string;
  /** What a person said of earlier doubts. */
  readonly answers?: readonly PairingAnswer[];
}

/** Below this a pair is put to a person. */
export const asking = 0.7;
/** Below this two items are not the same. */
const pairing = 0.3;
/** Names that the reader put under one indicator are at least as alike as this. */
const kin = 0.45;
/** Another partner that comes as near as this makes a pair doubtful. */
const margin = { names: 0.03, others: 0.08 };

/** What is left of two versions, in their order, and what was put together. */
export interface Sides {
  readonly left: Map<SideItem, number>;
  readonly right: Map<SideItem, number>;
  readonly matches: Match[];
  readonly weight: WordWeight;
}

/**
 * Items of two versions, paired: what a person answered, what the reader put together, equal names, and then the pairs that are best in
 * sum by name, number, unit, figures, texts and place. Each item is in one match; what is left over stands alone.
 */
export function pairedSides(before: readonly SideItem[], after: readonly SideItem[], { known, answers = [] }: PairingOptions): Sides {
  const left = new Map(before.map((item, index) => [item, index]));
  const right = new Map(after.map((item, index) => [item, index]));
  const matches: Match[] = [];
  const take = (one: SideItem, other: SideItem, confidence: number, reasons: readonly PairReason[], asks = confidence < asking): void => {
    matches.push({ before: one, after: other, confidence, asks, reasons });
    left.delete(one);
    right.delete(other);
  };
  const may = answers.length === 0 ? () => true : (one: SideItem, other: SideItem) => answerOn(answers, one, other) !== false;
  takeAnswered({ left, right, answers, take });
  if (known) takeKnown({ left, right, known, may, take });
  takeNamed({ left, right, may, take, textOf: (item) => item.name });
  takeNamed({ left, right, may, take, textOf: (item) => foldName(item.name) });
  const weight = takeBest({ left, right, before, after, matches, may, take });
  return { left, right, matches, weight };
}

interface Taking {
  readonly left: ReadonlyMap<SideItem, number>;
  readonly right: ReadonlyMap<SideItem, number>;
  readonly may: (one: SideItem, other: SideItem) => boolean;
  readonly take: (one: SideItem, other: SideItem, confidence: number, reasons: readonly PairReason[], asks?: boolean) => void;
}

function takeAnswered({ left, right, answers, take }: Omit<Taking, "may"> & { readonly answers: readonly PairingAnswer[] }): void {
  if (!answers.some((answer) => answer.same)) return;
  for (const one of [...left.keys()]) {
    const other = [...right.keys()].find((item) => item.kind === one.kind && answerOn(answers, one, item) === true);
    if (other) take(one, other, 1, [{ key: "answered", cells: [one.cell, other.cell] }]);
  }
}

function takeKnown({ left, right, known, may, take }: Taking & { readonly known: (item: SideItem) => string }): void {
  const joined = groups(right.keys(), known);
  for (const one of [...left.keys()]) {
    const other = joined.get(known(one))?.find((item) => right.has(item) && nameSimilarity(one.name, item.name) >= kin && may(one, item));
    if (other) take(one, other, 1, [{ key: "read-as-one", cells: [one.cell, other.cell] }]);
  }
}

/** Names that stand once on each side. */
function takeNamed({ left, right, may, take, textOf }: Taking & { readonly textOf: (item: SideItem) => string }): void {
  const keyOf = (item: SideItem): string => `${item.kind} ${textOf(item)}`;
  const [lefts, rights] = [groups(left.keys(), keyOf), groups(right.keys(), keyOf)];
  for (const [key, [one, ...more]] of lefts) {
    const others = rights.get(key) ?? [];
    const other = others[0];
    if (!one || !other || more.length > 0 || others.length > 1 || textOf(one) === "" || !may(one, other)) continue;
    const cells = [one.cell, other.cell];
    const isRenumbered = one.code !== undefined && other.code !== undefined && foldCode(one.code) !== foldCode(other.code);
    take(
      one,
      other,
      isRenumbered ? 0.98 : 1,
      [
        { key: "same-name", cells },
        { key: isRenumbered ? "other-number" : "same-number", cells },
      ].slice(0, one.code !== undefined && other.code !== undefined ? 2 : 1) as PairReason[],
    );
  }
}

function takeBest(
  given: Taking & { readonly before: readonly SideItem[]; readonly after: readonly SideItem[]; readonly matches: readonly Match[] },
): WordWeight {
  const { left, right, before, after, matches, may, take } = given;
  const [lefts, rights] = [knownItems(left, before.length), knownItems(right, after.length)];
  const weight = wordWeights([...lefts, ...rights].map((one) => one.name));
  if (lefts.length === 0 || rights.length === 0) return weight;
  const coded = matches.filter((match) => match.before?.code !== undefined && match.after?.code !== undefined);
  const agreeing = coded.filter((match) => foldCode(match.before?.code ?? "") === foldCode(match.after?.code ?? ""));
  const setting = { weight, trust: (agreeing.length + 1) / (coded.length + 1), besides: neighbours(before, after, matches) };
  const weighed = [...candidatesOf(lefts, rights)].flatMap(([one, others]) =>
    others.flatMap((other) => {
      const found = may(one.item, other.item) ? weigh(one, other, setting) : undefined;
      return found && found.score >= leastFor(one, other, found, setting.trust) ? [{ one, other, found }] : [];
    }),
  );
  const [places, theirs] = [placesOf(lefts), placesOf(rights)];
  const edges = weighed.map(({ one, other, found }) => ({
    left: places.get(one) ?? 0,
    right: theirs.get(other) ?? 0,
    worth: Math.max(0.02, found.score - pairing + 0.02),
    one,
    other,
    found,
  }));
  const chosen = bestAssignment(edges) as typeof edges;
  for (const edge of chosen) {
    const rival = rivalOf(edge, edges, chosen);
    const isClear = rival === undefined;
    const reasons = isClear ? edge.found.reasons : [...edge.found.reasons, rival];
    const confidence = Math.round(Math.min(edge.found.score, isClear ? 1 : asking - 0.05) * 100) / 100;
    take(edge.one.item, edge.other.item, confidence, reasons);
  }
  return weight;
}

/**
 * Where numbers are kept, one that still stands for something alike in name is asked about rather than called new and dropped; names
 * that differ in a number say less where neither their own number nor any figure goes with them.
 */
function leastFor(one: Known, other: Known, { like, reasons }: Weighed, trust: number): number {
  const isNumbered = one.code !== undefined && other.code !== undefined;
  if (isNumbered && one.code === other.code) return trust > 0.7 && like > 0.05 ? pairing - 0.1 : pairing;
  const isApart = isNumbered && one.name.numbers !== other.name.numbers && reasons.some(({ key }) => key === "other-figures");
  return isApart && trust > 0.7 ? pairing + 0.2 : pairing;
}

interface Scored {
  readonly left: number;
  readonly right: number;
  readonly one: Known;
  readonly other: Known;
  readonly found: Weighed;
}

/** Another pair of either item that is nearly as good, and whose own partner is not clearly better with somebody else. */
function rivalOf(edge: Scored, edges: readonly Scored[], chosen: readonly Scored[]): PairReason | undefined {
  const near = edge.found.like === 1 ? margin.names : margin.others;
  const rival = edges.find((other) => {
    if ((other.left === edge.left) === (other.right === edge.right) || other.found.score <= edge.found.score - near) return false;
    const elsewhere = chosen.find((one) => (other.left === edge.left ? one.right === other.right : one.left === other.left));
    return elsewhere === undefined || elsewhere.found.score < other.found.score + near / 2;
  });
  return rival && { key: "rival", cells: [rival.one.item.cell, rival.other.item.cell], share: Math.round(rival.found.score * 100) / 100 };
}

function knownItems(items: ReadonlyMap<SideItem, number>, count: number): Known[] {
  return [...items].map(([item, place]) => knownOf(item, count > 1 ? place / (count - 1) : 0));
}

const placesOf = (items: readonly Known[]): Map<Known, number> => new Map(items.map((item, n) => [item, n]));

/** 0 to 2: how many of the rows before and after two items are known to be one. */
function neighbours(before: readonly SideItem[], after: readonly SideItem[], matches: readonly Match[]) {
  const partner = new Map(matches.map((match) => [match.before, match.after]));
  const [at, place] = [new Map(before.map((item, n) => [item, n])), new Map(after.map((item, n) => [item, n]))];
  return (one: SideItem, other: SideItem): number => {
    const [n, m] = [at.get(one) ?? 0, place.get(other) ?? 0];
    return [-1, 1].filter((step) => {
      const beside = before[n + step];
      return beside === undefined
        ? after[m + step] === undefined
        : partner.get(beside) !== undefined && partner.get(beside) === after[m + step];
    }).length;
  };
}

function groups(items: Iterable<SideItem>, keyOf: (item: SideItem) => string): Map<string, SideItem[]> {
  const map = new Map<string, SideItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = map.get(key);
    if (group) group.push(item);
    else map.set(key, [item]);
  }
  return map;
}
