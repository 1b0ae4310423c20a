import { fold } from "../../../base/fold";

/** Phrases prepared for a search of the nearest. */
export type Known = ReadonlyArray<{ readonly phrase: string; readonly letters: Uint8Array }>;

export function knownPhrases(phrases: Iterable<string>): Known {
  return [...new Set(phrases)].map((phrase) => ({ phrase, letters: lettersOf(phrase) }));
}

/** The known phrase that a run of words is nearest to, where it is near at all: a third of its letters may differ. */
export function nearest(written: string, known: Known): string | undefined {
  const wanted = fold(written).slice(0, 60);
  const letters = lettersOf(wanted);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const one of known) {
    if (Math.abs(one.phrase.length - wanted.length) >= least || lettersApart(letters, one.letters) >= least) continue;
    const steps = stepsBetween(wanted, one.phrase, least);
    if (steps < least) [best, least] = [one.phrase, steps];
  }
  return best;
}

/** How often each letter stands in a text; letters beyond the alphabet are counted together. */
function lettersOf(text: string): Uint8Array {
  const counts = new Uint8Array(28);
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n) - 97;
    const at = code >= 0 && code < 26 ? code : text[n] === " " ? 26 : 27;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** At least so many letters must change: a quick bound. */
function lettersApart(a: Uint8Array, b: Uint8Array): number {
  let more = 0;
  let fewer = 0;
  for (let n = 0; n < 28; n++) {
    const difference = (a[n] ?? 0) - (b[n] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}

/** How many letters must be changed, put in, taken out or swapped; `limit` where it is that or more. */
function stepsBetween(a: string, b: string, limit: number): number {
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
    if (Math.min(...row) >= limit) return limit;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
