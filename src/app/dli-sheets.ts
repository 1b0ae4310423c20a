import type { Workbook } from "../grid/workbook";
import { dliSheets } from "../report/dli-sheets";
import { dliFacts } from "../report/dli-sheets/facts";
import type { DliFacts } from "../report/dli-sheets/facts";
import type { SheetSet } from "../report/sheet-set";
import type { Verification } from "../report/verification";
import type { Analysis } from "./analyse";
import type { Settings } from "./settings";
import { expenditureOf } from "./expenditure";
import { priorResultsOf } from "./prior-results";
import { choicesOf } from "./term-choices";
import { verificationOf } from "./verification";

/** What the sheets of a project's DLIs are made of, as a person reads the terms; undefined where there is no DLI table. */
export function dliFactsOf(
  { project, disbursement }: Analysis,
  workbook: Workbook,
  settings: Settings,
  verification?: Verification,
): DliFacts | undefined {
  const facts =
    disbursement && dliFacts(project, disbursement, workbook, { choices: choicesOf(settings), ...(verification ? { verification } : {}) });
  if (!facts) return undefined;
  const { plan } = facts.plan;
  const currency = plan.currency ?? disbursement.currency;
  const named = currency === undefined ? plan : { ...plan, currency };
  const expenditure = expenditureOf(project, named, settings.readings ?? {});
  const priorResults = priorResultsOf(project, settings);
  return { ...facts, ...(expenditure ? { expenditure } : {}), ...(priorResults ? { priorResults } : {}) };
}

/**
 * The sheets of a project's DLIs: schedule, ledger, estimates and request, each where its facts exist; undefined where there is no DLI
 * table. Runs the verification protocols, for the annexes of the request. `workbook` is the one that was analysed.
 */
export function dliSheetsOf(analysis: Analysis, workbook: Workbook, settings: Settings): SheetSet | undefined {
  const { project, disbursement } = analysis;
  if (!disbursement) return undefined;
  const facts = dliFactsOf(analysis, workbook, settings, verificationOf(workbook, project, disbursement.calendar));
  return facts && dliSheets(facts);
}
