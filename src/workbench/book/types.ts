import type { Area } from "../../grid/address";
import type { CellLook, Chart, NewContent, Validation } from "../../grid/edits";
import type { CellContent } from "../../grid/workbook";

/** Who made a change. */
export type Origin = "user" | "addin";

/** How a cell looks. Shared between cells, never changed in place. */
export type Look = CellLook;

/** What can be put into a cell. */
export type BookInput = NewContent | { readonly kind: "error"; readonly code: string };

export interface BookCell {
  readonly content: CellContent;
  /** With its leading "=". */
  readonly formula?: string;
  /** As a reader sees it, by the number format. */
  readonly text: string;
  readonly look?: Look;
}

/** A chart, which the page does not draw. A series may still lack what the add-in says in its next call. */
export interface BookChart extends Omit<Chart, "series" | "categories"> {
  readonly id: string;
  readonly series: ReadonlyArray<{ readonly name: string; readonly values?: Area; readonly categories?: Area }>;
}

/** A fill that is drawn over cells while a formula says so. */
export interface Overlay {
  readonly id: string;
  readonly area: Area;
  readonly formula: string;
  readonly fill?: string;
}

export type Visibility = "visible" | "hidden" | "very-hidden";

export interface PrintSetup {
  readonly landscape: boolean;
  readonly fitToWidth: boolean;
  /** With `fitToWidth`: as high as a page, too. */
  readonly onePage?: boolean;
  /** Rows that begin a page, and the scale (percent) that stands in place of a fit. */
  readonly breaks?: { readonly before: readonly number[]; readonly scale: number };
  /** Rows repeated on every page, from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** What is printed, where that is not all of the sheet. */
  readonly area?: Area;
}

/** A sheet of the book, live: read again after a change. Rows and columns count from 0. */
export interface BookSheet {
  /** Stays the same while the sheet lives, whatever its name. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  /** Characters of the default font, where not the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Points, where not the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly print: PrintSetup;
  /** What may be typed into which cells; no two areas share a cell. */
  readonly validations: ReadonlyArray<{ readonly area: Area; readonly validation: Validation }>;
  /** Conditional formats whose rule is a formula, in the order they were made. */
  readonly overlays: readonly Overlay[];
  /** The add-in's charts, in the order they were made; what the file holds besides is carried over unread. */
  readonly charts: readonly BookChart[];
  /** Names that were given to cells of the sheet while the book was open. */
  readonly names: ReadonlyArray<{ readonly name: string; readonly area: Area }>;
  /** Never undefined. */
  cell(row: number, col: number): BookCell;
  /** The smallest rectangle round the cells that hold something, or that hold or look like something with `looksToo`. */
  usedArea(looksToo?: boolean): Area | undefined;
}

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

export type BookEvent =
  | { readonly kind: "changed"; readonly sheetId: string; readonly area: Area; readonly origin: Origin }
  /** Looks, merges, widths, hidden rows, freezing, printing: what is drawn, not what it says. */
  | { readonly kind: "look"; readonly sheetId: string; readonly origin: Origin }
  | { readonly kind: "calculated"; readonly sheetId: string; readonly origin: Origin }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheetId: string; readonly name: string; readonly origin: Origin }
  | {
      readonly kind: "sheet-renamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly origin: Origin;
    }
  /** Order, visibility or protection. */
  | { readonly kind: "sheet-property"; readonly sheetId: string; readonly origin: Origin }
  | { readonly kind: "selection"; readonly selection: Selection; readonly origin: Origin };

/** Why the book refuses a change; the emulated host gives each as the error that Excel would throw. */
export class BookError extends Error {
  constructor(
    readonly code: "no-such-sheet" | "name-taken" | "bad-name" | "last-visible-sheet" | "hidden-sheet" | "protected" | "bad-area",
    message: string,
  ) {
    super(message);
    this.name = "BookError";
  }
}

/**
 * An open workbook that the grid on the page and the emulated host share. Formulas are calculated after every change;
 * listeners hear of it once the book is whole again. Changes throw `BookError` and then leave the book as it was.
 */
export interface Book {
  readonly date1904: boolean;
  /** In the order of their tabs. */
  sheets(): readonly BookSheet[];
  sheet(id: string): BookSheet | undefined;
  /** Whatever the case, as Excel finds it. */
  sheetByName(name: string): BookSheet | undefined;
  selection(): Selection;
  /** Selects and shows the sheet; throws on a sheet that is hidden. */
  select(sheetId: string, area: Area, origin?: Origin): void;
  /** True while the user is typing in a cell; the emulated host then refuses as Excel does. */
  cellEditMode: boolean;

  /** Text stays text; only a formula calculates. */
  setCell(sheetId: string, row: number, col: number, content: BookInput, origin?: Origin): void;
  /** Rows of equal length from the top left cell; `undefined` leaves a cell alone. */
  setCells(sheetId: string, top: number, left: number, rows: readonly (readonly (BookInput | undefined)[])[], origin?: Origin): void;
  /** As if a person typed it: "=..." is a formula, "25%" a number with a format, "'x" text. */
  type(sheetId: string, row: number, col: number, typed: string, origin?: Origin): void;
  /** What is not named in the look stays. */
  setLook(sheetId: string, area: Area, look: Look, origin?: Origin): void;
  /** Contents, looks, or both. */
  clear(sheetId: string, area: Area, what: "contents" | "looks" | "all", origin?: Origin): void;
  /** Keeps the top left content only, as Excel does. Splits what it overlaps. */
  merge(sheetId: string, area: Area, origin?: Origin): void;
  unmerge(sheetId: string, area: Area, origin?: Origin): void;
  setColumnWidth(sheetId: string, col: number, chars: number | undefined, origin?: Origin): void;
  setRowHeight(sheetId: string, row: number, points: number | undefined, origin?: Origin): void;
  setHidden(sheetId: string, lines: "rows" | "cols", first: number, last: number, hidden: boolean, origin?: Origin): void;
  freeze(sheetId: string, rows: number, cols: number, origin?: Origin): void;
  /** `undefined` lets anything be typed again. */
  setValidation(sheetId: string, area: Area, validation: Validation | undefined, origin?: Origin): void;
  /** Adds an overlay, or changes the one of that id. */
  setOverlay(sheetId: string, overlay: Overlay, origin?: Origin): void;
  deleteOverlay(sheetId: string, id: string, origin?: Origin): void;
  /** Adds a chart, or changes the one of that id. */
  setChart(sheetId: string, chart: BookChart, origin?: Origin): void;
  /** Names cells; the name goes from wherever it was. Without an area the name is dropped. */
  setName(sheetId: string, name: string, area: Area | undefined, origin?: Origin): void;
  setPrint(sheetId: string, print: Partial<PrintSetup>, origin?: Origin): void;

  /** The new sheet's id; it stands last unless a position (from 0) is given. */
  addSheet(name?: string, origin?: Origin, position?: number): string;
  deleteSheet(sheetId: string, origin?: Origin): void;
  renameSheet(sheetId: string, name: string, origin?: Origin): void;
  moveSheet(sheetId: string, position: number, origin?: Origin): void;
  setVisibility(sheetId: string, visibility: Visibility, origin?: Origin): void;
  setProtected(sheetId: string, isProtected: boolean, origin?: Origin): void;

  /** Several changes as one: calculated once, told once. */
  batch<T>(act: () => T): T;
  /** Returns the function that stops it. */
  listen(listener: (event: BookEvent) => void): () => void;
}
