import { rules as catalogue } from "../rules/catalogue";
import { findRuleSet, ruleSets } from "../rules/sets";

/** What `--rules` asks for: one set in place of the workbook's own, or rules, groups and sets that the run keeps to. */
export type RulesAsked =
  { readonly ruleSet?: string; readonly only?: readonly string[] } | { readonly unknown: string; readonly near: readonly string[] };

/** The meaning of the names after `--rules`, or the first that names nothing. A single set comes with its severities. */
export function rulesAsked(names: readonly string[] | undefined): RulesAsked {
  if (names === undefined) return {};
  const unknown = names.find((name) => !findRuleSet(name) && !catalogue.some((rule) => rule.id === name || rule.group === name));
  if (unknown !== undefined) return { unknown, near: nearRules(unknown) };
  const [first] = names;
  return names.length === 1 && first !== undefined && findRuleSet(first) ? { ruleSet: first } : { only: names };
}

/** Names of rules and sets that a person may have meant: those that share the most words with the given one. */
export function nearRules(name: string): string[] {
  const words = new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2),
  );
  const score = (id: string): number => id.split("-").filter((word) => words.has(word)).length;
  return [...catalogue, ...ruleSets]
    .map(({ id }) => ({ id, score: score(id) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ id }) => id);
}

/** " Did you mean a or b?", or nothing. */
export const meant = (near: readonly string[]): string => (near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "");
