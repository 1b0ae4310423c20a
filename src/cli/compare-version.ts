import { basename } from "node:path";
import { analyseInSlices } from "../app/analyse";
import { compareVersionInSlices } from "../app/versions";
import { compareDocument } from "../report/json";
import { exitCodes } from "./exit-codes";
import { print, reported, saved, settingsFor } from "./file-request";
import type { FileRequest } from "./file-request";
import { openFile } from "./open";
import { outcomeOf } from "./outcome";
import type { Terminal } from "./terminal";
import { today } from "./today";
import { versionNamed } from "./version-named";

/** Compares a workbook with a version that it keeps, or that stands in a file of its own; with -o the annexes go into a copy of it. Resolves to the exit code. */
export async function comparedWithVersion(request: FileRequest, name: string, terminal: Terminal): Promise<number> {
  const opened = await openFile(request.operands[0] ?? "");
  if (opened.kind === "failed") {
    terminal.note(`${opened.path}: ${opened.message}`);
    return exitCodes.files;
  }
  const found = versionNamed(name, opened);
  if ("problem" in found) {
    terminal.note(found.problem);
    return exitCodes.files;
  }
  const { snapshot, place } = found;
  const settings = settingsFor(opened.workbook, request);
  const analysis = await analyseInSlices(opened.workbook, settings);
  const comparison = await compareVersionInSlices(snapshot.version, analysis.project, settings, {
    onProgress: ({ done, step }) => terminal.progress(`${opened.path}: ${step}, ${Math.round(done * 100)}%`),
  });
  const versions = { later: basename(opened.path), earlier: snapshot.name, on: today() };
  const made = outcomeOf("compare", { ...analysis, comparison }, opened.workbook, opened.path, { versions, settings });
  const outcome = { ...made, document: compareDocument(comparison, opened.path, place) };
  print(outcome, opened.path, request, false, terminal);
  const problem = request.output === undefined ? undefined : await saved(outcome, opened, request.output, terminal);
  return problem ?? (await reported(outcome, request.docx, terminal)) ?? exitCodes.fine;
}
