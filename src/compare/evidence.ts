import type { CellRef } from "../grid/address";
import type { PairReason } from "./comparison";
import type { Known } from "./known";
import { nameLikeness } from "./likeness";
import { sameFigure, sameUnit } from "./same";
import type { WordWeight } from "./word-weight";

/** How many rows two versions have, and of each earlier one the place of its later one, or -1. */
interface Rows {
  readonly before: number;
  readonly after: number;
  readonly partner: Int32Array;
}

/** What holds for all pairs of two versions. */
export interface Setting {
  readonly weight: WordWeight;
  /** 0 to 1: how far numbers can be trusted here; low where items of equal names carry other numbers. */
  readonly trust: number;
  /** The two versions, and what is known to be one in them. */
  readonly all: Rows;
}

/** How sure it is that two items are one, 0 to 1, and what that rests on. */
export interface Weighed {
  readonly score: number;
  readonly like: number;
  readonly isCut: boolean;
  /** Figures stated in both versions for the same thing, how many of them are equal, and how much they tell. */
  readonly compared: number;
  readonly equal: number;
  /** The share of the telling words of description and protocol that both have; absent where there are too few. */
  readonly text?: number;
  readonly beside: number;
}

/** Below this two items are not the same. */
export const pairing = 0.3;

/**
 * Name, number, unit, figures, texts, level and place weighed together: the name most, the others as they agree or not. Undefined where
 * that is too little for the two to be one. What each adds at most stands in src/compare/screen.ts too.
 */
export function weigh(a: Known, b: Known, { weight, trust, all }: Setting): Weighed | undefined {
  let score = 0;
  if (a.code !== undefined && b.code !== undefined) score += a.code === b.code ? 0.13 * trust : -0.04 * trust;
  const unit = isSameUnit(a, b);
  if (unit !== undefined) score += unit ? 0.04 : -0.05;
  let compared = 0;
  let equal = 0;
  let tells = 0;
  for (const [key, left] of a.figures) {
    const right = b.figures.get(key);
    if (!right) continue;
    compared++;
    tells += left.tells;
    if (sameFigure(left.figure, right.figure)) equal++;
  }
  if (compared > 0) score += equal > 0 ? 0.18 * (equal / compared) * Math.min(1, tells / 3) : -0.02 * Math.min(3, compared);
  if (a.item.level !== undefined && b.item.level !== undefined) score += a.item.level === b.item.level ? 0.015 : -0.01;
  const beside = Number(isOne(all, a.row - 1, b.row - 1)) + Number(isOne(all, a.row + 1, b.row + 1));
  score += 0.035 * beside + 0.02 * (1 - Math.min(1, 3 * Math.abs(a.place - b.place)));
  const { like, isCut } = nameLikeness(a.name, b.name, weight);
  score += 0.8 * like + (like >= 0.9 ? 0.06 : 0);
  const least = leastScore(a, b, { like, compared, equal }, trust);
  if (score + 0.16 < least) return undefined;
  const text = textAlike(a.text(), b.text());
  if (text !== undefined && text >= 0.6) score += 0.16 * text;
  else if (text !== undefined && text < 0.2) score -= 0.03;
  score = Math.max(0, Math.min(like === 1 ? 0.99 : 0.95, score));
  return score < least ? undefined : { score, like, isCut, compared, equal, text, beside };
}

/**
 * Where numbers are kept, one that still stands for something alike in name is asked about rather than called new and dropped; names
 * that differ in a number say less where neither their own number nor any figure goes with them.
 */
function leastScore(
  one: Known,
  other: Known,
  { like, compared, equal }: Pick<Weighed, "like" | "compared" | "equal">,
  trust: number,
): number {
  const isNumbered = one.code !== undefined && other.code !== undefined;
  if (isNumbered && one.code === other.code) return trust > 0.7 && like > 0.05 ? pairing - 0.1 : pairing;
  const isApart = isNumbered && one.name.numbers !== other.name.numbers && compared > 0 && equal === 0;
  return isApart && trust > 0.7 ? pairing + 0.2 : pairing;
}

/** Why two items were weighed as they were, with the cells that show it. */
export function reasonsOf(a: Known, b: Known, { like, isCut, compared, equal, text, beside }: Weighed): PairReason[] {
  const reasons: PairReason[] = [
    { key: like === 1 ? "same-name" : isCut ? "name-cut-off" : like >= 0.3 ? "like-name" : "other-name", share: round(like) },
  ];
  if (a.code !== undefined && b.code !== undefined) reasons.push({ key: a.code === b.code ? "same-number" : "other-number" });
  const unit = isSameUnit(a, b);
  if (unit !== undefined && a.unit && b.unit) reasons.push({ key: unit ? "same-unit" : "other-unit", cells: [a.unit.cell, b.unit.cell] });
  if (compared > 0) {
    const key = equal === compared ? "same-figures" : equal > 0 ? "some-figures" : "other-figures";
    reasons.push({ key, cells: figureCells(a, b, equal > 0), share: round(equal / compared) });
  }
  if (text !== undefined && text >= 0.6 && a.textCell && b.textCell)
    reasons.push({ key: "same-description", cells: [a.textCell.cell, b.textCell.cell], share: round(text) });
  if (a.item.level !== undefined && b.item.level !== undefined && a.item.level !== b.item.level) reasons.push({ key: "other-level" });
  if (beside > 0) reasons.push({ key: "same-place" });
  return reasons;
}

function isSameUnit({ unit: a }: Known, { unit: b }: Known): boolean | undefined {
  return a && b && a.text !== "" && b.text !== "" ? sameUnit(a.text, b.text) : undefined;
}

/** Where the first figures stand that are equal, or where none is, those that were compared. */
function figureCells(a: Known, b: Known, isEqual: boolean): CellRef[] {
  const pairs = [...a.figures].flatMap(([key, left]) => {
    const right = b.figures.get(key);
    return right && (!isEqual || sameFigure(left.figure, right.figure)) ? [[left.value.cell, right.value.cell]] : [];
  });
  return pairs.slice(0, 3).flat();
}

function textAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  if (a.size < 4 || b.size < 4) return undefined;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/** True where two rows are known to be one, or both versions end there. */
function isOne({ before, after, partner }: Rows, n: number, m: number): boolean {
  if (n < 0 || n >= before) return m < 0 || m >= after;
  return partner[n] !== -1 && partner[n] === m;
}

const round = (share: number): number => Math.round(share * 100) / 100;
