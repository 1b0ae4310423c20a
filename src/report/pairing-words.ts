import type { PairReason, PairReasonKey } from "../compare/comparison";

/** Why two items were put together, or what speaks against it, as a person says it. */
const words: Readonly<Record<PairReasonKey, string>> = {
  answered: "confirmed by a person",
  "read-as-one": "listed as one item",
  "same-name": "the same name",
  "name-cut-off": "one name is the other, cut off",
  "like-name": "similar names",
  "other-name": "different names",
  "same-number": "the same number",
  "other-number": "different numbers",
  "same-unit": "the same unit",
  "other-unit": "different units",
  "same-figures": "the same figures",
  "some-figures": "some figures the same",
  "other-figures": "different figures",
  "same-description": "the same description",
  "other-level": "on different levels",
  "same-place": "in the same place of the table",
  rival: "another item is as similar",
  "parts-add-up": "the figures of the parts add up",
  "names-together": "the parts' names make up the name",
};

/** What is told with its share: 0.62 as "62 %". */
const ofDegree: ReadonlySet<PairReasonKey> = new Set<PairReasonKey>(["like-name", "some-figures", "same-description"]);

/** A reason in plain words: "similar names (62 %)". */
export function pairReasonWords({ key, share }: PairReason): string {
  return share === undefined || !ofDegree.has(key) ? words[key] : `${words[key]} (${Math.round(share * 100)} %)`;
}
