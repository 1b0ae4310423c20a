import type { Workbook } from "../grid/workbook";
import type { GeneratedMaker } from "../report/draft";
import { setOf } from "../report/sheet-set";
import type { SheetSet } from "../report/sheet-set";
import type { Analysis } from "./analyse";
import { dliSheetsOf } from "./dli-sheets";
import { draftOf } from "./drafts";
import type { Settings } from "./settings";

/**
 * What is written when one of the results is asked for as sheets: one sheet, or those of the DLIs together; undefined where there is
 * nothing to write. `workbook` is the one that was analysed; `otherwise` names it where the project gives no name.
 */
export function sheetsToWrite(
  asked: GeneratedMaker,
  analysis: Analysis,
  workbook: Workbook,
  settings: Settings,
  otherwise: string,
): SheetSet | undefined {
  if (asked === "disbursements") return dliSheetsOf(analysis, workbook, settings);
  const draft = draftOf(asked, analysis, workbook, otherwise);
  return draft && setOf(draft);
}
