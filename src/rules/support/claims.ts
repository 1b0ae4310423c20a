import { fold } from "../../base/fold";
import type { Claim } from "../../model/project";
import { referencesIn, spaced } from "./references";
import type { Reference } from "./references";
import { claimFieldOf, reductionOf, reductionWords } from "./claim-words";
import type { ClaimField } from "./claim-words";

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

/** "Paragraph 18(a)"; a claim need not say where it stands. */
export function paragraphName(claim: Claim): string {
  const paragraph = claim.paragraph?.text.trim() ?? "";
  return paragraph === "" ? "A claim without a paragraph" : `Paragraph ${paragraph}`;
}

export function parseClaim(claim: Claim): ParsedClaim {
  const references = referencesIn(claim.claim.text).filter((one) => one.kind !== "annex");
  const reduced = claim.value.from === undefined ? reducedIn(claim.claim.text, references) : [];
  const text = fold(claim.claim.text);
  const year = /\b(?:fy ?)?((?:19|20)\d\d)\b/.exec(text)?.[1];
  return {
    claim,
    items: references.filter((one) => !reduced.includes(one)),
    reduced,
    field: claimFieldOf(text),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** Words that say an amount comes from somewhere. */
const origin =
  /\b(result\w* from|com(es|ing) from|(financed|funded|paid) (from|by|with|through)|from|through|thanks to|equal(s|ing)?|sum of|because of|by|resultantes? de|provenientes? de|producto de|por|gracias a|resultant de|provenant de|issue?s? de|grace a|suma de|somme des?|soma das?)\b/;

/** The DLIs after a reduction word: those that an amount comes from, where words of origin or another item stand before it. */
function reducedIn(text: string, references: readonly Reference[]): readonly Reference[] {
  const plain = spaced(text);
  const folded = fold(plain);
  const startOf = (one: Reference): number => folded.length - fold(plain.slice(one.at)).length;
  const word = reductionWords.exec(folded);
  if (!word) return [];
  const after = references.filter((one) => one.kind === "dli" && startOf(one) > word.index);
  const isDerived =
    origin.test(folded.slice(0, word.index)) || references.some((one) => startOf(one) < word.index) || reductionOf.test(folded);
  return isDerived ? after : [];
}

/** Digits that are neither an item's number nor a list of years. */
export function hasOwnFigure(text: string): boolean {
  const rest = referencesIn(text).reduce((left, reference) => left.replace(reference.number, ""), spaced(text));
  return /\d/.test(rest.replace(/\b(?:19|20)\d\d\b/g, ""));
}

/** A price without an item belongs to the one DLI that its paragraph names. */
export function inParagraph(all: readonly ParsedClaim[], one: ParsedClaim): Reference | undefined {
  const paragraph = paragraphOf(one.claim);
  if (one.field !== "unit-value" || paragraph === "") return undefined;
  const named = all.filter((other) => paragraphOf(other.claim) === paragraph).flatMap((other) => other.items);
  return new Set(named.map((item) => item.text)).size === 1 && named[0]?.kind === "dli" ? named[0] : undefined;
}
