import type { DocumentDraft } from "../report/document";
import { findingsDocument } from "../report/findings-document";
import { rules } from "../rules/catalogue";
import type { Analysis } from "./analyse";

/** The findings of an analysis as a report to be signed. `otherwise` names the source where the project gives no name. */
export function reportOf({ project, check }: Analysis, otherwise: string): DocumentDraft {
  return findingsDocument(check, { madeFrom: project.name?.text ?? project.id?.text ?? otherwise, rules });
}
