import { foldName } from "../base/fold";
import { nameTokens } from "../base/similarity";
import { conceptOf, contrastsOf, isMeasure } from "./concepts";

/** A name taken apart once, for many comparisons. */
export interface NameParts {
  readonly folded: string;
  /** Ends in "…" or "...": the rest was cut off. */
  readonly isCut: boolean;
  readonly words: readonly string[];
  readonly concepts: readonly (string | undefined)[];
  readonly numbers: string;
  readonly contrasts: ReadonlyMap<string, ReadonlySet<string>>;
}

const ellipsis = /(\.\.\.|\u2026)["')\]]*\s*$/;

export function partsOfName(name: string): NameParts {
  const words = nameTokens(name.replace(ellipsis, ""));
  return {
    folded: foldName(name.replace(ellipsis, "")),
    isCut: ellipsis.test(name),
    words,
    concepts: words.map(conceptOf),
    numbers: words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(" "),
    contrasts: contrastsOf(words),
  };
}

/** How much a word tells in these tables: rare words much, words in every row little, words of measure least. */
export type WordWeight = (word: string) => number;

export function wordWeights(names: readonly NameParts[]): WordWeight {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const stem of new Set(words.map(stemOf))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const all = Math.max(names.length, 12);
  return (word) => (isMeasure(word) ? 0.2 : 0.5 + Math.log(all / Math.min(all, counts.get(stemOf(word)) ?? 1)) / Math.log(all));
}

const stemOf = (word: string): string => word.slice(0, 5);

/** How alike two names are, 0 to 1, and what speaks for it. 1 only where nothing but case, accents and marks differs. */
export function nameLikeness(a: NameParts, b: NameParts, weight: WordWeight): { readonly like: number; readonly isCut: boolean } {
  if (a.folded === b.folded) return { like: a.folded === "" ? 0 : 1, isCut: false };
  if (a.words.length === 0 || b.words.length === 0) return { like: 0, isCut: false };
  if (cutsOff(a, b) || cutsOff(b, a)) return { like: 0.94, isCut: true };
  const common = commonWeight(a, b, weight);
  const [left, right] = [a, b].map((name) => sum(name.words.map(weight))) as [number, number];
  const dice = (2 * common) / (left + right);
  const shorter = Math.min(a.words.length, b.words.length);
  const held = shorter >= 3 ? 0.9 * Math.min(1, common / Math.min(left, right)) ** 2 * (shorter >= 5 ? 1 : 0.85) : 0;
  return { like: Math.min(0.97, Math.max(dice, Math.min(held, 0.88))) * numbersApart(a, b) * contrastsApart(a, b), isCut: false };
}

/** True where `short` is the beginning of `long`, broken off: by its dots, in the midst of a word, or at a column's width. */
function cutsOff(short: NameParts, long: NameParts): boolean {
  if (short.folded.length < 12 || !long.folded.startsWith(short.folded)) return false;
  const next = long.folded[short.folded.length] ?? "";
  return short.isCut || next !== " " || short.folded.length >= 60;
}

function commonWeight(a: NameParts, b: NameParts, weight: WordWeight): number {
  const free = new Set(b.words.keys());
  const left = new Set(a.words.keys());
  let common = 0;
  const pass = (share: number, isAlike: (n: number, m: number) => boolean): void => {
    for (const n of [...left]) {
      for (const m of free) {
        if (!isAlike(n, m)) continue;
        common += (share * (weight(a.words[n] ?? "") + weight(b.words[m] ?? ""))) / 2;
        left.delete(n);
        free.delete(m);
        break;
      }
    }
  };
  pass(1, (n, m) => a.words[n] === b.words[m]);
  pass(0.85, (n, m) => isKin(a.words[n] ?? "", b.words[m] ?? ""));
  pass(0.85, (n, m) => a.concepts[n] !== undefined && a.concepts[n] === b.concepts[m]);
  return common + shortened(a, left, b, free, weight) + shortened(b, free, a, left, weight);
}

/** "Integrated Financial Management Information System" and "IFMIS": words that the other name has by their first letters. */
function shortened(long: NameParts, left: Set<number>, short: NameParts, free: Set<number>, weight: WordWeight): number {
  const letters = long.words.map((word) => word[0]).join("");
  let common = 0;
  for (const m of free) {
    const word = short.words[m] ?? "";
    const start = /^[a-z]{3,7}$/.test(word) ? letters.indexOf(word) : -1;
    const own = start < 0 ? [] : [...left].filter((n) => n >= start && n < start + word.length);
    if (own.length < word.length) continue;
    common += (0.85 * (weight(word) + sum(own.map((n) => weight(long.words[n] ?? ""))))) / 2;
    free.delete(m);
    for (const n of own) left.delete(n);
  }
  return common;
}

/** Forms of one word ("certified", "certification"), another spelling ("centre", "organisation") or a slip of the pen. */
function isKin(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (least < 4 || /\d/.test(a + b)) return false;
  const length = Math.max(5, least - 3);
  if (least >= 5 && a.slice(0, length) === b.slice(0, length)) return true;
  if (a === `${b}s` || b === `${a}s`) return true;
  return least >= 5 && Math.abs(a.length - b.length) <= 2 && a[0] === b[0] && distance(a, b) <= (least >= 8 ? 2 : 1);
}

/** Letters put in, left out, changed or exchanged with their neighbour. */
function distance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** "grade 2" and "grade 4" are two things; a figure that one name adds weighs little. */
function numbersApart(a: NameParts, b: NameParts): number {
  if (a.numbers === b.numbers) return 1;
  if (a.numbers === "" || b.numbers === "") return 0.94;
  const other = new Set(b.numbers.split(" "));
  return a.numbers.split(" ").some((number) => other.has(number)) ? 0.88 : 0.6;
}

/** The groups of contrasts that tell although one name has no word of them. */
const strong: ReadonlySet<string> = new Set(["0", "1"]);

function contrastsApart(a: NameParts, b: NameParts): number {
  let factor = 1;
  for (const group of new Set([...a.contrasts.keys(), ...b.contrasts.keys()])) {
    const [left, right] = [a.contrasts.get(group), b.contrasts.get(group)];
    if (!left || !right) factor *= strong.has(group) ? 0.75 : 0.93;
    else if (![...left].some((side) => right.has(side))) factor *= 0.6;
    else if (left.size !== right.size) factor *= 0.92;
  }
  return factor;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, one) => all + one, 0);
}
