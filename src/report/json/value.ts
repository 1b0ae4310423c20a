import { plain } from "../../base/decimal";
import { printCell } from "../../grid/address";
import { figureOfReading } from "../../model/value";
import type { PeriodValue } from "../../model/project";
import type { Period, Reading, Value } from "../../model/value";

/** A cell's value as documents print it. Figures are plain decimals in full units, 25 for 25 %; days are ISO. */
export interface ValueJson {
  readonly text: string;
  /** Null for words, blanks and N/A, whose `text` says all. */
  readonly value: string | boolean | null;
  readonly kind: Reading["kind"];
  readonly currency?: string;
  readonly cell: string;
  /** First day of a date that is an interval; `value` is its last. */
  readonly start?: string;
  readonly qualifier?: string;
  /** A second figure in the same cell: "50" of "5.7 million (50%)". */
  readonly second?: string;
  readonly approximate?: "over" | "around" | "up-to";
  /** The earlier figure of "25,000 to 18,000". */
  readonly earlier?: string;
  readonly formula?: string;
}

export interface PeriodJson extends ValueJson, PeriodName {}

export interface PeriodName {
  /** "2013" for a calendar year whatever stands around it in the header; else the sheet's own label ("Dec-13", "YR3"). */
  readonly period: string;
  /** The sheet's own label where `period` is shorter: "2013 Actual". */
  readonly periodLabel?: string;
  /** First and last day of the period, where it has them. */
  readonly periodStart?: string;
  readonly periodEnd?: string;
}

/** The value as a document prints it; null where the table has no such column. */
export function valueJson(value: Value): ValueJson;
export function valueJson(value: Value | undefined): ValueJson | null;
export function valueJson(value: Value | undefined): ValueJson | null {
  if (value === undefined) return null;
  const { reading } = value;
  const start = reading.kind === "date" && reading.span.from !== reading.span.to ? reading.span.from : undefined;
  return compact({
    text: value.text,
    value: printed(reading),
    kind: reading.kind,
    currency: reading.kind === "money" ? reading.currency : undefined,
    cell: printCell(value.cell),
    start,
    qualifier: value.qualifier,
    second: printedFigure(value.second),
    approximate: value.approximate,
    earlier: printedFigure(value.from),
    formula: value.formula,
  });
}

/** A period by its name and its days. */
export function periodJson({ kind, label, span }: Period): PeriodName {
  const period = kind === "year" && span ? span.to.slice(0, 4) : label;
  return compact({ period, periodLabel: period === label ? undefined : label, periodStart: span?.from, periodEnd: span?.to });
}

export function periodValueJson({ period, value }: PeriodValue): PeriodJson {
  return { ...periodJson(period), ...valueJson(value) };
}

function printed(reading: Reading): string | boolean | null {
  switch (reading.kind) {
    case "number":
    case "percent":
    case "money":
      return plain(reading.number);
    case "date":
      return reading.span.to;
    case "period":
      return reading.period.span?.to ?? null;
    case "yesno":
      return reading.yes;
    case "blank":
    case "na":
    case "text":
      return null;
  }
}

function printedFigure(reading: Reading | undefined): string | undefined {
  const figure = reading && figureOfReading(reading);
  return figure && plain(figure);
}

/** Without the fields that hold nothing, so that printed documents have no `undefined` and compare equal. */
export function compact<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
