import { basename } from "node:path";
import { analyseInSlices } from "../app/analyse";
import { compareInSlices } from "../app/compare-projects";
import type { Progress } from "../app/host";
import { projectInSlices } from "../app/read-project";
import { compareDocument } from "../report/json";
import { outcomeOf } from "./outcome";
import { exitCodes } from "./exit-codes";
import { openFile } from "./open";
import { print, reported, saved, settingsFor } from "./file-request";
import type { FileRequest } from "./file-request";
import { today } from "./today";
import type { Terminal } from "./terminal";

/** Compares two workbooks; with -o the annexes go into a copy of the newer one. Resolves to the exit code. */
export async function comparedFiles(request: FileRequest, terminal: Terminal): Promise<number> {
  const opened = await Promise.all(request.operands.map(openFile));
  const failed = opened.flatMap((one) => (one.kind === "failed" ? [one] : []));
  for (const { path, message } of failed) terminal.note(`${path}: ${message}`);
  const [before, after] = opened;
  if (before?.kind !== "read" || after?.kind !== "read") return exitCodes.files;
  const onProgress = ({ done, step }: Progress): void => terminal.progress(`${after.path}: ${step}, ${Math.round(done * 100)}%`);
  const settings = settingsFor(after.workbook, request);
  const old = await projectInSlices(before.workbook, settingsFor(before.workbook, request));
  const current = await analyseInSlices(after.workbook, settings, { onProgress });
  const comparison = await compareInSlices(old, current.project, settings, { onProgress });
  const versions = { later: basename(after.path), earlier: basename(before.path), on: today() };
  const made = outcomeOf("compare", { ...current, comparison }, after.workbook, after.path, { versions, settings });
  const outcome = { ...made, document: compareDocument(comparison, after.path, before.path) };
  print(outcome, after.path, request, false, terminal);
  const problem = request.output === undefined ? undefined : await saved(outcome, after, request.output, terminal);
  return problem ?? (await reported(outcome, request.docx, terminal)) ?? exitCodes.fine;
}
