import type { Dec } from "../base/decimal";
import type { Area, CellRef } from "../grid/address";
import type { Period } from "./value";

/** The closed set of tables the add-in knows. */
export const tableKinds = [
  "results-framework",
  "indicator-status",
  "monitoring-plan",
  "dli-matrix",
  "dli-prices",
  "verification-protocol",
  "disbursement-estimates",
  "budget",
  "budget-execution",
  "financing",
  "change-table",
  "summary-of-changes",
  "claims",
  "evidence",
  "commitments",
  "actions",
  "verification-rules",
  "payments",
  "reforms",
  "calendar",
  "roles",
  "notes",
  "thresholds",
] as const;

export type TableKind = (typeof tableKinds)[number];

export type Language = "en" | "es" | "fr" | "pt";

/** A column, or a row of a table that is turned, and what it holds. Role names are the glossary's. */
export interface TableColumn {
  /** The lowest header cell. */
  readonly cell: CellRef;
  /** The header path from the top, joined by " / ". */
  readonly header: string;
  readonly role: string;
  readonly period?: Period;
  /** The header cell that states the period, where it is not the lowest. */
  readonly periodCell?: CellRef;
  readonly scale?: number;
  readonly currency?: string;
}

/** A cell for a figure as the sheet has it, for what is judged on the sheet itself: how a figure is kept and made. */
export interface SheetFigure {
  readonly cell: CellRef;
  /** Of its column. */
  readonly role: string;
  /** A number, a figure kept as text, an error, or a formula whose result the file does not hold. */
  readonly holds: "number" | "text" | "error" | "nothing";
  /** As it stands, before any scale; absent for errors and missing results. */
  readonly figure?: Dec;
  /** What is kept as text, as it stands. */
  readonly text?: string;
  /** The error's code. */
  readonly error?: string;
  readonly formula?: string;
  /** In a row or column that is not shown. */
  readonly isHidden?: boolean;
}

/** What a person says of one column: whatever is given wins over what was read. */
export interface ColumnCorrection {
  /** Counting from 0. */
  readonly col: number;
  readonly role?: string;
  /** As a header would say it: "2016", "Dec-13", "FY18". */
  readonly period?: string;
  readonly scale?: number;
  readonly currency?: string;
}

/** What a person says of the table at a range; kept in the workbook and stronger than recognition. */
export interface TableCorrection {
  readonly sheet: string;
  readonly range: string;
  /** `null`: there is no table here. */
  readonly kind: TableKind | null;
  /** First and last header row, counting from 0. */
  readonly headerRows?: { readonly first: number; readonly last: number };
  readonly columns?: readonly ColumnCorrection[];
  readonly scale?: number;
  readonly currency?: string;
}

export interface Table {
  /** Unique in the workbook: kind, sheet and top left cell. */
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  readonly area: Area;
  /** 0 to 1. */
  readonly confidence: number;
  /** In plain words, for the person who wonders. */
  readonly why: string;
  readonly language: Language;
  readonly title?: string;
  readonly columns: readonly TableColumn[];
  /** The person's word that this table follows. */
  readonly correction?: TableCorrection;
  /** What a reader should know: hidden rows that were read, an assumed notation. */
  readonly notes?: readonly string[];
  /** The cells of its figure columns, row by row; absent for lists of evidence and for very long tables. */
  readonly figures?: readonly SheetFigure[];
  readonly currency?: string;
  /** 1, 1000, 100000 (lakh), 1000000, 10000000 (crore). */
  readonly scale?: number;
}

/** A stretch of a sheet that was not understood. */
export interface Unread {
  readonly sheet: string;
  readonly area: Area;
  readonly why: string;
}

/** Something that can be read two ways, or that was read by an assumption; shown, never silent. */
export interface Doubt {
  readonly cell: CellRef;
  readonly what: string;
  readonly readings?: readonly string[];
}

/** Whether a table of verification protocols holds them as steps, a row a step, rather than in words. */
export const hasSteps = (table: Table): boolean =>
  table.kind === "verification-protocol" && table.columns.some((column) => column.role === "step");
