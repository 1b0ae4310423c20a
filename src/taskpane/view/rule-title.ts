import { rules } from "../../app/help";

const capitals: Readonly<Record<string, string>> = {
  dli: "DLI",
  dlis: "DLIs",
  rf: "results framework",
  vp: "verification protocol",
  fy: "FY",
  pdo: "PDO",
  iri: "IRI",
  id: "ID",
  na: "N/A",
};

/** A rule's id as words: "dli-row-subtotal" is "DLI row subtotal". */
export function ruleTitle(id: string): string {
  const text = id
    .split("-")
    .map((word) => capitals[word] ?? word)
    .join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const ids: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));

/** A text of the catalogue in which another rule is called by its title, not by its id. */
export function withTitles(text: string): string {
  return text.replace(/[a-z]+(?:-[a-z]+)+/g, (word) => (ids.has(word) ? `“${ruleTitle(word)}”` : word));
}
