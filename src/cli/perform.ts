import { basename } from "node:path";
import { analyseInSlices } from "../app/analyse";
import { sarifLog } from "../report/json";
import type { CheckedFile } from "../report/json";
import { counted, junitXml } from "../report/plain";
import { rules as catalogue } from "../rules/catalogue";
import type { Request } from "./arguments";
import { comparedWithVersion } from "./compare-version";
import { comparedFiles } from "./compare-files";
import { exitCodes } from "./exit-codes";
import { print, reported, saved, settingsFor } from "./file-request";
import type { FileRequest } from "./file-request";
import { filesOf } from "./files";
import { fixedCopy } from "./fix-file";
import type { FixedCopy } from "./fix-file";
import { paperText, withNarrative } from "./narrative";
import { inWords, openFile } from "./open";
import type { Read } from "./open";
import { outcomeOf } from "./outcome";
import type { FileCommand, Outcome } from "./outcome";
import { meant, rulesAsked } from "./rule-set";
import { outputProblem } from "./save";
import type { Terminal } from "./terminal";
import { today } from "./today";
import { usageOf } from "./usage";

/** Runs a command over its files and folders. Resolves to the exit code. */
export async function perform(request: Request & { readonly command: FileCommand }, terminal: Terminal): Promise<number> {
  const rules = rulesAsked(request.rules);
  const problem =
    "unknown" in rules
      ? `There is no rule, group or set "${rules.unknown}".${meant(rules.near)} "explain" without a name lists them.`
      : outputProblem(request.output, request.operands, request.force);
  if (problem !== undefined || "unknown" in rules) {
    terminal.note(`${problem}\n${usageOf(request.command)}`);
    return exitCodes.usage;
  }
  const asked: FileRequest = { ...request, ...rules };
  const version = asked.version?.with;
  if (asked.command === "compare" && version !== undefined) return comparedWithVersion(asked, version, terminal);
  if (asked.command === "compare" && asked.operands.length === 2) return comparedFiles(asked, terminal);
  return eachFile(asked, terminal);
}

/** How one file went: the exit code that it alone would give, and what a log of all files says of it. */
interface Done {
  readonly code: number;
  readonly checked: CheckedFile;
}

async function eachFile(request: FileRequest, terminal: Terminal): Promise<number> {
  const named = request.operands.map(filesOf);
  const many = named.length > 1 || named.some(({ isFolder }) => isFolder);
  const done: Done[] = [];
  for (const { operand, files, problem } of named) {
    if (problem !== undefined) done.push(notDone(operand, problem, terminal));
    for (const file of files) done.push(await oneFile(file, request, many, terminal));
  }
  const checked = done.map((one) => one.checked);
  if (request.format === "sarif") terminal.out(JSON.stringify(sarifLog(checked, catalogue), null, 2));
  if (request.format === "junit") terminal.out(junitXml(checked, catalogue));
  if (many) terminal.note(summary(done.map(({ code }) => code)));
  return Math.max(exitCodes.fine, ...done.map(({ code }) => code));
}

/** "12 files: 9 without errors, 2 with errors, 1 not done". */
function summary(codes: readonly number[]): string {
  const count = (code: number): number => codes.filter((one) => one === code).length;
  const failed = codes.filter((one) => one > exitCodes.broken).length;
  return `${counted(codes.length, "file")}: ${count(exitCodes.fine)} without errors, ${count(exitCodes.broken)} with errors, ${failed} not done`;
}

function notDone(file: string, problem: string, terminal: Terminal): Done {
  terminal.note(`${file}: ${problem}`);
  return { code: exitCodes.files, checked: { file, problem } };
}

async function oneFile(file: string, request: FileRequest, many: boolean, terminal: Terminal): Promise<Done> {
  terminal.progress(`${file}: reading`);
  const opened = await openFile(file);
  if (opened.kind === "failed") return notDone(file, opened.message, terminal);
  const paper = request.text === undefined ? undefined : paperText(request.text);
  if (paper && "problem" in paper) return notDone(request.text ?? file, paper.problem, terminal);
  let outcome: Outcome;
  let fixing: FixedCopy | undefined;
  try {
    const settings = settingsFor(opened.workbook, request);
    const analysis = await analyseInSlices(opened.workbook, settings, {
      only: request.only,
      onProgress: ({ done, step }) => terminal.progress(`${file}: ${step}, ${Math.round(done * 100)}%`),
    });
    if (request.fix && request.output !== undefined) fixing = await fixedCopy(opened, analysis.check, request.output);
    outcome = outcomeOf(request.command, analysis, opened.workbook, file, {
      fixes: fixing?.report,
      settings,
      versions: { later: basename(file), on: today() },
      ...(request.propose ? { steps: { language: request.template.language } } : {}),
    });
    if (paper) outcome = withNarrative(outcome, analysis, settings, paper.text);
  } catch (error) {
    return notDone(file, `${inWords(error)} This is a fault of the program, not of the workbook: please report it.`, terminal);
  }
  print(outcome, file, request, many, terminal);
  const problem =
    (fixing ? told(fixing, terminal) : await written(outcome, opened, request.output, terminal)) ??
    (await reported(outcome, request.docx, terminal));
  const code = problem ?? (outcome.isBroken ? exitCodes.broken : exitCodes.fine);
  return { code, checked: { file, ...(outcome.check ? { check: outcome.check } : {}) } };
}

const written = async (outcome: Outcome, opened: Read, output: string | undefined, terminal: Terminal): Promise<number | undefined> =>
  output === undefined ? undefined : saved(outcome, opened, output, terminal);

function told(fixing: FixedCopy, terminal: Terminal): number | undefined {
  terminal.note("done" in fixing ? fixing.done : fixing.failed);
  return "done" in fixing ? undefined : exitCodes.files;
}
