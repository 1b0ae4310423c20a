import { createContext, useContext, useMemo } from "react";
import type { Analysis } from "../../../app/analyse";
import type { Finding } from "../../../rules/finding";
import { rules } from "../../../app/help";
import { relationOf } from "../../state/relation";
import { unitOf, valuesByCell } from "../../state/units";
import { useWords } from "../../words";

/** Rules of sums and products; what others compare has no arithmetic behind it. */
const counting: ReadonlySet<string> = new Set(
  rules.filter(({ group }) => group === "arithmetic" || group === "financial" || group === "disbursement").map(({ id }) => id),
);

/** What the lines of the list want to know of the analysis that they come from. */
export interface Facts {
  readonly findings: readonly Finding[];
  readonly unit: (finding: Finding) => string | undefined;
  readonly relation: (finding: Finding) => string | undefined;
}

const FactsContext = createContext<Facts | undefined>(undefined);

export const FactsProvider = FactsContext.Provider;

export function useFacts(): Facts {
  const facts = useContext(FactsContext);
  if (facts === undefined) throw new Error("A finding was drawn outside of FactsProvider");
  return facts;
}

export function useFactsOf(analysis: Analysis): Facts {
  const words = useWords().checks;
  return useMemo(() => {
    const { project, check, disbursement } = analysis;
    const values = valuesByCell(project);
    return {
      findings: check.findings,
      unit: (finding) => unitOf(values, project.tables, finding, disbursement?.currency),
      relation: (finding) => (counting.has(finding.rule) ? relationOf(values, finding, words.sumOf) : undefined),
    };
  }, [analysis, words]);
}
