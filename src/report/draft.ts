import type { CellLook, NewContent } from "../grid/edits";
import type { Area } from "../grid/address";

/** A sheet as it should be written: content, looks by area, and how it prints. Turned into edits by `editsOfDraft`. */
export interface SheetDraft {
  /** The wished name; the host's list of names decides the final one. */
  readonly name: string;
  /** What made it, so that it can be found and replaced: one of a closed set. */
  readonly maker: "findings" | "disbursements" | "comparison";
  readonly rows: readonly (readonly NewContent[])[];
  readonly looks: ReadonlyArray<{ readonly area: Area; readonly look: CellLook }>;
  readonly merges: readonly Area[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenCols: number;
  readonly landscape: boolean;
  /** Rows repeated on every printed page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}
