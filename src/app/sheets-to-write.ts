import type { Workbook } from "../grid/workbook";
import type { GeneratedMaker } from "../report/draft";
import { setOf } from "../report/sheet-set";
import type { SheetSet } from "../report/sheet-set";
import { annexOptionsOf, annexSheetsOf } from "./annexes";
import type { AnnexRequest } from "./annexes";
import type { Analysis } from "./analyse";
import { dliSheetsOf } from "./dli-sheets";
import { findingsSheetOf } from "./drafts";
import type { Settings } from "./settings";

/**
 * What is written when one of the results is asked for as sheets: one sheet, those of the DLIs together, or the annexes of a restructuring
 * paper; undefined where there is nothing to write. `workbook` is the one that was analysed; `annexes.name` names it where the project
 * gives no name.
 */
export function sheetsToWrite(
  asked: GeneratedMaker,
  analysis: Analysis,
  workbook: Workbook,
  settings: Settings,
  annexes: AnnexRequest,
): SheetSet | undefined {
  if (asked === "disbursements") return dliSheetsOf(analysis, workbook, settings);
  if (asked === "comparison") {
    const options = annexOptionsOf(workbook, settings, annexes);
    return options && annexSheetsOf(analysis, workbook, options);
  }
  return setOf(findingsSheetOf(analysis, annexes.name));
}
