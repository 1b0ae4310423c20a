const capitals: Readonly<Record<string, string>> = {
  dli: "DLI",
  dlis: "DLIs",
  rf: "results framework",
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
