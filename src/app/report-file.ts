import type { DocumentDraft } from "../report/document";
import { findingsDocument } from "../report/findings-document";
import { reviewDocumentDraft } from "../report/review/document";
import { rules } from "../rules/catalogue";
import type { Analysis } from "./analyse";
import { reviewFor } from "./review";
import type { Settings } from "./settings";

/** What an analysis gives as a document: the findings, to be signed, or the sector review, as a draft. `otherwise` names the source where the project gives no name. */
export function reportOf(of: "findings" | "review", { project, check }: Analysis, settings: Settings, otherwise: string): DocumentDraft {
  const madeFrom = project.name?.text ?? project.id?.text ?? otherwise;
  return of === "findings" ? findingsDocument(check, { madeFrom, rules }) : reviewDocumentDraft(reviewFor(project, settings), madeFrom);
}
