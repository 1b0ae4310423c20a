import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import { answerOn } from "./answers";
import { candidatesAmong } from "./candidates";
import { knownOf } from "./known";
import type { Known } from "./known";
import { mainFigures, mayAddUp, spareFigures } from "./main-figures";
import type { MainFigures } from "./main-figures";
import { asking } from "./match";
import type { Match, PairingOptions } from "./match";
import { pairedSides } from "./pairing";
import type { Sides } from "./pairing";
import { divided, isList } from "./parts";
import type { Parts } from "./parts";
import type { SameRows } from "./same-rows";
import { sameFigure } from "./same";
import type { SideItem } from "./sides";
import { within } from "./steps";
import type { Steps } from "./steps";

/** Parts that are looked at for one item, and that it may have. */
const most = { looked: 5, parts: 4 };

/** What is known of items, and what a person answered of a whole and a part. */
interface Looking {
  readonly weight: Sides["weight"];
  readonly knownOf: (item: SideItem) => Known;
  readonly figuresOf: (item: SideItem) => MainFigures;
  readonly said: ((whole: SideItem, part: SideItem) => boolean | undefined) | undefined;
}

/** Items of two versions, paired; what was divided or put together is said at each of its matches. In the later version's order. */
export function* pairItems(
  before: readonly SideItem[],
  after: readonly SideItem[],
  options: PairingOptions = {},
  same?: SameRows,
): Steps<Match[]> {
  const sides = yield* within(pairedSides(before, after, options, same), 0, 0.9);
  const { said, weight } = sides;
  const isAnswered = (options.answers ?? []).length > 0;
  const known = remembered((item: SideItem) => sides.known.get(item) ?? knownOf(item, 0, 1));
  const looking = { weight, knownOf: known, figuresOf: remembered(mainFigures) };
  const split = yield* within(
    withParts(sides, true, { ...looking, said: isAnswered ? (whole, part) => answerOn(said, whole, part) : undefined }),
    0.9,
    0.95,
  );
  const saidOfMerged = isAnswered ? (whole: SideItem, part: SideItem) => answerOn(said, part, whole) : undefined;
  const merged = yield* within(withParts({ ...sides, matches: split }, false, { ...looking, said: saidOfMerged }), 0.95, 1);
  const alone = { confidence: 1, asks: false, reasons: [] };
  const all = inOrder(merged, after, same?.open.right);
  for (const item of sides.right.keys()) all.push({ after: item, ...alone });
  for (const item of sides.left.keys()) all.push({ before: item, ...alone });
  return all;
}

/** By the later version's places, each match with its own; what has none there follows. */
function inOrder(matches: readonly Match[], after: readonly SideItem[], places?: readonly number[]): Match[] {
  const placeOf = new Map<SideItem, number>();
  for (const { after: item, place } of matches) if (item && place === undefined) placeOf.set(item, -1);
  for (let n = 0; placeOf.size > 0 && n < after.length; n++) {
    const item = after[n];
    if (item && placeOf.has(item)) placeOf.set(item, places?.[n] ?? n);
  }
  const placed: { readonly match: Match; readonly place: number }[] = [];
  for (const match of matches) if (match.after) placed.push({ match, place: match.place ?? placeOf.get(match.after) ?? 0 });
  placed.sort((a, b) => a.place - b.place);
  const ordered = placed.map(({ match, place }): Match => (match.place === place ? match : { ...match, place }));
  for (const match of matches) if (!match.after) ordered.push(match);
  return ordered;
}

function remembered<T>(make: (item: SideItem) => T): (item: SideItem) => T {
  const made = new Map<SideItem, T>();
  return (item) => {
    const before = made.get(item);
    if (before !== undefined) return before;
    const now = make(item);
    made.set(item, now);
    return now;
  };
}

/** The matches with what one item was divided into (or several put together into one), taken from what was left over. */
function* withParts({ left, right, matches }: Sides, isSplit: boolean, looking: Looking): Steps<readonly Match[]> {
  const [wholes, rest] = isSplit ? [left, right] : [right, left];
  if (rest.size === 0) return matches;
  const spare = [...rest.keys()];
  const canAdd = spareFigures(spare.map(looking.figuresOf), most.parts);
  const candidatesOf = yield* candidatesAmong(spare.map(looking.knownOf));
  const found: { parts: Parts; match?: Match }[] = [];
  const look = (whole: SideItem, own: SideItem | undefined, match?: Match): void => {
    const isHopeless = !looking.said && !isList(whole.name) && !canAdd(looking.figuresOf(whole), own && looking.figuresOf(own));
    const parts = isHopeless ? undefined : bestParts(whole, own, candidatesOf, looking);
    if (parts) found.push({ parts, ...(match ? { match } : {}) });
  };
  let looked = 0;
  for (const match of matches) {
    const whole = isSplit ? match.before : match.after;
    if (!whole || !mayBePart(match)) continue;
    look(whole, isSplit ? match.after : match.before, match);
    if (++looked % 32 === 0) yield 0;
  }
  for (const whole of wholes.keys()) {
    look(whole, undefined);
    if (++looked % 32 === 0) yield 0.5;
  }
  return withFound(matches, found, wholes, rest, isSplit);
}

/** The surest divisions first; a part that is gone to one of them is free for no other. */
function withFound(
  matches: readonly Match[],
  found: { parts: Parts; match?: Match }[],
  wholes: Map<SideItem, number>,
  rest: Map<SideItem, number>,
  isSplit: boolean,
): readonly Match[] {
  const gone = new Set<Match>();
  const made: Match[] = [];
  for (const { parts, match } of found.sort((a, b) => b.parts.confidence - a.parts.confidence)) {
    const free = parts.parts.filter((part) => rest.has(part.item));
    if (free.length < parts.parts.length - (match ? 1 : 0) || (match ? gone.has(match) : !wholes.has(parts.whole.item))) continue;
    if (match) gone.add(match);
    made.push(...matchesOf(parts, match, isSplit));
    wholes.delete(parts.whole.item);
    for (const part of free) rest.delete(part.item);
  }
  return made.length === 0 ? matches : [...matches.filter((match) => !gone.has(match)), ...made];
}

/** A pair of equal names and equal figures is whole as it is. */
function mayBePart({ before, after, confidence, reasons, isUnchanged, split, merged }: Match): boolean {
  if (split || merged || !before || !after) return false;
  if (confidence < 0.98 || reasons[0]?.key === "answered") return true;
  if (isUnchanged) return false;
  const one = figureOf(mainValue(before));
  const other = one && figureOf(mainValue(after));
  return one !== undefined && other !== undefined && !sameFigure(one, other);
}

/** An indicator has an end target, a DLI an allocation; where one has both, what its tables state first counts. */
function mainValue({ records, statements = [] }: SideItem): Value | undefined {
  for (const { endTarget } of records ?? []) if (endTarget) return endTarget;
  return records ? undefined : statements.find(({ field }) => field === "end-target" || field === "allocation")?.value;
}

function bestParts(
  item: SideItem,
  ownItem: SideItem | undefined,
  candidatesOf: (item: Known) => readonly Known[],
  { weight, knownOf: known, figuresOf, said }: Looking,
): Parts | undefined {
  const [whole, own] = [known(item), ownItem && known(ownItem)];
  const others = candidatesOf(whole);
  const meant = said ? others.filter((other) => other.item !== ownItem && said(item, other.item) === true) : [];
  if (meant.length > 0) {
    const parts = own ? [own, ...meant] : meant;
    const reasons = [{ key: "answered", cells: [whole, ...parts].map((one) => one.item.cell) }] as const;
    return parts.length > 1 ? { whole, parts, confidence: 1, reasons } : undefined;
  }
  const near: Known[] = [];
  for (const other of others) {
    if (near.length === most.looked) break;
    if (other.item !== ownItem && sharesWord(whole, other) && said?.(item, other.item) !== false) near.push(other);
  }
  const isNamed = isList(item.name);
  let best: Parts | undefined;
  const figures = near.map((part) => figuresOf(part.item));
  for (let mask = 1; mask < 1 << near.length; mask++) {
    if (!isNamed && !mayAddUp(figuresOf(item), ownItem && figuresOf(ownItem), figures, mask)) continue;
    const chosen = near.filter((_, n) => (mask & (1 << n)) !== 0);
    const parts = own ? [own, ...chosen] : chosen;
    if (parts.length > most.parts) continue;
    const found = divided(whole, parts, weight);
    if (found && found.confidence > (best?.confidence ?? 0)) best = found;
  }
  return best;
}

/** A word's beginning, or its meaning. */
const sharesWord = (a: Known, b: Known): boolean =>
  b.name.stems.some((stem) => a.name.stems.includes(stem)) ||
  a.name.concepts.some((concept) => concept !== undefined && b.name.concepts.includes(concept));

/** The match that goes on, with all the parts named, and one for each of the others. */
function matchesOf({ whole, parts, confidence, reasons }: Parts, match: Match | undefined, isSplit: boolean): Match[] {
  const own = isSplit ? match?.after : match?.before;
  const main = parts.find((part) => part.item === own) ?? parts[0];
  const items = parts.map((part) => part.item);
  const common = { confidence, asks: confidence < asking, reasons: [...reasons, ...(match?.reasons ?? [])] };
  return parts.map(({ item }): Match => {
    const isMain = item === main?.item;
    if (isSplit)
      return isMain ? { before: whole.item, after: item, ...common, split: items } : { after: item, ...common, splitFrom: whole.item };
    return isMain ? { before: item, after: whole.item, ...common, merged: items } : { before: item, ...common, mergedInto: whole.item };
  });
}
