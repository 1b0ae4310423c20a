import { workbookOfEdits } from "../../../grid/apply";
import type { Edit } from "../../../grid/edits";
import type { Workbook } from "../../../grid/workbook";
import { writeSheet } from "../sheets/plan";
import { certifiedOf, principals } from "./people";
import type { Certified, Principal } from "./people";
import { stepsSheet } from "./steps";
import { certifiedSheet, claimsSheet, principalsSheet } from "./sheets";

/** The two lists of a workbook of evidence. */
export interface Evidence {
  readonly principals: readonly Principal[];
  readonly certified: readonly Certified[];
}

/** The lists that bear the claim out. */
export function soundEvidence(): Evidence {
  const people = principals();
  return { principals: people, certified: certifiedOf(people) };
}

/** The edits that make a workbook of the lists; `claimed` are the values of the sound ones. */
export function evidenceEdits(evidence: Evidence, claimed = { staffed: 18_591, certified: 10_000 }): Edit[] {
  const sheets = [
    claimsSheet(claimed.staffed, claimed.certified),
    stepsSheet(claimed),
    principalsSheet(evidence.principals),
    certifiedSheet(evidence.certified),
  ];
  return [...sheets.flatMap(writeSheet), { kind: "activate", sheet: "Claims" }];
}

/** The same in memory, for tests. */
export function evidenceWorkbook(evidence: Evidence): Workbook {
  return workbookOfEdits(evidenceEdits(evidence));
}
