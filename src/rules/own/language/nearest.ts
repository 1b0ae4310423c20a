import { fold } from "../../../base/fold";

/** Phrases, each with the set of its letters, so that most are told apart at a glance. */
export type Known = ReadonlyMap<string, number>;

export const knownPhrases = (phrases: Iterable<string>): Known => new Map(Array.from(phrases, (phrase) => [phrase, lettersOf(phrase)]));

/** The known phrase that a run of words is nearest to, where it is near at all: a third of its letters may differ. */
export function nearest(written: string, known: Known): string | undefined {
  const wanted = fold(written).slice(0, 60);
  const letters = lettersOf(wanted);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const [phrase, others] of known) {
    // Each letter that the phrase lacks is a step.
    if (Math.abs(phrase.length - wanted.length) >= least || count(letters & ~others) >= least) continue;
    const steps = stepsBetween(wanted, phrase, least);
    if (steps < least) [best, least] = [phrase, steps];
  }
  return best;
}

/** A set of letters: a bit for each. */
function lettersOf(text: string): number {
  let letters = 0;
  for (const letter of text) letters |= 1 << (letter.charCodeAt(0) % 32);
  return letters;
}

function count(letters: number): number {
  return letters === 0 ? 0 : 1 + count(letters & (letters - 1));
}

/** Rows of steps, for as many letters as a phrase has; used again by each count. */
let rows: readonly [Int32Array, Int32Array, Int32Array] = [new Int32Array(0), new Int32Array(0), new Int32Array(0)];

/** How many letters must be changed, put in, taken out or swapped with the next; `most` or more where they are that many. */
function stepsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  const size = b.length + 2;
  if (rows[0].length < size) rows = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let [before, last, row] = rows;
  for (let n = 0; n < size; n++) last[n] = n;
  for (let i = 0; i < a.length; i++) {
    // Letters further apart than this are as many steps from one another.
    const [from, end] = [Math.max(0, i - most + 1), Math.min(b.length, i + most)];
    row[from] = from === 0 ? i + 1 : most;
    let least = most;
    for (let j = from; j < end; j++) {
      const isSame = a.charCodeAt(i) === b.charCodeAt(j);
      let steps = Math.min((last[j + 1] ?? most) + 1, (row[j] ?? most) + 1, (last[j] ?? most) + (isSame ? 0 : 1));
      const isSwapped = i > 0 && j > 0 && a.charCodeAt(i) === b.charCodeAt(j - 1) && a.charCodeAt(i - 1) === b.charCodeAt(j);
      if (isSwapped) steps = Math.min(steps, (before[j - 1] ?? most) + 1);
      row[j + 1] = steps;
      least = Math.min(least, steps);
    }
    if (least >= most) return most;
    row[end + 1] = most;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? most;
}
