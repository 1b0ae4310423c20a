import type { DateSpan } from "../base/dates";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";

/** A value with the cell it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly cell: CellRef;
}

/** What a cell's text was read as. A closed set. Amounts are in full units: millions and lots multiplied out. */
export type Reading =
  | { readonly kind: "blank" }
  | { readonly kind: "na" }
  | { readonly kind: "number"; readonly number: Dec; readonly places: number }
  /** 25 for 25 %. */
  | { readonly kind: "percent"; readonly number: Dec; readonly places: number }
  | { readonly kind: "money"; readonly number: Dec; readonly places: number; readonly currency?: string }
  | { readonly kind: "date"; readonly span: DateSpan }
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "yesno"; readonly yes: boolean }
  | { readonly kind: "text" };

export interface Value {
  readonly cell: CellRef;
  /** As it stands in the sheet. */
  readonly text: string;
  readonly reading: Reading;
  /** Words beside the figure: "e.g. 6th" of "1 (e.g. 6th)". */
  readonly qualifier?: string;
  /** A second figure in the same cell: 50 % of "5.7 million (50%)". */
  readonly second?: Reading;
  /** Half a unit in the last printed place, in full units: 5000 for "17.76" in millions. Absent for words. */
  readonly halfUnit?: Dec;
  /** The cell's formula, where it has one. */
  readonly formula?: string;
  /**
   * What the text says of its exactness: "over 9,000", "around 3,130", "up to 550".
   */
  readonly approximate?: "over" | "around" | "up-to";
  /** "25,000 to 18,000": the earlier figure, where the cell holds a change. `reading` is the later one. */
  readonly from?: Reading;
}

/** A stretch of time that figures are stated for. `label` is the sheet's own ("Dec-13", "2016", "YR3", "FY18"). */
export interface Period {
  readonly label: string;
  readonly kind: "year" | "fiscal-year" | "month" | "quarter" | "half-year" | "day" | "ordinal";
  /** Absent where the label has no date of its own (YR3). */
  readonly span?: DateSpan;
  /** 3 for YR3. */
  readonly ordinal?: number;
}

/** The figure of a value, whatever its kind; undefined for words, dates, blanks and N/A. */
export function figureOf(value: Value | undefined): Dec | undefined {
  return value === undefined ? undefined : figureOfReading(value.reading);
}

export function figureOfReading(reading: Reading): Dec | undefined {
  switch (reading.kind) {
    case "number":
    case "percent":
    case "money":
      return reading.number;
    default:
      return undefined;
  }
}

/** The currency that a value itself states: EUR of "€ 5". */
export function currencyOf(value: Value | undefined): string | undefined {
  return value?.reading.kind === "money" ? value.reading.currency : undefined;
}

/** The days of a date or period value. */
export function spanOf(value: Value | undefined): DateSpan | undefined {
  if (value?.reading.kind === "date") return value.reading.span;
  return value?.reading.kind === "period" ? value.reading.period.span : undefined;
}

export function isBlank(value: Value | undefined): boolean {
  return value === undefined || value.reading.kind === "blank";
}
