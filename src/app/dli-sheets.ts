import type { Workbook } from "../grid/workbook";
import { dliSheets } from "../report/dli-sheets";
import { dliFacts } from "../report/dli-sheets/facts";
import type { SheetSet } from "../report/sheet-set";
import type { Analysis } from "./analyse";
import type { Settings } from "./settings";
import { choicesOf } from "./term-choices";
import { verificationOf } from "./verification";

/**
 * The sheets of a project's DLIs: schedule, ledger, estimates and request, each where its facts exist; undefined where there is no DLI
 * table. Runs the verification protocols, for the annexes of the request. `workbook` is the one that was analysed.
 */
export function dliSheetsOf({ project, disbursement }: Analysis, workbook: Workbook, settings: Settings): SheetSet | undefined {
  if (!disbursement) return undefined;
  const verification = verificationOf(workbook, project, disbursement.calendar);
  const facts = dliFacts(project, disbursement, workbook, { choices: choicesOf(settings), verification });
  return facts && dliSheets(facts);
}
