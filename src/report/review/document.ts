import type { Rating, Review } from "../../review/review";
import { plainRun } from "../document";
import type { DocumentDraft } from "../document";
import { heading, percent, say } from "./blocks";
import { finance } from "./finance";
import { actions, contradictions, missing } from "./follow-up";
import { performance } from "./performance";

/** The draft of an aide-memoire: results theme by theme, money, contradictions, actions. `madeFrom` names the workbook. */
export function reviewDocumentDraft(review: Review, madeFrom: string): DocumentDraft {
  const when = review.year === undefined ? "" : ` ${review.year}`;
  return {
    title: `Aide-memoire of the sector review${when} - DRAFT`,
    landscape: true,
    footer: `Draft, not agreed. Made from ${madeFrom}`,
    blocks: [
      heading(1, `Aide-memoire of the sector review${when}`),
      {
        kind: "paragraph",
        runs: [
          { text: "Draft for discussion. ", bold: true },
          plainRun("Nothing in it is agreed until the government and its partners have signed it."),
        ],
      },
      say(summary(review)),
      ...performance(review),
      ...finance(review),
      ...contradictions(review),
      ...actions(review),
      ...missing(review),
      heading(2, "Signatures"),
      { kind: "sign-off", roles: ["For the government", "For the development partners", "For civil society"] },
    ],
  };
}

function summary({ indicators, contradictions, actions, finance }: Review): string {
  const count = (...ratings: readonly Rating[]): number => indicators.filter(({ rating }) => ratings.includes(rating)).length;
  const spent = finance.total?.executionRate ? ` The sector spent ${percent(finance.total.executionRate)} of its budget.` : "";
  const earlier = actions.filter(({ isEarlier }) => isEarlier);
  const done = earlier.filter(({ state }) => state === "done").length;
  const follow = earlier.length === 0 ? "" : ` Of ${earlier.length} earlier actions ${done} are done.`;
  return `Of ${indicators.length} indicators ${count("met")} met the target, ${count("on-track")} are on track, ${count("behind", "off-track")} are behind or off track, ${count("no-data")} have no data.${spent}${follow} Contradictions found: ${contradictions.length}.`;
}
