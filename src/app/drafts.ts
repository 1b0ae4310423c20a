import type { SheetDraft } from "../report/draft";
import { findingsDraft } from "../report/findings-draft";
import { rules } from "../rules/catalogue";
import type { Analysis } from "./analyse";

/** The sheet of an analysis' findings. `otherwise` names the source where the project gives no name. */
export function findingsSheetOf({ project, check }: Analysis, otherwise: string): SheetDraft {
  return findingsDraft(check, { madeFrom: project.name?.text ?? project.id?.text ?? otherwise, rules });
}
