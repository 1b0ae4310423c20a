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

/** How many letters must be changed, put in, taken out or swapped with the next; `most` or more where they are that many. */
function stepsBetween(a: string, b: string, most: number): number {
  const at = (row: readonly number[], place: number): number => row[place] ?? most;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from(`${b}.`, (_, n) => n);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    let least = most;
    for (let j = 0; j < b.length; j++) {
      const isSwapped = a[i] === b[j - 1] && a[i - 1] === b[j];
      const steps = Math.min(at(last, j + 1) + 1, at(row, j) + 1, at(last, j) + (a[i] === b[j] ? 0 : 1));
      row.push(isSwapped ? Math.min(steps, at(before, j - 1) + 1) : steps);
      least = Math.min(least, steps);
    }
    if (least >= most) return most;
    [before, last] = [last, row];
  }
  return at(last, b.length);
}
