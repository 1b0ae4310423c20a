import { runsOf } from "../../src/app/runs";
import { zero } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import type { IsoDate } from "../../src/base/dates";
import { printCell } from "../../src/grid/address";
import { workbookOfText } from "../../src/grid/text-form";
import type { Workbook } from "../../src/grid/workbook";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { rules } from "../../src/rules/catalogue";
import { checkProject } from "../../src/rules/check";
import type { CheckResult, Finding } from "../../src/rules/finding";

/** A workbook, or its text form, read and checked; `only` names the rules to run. */
export function check(workbook: Workbook | string, only?: readonly string[], asOf?: string): CheckResult {
  const read = typeof workbook === "string" ? workbookOfText(workbook) : workbook;
  const chosen = only === undefined ? rules : rules.filter((rule) => only.includes(rule.id));
  const project = recogniseWorkbook(read);
  const runs = runsOf(read, project, bankCalendar);
  const context = { fiscalCalendar: bankCalendar, tolerance: zero, runs, ...(asOf === undefined ? {} : { asOf: asOf as IsoDate }) };
  return checkProject(project, context, chosen);
}

export function errors(result: CheckResult): readonly Finding[] {
  return result.findings.filter((finding) => finding.outcome === "broken" && finding.severity === "error");
}

/** "rule cell difference", for short comparisons. */
export function brief(finding: Finding): string {
  const cell = finding.cells[0];
  return [finding.rule, cell ? printCell(cell) : "nowhere", finding.difference].filter((part) => part !== undefined).join(" ");
}

export function cellsOf(finding: Finding): readonly string[] {
  return finding.cells.map(printCell);
}
