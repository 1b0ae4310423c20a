import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Indicator, IndicatorRecord, PeriodValue, Project, TargetMode } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { countsOn } from "../../model/running-totals";
import { unitInName } from "../../model/unit-in-name";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { priceRow } from "./dli-row";
import { inForce, yearly } from "./items";
import { isEmpty, larger } from "./sums";
import { isPercentUnit } from "./words";

/** A record's yearly figures and end target, where all of them are figures; blanks and N/A are left out. */
export interface TargetRow {
  readonly record: IndicatorRecord;
  readonly years: ReadonlyArray<PeriodValue & { readonly figure: Dec }>;
  readonly endTarget: Value;
  readonly end: Dec;
}

/** Undefined where the end target or a year is given in words, or fewer than two years hold a figure. */
export function targetRow(record: IndicatorRecord, atLeast = 2): TargetRow | undefined {
  const end = figureOf(record.endTarget);
  const filled = yearly(record).filter((one) => !isEmpty(one.value));
  const years = filled.flatMap((one) => {
    const figure = figureOf(one.value);
    return figure === undefined ? [] : [{ ...one, figure }];
  });
  if (end === undefined || !record.endTarget || years.length < filled.length || years.length < atLeast) return undefined;
  return { record, years, endTarget: record.endTarget, end };
}

/** A record whose table has no end target, with its last year in its place. */
export function openRow(record: IndicatorRecord): TargetRow | undefined {
  const year = yearly(record)
    .filter((one) => !isEmpty(one.value))
    .at(-1);
  return record.endTarget === undefined && year ? targetRow({ ...record, endTarget: year.value }) : undefined;
}

export function total(row: TargetRow): Dec {
  return sum(row.years.map((year) => year.figure));
}

export function last(row: TargetRow): Dec {
  return row.years.at(-1)?.figure ?? zero;
}

/** What each year has more than the one before. */
function steps({ years }: TargetRow): readonly Dec[] {
  return years.slice(1).map(({ figure }, n) => figure.minus(years[n]?.figure ?? figure));
}

/** Whether the row falls anywhere. */
export function falls(row: TargetRow): boolean {
  return steps(row).some((step) => step.lt(0));
}

export interface Mode {
  readonly value: TargetMode;
  /** The tables say so themselves. */
  readonly stated: boolean;
}

/**
 * How an indicator's yearly figures stand to its end target: as stated; as its figures show; as the DLI that pays for
 * it shows; or as nearly all indicators of the project do, where its own figures do not speak against it.
 */
export function modeOf(project: Project, indicator: Indicator): Mode | undefined {
  const rows = indicator.records.flatMap((record) => targetRow(record) ?? []);
  if (indicator.mode && (indicator.mode.stated || fits(indicator.mode.value, rows)))
    return { value: indicator.mode.value, stated: indicator.mode.stated };
  if (paidByTheYear(project, indicator, rows)) return { value: "sum", stated: false };
  const row = inForce(indicator).flatMap((record) => targetRow(record, 1) ?? [])[0];
  const usual = usualMode(project, indicator);
  if (row === undefined || usual === undefined) return undefined;
  // A single year that counts is the end target however the years count.
  if (row.years.filter((year) => !year.figure.isZero()).length === 1 && !last(row).isZero()) return { value: usual, stated: false };
  const asUsual = usual === "sum" ? isNoLevel(row) : !falls(row);
  return asUsual ? { value: usual, stated: false } : undefined;
}

/** Goes up and down, or away from its end target, and its years are parts of it but for one at most: years that count alone. */
function isNoLevel(row: TargetRow): boolean {
  const steady = falls(row) ? steps(row).every((step) => step.lte(0)) && last(row).gte(row.end) : last(row).lte(row.end);
  // Levels are each of the size of the end target: without the largest of them the others already make more than it.
  const largest = row.years.reduce((most, year) => larger(year.figure, most), zero);
  return !steady && total(row).minus(largest).lte(row.end);
}

/** An inferred mode is believed where a version of the row bears it out; one taken over from other rows is not enough. */
function fits(mode: TargetMode, rows: readonly TargetRow[]): boolean {
  if (mode === "sum") return rows.some((row) => total(row).eq(row.end));
  return mode === "level" || rows.some((row) => last(row).eq(row.end));
}

/** A DLI pays each period's units, and these add to its target; the row's own figures are not their running totals. */
function paidByTheYear(project: Project, indicator: Indicator, rows: readonly TargetRow[]): boolean {
  const schedule = scheduleInForce(project);
  const paid = schedule?.dlis.filter((dli) => dli.indicatorId === indicator.id) ?? [];
  return paid.some((dli) => {
    const row = schedule && priceRow(dli, schedule, zero);
    const target = figureOf(dli.finalTarget);
    const isEach =
      row?.reading === "each" && row.cells.length > 1 && row.cells.some((cell) => cell.ties) && !!target && !!row.unitsTotal?.eq(target);
    return (
      isEach &&
      !rows.some(({ years }) =>
        countsOn(
          years.map(({ figure }) => figure),
          row.cells.map(({ units }) => units),
        ),
      )
    );
  });
}

/** The mode of all other indicators whose figures tell: two at least, none against. */
export function usualMode(project: Project, except: Indicator): "sum" | "cumulative" | undefined {
  const told = project.indicators.filter((other) => other.id !== except.id).flatMap((other) => telling(other) ?? []);
  const sums = told.filter(({ mode }) => mode === "sum").length;
  // A share is a level whatever the others are: it speaks for levels and running totals, but not against sums.
  const against = told.filter(({ mode, isShare }) => mode === "cumulative" && !isShare).length;
  if (sums >= 2 && against === 0) return "sum";
  return sums === 0 && told.length >= 2 ? "cumulative" : undefined;
}

function isShare({ endTarget, record }: TargetRow): boolean {
  return endTarget.reading.kind === "percent" || isPercentUnit(record.unit?.text ?? unitInName(record.name.text) ?? "");
}

/** What an indicator's own figures show, where only one reading fits them. */
function telling(indicator: Indicator): { readonly mode: "sum" | "cumulative"; readonly isShare: boolean } | undefined {
  const row = inForce(indicator).flatMap((record) => targetRow(record) ?? [])[0];
  if (row === undefined || row.years.every((year) => year.figure.eq(row.end))) return undefined;
  const adds = total(row).eq(row.end);
  const ends = last(row).eq(row.end);
  return adds === ends ? undefined : { mode: adds ? "sum" : "cumulative", isShare: isShare(row) };
}
