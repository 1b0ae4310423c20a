import type { Edit } from "../../grid/edits";
import { workbookOfEdits } from "../../grid/apply";
import type { Workbook } from "../../grid/workbook";
import { basicDataSheet } from "./sheets/basic-data";
import { changesSheet, summarySheet } from "./sheets/changes";
import { dliSheet } from "./sheets/dlis";
import { budgetSheet, estimatesSheet } from "./sheets/estimates-budget";
import { indicatorStatusSheet } from "./sheets/indicator-status";
import { narrativeSheet } from "./sheets/narrative";
import { writeSheet } from "./sheets/plan";
import { resultsFrameworkSheet } from "./sheets/results-framework";

/** The edits that make the sample workbook out of nothing: the Peru Basic Education Project as its paper lays it out. */
export function sampleEdits(): Edit[] {
  const sheets = [
    basicDataSheet(),
    summarySheet(),
    resultsFrameworkSheet(),
    indicatorStatusSheet(),
    dliSheet(),
    estimatesSheet(),
    budgetSheet(),
    changesSheet(),
    narrativeSheet(),
  ];
  return [...sheets.flatMap(writeSheet), { kind: "activate", sheet: "Basic data" }];
}

/** The same in memory, for tests. */
export function sampleWorkbook(): Workbook {
  return workbookOfEdits(sampleEdits());
}
