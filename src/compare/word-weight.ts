import { isMeasure } from "./concepts";
import type { NameParts } from "./name-parts";

/** How much the words of a name tell, each and together. */
export interface Weights {
  readonly each: readonly number[];
  readonly all: number;
}

/** How much a name's words tell in these tables: rare words much, words in every row little, words of measure least. */
export interface WordWeight {
  /** How many names have a word that begins so. */
  readonly counts: ReadonlyMap<string, number>;
  readonly names: number;
  /** Worked out before. */
  readonly known: WeakMap<NameParts, Weights>;
}

export function wordWeights(names: readonly NameParts[]): WordWeight {
  const counts = new Map<string, number>();
  for (const { stems } of names) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { counts, names: Math.max(names.length, 12), known: new WeakMap() };
}

export function weightsOf(weight: WordWeight, name: NameParts): Weights {
  const before = weight.known.get(name);
  if (before) return before;
  const each = name.words.map((word, n) => (isMeasure(word) ? 0.2 : rarity(weight, name.stems[n] ?? "")));
  const weights = { each, all: each.reduce((sum, one) => sum + one, 0) };
  weight.known.set(name, weights);
  return weights;
}

const rarity = ({ counts, names }: WordWeight, stem: string): number =>
  0.5 + Math.log(names / Math.min(names, counts.get(stem) ?? 1)) / Math.log(names);
