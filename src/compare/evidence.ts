import { foldName } from "../base/fold";
import type { Dec } from "../base/decimal";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import type { PairReason } from "./comparison";
import { nameLikeness, partsOfName } from "./likeness";
import type { NameParts, WordWeight } from "./likeness";
import { sameUnit } from "./same";
import type { SideItem } from "./sides";

/** What an item is known again by, taken apart once. */
export interface Known {
  readonly item: SideItem;
  readonly name: NameParts;
  readonly code?: string;
  readonly unit?: Value;
  /** Figures above zero, by what they are stated for. */
  readonly figures: ReadonlyMap<string, { readonly figure: Dec; readonly value: Value }>;
  /** Words of description and protocol, the telling ones. */
  readonly text: ReadonlySet<string>;
  readonly textCell?: Value;
  /** 0 for the first item of its version, 1 for the last. */
  readonly place: number;
}

const texts: readonly string[] = ["description", "protocol"];

export function knownOf(item: SideItem, place: number): Known {
  const figures = new Map<string, { figure: Dec; value: Value }>();
  const words = new Set<string>();
  for (const { key, value, field } of item.statements) {
    const figure = figureOf(value);
    if (figure && !figure.isZero() && !figures.has(key)) figures.set(key, { figure, value });
    if (texts.includes(field)) for (const word of foldName(value.text).split(" ")) if (word.length > 3) words.add(word);
  }
  const value = (field: string): Value | undefined => item.statements.find((statement) => statement.field === field)?.value;
  return {
    item,
    name: partsOfName(item.name),
    ...(item.code === undefined ? {} : { code: foldCode(item.code) }),
    unit: value("unit"),
    figures,
    text: words,
    textCell: value("description") ?? value("protocol"),
    place,
  };
}

/** "PDOI 3", "PDO-3" and "PDO3" are one number. */
export function foldCode(code: string): string {
  return foldName(code)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^pdoi/, "pdo");
}

/** What holds for all pairs of two versions. */
export interface Setting {
  readonly weight: WordWeight;
  /** 0 to 1: how far numbers can be trusted here; low where items of equal names carry other numbers. */
  readonly trust: number;
  /** True where the rows before (or after) the two are known to be one. */
  readonly besides: (a: SideItem, b: SideItem) => number;
}

/** How sure it is that two items are one, 0 to 1, and why. */
export interface Weighed {
  readonly score: number;
  readonly like: number;
  readonly reasons: readonly PairReason[];
}

/** Name, number, unit, figures, texts, level and place weighed together: the name most, the others as they agree or not. */
export function weigh(a: Known, b: Known, { weight, trust, besides }: Setting): Weighed {
  const reasons: PairReason[] = [];
  const cells = [a.item.cell, b.item.cell];
  const { like, isCut } = nameLikeness(a.name, b.name, weight);
  let score = 0.8 * like + (like >= 0.9 ? 0.06 : 0);
  reasons.push({
    key: like === 1 ? "same-name" : isCut ? "name-cut-off" : like >= 0.3 ? "like-name" : "other-name",
    cells,
    share: round(like),
  });
  const hasCodes = a.code !== undefined && b.code !== undefined;
  if (hasCodes && a.code === b.code) {
    score += 0.13 * trust;
    reasons.push({ key: "same-number", cells });
  } else if (hasCodes) {
    score -= 0.04 * trust;
    reasons.push({ key: "other-number", cells });
  }
  if (a.unit && b.unit && a.unit.text !== "" && b.unit.text !== "") {
    const isSame = sameUnit(a.unit.text, b.unit.text);
    score += isSame ? 0.04 : -0.05;
    reasons.push({ key: isSame ? "same-unit" : "other-unit", cells: [a.unit.cell, b.unit.cell] });
  }
  const figures = figuresAlike(a, b);
  if (figures.compared > 0) {
    const firm = Math.min(1, figures.telling / 3);
    score += figures.share > 0 ? 0.18 * figures.share * firm : -0.02 * Math.min(3, figures.compared);
    reasons.push({
      key: figures.share === 1 ? "same-figures" : figures.share > 0 ? "some-figures" : "other-figures",
      cells: figures.cells,
      share: round(figures.share),
    });
  }
  const text = textAlike(a.text, b.text);
  if (text !== undefined && text >= 0.6) {
    score += 0.16 * text;
    if (a.textCell && b.textCell) reasons.push({ key: "same-description", cells: [a.textCell.cell, b.textCell.cell], share: round(text) });
  } else if (text !== undefined && text < 0.2) score -= 0.03;
  if (a.item.level !== undefined && b.item.level !== undefined) {
    const isSame = a.item.level === b.item.level;
    score += isSame ? 0.015 : -0.01;
    if (!isSame) reasons.push({ key: "other-level", cells });
  }
  const beside = besides(a.item, b.item);
  score += 0.035 * beside + 0.02 * (1 - Math.min(1, 3 * Math.abs(a.place - b.place)));
  if (beside > 0) reasons.push({ key: "same-place", cells });
  return { score: Math.max(0, Math.min(like === 1 ? 0.99 : 0.95, score)), like, reasons };
}

/** The share of the figures above zero, stated in both versions for the same thing, that are equal. Ones and twos tell little. */
function figuresAlike(a: Known, b: Known) {
  const pairs = [...a.figures].flatMap(([key, left]) => {
    const right = b.figures.get(key);
    return right ? [{ left, right, isSame: left.figure.equals(right.figure) }] : [];
  });
  const same = pairs.filter((pair) => pair.isSame);
  const telling = pairs.reduce((all, { left }) => all + (left.figure.abs().lessThan(10) ? 0.5 : 1), 0);
  const cells = (same.length > 0 ? same : pairs).slice(0, 3).flatMap(({ left, right }) => [left.value.cell, right.value.cell]);
  return { compared: pairs.length, share: pairs.length === 0 ? 0 : same.length / pairs.length, telling, cells };
}

function textAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  if (a.size < 4 || b.size < 4) return undefined;
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}

const round = (share: number): number => Math.round(share * 100) / 100;
