import type { Pair } from "../../../compare/comparison";

/** What the changes of an item are unfolded by. */
export function changesKey(pair: Pair): string {
  return `changes ${pair.kind} ${(pair.after ?? pair.before)?.id ?? ""}`;
}
