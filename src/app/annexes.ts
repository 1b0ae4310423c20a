import type { Comparison } from "../compare/comparison";
import type { Workbook } from "../grid/workbook";
import type { Annex } from "../report/annex/annex";
import type { Versions } from "../report/annex/cover";
import { annexesOf, annexSheets } from "../report/annex/set";
import type { AnnexFacts } from "../report/annex/set";
import type { SheetSet } from "../report/sheet-set";
import type { Analysis } from "./analyse";

export { annexDocument } from "../report/annex/document";
export { annexHtml, annexPlain } from "../report/annex/html";

export interface AnnexOptions {
  /** From which versions, and when. */
  readonly versions: Versions;
  /** Why fields change, by `changeKey`. */
  readonly reasons?: ReadonlyMap<string, string>;
  /** Against another workbook; the two versions that the workbook itself holds without it. */
  readonly comparison?: Comparison;
}

/** The annexes of a restructuring paper as sheets; undefined where there are no two versions. `workbook` is the one that was analysed. */
export function annexSheetsOf(analysis: Analysis, workbook: Workbook, options: AnnexOptions): SheetSet | undefined {
  const facts = factsOf(analysis, workbook, options);
  return facts && annexSheets(facts);
}

/** The same annexes as tables, for a document or the clipboard; none where there are no two versions. */
export function annexTablesOf(analysis: Analysis, workbook: Workbook, options: AnnexOptions): Annex[] {
  const facts = factsOf(analysis, workbook, options);
  return facts ? annexesOf(facts) : [];
}

function factsOf({ project, check, comparison: own }: Analysis, workbook: Workbook, options: AnnexOptions): AnnexFacts | undefined {
  const comparison = options.comparison ?? own;
  if (!comparison || comparison.pairs.length === 0) return undefined;
  return { project, comparison, check, workbook, versions: options.versions, ...(options.reasons ? { reasons: options.reasons } : {}) };
}
