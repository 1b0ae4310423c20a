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
export const asking = 0.75;
/** Below this two items are not the same. */
const pairing = 0.45;

/**
 * Items of two versions, paired: the same name first (the same number deciding between equals), then by how alike their names are,
 * with number and figures as further evidence. Each item is in one match; what is left over stands alone. `known` says which two the reader put under
 * one indicator: they are one unless their names have nothing in common (a number that was given to another indicator).
 */
export function pairItems(before: readonly SideItem[], after: readonly SideItem[], known?: (a: SideItem, b: SideItem) => boolean): Match[] {
  const matches: Match[] = [];
  const left = new Set(before);
  const right = new Set(after);
  const take = (one: SideItem, other: SideItem, confidence: number): void => {
    left.delete(one);
    right.delete(other);
    matches.push({ before: one, after: other, confidence, asks: confidence < asking });
  };
  for (const one of known ? [...left] : []) {
    const other = [...right].find((item) => known?.(one, item) && nameSimilarity(one.name, item.name) >= pairing);
    if (other) take(one, other, 1);
  }
  for (const needCode of [true, false]) {
    for (const one of [...left]) {
      const other = [...right].find((item) => sameName(one, item) && (!needCode || sameCode(one, item)));
      if (other) take(one, other, needCode || one.code === undefined || other.code === undefined ? 1 : 0.98);
    }
  }
  const candidates = [...left].flatMap((one) => kin(one, right).map((other) => ({ one, other, score: score(one, other) })));
  candidates.sort((a, b) => b.score - a.score || distance(a, before, after) - distance(b, before, after));
  for (const { one, other, score: confidence } of candidates) {
    if (confidence >= pairing && left.has(one) && right.has(other)) take(one, other, Math.round(confidence * 100) / 100);
  }
  return [
    ...matches.sort((a, b) => after.indexOf(a.after as SideItem) - after.indexOf(b.after as SideItem)),
    ...[...right].map((item) => ({ after: item, confidence: 1, asks: false })),
    ...[...left].map((item) => ({ before: item, confidence: 1, asks: false })),
  ];
}

function sameName(a: SideItem, b: SideItem): boolean {
  return a.kind === b.kind && foldName(a.name) === foldName(b.name) && foldName(a.name) !== "";
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

/** Only items that share a word or a number can be alike. */
function kin(item: SideItem, others: ReadonlySet<SideItem>): SideItem[] {
  const words = new Set(nameTokens(item.name).map((word) => word.slice(0, 5)));
  return [...others].filter(
    (other) => other.kind === item.kind && (sameCode(item, other) || nameTokens(other.name).some((word) => words.has(word.slice(0, 5)))),
  );
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

/** How far apart two items stand in their lists: decides between equal scores. */
function distance(pair: { one: SideItem; other: SideItem }, before: readonly SideItem[], after: readonly SideItem[]): number {
  return Math.abs(before.indexOf(pair.one) - after.indexOf(pair.other));
}
