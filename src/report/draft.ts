import type { CellLook, Chart, NewContent, Validation } from "../grid/edits";
import type { Area } from "../grid/address";

/** What makes sheets that are replaced when they are made anew. */
export type GeneratedMaker = "findings" | "disbursements" | "comparison";

/** What makes the sheets of a project's DLIs, which refer to one another; "disbursements" stands for all of them. */
export type DliMaker = "dli-schedule" | "dli-ledger" | "dli-estimates" | "dli-request";

/** What makes the annexes of a restructuring paper; each sheet is replaced by the next one of its maker. */
export const annexMakers = [
  "annex-cover",
  "comparison",
  "annex-framework",
  "annex-dlis",
  "annex-estimates",
  "annex-institutional",
  "annex-summary",
  "annex-details",
  "annex-paragraphs",
] as const;
export type AnnexMaker = (typeof annexMakers)[number];

/** What makes the sheets of a sector review, which refer to one another. */
export type ReviewMaker =
  | "review-cover"
  | "review-dashboard"
  | "review-performance"
  | "review-finance"
  | "review-contradictions"
  | "review-actions"
  | "review-notes";

/** A column that is the user's to write in, and the column whose words name a row from one making of the sheet to the next. */
export interface UserColumn {
  readonly col: number;
  readonly keyCol: number;
}

/** A sheet as it should be written: content, looks by area, and how it prints. Turned into edits by `editsOfDraft`. */
export interface SheetDraft {
  /** The wished name; the host's list of names decides the final one. */
  readonly name: string;
  /** What made it, so that it can be found and replaced: one of a closed set. A template's sheet is the user's own and never replaced. */
  readonly maker: GeneratedMaker | AnnexMaker | DliMaker | ReviewMaker | "scenario" | "template";
  readonly rows: readonly (readonly NewContent[])[];
  readonly looks: ReadonlyArray<{ readonly area: Area; readonly look: CellLook }>;
  readonly merges: readonly Area[];
  /** What may be typed where. */
  readonly validations?: ReadonlyArray<{ readonly area: Area } & Validation>;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** In points, of rows whose texts a spreadsheet would cut otherwise. */
  readonly heights?: ReadonlyArray<{ readonly row: number; readonly points: number }>;
  readonly frozenRows: number;
  readonly frozenCols: number;
  readonly landscape: boolean;
  readonly charts?: readonly Chart[];
  /** Names for cells of the sheet, known in the whole workbook. */
  readonly names?: ReadonlyArray<{ readonly name: string; readonly area: Area }>;
  readonly printArea?: Area;
  /** Printed on one page, however long. */
  readonly onePage?: boolean;
  /** Rows that begin a printed page. */
  readonly breaks?: readonly number[];
  /** Rows repeated on every printed page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** What is typed there, in rows that have a key, is kept when the sheet is made anew, and is no edit of the sheet. */
  readonly userColumn?: UserColumn;
}
