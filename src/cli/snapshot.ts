import { projectInSlices } from "../app/read-project";
import { exportSnapshot } from "../app/snapshot-file";
import { settingsOf } from "../app/settings-sheet";
import { editsOfSnapshots, findSnapshot, snapshotsOf, takeSnapshot, withSnapshot } from "../app/snapshots";
import type { Snapshot } from "../app/snapshots";
import { historyInSlices } from "../app/versions";
import { isoDate } from "../base/dates";
import { snapshotsDocument } from "../report/json";
import { printSnapshots } from "../report/plain";
import type { Request } from "./arguments";
import { exitCodes } from "./exit-codes";
import { inWords, openFile } from "./open";
import type { Read } from "./open";
import { outputProblem } from "./save";
import type { Terminal } from "./terminal";
import { usageOf } from "./usage";
import { missing, versionInFile } from "./version-named";
import { writeWhole } from "./write-file";

/**
 * Keeps the workbook's indicators and DLIs, or the version that was exported to a file, as a named version in a copy of it; without -o lists the versions that it keeps and what
 * changed from one to the next, or prints one of them. Resolves to the exit code.
 */
export async function snapshot(request: Request, terminal: Terminal): Promise<number> {
  const { output, operands, force } = request;
  const problem = outputProblem(output, operands, force);
  if (problem !== undefined) {
    terminal.note(`${problem}\n${usageOf("snapshot")}`);
    return exitCodes.usage;
  }
  const opened = await openFile(operands[0] ?? "");
  if (opened.kind === "failed") {
    terminal.note(`${opened.path}: ${opened.message}`);
    return exitCodes.files;
  }
  try {
    return output === undefined ? await listed(opened, request, terminal) : await written(opened, output, request, terminal);
  } catch (error) {
    terminal.note(`${opened.path}: ${inWords(error)}`);
    return exitCodes.files;
  }
}

async function written(opened: Read, output: string, request: Request, terminal: Terminal): Promise<number> {
  const { snapshots, unreadable } = snapshotsOf(opened.workbook);
  if (unreadable.length > 0) {
    terminal.note(`${output} was not written: these versions were changed by hand and would be lost: ${unreadable.join(", ")}.`);
    return exitCodes.files;
  }
  const taken = await versionToKeep(opened, request);
  if ("problem" in taken) {
    terminal.note(`${request.version?.import ?? opened.path}: ${taken.problem}`);
    return exitCodes.files;
  }
  await opened.host.apply(editsOfSnapshots(opened.workbook, withSnapshot(snapshots, taken)));
  writeWhole(output, opened.host.bytes());
  terminal.note(`${output}: written, with the version "${taken.name}".`);
  return exitCodes.fine;
}

/** The version of a file that it was exported to, under its own name or another; or the workbook's own as it stands. */
async function versionToKeep({ workbook }: Read, { version, asOf }: Request): Promise<Snapshot | { readonly problem: string }> {
  const { name = "", by, why, import: file } = version ?? {};
  if (file !== undefined) {
    const found = versionInFile(file);
    return "problem" in found || name.trim() === "" ? found : { ...found, name: name.trim() };
  }
  const on = asOf ?? day(new Date());
  if (!on) throw new RangeError("This machine's clock gives no day; name one with --as-of.");
  return takeSnapshot(await projectInSlices(workbook), { name, on, by, why });
}

async function listed(opened: Read, { version, format, asOf }: Request, terminal: Terminal): Promise<number> {
  const { snapshots, unreadable } = snapshotsOf(opened.workbook);
  for (const name of unreadable) terminal.note(`The version "${name}" cannot be read: its sheet was changed by hand.`);
  const asked = version?.name === undefined ? undefined : findSnapshot(snapshots, version.name);
  if (version?.name !== undefined && !asked) {
    terminal.note(`${opened.path}: ${missing(version.name, snapshots)}`);
    return exitCodes.files;
  }
  if (asked) {
    terminal.out(exportSnapshot(asked));
    return exitCodes.fine;
  }
  const on = asOf ?? day(new Date());
  const settings = settingsOf(opened.workbook);
  const history = on ? await historyInSlices(snapshots, await projectInSlices(opened.workbook), { name: "now", on }, settings) : [];
  const kept = snapshots.map(({ version: { indicators, dlis }, ...about }) => ({
    ...about,
    indicators: indicators.length,
    dlis: dlis.length,
  }));
  terminal.out(format === "json" ? JSON.stringify(snapshotsDocument(kept, history, opened.path), null, 2) : printSnapshots(kept, history));
  return exitCodes.fine;
}

const day = (now: Date) => isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
