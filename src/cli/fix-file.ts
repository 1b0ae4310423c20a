import { applyFixes, previewFixes, refusalOf } from "../app/fix";
import { printCell } from "../grid/address";
import type { FixReport } from "../report/json";
import type { CheckResult } from "../rules/finding";
import { inWords } from "./open";
import type { Read } from "./open";
import { writeWhole } from "./write-file";

/** A copy with what certainly puts findings right: what was changed in it, or why there is none. */
export type FixedCopy = { readonly report: FixReport; readonly done: string } | { readonly report: FixReport; readonly failed: string };

/**
 * Writes a copy of the workbook in which every open finding with one certain fix is put right. Formulas are left alone: a
 * person has to say that one may go. What was not done is told cell by cell.
 */
export async function fixedCopy({ host, workbook }: Read, check: CheckResult, output: string): Promise<FixedCopy> {
  const preview = previewFixes(check.findings, workbook);
  const formulas = preview.lines.filter(({ formula }) => formula !== undefined);
  const overFormula = new Set(formulas.map(({ finding }) => finding));
  const lines = preview.lines.filter(({ finding }) => !overFormula.has(finding));
  const left = [...preview.refused, ...formulas.map(({ cell }) => refusalOf(cell, "formula"))].map(({ cell, message }) => ({
    cell: printCell(cell),
    why: message,
  }));
  const none = { fixed: [], notFixed: left };
  if (lines.length === 0) return { report: none, failed: `${output} was not written: no finding has a fix that is certain.` };
  try {
    const answer = await applyFixes(host, { lines, refused: [] });
    if ("refused" in answer) {
      const refused = answer.refused.map(({ cell, message }) => ({ cell: printCell(cell), why: message }));
      return { report: { fixed: [], notFixed: [...left, ...refused] }, failed: `${output} was not written: a cell could not be fixed.` };
    }
    writeWhole(output, host.bytes());
    const fixed = answer.fixed.map(({ finding, cell, before, after }) => ({ rule: finding.rule, cell: printCell(cell), before, after }));
    return {
      report: { fixed, notFixed: left },
      done: `${output}: written, with ${fixed.length === 1 ? "1 cell" : `${fixed.length} cells`} put right.`,
    };
  } catch (error) {
    return { report: none, failed: `${output} could not be written. ${inWords(error)}` };
  }
}
