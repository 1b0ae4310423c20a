import type { Contradiction } from "../review";
import { distinct } from "./seen";
import type { Seen } from "./seen";

/** What an earlier review recommended and nobody answered: no status, or not begun without a reason and not carried on. */
export function recommendationWithoutFollowUp({ actions }: Seen): Contradiction[] {
  return actions.flatMap((action): Contradiction[] => {
    const { isEarlier, state, answer, carriedOn, status, text, owner, year } = action;
    const isAnswered = answer !== undefined || carriedOn !== undefined || (state !== "none" && state !== "not-started");
    if (!isEarlier || isAnswered) return [];
    const what = state === "none" ? "has no status" : `is "${status?.text ?? "not started"}", with no reason`;
    return [
      {
        kind: "recommendation-without-follow-up",
        message: `${year === undefined ? "Last year's recommendation" : `The recommendation of ${year}`} "${text}" ${what}, and no action of this year carries it on. ${owner ? `Ask ${owner.text} what was done.` : "Name an owner and say what was done."}`,
        cells: distinct([action.cell, status?.cell]),
        ...(action.theme === undefined ? {} : { theme: action.theme }),
      },
    ];
  });
}
