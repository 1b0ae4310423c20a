import type { Area, CellRef } from "../grid/address";
import type { Edit } from "../grid/edits";
import type { Workbook } from "../grid/workbook";

/** Why a host could not do what it was asked. A closed set; each has its message and remedy in src/app/failure-words.ts. */
export const failureCodes = [
  /** The user is typing in a cell. */
  "cell-edit",
  "protected",
  "sheet-missing",
  /** A cell of a hidden sheet was to be shown. */
  "sheet-hidden",
  "name-taken",
  /** Too much for one request even in pieces. */
  "too-large",
  "merged-cells",
  "filtered-rows",
  /** A file that is no workbook, is damaged, encrypted, or unsafe to open. */
  "unreadable",
  "encrypted",
  "offline-office",
  "cancelled",
  "busy",
  "unsupported",
  /** A part of the add-in itself could not be fetched. */
  "not-loaded",
  "unknown",
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** The only kind of error that a host throws. `detail` is the host's own words, for the curious. */
export class HostFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail: string,
    /** A sheet, a cell, a part of a file. */
    readonly where?: string,
    options?: ErrorOptions,
  ) {
    super(where === undefined ? `${code}: ${detail}` : `${code} (${where}): ${detail}`, options);
    this.name = "HostFailure";
  }
}

export type HostEvent =
  | { readonly kind: "changed"; readonly sheet: string; readonly area?: string }
  | { readonly kind: "calculated"; readonly sheet: string }
  | { readonly kind: "sheet-added" | "sheet-deleted" | "sheet-renamed"; readonly sheet: string };

export interface Progress {
  /** 0 to 1. */
  readonly done: number;
  readonly step: string;
}

export interface Job {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What a host may take from an earlier reading in place of reading it again. */
export interface Since {
  readonly workbook: Workbook;
  /** Names of sheets that changed since then, as `HostEvent`s told; every other sheet of these names may be taken as it was. */
  readonly changed: ReadonlySet<string>;
}

export interface ReadJob extends Job {
  /**
   * Without it everything is read. With it only what events tell of is: a change of number formats, merges or hidden rows
   * alone is told by none, and is seen at the next reading in full.
   */
  readonly since?: Since;
}

/** The port between the core and a workbook that lives somewhere. Every method rejects with `HostFailure` only. */
export interface SpreadsheetHost {
  /** The whole workbook, in at most two round trips while it fits one response. */
  read(job?: ReadJob): Promise<Workbook>;
  /** All or, where the host cannot, as much as the failure's detail says; one round trip while it fits one request. */
  apply(edits: readonly Edit[], job?: Job): Promise<void>;
  /** Shows a cell; where it stands for a range, the whole of it is selected. */
  select(cell: CellRef, area?: Area): Promise<void>;
  /** Calls back after the user or the spreadsheet changed something; resolves to a function that stops it. */
  watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;
}
