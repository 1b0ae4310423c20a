import type { Workbook } from "../../../src/grid/workbook";
import type { SnapshotAbout } from "../../../src/app/snapshots";
import { createPane } from "../../../src/taskpane/session/pane";
import type { ReadingJob, SessionOptions } from "../../../src/taskpane/session/contract";
import type { Commands } from "../../../src/taskpane/session/pane";
import type { PaneState } from "../../../src/taskpane/state/state";
import { createStore } from "../../../src/taskpane/state/store";
import type { Store } from "../../../src/taskpane/state/store";
import { versionOfFile } from "../../../src/xlsx/version-of-file";
import { memoryHost } from "./memory-host";
import type { MemoryHost } from "./memory-host";

jest.setTimeout(60_000);

export const settle = 30;

/** What every pane of a test is called by, and where its files go. */
export const names = {
  workbookName: "this workbook",
  reportNames: { findings: "Verification report", review: "Sector progress report", annexes: "Restructuring annexes" },
  // Word files are made in the browser's tests: the library waits for what the test's page does not have.
  saveFile: () => undefined,
  // In this page there is no worker; what it would run is run here.
  readOther: (file: File, about: SnapshotAbout, { onProgress }: ReadingJob): Promise<string> =>
    versionOfFile(file, about, ({ done }) => onProgress(done)),
  copyTables: async (tables: Promise<unknown>): Promise<void> => void (await tables),
};

export interface OpenPane {
  readonly store: Store;
  readonly commands: Commands;
  readonly host: MemoryHost;
}

const opened: Commands[] = [];

/** A pane over a workbook in memory, with the real pipeline behind it. */
export async function openPane(
  workbook: Workbook,
  options: Partial<Pick<SessionOptions, "manyCells" | "copyTables">> = {},
): Promise<OpenPane> {
  const host = memoryHost(workbook);
  const store = createStore();
  const commands = createPane(store, () => Promise.resolve(host), {
    now: Date.now,
    ...names,
    settleTime: settle,
    ...options,
  });
  opened.push(commands);
  await commands.open();
  return { store, commands, host };
}

/** To be called after each test: no pane is left waiting for changes. */
export async function closePanes(): Promise<void> {
  await Promise.all(opened.splice(0).map((commands) => commands.close()));
}

/** Waits for the pane to come into a state; the last one is in the failure. */
export async function until({ store }: Pick<OpenPane, "store">, what: (state: PaneState) => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!what(store.state())) {
    if (Date.now() > end)
      throw new Error(`Still waiting: ${JSON.stringify({ ...store.state(), analysis: undefined, workbook: undefined })}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const checked = (state: PaneState): boolean => state.analysis !== undefined && state.running === undefined && !state.stale;

/** Time enough for a change to be settled and, if it were taken for one, read. */
export const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, settle * 6));
