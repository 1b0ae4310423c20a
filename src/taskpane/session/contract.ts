import type { SnapshotAbout } from "../../app/snapshots";
import type { FixPreview } from "../../app/fix";
import type { Settings } from "../../app/settings";
import type { Area, CellRef } from "../../grid/address";
import type { Acceptance, Finding } from "../../rules/finding";
import type { Proposal } from "../../verify/propose/proposal";
import type { CopiedTables } from "../copy-tables";
import type { CompareTask } from "../state/compare";
import type { Maker, Task, TemplateChoice, WordReport } from "../state/state";

/** What the pane can do with an open workbook. Nothing here rejects: failures become messages in the store. */
export interface Session {
  /** Reads and checks at once; what is under way is given up for it. */
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  /** Shows a cell, or selects the range that it stands for. */
  readonly goTo: (cell: CellRef, area?: Area) => Promise<void>;
  readonly write: (maker: Maker, replaceEdited?: boolean) => Promise<void>;
  /** Uses other settings from now on, and judges again what was read. */
  readonly change: (settings: Settings) => Promise<void>;
  readonly saveSettings: () => Promise<void>;
  /** Lets a broken finding stand, as of today, and keeps that in the workbook. */
  readonly accept: (finding: Finding, word: Pick<Acceptance, "reason" | "by">) => Promise<void>;
  readonly withdraw: (finding: Finding) => Promise<void>;
  /** Changes cells as they were shown; where one of them changed since, none is written and the cells in the way are told. */
  readonly fix: (preview: FixPreview, overFormulas: boolean) => Promise<void>;
  /** Marks the cells of these findings in the sheets, and no others; without findings the marks are taken away. */
  readonly highlight: (findings: readonly Finding[]) => Promise<void>;
  /** Makes a Word file, and gives it to the person as a download. */
  readonly wordReport: (of: WordReport) => Promise<void>;
  /** Writes proposed protocols to a new sheet, to be read, edited and confirmed there, and shows it. */
  readonly writeProtocols: (proposals: readonly Proposal[]) => Promise<void>;
  /** Runs the confirmed protocols of the workbook over its evidence, as the cells stand; it can be cancelled. */
  readonly verify: () => Promise<void>;
  /** Adds a sheet to be filled in and shows it; it is read like any other. */
  readonly insert: (template: TemplateChoice) => Promise<void>;
  /** What the Compare tab asks for. Copying must be asked for straight from a click. */
  readonly compare: (task: CompareTask) => Promise<void>;
  /** Stops comparing versions. */
  readonly stopComparing: () => void;
  /** Does a task again that failed. */
  readonly again: (task: Task) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ReadingJob {
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (done: number) => void;
}

export interface SessionOptions {
  /** Milliseconds; the session has no clock of its own. */
  readonly now: () => number;
  /** What the workbook is called in a written sheet where its project has no name. */
  readonly workbookName: string;
  /** What a report file is called, without its ending. */
  readonly reportNames: Readonly<Record<WordReport, string>>;
  /** Gives a file to the person; the browser says where it goes. */
  readonly saveFile: (name: string, bytes: Uint8Array, type: string) => void;
  /** Puts tables on the clipboard; rejects where the page may not. */
  readonly copyTables: (tables: Promise<CopiedTables>) => Promise<void>;
  /** Reads another workbook's file; see `otherFile`. */
  readonly readOther: (file: File, about: SnapshotAbout, job: ReadingJob) => Promise<string>;
  readonly settleTime?: number;
  readonly manyCells?: number;
}
