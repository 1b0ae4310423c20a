import type { Review } from "../../review/review";
import { plainRun } from "../document";
import type { DocumentDraft } from "../document";
import { heading } from "./blocks";
import { finance } from "./finance";
import { actions, contradictions, missing } from "./follow-up";
import { meetings } from "./meetings";
import { performance } from "./performance";
import { summary } from "./summary";

/**
 * The draft of the sector progress report, with the aide-memoire in it: results, a page for each theme; money; contradictions; what was
 * agreed and what became of it. `madeFrom` names the workbook.
 */
export function reviewDocumentDraft(review: Review, madeFrom: string): DocumentDraft {
  const when = review.year === undefined ? "" : ` ${review.year}`;
  return {
    title: `Sector progress report${when} - DRAFT`,
    landscape: true,
    footer: `Draft, not agreed. Made from ${madeFrom}`,
    blocks: [
      heading(1, `Sector progress report${when} and aide-memoire`),
      {
        kind: "paragraph",
        runs: [
          { text: "Draft for discussion. ", bold: true },
          plainRun("Nothing in it is agreed until the government and its partners have signed it."),
        ],
      },
      ...summary(review),
      ...missing(review),
      ...performance(review),
      ...finance(review),
      ...contradictions(review),
      ...actions(review),
      ...meetings(review),
      heading(2, "Signatures"),
      { kind: "sign-off", roles: ["For the government", "For the development partners", "For civil society"] },
    ],
  };
}
