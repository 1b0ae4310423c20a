import { fold } from "../../../base/fold";
import { tokensOf } from "./tokens";
import type { Token } from "./tokens";

/** Phrases of one kind, looked up by their words. */
export interface Phrases<T> {
  readonly longest: number;
  readonly entries: ReadonlyMap<string, T>;
}

export interface Match<T> {
  readonly value: T;
  /** How many pieces of the text it takes up. */
  readonly length: number;
}

const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.folded).join(" ");

/** A table of phrases out of lists of words with bars between; of two meanings of one phrase the first stays. */
export function phrasesOf<T>(lists: Iterable<readonly [words: string, value: T]>): Phrases<T> {
  const entries = new Map<string, T>();
  let longest = 0;
  for (const [words, value] of lists) {
    for (const phrase of words.split("|")) {
      const tokens = tokensOf(phrase, true).slice(0, -1);
      if (!entries.has(keyOf(tokens))) entries.set(keyOf(tokens), value);
      longest = Math.max(longest, tokens.length);
    }
  }
  return { longest, entries };
}

/** The longest phrase that begins at a piece of the text. */
export function phraseAt<T>(tokens: readonly Token[], at: number, phrases: Phrases<T>): Match<T> | undefined {
  for (let length = Math.min(phrases.longest, tokens.length - 1 - at); length > 0; length--) {
    const run = tokens.slice(at, at + length);
    if (run.some((token) => token.kind !== "word" && token.kind !== "sign")) continue;
    const value = phrases.entries.get(keyOf(run));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

/** The known phrase that a run of words is nearest to, where it is near at all. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const wanted = fold(written).slice(0, 60);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const phrase of known) {
    if (Math.abs(phrase.length - wanted.length) >= least) continue;
    const steps = stepsBetween(wanted, phrase);
    if (steps < least) [best, least] = [phrase, steps];
  }
  return best;
}

/** How many letters must be changed, put in, taken out or swapped. */
function stepsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
