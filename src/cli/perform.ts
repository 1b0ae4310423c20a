import { analyseInSlices } from "../app/analyse";
import { counted } from "../report/plain";
import type { Request } from "./arguments";
import { comparedFiles } from "./compare-files";
import { exitCodes } from "./exit-codes";
import { print, saved, settingsFor } from "./file-request";
import type { FileRequest } from "./file-request";
import { filesOf } from "./files";
import { openFile } from "./open";
import { outcomeOf } from "./outcome";
import type { FileCommand } from "./outcome";
import { rulesLeftOut } from "./rule-set";
import { outputProblem } from "./save";
import type { Terminal } from "./terminal";
import { usageOf } from "./usage";

/** Runs a command over its files and folders. Resolves to the exit code. */
export async function perform(request: Request & { readonly command: FileCommand }, terminal: Terminal): Promise<number> {
  const rules = rulesLeftOut(request.rules);
  const problem =
    "unknown" in rules
      ? `There is no rule or group "${rules.unknown}". "explain" without a name lists them.`
      : outputProblem(request.output, request.operands, request.force);
  if (problem !== undefined || "unknown" in rules) {
    terminal.note(`${problem}\n${usageOf(request.command)}`);
    return exitCodes.usage;
  }
  const asked: FileRequest = { ...request, off: rules.off };
  if (asked.command === "compare" && asked.operands.length === 2) return comparedFiles(asked, terminal);
  return eachFile(asked, terminal);
}

async function eachFile(request: FileRequest, terminal: Terminal): Promise<number> {
  const named = request.operands.map(filesOf);
  const many = named.length > 1 || named.some(({ isFolder }) => isFolder);
  const found: number[] = [];
  for (const { operand, files, problem } of named) {
    if (problem !== undefined) {
      terminal.note(`${operand}: ${problem}`);
      found.push(exitCodes.files);
    }
    for (const file of files) found.push(await oneFile(file, request, many, terminal));
  }
  if (many) terminal.note(summary(found));
  return Math.max(exitCodes.fine, ...found);
}

/** "12 files: 9 fine, 2 broken, 1 could not be done". */
function summary(found: readonly number[]): string {
  const count = (code: number): number => found.filter((one) => one === code).length;
  const [broken, failed] = [count(exitCodes.broken), found.filter((one) => one > exitCodes.broken).length];
  return `${counted(found.length, "file")}: ${count(exitCodes.fine)} without errors, ${broken} with errors, ${failed} not done`;
}

async function oneFile(file: string, request: FileRequest, many: boolean, terminal: Terminal): Promise<number> {
  terminal.progress(`${file}: reading`);
  const opened = await openFile(file);
  if (opened.kind === "failed") {
    terminal.note(`${file}: ${opened.message}`);
    return exitCodes.files;
  }
  const settings = settingsFor(opened.workbook, request);
  const analysis = await analyseInSlices(opened.workbook, settings, {
    onProgress: ({ done, step }) => terminal.progress(`${file}: ${step}, ${Math.round(done * 100)}%`),
  });
  const outcome = outcomeOf(request.command, analysis, opened.workbook, file);
  print(outcome, file, request, many, terminal);
  if (request.output !== undefined) {
    const problem = await saved(outcome, opened, request.output, terminal);
    if (problem !== undefined) return problem;
  }
  return outcome.isBroken ? exitCodes.broken : exitCodes.fine;
}
