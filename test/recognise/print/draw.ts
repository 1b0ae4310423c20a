import fc from "fast-check";
import type { GeneratorValue } from "fast-check";

/** Chances, all of them drawn from one seeded source. */
export interface Draw {
  /** A whole number from `min` to `max`, both possible. */
  int(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in about `percent` of a hundred draws. */
  chance(percent: number): boolean;
  shuffled<T>(list: readonly T[]): T[];
}

/** By its bounds: what was asked for before is found again by its function, which is quicker than by its arguments. */
const integers = new Map<string, () => fc.Arbitrary<number>>();

function integersWithin(min: number, max: number): () => fc.Arbitrary<number> {
  const key = `${min} ${max}`;
  const known = integers.get(key) ?? (() => fc.integer({ min, max }));
  integers.set(key, known);
  return known;
}

export function drawFrom(generate: GeneratorValue): Draw {
  const int = (min: number, max: number): number => generate(integersWithin(min, max));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("nothing to pick from");
    return list[int(0, list.length - 1)] as T;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const left = [...list];
    return list.flatMap(() => left.splice(int(0, left.length - 1), 1));
  };
  return { int, pick, chance: (percent) => int(1, 100) > 100 - percent, shuffled };
}
