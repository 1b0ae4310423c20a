import { foldName } from "../base/fold";
import type { Project } from "../model/project";
import type { TableKind } from "../model/table";
import { findRuleSet } from "./sets";
import type { RuleSet } from "./sets";

/** A set that would suit, and what in the workbook speaks for it. Never more than a suggestion. */
export interface Recommendation {
  readonly set: RuleSet;
  readonly why: string;
}

/** Words by which each kind of operation names itself, in four languages; as `foldName` leaves them. */
const namedBy: ReadonlyArray<readonly [set: string, words: RegExp]> = [
  ["pforr", /\b(program(me)? for results|p ?for ?r|programa por resultados|programme (axe sur|pour) les resultats)\b/],
  ["gpe-variable", /\b(variable part|part variable|parte variable|parte variavel|global partnership for education|gpe)\b/],
  [
    "eu-variable",
    /\b(variable tranches?|tranches? variables?|tramos? variables?|tranches? variaveis|budget support|appui budgetaire|apoyo presupuestario)\b/,
  ],
];

const dliTables: readonly TableKind[] = ["dli-matrix", "dli-prices"];
const frameTables: readonly TableKind[] = ["results-framework", "indicator-status", "monitoring-plan"];
const reviewTables: readonly TableKind[] = ["budget-execution", "commitments", "actions"];

/** The set that the tables found speak for; undefined where they speak for none. */
export function recommendedSet(project: Project): Recommendation | undefined {
  const has = (kinds: readonly TableKind[]): TableKind[] => kinds.filter((kind) => project.tables.some((table) => table.kind === kind));
  const suggest = (id: string, why: string): Recommendation | undefined => {
    const set = findRuleSet(id);
    return set && { set, why };
  };
  if (has(dliTables).length > 0) {
    for (const [id, words] of namedBy) {
      const named = titlesOf(project).find((title) => words.test(foldName(title)));
      if (named !== undefined) return suggest(id, `A table of DLIs, and the words "${named}".`);
    }
    return suggest("ipf-dli", "A table of DLIs was found.");
  }
  const review = has(reviewTables);
  if (review.length >= 2) return suggest("sector-review", `Tables of a review and no DLIs: ${review.join(", ")}.`);
  return has(frameTables).length > 0 ? suggest("logframe", "Indicators were found, and no table of DLIs.") : undefined;
}

/** Where an operation says what it is: its name, the titles and sheets of its tables, the names of its loans. */
function titlesOf(project: Project): readonly string[] {
  return [
    ...(project.name ? [project.name.text] : []),
    ...project.tables.flatMap((table) => [...(table.title === undefined ? [] : [table.title]), table.sheet]),
    ...project.financing.flatMap(({ loan }) => (loan ? [loan.text] : [])),
  ].map((title) => title.replace(/\s+/g, " ").trim());
}
