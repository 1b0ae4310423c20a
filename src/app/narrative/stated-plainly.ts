import { fold } from "../../base/fold";
import { claimFieldOf, earlierWords } from "../../rules/support/claim-words";
import type { ClaimField } from "../../rules/support/claim-words";
import type { Reference } from "../../rules/support/references";

const joining =
  /^(?:[\s,:()–-]|(?:of|for|the|is|are|was|were|will|be|has|been|to|from|at|by|reduced|lowered|raised|increased|decreased|changes?|changed|revised|set|stands|amounts?|now|its|new|under|indicators?|de|del|la|el|los|para|es|son|era|se|reduce|reducid[oa]|aumenta|cambia|a|au|du|des|est|sont|etait|passe|ramenee?|portee?|do|da|e|reduzid[oa]|muda)\b|[a-z]{2,4}\s?#+(?:\.#+)?(?!\w))*$/;

interface Plain {
  readonly field: ClaimField;
  readonly year?: number;
  readonly item: Reference | undefined;
  readonly isEarlier: boolean;
}

/** The field that a figure is plainly said to be: its words stand right before it, with nothing but joining words between. */
export function statedPlainly(before: string, after: string, items: readonly Reference[]): Plain | undefined {
  const [item] = items;
  if (items.length > 1) return undefined;
  const clause =
    fold(before)
      .split(/[;.]\s|,\s(?=and|while|y|et|e)\b/)
      .at(-1) ?? "";
  const changed = /\b(?:from|de)\s+(?:\S+\s){0,2}\S*\d\S*\s+(?:to|a|para)\s*$/.test(clause);
  const words = changed ? clause.replace(/\b(?:from|de)\s+(?:\S+\s){0,2}\S*\d\S*\s+(?:to|a|para)\s*$/, "") : clause;
  const field = claimFieldOf(words);
  const phrase = field === undefined ? undefined : lastPhrase(words, field);
  const hidden = phrase?.replace(/\d/g, "#");
  if (field === undefined || hidden === undefined || !joining.test(hidden.replace(/\b(?:19|20|##)##\b/g, "").replace(/\bin\b/g, "")))
    return undefined;
  const year = /\b((?:19|20)\d\d)\b/.exec(words)?.[1];
  const isFrom = /\b(?:from|de)\s*$/.test(clause) && /^\s*(?:to|a|para)\b/.test(fold(after));
  return { field, ...(year === undefined ? {} : { year: Number(year) }), item, isEarlier: isFrom || earlierWords.test(words) };
}

/** What stands after the last words that name a field. */
function lastPhrase(words: string, field: ClaimField): string | undefined {
  const starts = [...words.matchAll(/(?<!\w)\w/g)].map((match) => match.index).reverse();
  const start = starts.find((at) => claimFieldOf(words.slice(at)) === field);
  if (start === undefined) return undefined;
  const rest = words.slice(start);
  const ends = [...rest.matchAll(/\w(?!\w)/g)].map((match) => match.index + 1);
  const end = ends.find((at) => claimFieldOf(rest.slice(0, at)) === field);
  return end === undefined ? undefined : rest.slice(end);
}
