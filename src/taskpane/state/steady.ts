import { isOpen, keyed } from "./findings";
import type { KeyedFinding } from "./findings";
import type { Finding } from "../../rules/finding";
import type { ChangeSince } from "./state";

/**
 * What is shown while a person's hand is on the list: the lines that were there, each in its place. What is gone says so,
 * and what is new is held back and counted, so that nothing moves under the hand.
 */
export function steady(
  before: readonly KeyedFinding[],
  now: readonly KeyedFinding[],
  all: readonly KeyedFinding[],
): { readonly items: readonly KeyedFinding[]; readonly held: number } {
  const byKey = new Map(now.map((item) => [item.key, item]));
  const accepted = new Set(all.filter(({ finding }) => finding.accepted !== undefined).map(({ key }) => key));
  const items = before.map(
    (item): KeyedFinding => byKey.get(item.key) ?? { ...item, gone: accepted.has(item.key) ? "accepted" : "settled" },
  );
  const known = new Set(before.map((item) => item.key));
  return { items, held: now.filter((item) => !known.has(item.key)).length };
}

/** How many findings that were open are so no more, and how many are open that were not. */
export function changeSince(before: readonly Finding[], now: readonly Finding[]): ChangeSince {
  const open = (findings: readonly Finding[]): ReadonlySet<string> =>
    new Set(
      keyed(findings)
        .filter(({ finding }) => isOpen(finding))
        .map(({ key }) => key),
    );
  const [were, are] = [open(before), open(now)];
  const missing = (from: ReadonlySet<string>, others: ReadonlySet<string>): number => [...from].filter((key) => !others.has(key)).length;
  return { settled: missing(were, are), fresh: missing(are, were) };
}
