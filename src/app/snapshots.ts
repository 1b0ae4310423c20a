import type { IsoDate } from "../base/dates";
import { versionOf } from "../compare/compare-versions";
import type { ProjectVersion } from "../compare/compare-versions";
import type { SideItem } from "../compare/sides";
import { finished } from "../compare/steps";
import type { Steps } from "../compare/steps";
import type { Edit, NewContent } from "../grid/edits";
import { findSheet } from "../grid/workbook";
import type { Sheet, Workbook } from "../grid/workbook";
import type { Project } from "../model/project";
import type { Job, SpreadsheetHost } from "./host";
import { inSlices } from "./in-slices";
import { snapshotSheetName } from "./settings";
import { isDay, itemOfKept, itemOfText, itemsOf, kept, versionOfItems } from "./snapshot-code";

const heading = "Versions of the indicators and DLIs, kept by the Results Workbook add-in. Delete this sheet to forget them.";

/** A cell holds 32,767 characters, of which some take two places; what is longer goes on in the cells to the right. */
const chunk = 16_000;

/** What is said of a version when it is kept. */
export interface SnapshotAbout {
  /** "As approved", "Before the 2017 restructuring". */
  readonly name: string;
  readonly on: IsoDate;
  readonly by?: string;
  readonly why?: string;
}

/** A version of a project as it stood on a day. */
export interface Snapshot extends SnapshotAbout {
  readonly version: ProjectVersion;
}

/** The project as it stands now, named. Throws RangeError where the name is blank or there is nothing to keep. */
export function takeSnapshot(project: Project, { name, on, by, why }: SnapshotAbout): Snapshot {
  const version = asKept(versionOf(project));
  if (name.trim() === "") throw new RangeError('Give the version a name, such as "As approved".');
  if (itemsOf(version).length === 0)
    throw new RangeError("There is nothing to keep: no indicators and no DLIs were read in this workbook.");
  return { name: name.trim(), on, ...(by === undefined ? {} : { by }), ...(why === undefined ? {} : { why }), version };
}

/** True where nothing was read that a version would hold. */
export function statesNothing(project: Project): boolean {
  return itemsOf(versionOf(project)).length === 0;
}

/** A version as it is kept, apart from the workbook that it was read from. */
function asKept({ indicators, dlis }: ProjectVersion): ProjectVersion {
  const plain = (items: ProjectVersion["dlis"]): ProjectVersion["dlis"] => items.map((item) => itemOfKept(kept(item)));
  return { indicators: plain(indicators), dlis: plain(dlis) };
}

/** The versions with one more. Throws RangeError where one of that name is kept already: a version is never overwritten. */
export function withSnapshot(snapshots: readonly Snapshot[], snapshot: Snapshot): readonly Snapshot[] {
  if (findSnapshot(snapshots, snapshot.name))
    throw new RangeError(`A version "${snapshot.name}" is kept already and stays as it is. Choose another name.`);
  return [...snapshots, snapshot];
}

export function findSnapshot(snapshots: readonly Snapshot[], name: string): Snapshot | undefined {
  const fold = (text: string): string => text.trim().toLowerCase();
  return snapshots.find((one) => fold(one.name) === fold(name));
}

/** The versions that a workbook keeps, oldest first, and the names of those that cannot be read any more. */
export interface KeptVersions {
  readonly snapshots: readonly Snapshot[];
  readonly unreadable: readonly string[];
}

export function snapshotsOf(workbook: Workbook): KeptVersions {
  return finished(snapshotsSteps(workbook));
}

/** Rows that are read between two pauses. */
const rowsAtOnce = 16;

/** As `snapshotsOf`, in steps. An item that several versions share is read once. */
export function* snapshotsSteps(workbook: Workbook): Steps<KeptVersions> {
  const sheet = findSheet(workbook, snapshotSheetName);
  const items = new Map<string, SideItem | undefined>();
  const snapshots: Snapshot[] = [];
  const unreadable: string[] = [];
  for (let row = 1; sheet && row < sheet.rowCount; row++) {
    if (row % rowsAtOnce === 0) yield row / sheet.rowCount;
    const [what, name] = [sheet.cell(row, 0).text, sheet.cell(row, 1).text];
    if (what === "item") items.set(name, itemOfText(textOf(sheet, row, 2)));
    if (what !== "version") continue;
    const [on, by, why] = [2, 3, 4].map((col) => sheet.cell(row, col).text) as [string, string, string];
    const numbers = textOf(sheet, row, 5).split(" ").filter(Boolean);
    const version = versionOfItems(numbers.map((number) => items.get(number)));
    if (!version || !isDay(on)) unreadable.push(name);
    else snapshots.push({ name, on, ...(by === "" ? {} : { by }), ...(why === "" ? {} : { why }), version });
  }
  return { snapshots, unreadable };
}

/** The edits that keep these versions, in place of what the sheet held. An item that is the same in several stands there once. */
export function editsOfSnapshots(workbook: Workbook, snapshots: readonly Snapshot[]): Edit[] {
  const existing = findSheet(workbook, snapshotSheetName);
  const numbers = new Map<string, number>();
  /** Versions share items that are the same, so that each is written down once. */
  const written = new Map<SideItem, number>();
  const lines: string[][] = [[heading]];
  for (const { name, on, by = "", why = "", version } of snapshots) {
    const own = itemsOf(version).map((item) => {
      const before = written.get(item);
      if (before !== undefined) return before;
      const json = JSON.stringify(kept(item));
      const number = numbers.get(json) ?? numbers.size + 1;
      if (!numbers.has(json)) lines.push(["item", String(number), ...chunksOf(json)]);
      numbers.set(json, number);
      written.set(item, number);
      return number;
    });
    lines.push(["version", name, on, by, why, ...chunksOf(own.join(" "))]);
  }
  const width = Math.max(existing?.colCount ?? 0, ...lines.map((line) => line.length));
  const height = Math.max(existing?.rowCount ?? 0, lines.length);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, col): NewContent => {
      const value = lines[row]?.[col];
      return value === undefined || value === "" ? { kind: "blank" } : { kind: "text", value };
    }),
  );
  const add: Edit[] = existing ? [] : [{ kind: "add-sheet", sheet: snapshotSheetName, visibility: "very-hidden" }];
  return [...add, { kind: "set-cells", sheet: snapshotSheetName, top: 0, left: 0, rows }];
}

/** Keeps a version in a workbook. Rejects with `HostFailure`, and with RangeError where its name is taken or others would be lost. */
export async function keepSnapshot(host: SpreadsheetHost, snapshot: Snapshot, job: Job = {}): Promise<void> {
  await changeSnapshots(host, (snapshots) => withSnapshot(snapshots, snapshot), job);
}

/** Takes a version out of a workbook. Rejects as `keepSnapshot` does. */
export async function dropSnapshot(host: SpreadsheetHost, name: string, job: Job = {}): Promise<void> {
  await changeSnapshots(host, (snapshots) => snapshots.filter((one) => one !== findSnapshot(snapshots, name)), job);
}

async function changeSnapshots(
  host: SpreadsheetHost,
  change: (snapshots: readonly Snapshot[]) => readonly Snapshot[],
  job: Job,
): Promise<void> {
  const workbook = await host.read(job);
  const { snapshots, unreadable } = await inSlices(snapshotsSteps(workbook), job, (done) => ({ done, step: "Reading the versions" }));
  if (unreadable.length > 0)
    throw new RangeError(`Nothing was changed: the sheet of versions was changed by hand, and "${unreadable.join('", "')}" would be lost.`);
  await host.apply(editsOfSnapshots(workbook, change(snapshots)), job);
}

function textOf(sheet: Sheet, row: number, from: number): string {
  let text = "";
  for (let col = from; col < sheet.colCount; col++) text += sheet.cell(row, col).text;
  return text;
}

function chunksOf(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${chunk}}`, "gu")) ?? [];
}
