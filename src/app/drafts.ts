import type { Workbook } from "../grid/workbook";
import { comparisonDraft } from "../report/comparison-draft";
import type { GeneratedMaker, SheetDraft } from "../report/draft";
import { findingsDraft } from "../report/findings-draft";
import { rules } from "../rules/catalogue";
import type { Analysis } from "./analyse";

/**
 * The sheet of an analysis and of the workbook it was made from; undefined where there is nothing to write.
 * `otherwise` names the source where the project gives no name.
 */
export function draftOf(
  maker: Exclude<GeneratedMaker, "disbursements">,
  { project, check, comparison }: Analysis,
  workbook: Workbook,
  otherwise: string,
): SheetDraft | undefined {
  switch (maker) {
    case "findings":
      return findingsDraft(check, { madeFrom: project.name?.text ?? project.id?.text ?? otherwise, rules });
    case "comparison":
      return comparison === undefined ? undefined : comparisonDraft(comparison, project, { workbook });
  }
}
