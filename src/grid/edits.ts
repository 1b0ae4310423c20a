import type { IsoDate } from "../base/dates";
import type { Area } from "./address";

/** What is put into a cell. Text stays text whatever it starts with; only `formula` calculates. */
export type NewContent =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string; readonly runs?: readonly StyledRun[] }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** With its leading "=", in English with commas, as files keep it; `result` is what the core computed. */
  | { readonly kind: "formula"; readonly formula: string; readonly result?: number | string };

export interface StyledRun {
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly struck?: boolean;
}

/** How cells look; what is not named stays as it is. Colours are "#RRGGBB". */
export interface CellLook {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly borderBottom?: "thin" | "medium";
  readonly borderTop?: "thin" | "medium";
  /** Points. */
  readonly fontSize?: number;
}

/** What may be typed into a cell. */
export type ValidationRule =
  /** One of these, chosen from the cell's own list; joined by commas at most 255 characters, and no comma in any of them. */
  | { readonly type: "list"; readonly values: readonly string[] }
  | { readonly type: "decimal" | "whole"; readonly min?: number; readonly max?: number }
  | { readonly type: "date"; readonly min?: IsoDate; readonly max?: IsoDate };

export interface ValidationNote {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

/** Data validation of cells; a cell left empty is always allowed. src/grid/validation.ts says what a workbook cannot hold. */
export interface Validation {
  readonly rule: ValidationRule;
  /** Shown when the cell is selected. */
  readonly message?: ValidationNote;
  /** Shown when something else is typed; Excel's own words without it. */
  readonly error?: ValidationNote;
  /** Something else may be typed after all, once Excel has asked. */
  readonly onlyWarns?: boolean;
}

/** A chart of the spreadsheet's own over cells of its sheet, which it follows. */
export interface Chart {
  readonly title: string;
  /** Columns side by side, columns on top of one another, or lines. */
  readonly type: "columns" | "stacked" | "lines";
  /** One row or column of labels, as long as each series. */
  readonly categories: Area;
  readonly series: ReadonlyArray<{ readonly name: string; readonly values: Area }>;
  /** The cells that it covers. */
  readonly place: Area;
  /** Of the axis of values. */
  readonly numberFormat?: string;
  /** The axis of values begins at zero, so that the columns are as long as their figures. */
  readonly fromZero?: boolean;
}

/** A change to a workbook; a list of them is applied in order, in one step where the host can. A closed set. */
export type Edit =
  | { readonly kind: "add-sheet"; readonly sheet: string; readonly visibility?: "visible" | "very-hidden" }
  | { readonly kind: "delete-sheet"; readonly sheet: string }
  /** Rows of equal length from the top left cell. */
  | {
      readonly kind: "set-cells";
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly rows: readonly (readonly NewContent[])[];
    }
  | { readonly kind: "look"; readonly sheet: string; readonly area: Area; readonly look: CellLook }
  | { readonly kind: "merge"; readonly sheet: string; readonly area: Area }
  /** Width in characters of the default font, as the file keeps it. */
  | { readonly kind: "column-width"; readonly sheet: string; readonly col: number; readonly chars: number }
  /** Height in points; at most 409. */
  | { readonly kind: "row-height"; readonly sheet: string; readonly row: number; readonly points: number }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly cols: number }
  | {
      readonly kind: "print";
      readonly sheet: string;
      readonly landscape: boolean;
      readonly fitToWidth: boolean;
      /** With `fitToWidth`: as high as a page, too. */
      readonly onePage?: boolean;
      /** Rows that begin a page. What is fitted has no such rows, so that a scale (percent) stands in place of `fitToWidth`. */
      readonly breaks?: { readonly before: readonly number[]; readonly scale: number };
      readonly titleRows?: { readonly first: number; readonly last: number };
      /** What is printed, where that is not all of the sheet. */
      readonly area?: Area;
    }
  | { readonly kind: "chart"; readonly sheet: string; readonly chart: Chart }
  /** A name of the whole workbook for cells of one sheet; takes the place of the name as it was. */
  | { readonly kind: "name"; readonly sheet: string; readonly name: string; readonly area: Area }
  /** Takes the place of what was said of these cells before. */
  | ({ readonly kind: "validation"; readonly sheet: string; readonly area: Area } & Validation)
  /** A highlight over the user's own look, which it leaves as it is; of the add-in's own kind, so that it can be taken away. */
  | { readonly kind: "highlight"; readonly sheet: string; readonly area: Area; readonly fill: string }
  /** Takes the add-in's highlights away, of one sheet. */
  | { readonly kind: "clear-highlights"; readonly sheet: string }
  | { readonly kind: "activate"; readonly sheet: string };
