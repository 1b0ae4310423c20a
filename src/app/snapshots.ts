import type { IsoDate } from "../base/dates";
import { compareSides, versionOf } from "../compare/compare-versions";
import type { ProjectVersion } from "../compare/compare-versions";
import type { Comparison } from "../compare/comparison";
import { historyOf } from "../compare/history";
import type { HistoryEntry } from "../compare/history";
import type { Edit, NewContent } from "../grid/edits";
import { findSheet } from "../grid/workbook";
import type { Sheet, Workbook } from "../grid/workbook";
import type { Project } from "../model/project";
import type { Job, SpreadsheetHost } from "./host";
import { snapshotSheetName } from "./settings";
import type { Settings } from "./settings";
import { itemOfKept, itemsOf, kept } from "./snapshot-code";
import type { KeptItem } from "./snapshot-code";

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
export function snapshotsOf(workbook: Workbook): { readonly snapshots: readonly Snapshot[]; readonly unreadable: readonly string[] } {
  const sheet = findSheet(workbook, snapshotSheetName);
  const items = new Map<string, KeptItem | undefined>();
  const snapshots: Snapshot[] = [];
  const unreadable: string[] = [];
  for (let row = 1; sheet && row < sheet.rowCount; row++) {
    const [what, name] = [sheet.cell(row, 0).text, sheet.cell(row, 1).text];
    if (what === "item") items.set(name, parsed(textOf(sheet, row, 2)) as KeptItem | undefined);
    if (what !== "version") continue;
    const [on, by, why] = [2, 3, 4].map((col) => sheet.cell(row, col).text) as [string, string, string];
    const version = versionOfItems(
      textOf(sheet, row, 5)
        .split(" ")
        .filter(Boolean)
        .map((number) => items.get(number)),
    );
    if (!version || !isDay(on)) unreadable.push(name);
    else snapshots.push({ name, on, ...(by === "" ? {} : { by }), ...(why === "" ? {} : { why }), version });
  }
  return { snapshots, unreadable };
}

function versionOfItems(items: readonly (KeptItem | undefined)[]): ProjectVersion | undefined {
  try {
    const all = items.map((item) => itemOfKept(item as KeptItem));
    return { indicators: all.filter(({ kind }) => kind === "indicator"), dlis: all.filter(({ kind }) => kind === "dli") };
  } catch {
    // Changed by hand or by a newer version: named by the caller as one that cannot be read.
    return undefined;
  }
}

/** The edits that keep these versions, in place of what the sheet held. An item that is the same in several stands there once. */
export function editsOfSnapshots(workbook: Workbook, snapshots: readonly Snapshot[]): Edit[] {
  const existing = findSheet(workbook, snapshotSheetName);
  const numbers = new Map<string, number>();
  const lines: string[][] = [[heading]];
  for (const { name, on, by = "", why = "", version } of snapshots) {
    const own = itemsOf(version).map((item) => {
      const json = JSON.stringify(kept(item));
      const number = numbers.get(json) ?? numbers.size + 1;
      if (!numbers.has(json)) lines.push(["item", String(number), ...chunksOf(json)]);
      numbers.set(json, number);
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
  const { snapshots, unreadable } = snapshotsOf(workbook);
  if (unreadable.length > 0)
    throw new RangeError(`Nothing was changed: the sheet of versions was changed by hand, and "${unreadable.join('", "')}" would be lost.`);
  await host.apply(editsOfSnapshots(workbook, change(snapshots)), job);
}

/** A version as a text of its own (JSON), to be kept or sent apart from the workbook. */
export function exportSnapshot({ version, ...about }: Snapshot): string {
  return JSON.stringify({ schema: "snapshot/1", ...about, items: itemsOf(version).map(kept) }, null, 2);
}

/** How much of the workbook a version takes by itself, in characters; items that another version has too are kept once. */
export function sizeOfSnapshot({ version }: Snapshot): number {
  return itemsOf(version).reduce((size, item) => size + JSON.stringify(kept(item)).length, 0);
}

/** A version from the text that `exportSnapshot` made of it. Throws RangeError where the text is none. */
export function importSnapshot(text: string): Snapshot {
  const read = parsed(text.replace(/^\uFEFF/, ""));
  const { schema, name, on, by, why, items } = (typeof read === "object" && read !== null ? read : {}) as Record<string, unknown>;
  const version = schema === "snapshot/1" && Array.isArray(items) ? versionOfItems(items as KeptItem[]) : undefined;
  if (!version || typeof name !== "string" || name.trim() === "" || typeof on !== "string" || !isDay(on))
    throw new RangeError("That file holds no version: choose a .json file that this add-in exported.");
  const said = { ...(typeof by === "string" ? { by } : {}), ...(typeof why === "string" ? { why } : {}) };
  return { name: name.trim(), on, ...said, version };
}

/** What changed between a kept version and the workbook as it stands. */
export function compareWithSnapshot(snapshot: Snapshot, project: Project, { pairings }: Pick<Settings, "pairings">): Comparison {
  return compareSides(snapshot.version, versionOf(project), "version", { answers: pairings });
}

/** All changes from version to version up to the workbook as it stands on `on`: what was, what is, since when. */
export function historyWith(
  snapshots: readonly Snapshot[],
  project: Project,
  now: Pick<SnapshotAbout, "name" | "on">,
  { pairings }: Pick<Settings, "pairings">,
): readonly HistoryEntry[] {
  return historyOf([...snapshots, { ...now, version: versionOf(project) }], { answers: pairings });
}

const isDay = (text: string): text is IsoDate => /^\d{4}-\d{2}-\d{2}$/.test(text);

function textOf(sheet: Sheet, row: number, from: number): string {
  let text = "";
  for (let col = from; col < sheet.colCount; col++) text += sheet.cell(row, col).text;
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: the versions that need it are reported as unreadable.
    return undefined;
  }
}

function chunksOf(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${chunk}}`, "gu")) ?? [];
}
