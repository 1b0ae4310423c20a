import { foldName } from "./fold";

/** Words that say nothing of what an indicator is about, in the languages of the tables. */
const small = new Set(
  "the a an of in on at to for and or by with from as is are that which its de la el los las del y en por para con que un una le les des du et dans par pour au aux une o os as da do das dos e em no na".split(
    " ",
  ),
);

/** The telling words of a name. */
export function nameTokens(name: string): string[] {
  const all = foldName(name.replace(/(\.\.\.|\u2026)\s*$/, ""))
    .split(" ")
    .filter(Boolean);
  const telling = all.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : all;
}

/**
 * How alike two names are, 0 to 1: the share of words they have in common (inflected forms count in part); a name that was cut off, or
 * that holds the other whole, counts nearly full; different numbers in otherwise equal names count against them.
 */
export function nameSimilarity(a: string, b: string): number {
  const [left, right] = [foldName(a), foldName(b)];
  if (left === right) return left === "" ? 0 : 1;
  const [first, second] = [nameTokens(a), nameTokens(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const common = overlap(first, second);
  const dice = (2 * common) / (first.length + second.length);
  const shorter = Math.min(first.length, second.length);
  const held = shorter >= 3 ? 0.9 * (common / shorter) ** 2 * (shorter >= 5 ? 1 : 0.85) : 0;
  const cut = Math.min(left.length, right.length) >= 15 && (left.startsWith(right) || right.startsWith(left)) ? 0.95 : 0;
  const numbers = (tokens: readonly string[]): string =>
    tokens
      .filter((token) => /\d/.test(token))
      .sort()
      .join(" ");
  const penalty = cut === 0 && numbers(first) !== numbers(second) ? 0.85 : 1;
  return Math.max(dice, Math.min(held, 0.9), cut) * penalty;
}

/** Words in common, each used once; words that share a stem of five letters or more count 0.8. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  const rest: string[] = [];
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common += 1;
      left.set(word, count - 1);
    } else rest.push(word);
  }
  for (const word of rest) {
    const kin = [...left].find(([other, count]) => count > 0 && stem(other, word));
    if (kin) {
      common += 0.8;
      left.set(kin[0], kin[1] - 1);
    }
  }
  return common;
}

function stem(a: string, b: string): boolean {
  const length = Math.max(5, Math.min(a.length, b.length) - 3);
  return a.length >= 5 && b.length >= 5 && a.slice(0, length) === b.slice(0, length);
}
