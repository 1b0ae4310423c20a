import { headLength } from "./name-parts";
import type { NameParts } from "./name-parts";
import { weightsOf } from "./word-weight";
import type { Weights, WordWeight } from "./word-weight";

/** How alike two names are, 0 to 1, and what speaks for it. 1 only where nothing but case, accents and marks differs. */
export function nameLikeness(a: NameParts, b: NameParts, weight: WordWeight): { readonly like: number; readonly isCut: boolean } {
  if (a.folded === b.folded) return { like: a.folded === "" ? 0 : 1, isCut: false };
  if (a.words.length === 0 || b.words.length === 0) return { like: 0, isCut: false };
  if (cutsOff(a, b) || cutsOff(b, a)) return { like: 0.94, isCut: true };
  const left = weightsOf(weight, a);
  const right = weightsOf(weight, b);
  const common = commonWeight(a, b, left, right);
  const dice = (2 * common) / (left.all + right.all);
  const shorter = Math.min(a.words.length, b.words.length);
  const held = shorter >= 3 ? 0.9 * Math.min(1, common / Math.min(left.all, right.all)) ** 2 * (shorter >= 5 ? 1 : 0.85) : 0;
  return { like: Math.min(0.97, Math.max(dice, Math.min(held, 0.88))) * numbersApart(a, b) * contrastsApart(a, b), isCut: false };
}

/** True where `short` is the beginning of `long`, broken off: by its dots, in the midst of a word, or at a column's width. */
function cutsOff(short: NameParts, long: NameParts): boolean {
  if (short.folded.length < headLength || short.folded.length > long.folded.length || !long.folded.startsWith(short.folded)) return false;
  const next = long.folded[short.folded.length] ?? "";
  return short.isCut || next !== " " || short.folded.length >= 60;
}

/** Which words of two names are used up; of one comparison at a time, and of names of so many words. */
const scratch = { most: 256, a: new Uint8Array(256), b: new Uint8Array(256) };

function unused(list: Uint8Array, count: number): Uint8Array {
  return count > scratch.most ? new Uint8Array(count) : list.fill(0, 0, count);
}

/** Each word is used once, with the first that it is alike to: the same word, then a form of it, then one of its meaning. */
function commonWeight(a: NameParts, b: NameParts, left: Weights, right: Weights): number {
  const ofA = unused(scratch.a, a.words.length);
  const ofB = unused(scratch.b, b.words.length);
  let common = 0;
  for (let pass = 0; pass < 3; pass++) {
    const share = pass === 0 ? 1 : 0.85;
    for (let n = 0; n < a.words.length; n++) {
      for (let m = 0; ofA[n] === 0 && m < b.words.length; m++) {
        if (ofB[m] === 1 || !isAlike(a, n, b, m, pass)) continue;
        common += (share * ((left.each[n] ?? 0) + (right.each[m] ?? 0))) / 2;
        ofA[n] = 1;
        ofB[m] = 1;
      }
    }
  }
  return common + shortened(a, left, ofA, b, right, ofB) + shortened(b, right, ofB, a, left, ofA);
}

function isAlike(a: NameParts, n: number, b: NameParts, m: number, pass: number): boolean {
  if (pass === 0) return a.words[n] === b.words[m];
  return pass === 1 ? isKin(a, n, b, m) : a.concepts[n] !== undefined && a.concepts[n] === b.concepts[m];
}

/** "Integrated Financial Management Information System" and "IFMIS": words that the other name has by their first letters. */
function shortened(long: NameParts, weights: Weights, used: Uint8Array, short: NameParts, shorts: Weights, usedShort: Uint8Array): number {
  let common = 0;
  for (let m = 0; m < short.words.length; m++) {
    const word = short.words[m] ?? "";
    if (usedShort[m] === 1 || word.length > 7 || word.length < 3 || word.length > long.initials.length) continue;
    const start = long.initials.indexOf(word);
    if (start < 0 || !/^[a-z]+$/.test(word)) continue;
    const end = start + word.length;
    let own = 0;
    let isFree = true;
    for (let n = start; n < end; n++) {
      isFree &&= used[n] === 0;
      own += weights.each[n] ?? 0;
    }
    if (!isFree) continue;
    common += (0.85 * ((shorts.each[m] ?? 0) + own)) / 2;
    usedShort[m] = 1;
    used.fill(1, start, end);
  }
  return common;
}

/** Forms of one word ("certified", "certification"), another spelling ("centre", "organisation") or a slip of the pen. */
function isKin(a: NameParts, n: number, b: NameParts, m: number): boolean {
  const one = a.words[n] ?? "";
  const other = b.words[m] ?? "";
  const apart = Math.abs(one.length - other.length);
  const least = Math.min(one.length, other.length);
  const set = a.letterSets[n] ?? -1;
  const otherSet = b.letterSets[m] ?? -1;
  if (one.charCodeAt(0) !== other.charCodeAt(0) || least < 4 || set < 0 || otherSet < 0) return false;
  if (least >= 5 && a.stems[n] === b.stems[m] && one.startsWith(other.slice(0, Math.max(5, least - 3)))) return true;
  if (apart === 1 && (one === `${other}s` || other === `${one}s`)) return true;
  const most = least >= 8 ? 2 : 1;
  // Each slip puts one letter in, takes one out, or does both.
  return least >= 5 && apart <= 2 && bits(set ^ otherSet) <= 2 * most && distance(one, other) <= most;
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
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
  return a.figures.some((number) => b.figures.includes(number)) ? 0.88 : 0.6;
}

/** The groups of contrasts that tell although one name has no word of them. */
const strong: ReadonlySet<string> = new Set(["0", "1"]);

function contrastsApart(a: NameParts, b: NameParts): number {
  if (a.contrasts.size === 0 && b.contrasts.size === 0) return 1;
  let factor = 1;
  for (const [group, sides] of a.contrasts) factor *= contrastApart(group, sides, b.contrasts.get(group));
  for (const [group, sides] of b.contrasts) if (!a.contrasts.has(group)) factor *= contrastApart(group, sides, undefined);
  return factor;
}

function contrastApart(group: string, left: ReadonlySet<string>, right: ReadonlySet<string> | undefined): number {
  if (!right) return strong.has(group) ? 0.75 : 0.93;
  let isShared = false;
  for (const side of left) isShared ||= right.has(side);
  if (!isShared) return 0.6;
  return left.size === right.size ? 1 : 0.92;
}
