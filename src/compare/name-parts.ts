import { foldName } from "../base/fold";
import { nameTokens } from "../base/similarity";
import { conceptOf, contrastsOf } from "./concepts";

/** A name taken apart once, for many comparisons. */
export interface NameParts {
  readonly folded: string;
  /** Ends in "…" or "...": the rest was cut off. */
  readonly isCut: boolean;
  readonly words: readonly string[];
  /** The first five letters of each word. */
  readonly stems: readonly string[];
  /** The letters of each word, a bit for each; -1 for a word with a figure in it. */
  readonly letterSets: readonly number[];
  readonly concepts: readonly (string | undefined)[];
  /** Words with a figure in them, in order of their letters; and all of them as one text. */
  readonly figures: readonly string[];
  readonly numbers: string;
  readonly contrasts: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first letters of the words: "ifmis". */
  readonly initials: string;
  /** What the name begins with. */
  readonly head: string;
  /** The first letters of the words, a bit for each, as in `letterSets`. */
  readonly firstLetters: number;
}

/** A name that is the beginning of another one has so many letters, or is the other one. */
export const headLength = 12;

const ellipsis = /(\.\.\.|\u2026)["')\]]*\s*$/;

export function partsOfName(name: string): NameParts {
  const isCut = ellipsis.test(name);
  const whole = isCut ? name.replace(ellipsis, "") : name;
  const words = nameTokens(whole);
  const figures = words.filter((word) => /\d/.test(word)).sort();
  const folded = foldName(whole);
  return {
    folded,
    isCut,
    words,
    stems: words.map((word) => word.slice(0, 5)),
    letterSets: words.map(letterSetOf),
    concepts: words.map(conceptOf),
    figures,
    numbers: figures.join(" "),
    contrasts: contrastsOf(words),
    initials: words.map((word) => word[0]).join(""),
    head: folded.slice(0, headLength),
    firstLetters: words.reduce((set, word) => set | bitOf(word.charCodeAt(0)), 0),
  };
}

function letterSetOf(word: string): number {
  if (/\d/.test(word)) return -1;
  let set = 0;
  for (let n = 0; n < word.length; n++) set |= bitOf(word.charCodeAt(n));
  return set;
}

const bitOf = (letter: number): number => 1 << (letter % 31);
