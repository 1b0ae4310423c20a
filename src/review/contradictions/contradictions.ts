import type { Contradiction } from "../review";
import { commitmentWithoutDisbursement } from "./commitment-without-disbursement";
import { figuresDiffer } from "./figures-differ";
import { recommendationWithoutFollowUp } from "./recommendation-without-follow-up";
import { resultWithoutFinance } from "./result-without-finance";
import type { Seen } from "./seen";
import { spendingWithoutResult } from "./spending-without-result";
import { targetMissedWithoutAction } from "./target-missed-without-action";

/** Everything in which results, finance and agreements speak against each other, by kind. */
export function contradictionsIn(seen: Seen): Contradiction[] {
  return [
    ...spendingWithoutResult(seen),
    ...resultWithoutFinance(seen),
    ...commitmentWithoutDisbursement(seen),
    ...targetMissedWithoutAction(seen),
    ...recommendationWithoutFollowUp(seen),
    ...figuresDiffer(seen),
  ];
}
