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

/** A table of phrases out of lists of words with bars between. */
export function phrasesOf<T>(lists: readonly (readonly [words: string, value: T])[]): Phrases<T> {
  const read = lists.flatMap(([words, value]) =>
    words.split("|").map((phrase) => ({ tokens: tokensOf(phrase, true).slice(0, -1), value })),
  );
  return {
    longest: Math.max(...read.map(({ tokens }) => tokens.length)),
    entries: new Map(read.map(({ tokens, value }) => [keyOf(tokens), value])),
  };
}

/** The longest phrase that begins at a piece of the text. */
export function phraseAt<T>(tokens: readonly Token[], at: number, phrases: Phrases<T>): Match<T> | undefined {
  for (let length = phrases.longest; length > 0; length--) {
    const value = phrases.entries.get(keyOf(tokens.slice(at, at + length)));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}
