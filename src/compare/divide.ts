import { figureOf } from "../model/value";
import { answerOn } from "./answers";
import { candidatesOf } from "./candidates";
import { knownOf } from "./evidence";
import type { Known } from "./evidence";
import { asking, pairedSides } from "./pairing";
import type { Match, PairingOptions, Sides } from "./pairing";
import { divided } from "./parts";
import type { Parts } from "./parts";
import type { SideItem } from "./sides";

/** Parts that are looked at for one item. */
const most = 5;

/** What a person answered of a whole and a part. */
type Said = (whole: SideItem, part: SideItem) => boolean | undefined;

/** Items of two versions, paired; what was divided or put together is said at each of its matches. In the later version's order. */
export function pairItems(before: readonly SideItem[], after: readonly SideItem[], options: PairingOptions = {}): Match[] {
  const sides = pairedSides(before, after, options);
  const places = new Map(after.map((item, n) => [item, n]));
  const said = (isSplit: boolean): Said => {
    const answered = options.answers ?? [];
    return (whole, part) =>
      answered.length === 0 ? undefined : isSplit ? answerOn(answered, whole, part) : answerOn(answered, part, whole);
  };
  const split = withParts(sides, true, said(true));
  const merged = withParts({ ...sides, matches: split }, false, said(false));
  const matched = merged.sort((a, b) => (places.get(a.after as SideItem) ?? Infinity) - (places.get(b.after as SideItem) ?? Infinity));
  const alone = { confidence: 1, asks: false, reasons: [] };
  return [
    ...matched,
    ...[...sides.right.keys()].map((item) => ({ after: item, ...alone })),
    ...[...sides.left.keys()].map((item) => ({ before: item, ...alone })),
  ];
}

/** The matches with what one item was divided into (or several put together into one), taken from what was left over. */
function withParts({ left, right, matches, weight }: Sides, isSplit: boolean, said: Said): Match[] {
  const [wholes, rest] = isSplit ? [left, right] : [right, left];
  if (rest.size === 0) return matches;
  const wholeOf = (match: Match): SideItem | undefined => (isSplit ? match.before : match.after);
  const partOf = (match: Match): SideItem | undefined => (isSplit ? match.after : match.before);
  const open = new Map<SideItem, Match | undefined>(
    matches.flatMap((match) => (wholeOf(match) && mayBePart(match) ? [[wholeOf(match) as SideItem, match]] : [])),
  );
  for (const item of wholes.keys()) open.set(item, undefined);
  const known = new Map([...open.keys(), ...rest.keys()].map((item) => [item, knownOf(item, 0)]));
  const spare = [...rest.keys()].flatMap((item) => known.get(item) ?? []);
  const found: { parts: Parts; match?: Match }[] = [];
  for (const [whole, others] of candidatesOf(
    [...open.keys()].flatMap((item) => known.get(item) ?? []),
    spare,
  )) {
    const match = open.get(whole.item);
    const own = match && partOf(match);
    const best = bestParts(whole, own ? knownOf(own, 0) : undefined, others, weight, said);
    if (best) found.push({ parts: best, ...(match ? { match } : {}) });
  }
  found.sort((a, b) => b.parts.confidence - a.parts.confidence);
  let result = [...matches];
  for (const { parts, match } of found) {
    const free = parts.parts.filter((part) => rest.has(part.item));
    if (free.length < parts.parts.length - (match ? 1 : 0) || (match ? !result.includes(match) : !wholes.has(parts.whole.item))) continue;
    result = [...result.filter((one) => one !== match), ...matchesOf(parts, match, isSplit)];
    wholes.delete(parts.whole.item);
    for (const part of free) rest.delete(part.item);
  }
  return result;
}

/** A pair of equal names and equal figures is whole as it is. */
function mayBePart({ before, after, confidence, reasons, split, merged }: Match): boolean {
  if (split || merged || !before || !after) return false;
  if (reasons.some(({ key }) => key === "answered")) return true;
  if (confidence < 0.98) return true;
  const main = (item: SideItem) => item.statements.find(({ field }) => field === "end-target" || field === "allocation");
  const [one, other] = [main(before), main(after)].map((statement) => figureOf(statement?.value));
  return one !== undefined && other !== undefined && !one.equals(other);
}

function bestParts(whole: Known, own: Known | undefined, others: readonly Known[], weight: Sides["weight"], said: Said): Parts | undefined {
  const free = others.filter((other) => other.item !== own?.item && said(whole.item, other.item) !== false);
  const meant = free.filter((other) => said(whole.item, other.item) === true);
  if (meant.length > 0) {
    const parts = own ? [own, ...meant] : meant;
    const reasons = [{ key: "answered", cells: [whole, ...parts].map((one) => one.item.cell) }] as const;
    return parts.length > 1 ? { whole, parts, confidence: 1, reasons } : undefined;
  }
  const near = free.filter((other) => sharesWord(whole, other)).slice(0, most);
  let best: Parts | undefined;
  for (let mask = 1; mask < 1 << near.length; mask++) {
    const chosen = near.filter((_, n) => (mask & (1 << n)) !== 0);
    const parts = own ? [own, ...chosen] : chosen;
    const found = parts.length <= 4 ? divided(whole, parts, weight) : undefined;
    if (found && found.confidence > (best?.confidence ?? 0)) best = found;
  }
  return best;
}

/** A word's beginning, or its meaning. */
const sharesWord = (a: Known, b: Known): boolean =>
  b.name.words.some((word) => a.name.words.some((one) => one.slice(0, 5) === word.slice(0, 5))) ||
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
