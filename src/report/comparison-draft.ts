import type { Comparison } from "../compare/comparison";
import type { Project } from "../model/project";
import { comparisonAnnex } from "./annex/comparison";
import type { ComparisonOptions } from "./annex/part-link";
import { annexSheet } from "./annex/sheet";
import type { SheetDraft } from "./draft";

/**
 * The comparison sheet, laid out as a restructuring paper's table of changes. `options.workbook` is the one that the project was read
 * from and that the sheet is made for.
 */
export function comparisonDraft(comparison: Comparison, project: Project, options: ComparisonOptions): SheetDraft {
  return annexSheet(comparisonAnnex(comparison, project, options), options.workbook);
}
