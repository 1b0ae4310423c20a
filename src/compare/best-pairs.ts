import { answerOn } from "./answers";
import { bestAssignment } from "./assign";
import { candidatesAmong } from "./candidates";
import type { PairReason } from "./comparison";
import { pairing, reasonsOf, weigh } from "./evidence";
import type { Setting, Weighed } from "./evidence";
import { knownOf, sameCode } from "./known";
import type { Known } from "./known";
import { asking } from "./match";
import { screenOf } from "./screen";
import type { SideItem } from "./sides";
import { slice, within } from "./steps";
import type { Steps } from "./steps";
import { take } from "./taking";
import type { Taking } from "./taking";
import { wordWeights } from "./word-weight";
import type { WordWeight } from "./word-weight";

/** Another partner that comes as near as this makes a pair doubtful. */
const margin = { names: 0.03, others: 0.08 };

interface Scored {
  readonly order: number;
  readonly left: number;
  readonly right: number;
  readonly worth: number;
  readonly one: Known;
  readonly other: Known;
  readonly found: Weighed;
}

/** What was found out about the items that had no partner of their name. */
export interface Looked {
  readonly weight: WordWeight;
  readonly known: ReadonlyMap<SideItem, Known>;
}

/** Puts together, of what is free, the pairs that are best in sum. */
export function* takeBest(all: Taking): Steps<Looked> {
  const lefts = yield* within(freeItems(all.before, all.taken.left, all.counts.before, all.open?.left), 0, 0.1);
  const rights = yield* within(freeItems(all.after, all.taken.right, all.counts.after, all.open?.right), 0.1, 0.2);
  const weight = wordWeights([...lefts, ...rights].map((one) => one.name));
  const looked = { weight, known: new Map([...lefts, ...rights].map((one) => [one.item, one])) };
  if (lefts.length === 0 || rights.length === 0) return looked;
  const setting = { weight, trust: trustIn(all), all: { ...all.counts, partner: all.partner } };
  const edges = yield* within(scored(all, lefts, rights, setting), 0.2, 0.7);
  const chosen = yield* within(bestAssignment(edges), 0.7, 0.9);
  const rivalOf = rivals(edges, chosen);
  for (const [n, edge] of chosen.entries()) {
    if (n % slice === slice - 1) yield 0.9 + (0.1 * n) / chosen.length;
    const rival = rivalOf(edge);
    const reasons = reasonsOf(edge.one, edge.other, edge.found);
    const confidence = Math.round(Math.min(edge.found.score, rival ? asking - 0.05 : 1) * 100) / 100;
    take(all, edge.one.index, edge.other.index, confidence, rival ? [...reasons, rival] : reasons);
  }
  return looked;
}

function* freeItems(items: Taking["before"], taken: Uint8Array, count: number, rows?: readonly number[]): Steps<Known[]> {
  const free: Known[] = [];
  for (const [n, item] of items.entries()) {
    if (taken[n] === 1) continue;
    free.push(knownOf(item, n, count, rows?.[n]));
    if (free.length % slice === 0) yield n / items.length;
  }
  return free;
}

/** The share of the pairs with two numbers whose numbers are one. */
function trustIn({ matches, numbered }: Taking): number {
  let [coded, agreeing] = [numbered, numbered];
  for (const { before, after } of matches) {
    const number = before && after && sameCode(before, after);
    if (number !== undefined) coded++;
    if (number === true) agreeing++;
  }
  return (agreeing + 1) / (coded + 1);
}

/** All pairs that may be one, weighed; the others are left out. */
function* scored({ said }: Taking, lefts: readonly Known[], rights: readonly Known[], setting: Setting): Steps<Scored[]> {
  const candidatesOf = yield* within(candidatesAmong(rights), 0, 0.1);
  const places = new Map(rights.map((item, n) => [item, n]));
  const mayBeOne = yield* within(screenOf(lefts, rights, setting), 0.1, 0.2);
  const edges: Scored[] = [];
  for (const [left, one] of lefts.entries()) {
    if (left % 16 === 15) yield 0.2 + (0.8 * left) / lefts.length;
    for (const other of candidatesOf(one)) {
      const right = places.get(other) ?? 0;
      if (!mayBeOne(left, right)) continue;
      const found = weigh(one, other, setting);
      if (!found || answerOn(said, one.item, other.item) === false) continue;
      const worth = Math.max(0.02, found.score - pairing + 0.02);
      edges.push({ order: edges.length, left, right, worth, one, other, found });
    }
  }
  return edges;
}

/** Finds another pair of either item that is nearly as good, and whose own partner is not clearly better with somebody else. */
function rivals(edges: readonly Scored[], chosen: readonly Scored[]): (edge: Scored) => PairReason | undefined {
  const [ofLeft, ofRight] = [grouped(edges, "left"), grouped(edges, "right")];
  const [chosenLeft, chosenRight] = [new Map(chosen.map((one) => [one.left, one])), new Map(chosen.map((one) => [one.right, one]))];
  return (edge) => {
    const near = edge.found.like === 1 ? margin.names : margin.others;
    const isRival = (other: Scored): boolean => {
      if (other === edge || other.found.score <= edge.found.score - near) return false;
      const elsewhere = other.left === edge.left ? chosenRight.get(other.right) : chosenLeft.get(other.left);
      return elsewhere === undefined || elsewhere.found.score < other.found.score + near / 2;
    };
    const [one, other] = [ofLeft.get(edge.left)?.find(isRival), ofRight.get(edge.right)?.find(isRival)];
    const rival = one && other ? (one.order < other.order ? one : other) : (one ?? other);
    return rival && { key: "rival", cells: [rival.one.item.cell, rival.other.item.cell], share: Math.round(rival.found.score * 100) / 100 };
  };
}

function grouped(edges: readonly Scored[], side: "left" | "right"): Map<number, Scored[]> {
  const map = new Map<number, Scored[]>();
  for (const edge of edges) {
    const group = map.get(edge[side]);
    if (group) group.push(edge);
    else map.set(edge[side], [edge]);
  }
  return map;
}
