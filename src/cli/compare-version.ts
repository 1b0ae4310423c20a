import { analyseInSlices } from "../app/analyse";
import { compareWithSnapshot, findSnapshot, snapshotsOf } from "../app/snapshots";
import { compareDocument } from "../report/json";
import { exitCodes } from "./exit-codes";
import { print, saved, settingsFor } from "./file-request";
import type { FileRequest } from "./file-request";
import { openFile } from "./open";
import { outcomeOf } from "./outcome";
import { missing } from "./snapshot";
import type { Terminal } from "./terminal";

/** Compares a workbook with a version that it keeps; with -o the sheet goes into a copy of it. Resolves to the exit code. */
export async function comparedWithVersion(request: FileRequest, name: string, terminal: Terminal): Promise<number> {
  const opened = await openFile(request.operands[0] ?? "");
  if (opened.kind === "failed") {
    terminal.note(`${opened.path}: ${opened.message}`);
    return exitCodes.files;
  }
  const { snapshots } = snapshotsOf(opened.workbook);
  const snapshot = findSnapshot(snapshots, name);
  if (!snapshot) {
    terminal.note(`${opened.path}: ${missing(name, snapshots)}`);
    return exitCodes.files;
  }
  const settings = settingsFor(opened.workbook, request);
  const analysis = await analyseInSlices(opened.workbook, settings);
  const comparison = compareWithSnapshot(snapshot, analysis.project, settings);
  const made = outcomeOf("compare", { ...analysis, comparison }, opened.workbook, opened.path);
  const outcome = { ...made, document: compareDocument(comparison, opened.path, `${opened.path}#${snapshot.name}`) };
  print(outcome, opened.path, request, false, terminal);
  return request.output === undefined ? exitCodes.fine : ((await saved(outcome, opened, request.output, terminal)) ?? exitCodes.fine);
}
