import { pairing } from "./evidence";
import type { Setting } from "./evidence";
import type { Known } from "./known";
import { weightsOf } from "./word-weight";
import type { WordWeight } from "./word-weight";

/** What is known of the items of one version, in columns: a place an item, or from `start` a place a word. */
interface Columns {
  readonly start: Int32Array;
  /** A bit for the word's first letter, or for the word where it has too few letters to have other forms, or figures; another for its meaning. */
  readonly forms: Int32Array;
  readonly meanings: Int32Array;
  readonly weights: Float64Array;
  /** The letters of words that may be put together from first letters; -1 at all others. */
  readonly letters: Int32Array;
  readonly all: Float64Array;
  readonly allForms: Int32Array;
  readonly allMeanings: Int32Array;
  readonly firstLetters: Int32Array;
  readonly head: Int32Array;
  readonly numbers: Int32Array;
  /** The numbers in the name, a bit for each. */
  readonly numberSigns: Int32Array;
  /** -1 where the item has none. */
  readonly code: Int32Array;
  /** A place a figure; -1 where the item states none. */
  readonly figures: Int32Array;
  readonly keys: number;
}

/**
 * Tells quickly, of an item of either version by its place, whether `weigh` may find enough for the two to be one: false only where it finds
 * too little, whatever it looks at. In two long tables nearly all pairs end here.
 */
export function screenOf(
  lefts: readonly Known[],
  rights: readonly Known[],
  { weight, trust }: Setting,
): (left: number, right: number) => boolean {
  const numberOf = {
    figure: numbering(),
    word: numbering(),
    concept: numbering(),
    head: numbering(),
    numbers: numbering(),
    code: numbering(),
  };
  const keys = new Map<string, number>();
  for (const { figures } of [...lefts, ...rights]) for (const key of figures.keys()) if (!keys.has(key)) keys.set(key, keys.size);
  const one = columnsOf(lefts, weight, keys, numberOf);
  const other = columnsOf(rights, weight, keys, numberOf);
  return (left, right) => mayBeOne(one, left, other, right, trust);
}

const bit = (number: number): number => 1 << (number % 31);

/** Gives each text a number of its own, from 0. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known === undefined) numbers.set(text, numbers.size);
    return known ?? numbers.size - 1;
  };
}

function columnsOf(
  items: readonly Known[],
  weight: WordWeight,
  keys: ReadonlyMap<string, number>,
  numberOf: Readonly<Record<"figure" | "word" | "concept" | "head" | "numbers" | "code", (text: string) => number>>,
): Columns {
  const count = items.length;
  const start = new Int32Array(count + 1);
  for (const [n, { name }] of items.entries()) start[n + 1] = (start[n] ?? 0) + name.words.length;
  const words = start[count] ?? 0;
  const [forms, meanings, letters] = [new Int32Array(words), new Int32Array(words), new Int32Array(words)];
  const weights = new Float64Array(words);
  const [allForms, allMeanings] = [new Int32Array(count), new Int32Array(count)];
  const figures = new Int32Array(count * keys.size).fill(-1);
  for (const [n, { name, figures: own }] of items.entries()) {
    const from = start[n] ?? 0;
    weights.set(weightsOf(weight, name).each, from);
    for (const [m, word] of name.words.entries()) {
      const [set, concept] = [name.letterSets[m] ?? -1, name.concepts[m]];
      const form = set === -1 || word.length < 4 ? bit(numberOf.word(word)) : bit(word.charCodeAt(0));
      const meaning = concept === undefined ? 0 : bit(numberOf.concept(concept));
      forms[from + m] = form;
      meanings[from + m] = meaning;
      letters[from + m] = word.length < 3 ? -1 : set;
      allForms[n] = (allForms[n] ?? 0) | form;
      allMeanings[n] = (allMeanings[n] ?? 0) | meaning;
    }
    for (const [key, { figure }] of own)
      figures[n * keys.size + (keys.get(key) ?? 0)] = numberOf.figure(`${figure.s} ${figure.e} ${figure.d.join()}`);
  }
  const column = (of: (item: Known) => number): Int32Array => Int32Array.from(items, of);
  return {
    start,
    forms,
    meanings,
    weights,
    letters,
    all: Float64Array.from(items, ({ name }) => weightsOf(weight, name).all),
    allForms,
    allMeanings,
    firstLetters: column(({ name }) => name.firstLetters),
    head: column(({ name }) => numberOf.head(name.head)),
    numbers: column(({ name }) => (name.numbers === "" ? -1 : numberOf.numbers(name.numbers))),
    numberSigns: column(({ name }) => name.figures.reduce((set, figure) => set | bit(numberOf.word(figure)), 0)),
    code: column(({ code }) => (code === undefined ? -1 : numberOf.code(code))),
    figures,
    keys: keys.size,
  };
}

/** The most that `weigh` can come to, against the least that is enough. */
function mayBeOne(one: Columns, n: number, other: Columns, m: number, trust: number): boolean {
  let compared = 0;
  let equal = 0;
  for (let key = 0; key < one.keys; key++) {
    const left = one.figures[n * one.keys + key] ?? -1;
    const right = other.figures[m * one.keys + key] ?? -1;
    if (left < 0 || right < 0) continue;
    compared++;
    if (left === right) equal++;
  }
  const [code, otherCode] = [one.code[n] ?? -1, other.code[m] ?? -1];
  const isNumbered = code >= 0 && otherCode >= 0;
  const isOneNumber = isNumbered && code === otherCode;
  const isOtherName = one.numbers[n] !== other.numbers[m];
  const isApart = isNumbered && !isOneNumber && trust > 0.7 && isOtherName && compared > 0 && equal === 0;
  const least = isApart ? pairing + 0.2 : isOneNumber && trust > 0.7 ? pairing - 0.1 : pairing;
  // Unit, text, level and place at their most; then the number, the figures and the name.
  let most = 0.04 + 0.16 + 0.015 + 0.09;
  if (isNumbered) most += isOneNumber ? 0.13 * trust : -0.04 * trust;
  if (compared > 0) most += equal > 0 ? (0.18 * equal) / compared : -0.02 * Math.min(3, compared);
  return most + 0.86 >= least && most + 0.06 + 0.8 * mostAlike(one, n, other, m) >= least;
}

/** No less than how alike two names are, told from the first letters and the meanings of their words. */
function mostAlike(one: Columns, n: number, other: Columns, m: number): number {
  if (one.head[n] === other.head[m] || mayShorten(one, n, other, m) || mayShorten(other, m, one, n)) return 1;
  // Each word is used once, and a pair of alike words counts half of both.
  const common = (alikeIn(one, n, other, m) + alikeIn(other, m, one, n)) / 2;
  const [all, others] = [one.all[n] ?? 0, other.all[m] ?? 0];
  const dice = (2 * common) / (all + others);
  const held = common / Math.min(all, others);
  return Math.min(0.97, Math.max(dice, 0.9 * held * held)) * numbersApart(one, n, other, m);
}

function numbersApart(one: Columns, n: number, other: Columns, m: number): number {
  const [numbers, others] = [one.numbers[n] ?? -1, other.numbers[m] ?? -1];
  if (numbers === others) return 1;
  if (numbers < 0 || others < 0) return 0.94;
  return ((one.numberSigns[n] ?? 0) & (other.numberSigns[m] ?? 0)) === 0 ? 0.6 : 0.88;
}

/** How much those words of a name tell that may be alike to a word of the other. */
function alikeIn({ start, forms, meanings, weights }: Columns, n: number, other: Columns, m: number): number {
  const [otherForms, otherMeanings] = [other.allForms[m] ?? 0, other.allMeanings[m] ?? 0];
  let sum = 0;
  const end = start[n + 1] ?? 0;
  for (let word = start[n] ?? 0; word < end; word++) {
    const isLike = ((forms[word] ?? 0) & otherForms) !== 0 || ((meanings[word] ?? 0) & otherMeanings) !== 0;
    if (isLike) sum += weights[word] ?? 0;
  }
  return sum;
}

/** False where no word of the other name can be made of first letters of this one. */
function mayShorten(long: Columns, n: number, { start, letters }: Columns, m: number): boolean {
  const others = ~(long.firstLetters[n] ?? 0);
  const end = start[m + 1] ?? 0;
  for (let word = start[m] ?? 0; word < end; word++) {
    const set = letters[word] ?? -1;
    if (set !== -1 && (set & others) === 0) return true;
  }
  return false;
}
