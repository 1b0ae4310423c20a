import { analyseInSlices } from "../app/analyse";
import { settingsOf } from "../app/settings-sheet";
import { editsOfSnapshots, exportSnapshot, findSnapshot, historyWith, snapshotsOf, takeSnapshot, withSnapshot } from "../app/snapshots";
import type { Snapshot } from "../app/snapshots";
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
import { writeWhole } from "./write-file";

/**
 * Keeps the workbook's indicators and DLIs as a named version in a copy of it; without -o lists the versions that it keeps and what
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

async function projectOf({ workbook }: Read) {
  return (await analyseInSlices(workbook, settingsOf(workbook))).project;
}

async function written(opened: Read, output: string, { version, asOf }: Request, terminal: Terminal): Promise<number> {
  const { snapshots, unreadable } = snapshotsOf(opened.workbook);
  if (unreadable.length > 0) {
    terminal.note(`${output} was not written: these versions were changed by hand and would be lost: ${unreadable.join(", ")}.`);
    return exitCodes.files;
  }
  const on = asOf ?? day(new Date());
  if (!on) throw new RangeError("This machine's clock gives no day; name one with --as-of.");
  const { name = "", by, why } = version ?? {};
  const taken = takeSnapshot(await projectOf(opened), { name, on, by, why });
  await opened.host.apply(editsOfSnapshots(opened.workbook, withSnapshot(snapshots, taken)));
  writeWhole(output, opened.host.bytes());
  terminal.note(`${output}: written, with the version "${taken.name}".`);
  return exitCodes.fine;
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
  const history = on ? historyWith(snapshots, await projectOf(opened), { name: "now", on }, settings) : [];
  const kept = snapshots.map(({ version: { indicators, dlis }, ...about }) => ({
    ...about,
    indicators: indicators.length,
    dlis: dlis.length,
  }));
  terminal.out(format === "json" ? JSON.stringify(snapshotsDocument(kept, history, opened.path), null, 2) : printSnapshots(kept, history));
  return exitCodes.fine;
}

/** Says which versions there are. */
export function missing(name: string, snapshots: readonly Snapshot[]): string {
  const names = snapshots.map((one) => `"${one.name}"`).join(", ");
  return `It keeps no version "${name}". ${names === "" ? "It keeps none: snapshot takes one." : `It keeps ${names}.`}`;
}

const day = (now: Date) => isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
