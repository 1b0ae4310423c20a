import { pairing } from "./evidence";
import type { Setting } from "./evidence";
import type { Known } from "./known";
import type { NameParts } from "./name-parts";
import { slice, within } from "./steps";
import type { Steps } from "./steps";
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
export function* screenOf(
  lefts: readonly Known[],
  rights: readonly Known[],
  { weight, trust }: Setting,
): Steps<(left: number, right: number) => boolean> {
  const texts: Texts = {
    key: numbering(),
    figure: numbering(),
    word: numbering(),
    concept: numbering(),
    head: numbering(),
    numbers: numbering(),
    code: numbering(),
  };
  const keys = Math.max(keysOf(lefts, texts), keysOf(rights, texts));
  const one = yield* within(columnsOf(lefts, weight, texts, keys), 0, 0.5);
  const other = yield* within(columnsOf(rights, weight, texts, keys), 0.5, 1);
  return (left, right) => mayBeOne(one, left, other, right, trust);
}

const bit = (number: number): number => 1 << (number % 31);

/** Numbers for what is compared as a text: equal texts have one. */
type Texts = Readonly<Record<"key" | "figure" | "word" | "concept" | "head" | "numbers" | "code", (text: string) => number>>;

/** Gives each text a number of its own, from 0. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known === undefined) numbers.set(text, numbers.size);
    return known ?? numbers.size - 1;
  };
}

/** One above the highest number of what the items state figures for. */
function keysOf(items: readonly Known[], texts: Texts): number {
  let keys = 0;
  for (const { figures } of items) for (const key of figures.keys()) keys = Math.max(keys, texts.key(key) + 1);
  return keys;
}

function* columnsOf(items: readonly Known[], weight: WordWeight, texts: Texts, keys: number): Steps<Columns> {
  const count = items.length;
  const start = new Int32Array(count + 1);
  for (const [n, { name }] of items.entries()) start[n + 1] = (start[n] ?? 0) + name.words.length;
  const words = start[count] ?? 0;
  const columns: Columns = {
    start,
    forms: new Int32Array(words),
    meanings: new Int32Array(words),
    weights: new Float64Array(words),
    letters: new Int32Array(words),
    all: new Float64Array(count),
    allForms: new Int32Array(count),
    allMeanings: new Int32Array(count),
    firstLetters: new Int32Array(count),
    head: new Int32Array(count),
    numbers: new Int32Array(count),
    numberSigns: new Int32Array(count),
    code: new Int32Array(count),
    figures: new Int32Array(count * keys).fill(-1),
    keys,
  };
  for (const [n, item] of items.entries()) {
    put(columns, n, item, weight, texts);
    if (n % slice === slice - 1) yield n / count;
  }
  return columns;
}

function put(columns: Columns, n: number, { name, code, figures }: Known, weight: WordWeight, texts: Texts): void {
  const { each, all } = weightsOf(weight, name);
  columns.weights.set(each, columns.start[n]);
  columns.all[n] = all;
  putWords(columns, n, name, texts);
  columns.firstLetters[n] = name.firstLetters;
  columns.head[n] = texts.head(name.head);
  columns.numbers[n] = name.numbers === "" ? -1 : texts.numbers(name.numbers);
  columns.numberSigns[n] = name.figures.reduce((set, figure) => set | bit(texts.word(figure)), 0);
  columns.code[n] = code === undefined ? -1 : texts.code(code);
  for (const [key, { figure }] of figures)
    columns.figures[n * columns.keys + texts.key(key)] = texts.figure(`${figure.s} ${figure.e} ${figure.d.join()}`);
}

function putWords(columns: Columns, n: number, { words, letterSets, concepts }: NameParts, texts: Texts): void {
  const from = columns.start[n] ?? 0;
  for (const [m, word] of words.entries()) {
    const [set, concept] = [letterSets[m] ?? -1, concepts[m]];
    const form = set === -1 || word.length < 4 ? bit(texts.word(word)) : bit(word.charCodeAt(0));
    const meaning = concept === undefined ? 0 : bit(texts.concept(concept));
    columns.forms[from + m] = form;
    columns.meanings[from + m] = meaning;
    columns.letters[from + m] = word.length < 3 ? -1 : set;
    columns.allForms[n] = (columns.allForms[n] ?? 0) | form;
    columns.allMeanings[n] = (columns.allMeanings[n] ?? 0) | meaning;
  }
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
