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
