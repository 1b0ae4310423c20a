import { rules as catalogue } from "../rules/catalogue";

/** The rules to leave out so that only those named (by rule or by group) are checked, or the first name that is neither. */
export function rulesLeftOut(names: readonly string[] | undefined): { readonly off: readonly string[] } | { readonly unknown: string } {
  if (names === undefined) return { off: [] };
  const unknown = names.find((name) => !catalogue.some((rule) => rule.id === name || rule.group === name));
  if (unknown !== undefined) return { unknown };
  return { off: catalogue.filter((rule) => !names.includes(rule.id) && !names.includes(rule.group)).map((rule) => rule.id) };
}

/** Names of rules that a person may have meant: those that share the most words with the given one. */
export function nearRules(name: string): string[] {
  const words = new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2),
  );
  const score = (id: string): number => id.split("-").filter((word) => words.has(word)).length;
  return catalogue
    .map((rule) => ({ id: rule.id, score: score(rule.id) }))
    .filter((rule) => rule.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((rule) => rule.id);
}
