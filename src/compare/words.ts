import { commonEnds } from "./common-ends";
import type { FieldChange } from "./comparison";
import { tokensOf } from "./tokens";
import type { Token } from "./tokens";

type Stretch = NonNullable<FieldChange["words"]>[number];

/** Above this many comparisons two texts are shown as wholly replaced rather than word by word. */
const limit = 4_000_000;

/**
 * The differences of two texts word by word, as stretches in reading order: same and added give the later text, same and removed the
 * earlier one (white space folded). Longest common subsequence over tokens; what is alike at both ends is set aside first.
 */
export function wordChanges(before: string, after: string): Stretch[] {
  const { start, tail } = commonEnds(before, after);
  const a = tokensOf(before.slice(start, before.length - tail));
  const b = tokensOf(after.slice(start, after.length - tail));
  const alike = commonStart(a, b);
  // What begins like the other text's end could be matched with either: only the whole tells.
  if (start + tail > 0 && (alike === a.length || alike === b.length)) return inTokens(tokensOf(before), tokensOf(after));
  const stretches: Stretch[] = start > 0 ? [{ text: after.slice(0, start), change: "same" }] : [];
  inTokens(a, b, stretches, alike);
  if (tail > 0) add(stretches, "same", after.slice(after.length - tail));
  return stretches;
}

function commonStart(a: readonly Token[], b: readonly Token[]): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start]?.same === b[start]?.same) start++;
  return start;
}

function inTokens(a: readonly Token[], b: readonly Token[], stretches: Stretch[] = [], start = commonStart(a, b)): Stretch[] {
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail]?.same === b[b.length - 1 - tail]?.same) tail++;
  put(stretches, "same", b.slice(0, start));
  middle(stretches, a.slice(start, a.length - tail), b.slice(start, b.length - tail));
  put(stretches, "same", b.slice(b.length - tail));
  return stretches;
}

function middle(stretches: Stretch[], a: readonly Token[], b: readonly Token[]): void {
  if (a.length * b.length > limit) {
    put(stretches, "removed", a);
    put(stretches, "added", b);
    return;
  }
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left && right && left.same === right.same) {
      put(stretches, "same", [right]);
      i++;
      j++;
    } else if (left && (!right || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
      put(stretches, "removed", [left]);
      i++;
    } else if (right) {
      put(stretches, "added", [right]);
      j++;
    }
  }
}

/** At [i, j]: the length of the longest common subsequence of what follows. */
function commonLengths(a: readonly Token[], b: readonly Token[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const alike = a[i]?.same === b[j]?.same;
      const here = i * width + j;
      lengths[here] = alike ? (lengths[here + width + 1] ?? 0) + 1 : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return lengths;
}

/** Appends tokens. A gap goes before its token, whichever stretch that opens. */
function put(stretches: Stretch[], change: Stretch["change"], tokens: readonly Token[]): void {
  let text = "";
  for (const token of tokens) text += (token.gap ? " " : "") + token.text;
  if (tokens.length > 0) add(stretches, change, text);
}

/** Appends a text, joined to the last stretch where it is of the same kind. */
function add(stretches: Stretch[], change: Stretch["change"], text: string): void {
  const last = stretches.at(-1);
  if (last?.change === change) stretches[stretches.length - 1] = { text: last.text + text, change };
  else stretches.push({ text, change });
}
