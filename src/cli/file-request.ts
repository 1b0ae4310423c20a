import type { Settings } from "../app/settings";
import { settingsOf } from "../app/settings-sheet";
import type { Workbook } from "../grid/workbook";
import type { Request } from "./arguments";
import { exitCodes } from "./exit-codes";
import { inWords } from "./open";
import type { Read } from "./open";
import type { FileCommand, Outcome } from "./outcome";
import { save, saveSheets } from "./save";
import type { Terminal } from "./terminal";
import { writeWhole } from "./write-file";

/** The request for one of the commands that read workbooks. */
export interface FileRequest extends Request {
  readonly command: FileCommand;
  /** The set of rules of this run, in place of the workbook's own. */
  readonly ruleSet?: string;
  /** Rules, groups and sets that this run keeps to. */
  readonly only?: readonly string[];
}

/** The settings that the workbook holds, with what the person asked for this once. */
export function settingsFor(
  workbook: Workbook,
  {
    ruleSet,
    asOf,
    figures,
    readings,
    reviewThresholds,
  }: Pick<FileRequest, "ruleSet" | "asOf" | "figures" | "readings" | "reviewThresholds">,
): Settings {
  const own = settingsOf(workbook);
  return {
    ...own,
    ...(ruleSet === undefined ? {} : { ruleSet }),
    ...(asOf ? { asOf } : {}),
    ...(figures ? { ruleFigures: { ...own.ruleFigures, ...figures } } : {}),
    ...(reviewThresholds ? { reviewThresholds } : {}),
    ...(readings ? { readings: { ...own.readings, ...readings } } : {}),
  };
}

/** One document: over several lines where it stands alone, in one line where there are more. A log is printed at the end. */
export function print(outcome: Outcome, file: string, { format }: Pick<Request, "format">, many: boolean, terminal: Terminal): void {
  if (format === "sarif" || format === "junit") return;
  if (format === "json") terminal.out(many ? JSON.stringify(outcome.document) : JSON.stringify(outcome.document, null, 2));
  else terminal.out(many ? `== ${file}\n${outcome.text}\n` : outcome.text);
}

/**
 * Writes the sheet that the outcome proposes into a copy of the workbook; the exit code where that was not possible. The
 * copy keeps the workbook's own settings: what was asked for this once is not kept.
 */
export async function saved(outcome: Outcome, { host, workbook }: Read, output: string, terminal: Terminal): Promise<number | undefined> {
  const set = outcome.sheets?.();
  const { draft } = outcome;
  const own = settingsOf(workbook);
  const saving = set ? saveSheets(host, set, own, output) : draft && save(host, draft, own, output);
  if (!saving) {
    terminal.note(`${output} was not written: there is nothing to write.`);
    return exitCodes.files;
  }
  const answer = await saving;
  terminal.note("done" in answer ? answer.done : answer.failed);
  return "done" in answer ? undefined : exitCodes.files;
}

/** Writes the document that the outcome proposes; the exit code where that was not possible. */
export async function reported(outcome: Outcome, docx: string | undefined, terminal: Terminal): Promise<number | undefined> {
  if (docx === undefined) return undefined;
  if (!outcome.report) {
    terminal.note(`${docx} was not written: there is nothing to write.`);
    return exitCodes.files;
  }
  try {
    // Begun when wanted: the library is large, and most runs write no document.
    const { renderDocx } = await import(/* webpackMode: "eager" */ "../docx/render");
    writeWhole(docx, await renderDocx(outcome.report()));
    terminal.note(`${docx}: written.`);
    return undefined;
  } catch (error) {
    terminal.note(`${docx} could not be written. ${inWords(error)}`);
    return exitCodes.files;
  }
}
