import { fold } from "../../base/fold";
import type { Claim } from "../../model/project";
import { referencesIn } from "./references";
import type { Reference } from "./references";
import { claimFieldOf, reductionWords } from "./words";
import type { ClaimField } from "./words";

/** What a claim's words name. */
export interface ParsedClaim {
  readonly claim: Claim;
  /** The items it is about. */
  readonly items: readonly Reference[];
  /** The DLIs whose reduction it says the amount comes from. */
  readonly reduced: readonly Reference[];
  readonly field?: ClaimField;
  readonly year?: number;
}

/** "18a" and "18(a)" are the same paragraph; "18" and "18a" are not. */
export function paragraphOf(claim: Claim): string {
  return fold(claim.paragraph?.text ?? "").replace(/[^\p{L}\p{N}]+/gu, "");
}

export function parseClaim(claim: Claim): ParsedClaim {
  const text = fold(claim.claim.text);
  const references = referencesIn(claim.claim.text).filter((one) => one.kind !== "annex");
  const cut = reductionAt(text, references);
  const reduced = references.filter((one) => cut !== undefined && one.kind === "dli" && one.at >= cut.from && one.at < cut.to);
  const year = /\b(?:fy ?)?(20\d\d|19\d\d)\b/.exec(text)?.[1];
  return {
    claim,
    items: references.filter((one) => !reduced.includes(one)),
    reduced,
    field: claimFieldOf(text),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** Words that say an amount comes from somewhere. */
const origin = /\b(result\w* from|com(es|ing) from|financed (from|by|with)|funded (from|by)|from|through|thanks to|equal to|sum of|because of|by|resultante? de|provenient\w* de|producto de|por|gracias a|resultant de|provenant de|issu\w* de|grace a|suma de|somme des?)\b/;

/** The stretch of a claim that names reduced DLIs: a reduction word with a word of origin before it. */
function reductionAt(text: string, references: readonly Reference[]): { from: number; to: number } | undefined {
  const word = reductionWords.exec(text);
  if (!word) return undefined;
  const before = text.slice(0, word.index);
  const after = references.filter((one) => one.at > word.index);
  const starts = origin.exec(before);
  if (after.length > 0 && (starts || references.some((one) => one.at < word.index))) return { from: word.index, to: text.length };
  // "freed": the DLIs may stand before it, "amount freed from DLI 1 and 3" has them after.
  return undefined;
}
