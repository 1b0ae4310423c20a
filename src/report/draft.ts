import type { CellLook, Chart, NewContent, Validation } from "../grid/edits";
import type { Area } from "../grid/address";

/** What makes sheets that are replaced when they are made anew. */
export type GeneratedMaker = "findings" | "disbursements" | "comparison";

/** A sheet as it should be written: content, looks by area, and how it prints. Turned into edits by `editsOfDraft`. */
export interface SheetDraft {
  /** The wished name; the host's list of names decides the final one. */
  readonly name: string;
  /** What made it, so that it can be found and replaced: one of a closed set. A template's sheet is the user's own and never replaced. */
  readonly maker: GeneratedMaker | "template";
  readonly rows: readonly (readonly NewContent[])[];
  readonly looks: ReadonlyArray<{ readonly area: Area; readonly look: CellLook }>;
  readonly merges: readonly Area[];
  /** What may be typed where. */
  readonly validations?: ReadonlyArray<{ readonly area: Area } & Validation>;
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenCols: number;
  readonly landscape: boolean;
  readonly charts?: readonly Chart[];
  /** Names for cells of the sheet, known in the whole workbook. */
  readonly names?: ReadonlyArray<{ readonly name: string; readonly area: Area }>;
  readonly printArea?: Area;
  /** Rows repeated on every printed page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}
