import { contradictionKinds } from "../../review/review";
import type { ContradictionKind, Review } from "../../review/review";

export const kindWords: Readonly<Record<ContradictionKind, string>> = {
  "spending-without-result": "Spending without result",
  "result-without-finance": "Result without finance",
  "commitment-without-disbursement": "Commitment without disbursement",
  "target-missed-without-action": "Target missed, no action",
  "recommendation-without-follow-up": "Recommendation without follow-up",
  "figures-differ": "Figures that differ",
};

/** The kinds of contradictions that could not be looked for, with the reason: none found is then no good news. */
export function notLookedFor({
  indicators,
  finance,
  actions,
}: Review): ReadonlyArray<{ readonly kind: ContradictionKind; readonly why: string }> {
  const noIndicators = indicators.length === 0 ? "there is no table of indicators" : undefined;
  const noSpending = finance.lines.length === 0 ? "there is no table of budgets or spending" : undefined;
  const noPartners = finance.partners.length === 0 ? "there is no table of commitments" : undefined;
  const noEarlier = actions.some(({ isEarlier }) => isEarlier) ? undefined : "there are no recommendations of an earlier year";
  const reasons: Readonly<Record<ContradictionKind, string | undefined>> = {
    "spending-without-result": noIndicators ?? noSpending,
    "result-without-finance": noIndicators ?? noSpending,
    "commitment-without-disbursement": noPartners,
    "target-missed-without-action": noIndicators,
    "recommendation-without-follow-up": noEarlier,
    "figures-differ": noIndicators && noSpending ? "there is neither a table of indicators nor of spending" : undefined,
  };
  return contradictionKinds.flatMap((kind) => {
    const why = reasons[kind];
    return why === undefined ? [] : [{ kind, why }];
  });
}
