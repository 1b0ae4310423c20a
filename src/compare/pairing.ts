import { foldName } from "../base/fold";
import { nameSimilarity, nameTokens } from "../base/similarity";
import { figureOf } from "../model/value";

import type { SideItem } from "./sides";

/** Two versions of one item and how sure it is that they are; below `asking` a person should confirm. */
export interface Match {
  readonly before?: SideItem;
  readonly after?: SideItem;
  readonly confidence: number;
  readonly asks: boolean;
}

/** Below this a pair is put to a person. */
const asking = 0.75;
/** Below this two items are not the same. */
const pairing = 0.45;

/**
 * Items of two versions, paired: the same name first (the same number deciding between equals), then by how alike their names are,
 * with number and figures as further evidence. Each item is in one match; what is left over stands alone. `known` names what the reader put under
 * one indicator: they are one unless their names have nothing in common (a number that was given to another indicator).
 */
export function pairItems(before: readonly SideItem[], after: readonly SideItem[], known?: (item: SideItem) => string): Match[] {
  const left = new Map(before.map((item, index) => [item, index]));
  const right = new Map(after.map((item, index) => [item, index]));
  const matches: { match: Match; place: number }[] = [];
  const take = (one: SideItem, other: SideItem, confidence: number): void => {
    matches.push({ match: { before: one, after: other, confidence, asks: confidence < asking }, place: right.get(other) ?? 0 });
    left.delete(one);
    right.delete(other);
  };
  const joined = known ? groups(right.keys(), (item) => [known(item)]) : undefined;
  for (const one of known ? [...left.keys()] : []) {
    const other = joined?.get(known?.(one) ?? "")?.find((item) => right.has(item) && nameSimilarity(one.name, item.name) >= pairing);
    if (other) take(one, other, 1);
  }
  const named = groups(right.keys(), (item) => [nameKey(item)]);
  for (const needCode of [true, false]) {
    for (const one of [...left.keys()]) {
      const other = (named.get(nameKey(one)) ?? []).find((item) => right.has(item) && (!needCode || sameCode(one, item)));
      if (other && foldName(one.name) !== "") take(one, other, needCode || one.code === undefined || other.code === undefined ? 1 : 0.98);
    }
  }
  const kin = groups(right.keys(), traits);
  const places = { left: new Map(left), right: new Map(right) };
  const candidates = [...left.keys()].flatMap((one) => {
    const alike = new Set(traits(one).flatMap((trait) => kin.get(trait) ?? []));
    return [...alike].map((other) => {
      const apart = Math.abs((places.left.get(one) ?? 0) - (places.right.get(other) ?? 0));
      return { one, other, score: score(one, other), apart };
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.apart - b.apart);
  for (const { one, other, score: confidence } of candidates) {
    if (confidence >= pairing && left.has(one) && right.has(other)) take(one, other, Math.round(confidence * 100) / 100);
  }
  return [
    ...matches.sort((a, b) => a.place - b.place).map(({ match }) => match),
    ...[...right.keys()].map((item) => ({ after: item, confidence: 1, asks: false })),
    ...[...left.keys()].map((item) => ({ before: item, confidence: 1, asks: false })),
  ];
}

function groups(items: Iterable<SideItem>, keysOf: (item: SideItem) => readonly string[]): Map<string, SideItem[]> {
  const map = new Map<string, SideItem[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = map.get(key);
      if (group) group.push(item);
      else map.set(key, [item]);
    }
  }
  return map;
}

function nameKey(item: SideItem): string {
  return `${item.kind} ${foldName(item.name)}`;
}

/** Only items that share the stem of a word or a number can be alike. */
function traits(item: SideItem): string[] {
  const words = nameTokens(item.name).map((word) => `${item.kind} word ${word.slice(0, 5)}`);
  return item.code === undefined ? words : [...words, `${item.kind} code ${foldCode(item.code)}`];
}

function sameCode(a: SideItem, b: SideItem): boolean {
  return a.code !== undefined && b.code !== undefined && foldCode(a.code) === foldCode(b.code);
}

/** "PDOI 3", "PDO-3" and "PDO3" are one number. */
function foldCode(code: string): string {
  return foldName(code)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^pdoi/, "pdo");
}

/** How sure it is that two items are one: never 1, since their names differ. */
function score(a: SideItem, b: SideItem): number {
  const name = nameSimilarity(a.name, b.name);
  const code = sameCode(a, b);
  const figures = figuresAlike(a, b);
  const hasCodes = a.code !== undefined && b.code !== undefined;
  const base = code ? name * 0.8 + 0.2 : hasCodes ? name * 0.95 : name;
  const sure = figures.compared >= 2 ? base + 0.1 * figures.share : base;
  const renamed = code && figures.compared >= 2 && figures.share === 1 ? 0.5 : 0;
  return Math.min(0.95, Math.max(sure, renamed));
}

/** The share of the figures above zero, stated in both versions for the same thing, that are equal. */
function figuresAlike(a: SideItem, b: SideItem): { compared: number; share: number } {
  const others = new Map(b.statements.map((statement) => [statement.key, figureOf(statement.value)]));
  const compared = a.statements.flatMap((statement) => {
    const [left, right] = [figureOf(statement.value), others.get(statement.key)];
    return left && right && !(left.isZero() && right.isZero()) ? [left.equals(right)] : [];
  });
  return { compared: compared.length, share: compared.length === 0 ? 0 : compared.filter(Boolean).length / compared.length };
}
