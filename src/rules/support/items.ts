import type { DateSpan, IsoDate } from "../../base/dates";
import { yearOf } from "../../base/dates";
import { grouped } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { ascending } from "../../base/order";
import type { Dli, DliSchedule, Financing, Indicator, IndicatorRecord, PeriodValue, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import type { CellRef } from "../../grid/address";
import type { Table } from "../../model/table";
import { currencyOf, figureOf, spanOf } from "../../model/value";
import type { Period, Value } from "../../model/value";
import type { JudgedAt } from "../finding";
import type { RuleContext } from "../rule";
import { isEmpty } from "./sums";

/** The DLIs to add up: results (4.1, 4.2) are left out where their DLI (4) has figures of its own. */
export function countedDlis(schedule: DliSchedule): readonly Dli[] {
  const own = new Set(schedule.dlis.filter(hasAmounts).map((dli) => dli.number));
  return schedule.dlis.filter((dli) => {
    const parts = dli.number.split(".");
    return !parts.slice(1).some((_, n) => own.has(parts.slice(0, n + 1).join(".")));
  });
}

export function hasAmounts(dli: Dli): boolean {
  return figureOf(dli.subtotal) !== undefined || dli.periods.some((period) => figureOf(period.amount) !== undefined);
}

export function dliName(dli: Dli): string {
  return `DLI ${dli.number}`;
}

/** "PDO 3", or the name where the tables number none. */
export function indicatorName(indicator: Indicator): string {
  const match = /^([A-Z]{2,})(\d.*)$/.exec(indicator.id);
  if (match) return `${match[1]} ${match[2]}`;
  const name = indicator.name.trim().replace(/[.,;:]+$/, "");
  return name.length > 60 ? `${name.slice(0, 59).trim()}…` : name;
}

/** 2,083,330, or the words that stand where a figure should. */
export function shown(figure: Dec | undefined, otherwise = "no figure"): string {
  return figure === undefined ? otherwise : grouped(figure);
}

/** One key for periods that mean the same time, whatever their labels: the year of a year or of its last month. */
export function yearOfPeriod(period: Period): number | undefined {
  if (period.span === undefined) return undefined;
  return period.kind === "fiscal-year" ? undefined : yearOf(period.span.to);
}

/** The header cell of a period in a table. */
export function periodCell(table: Table, period: Period): CellRef | undefined {
  const column = table.columns.find((one) => one.period !== undefined && samePeriod(one.period, period));
  return column?.periodCell ?? column?.cell;
}

export function samePeriod(a: Period, b: Period): boolean {
  if (a.span && b.span) return a.span.from === b.span.from && a.span.to === b.span.to;
  if (a.ordinal !== undefined && b.ordinal !== undefined) return a.ordinal === b.ordinal;
  return a.label === b.label;
}

/** Each period's figure: the target, or the actual where the column of a past year holds that instead. In order of time. */
export function yearly(record: IndicatorRecord): readonly PeriodValue[] {
  const past = record.actuals.filter((actual) => !record.targets.some((target) => samePeriod(target.period, actual.period)));
  return [...past, ...record.targets].sort((a, b) => ascending(orderOf(a.period), orderOf(b.period)));
}

function orderOf(period: Period): string {
  return period.span?.to ?? String(period.ordinal).padStart(4, "0");
}

/**
 * The records that state the project as it is to be: of a kind of table that holds both versions the proposed one,
 * of the others whatever they hold.
 */
export function inForce(indicator: Indicator): readonly IndicatorRecord[] {
  const proposed = new Set(indicator.records.filter((record) => record.version === "proposed").map((record) => record.table.kind));
  return indicator.records.filter((record) => record.version === "proposed" || !proposed.has(record.table.kind));
}

export function before(indicator: Indicator): readonly IndicatorRecord[] {
  const now = new Set(inForce(indicator));
  return indicator.records.filter((record) => !now.has(record));
}

/** The schedule's DLIs that pay for an indicator. */
export function dlisOf(project: Project, indicator: Indicator): readonly Dli[] {
  return (scheduleInForce(project)?.dlis ?? []).filter((dli) => dli.indicatorId === indicator.id);
}

export function indicatorOf(project: Project, id: string | undefined): Indicator | undefined {
  return project.indicators.find((indicator) => indicator.id === id);
}

/** The one financing that the workbook speaks of; undefined where there is none or there are several. */
export function soleFinancing(project: Project): Financing | undefined {
  return project.financing.length === 1 ? project.financing[0] : undefined;
}

/** The closing date that every financing shares. */
export function closingOf(project: Project): Value | undefined {
  const dates = project.financing.flatMap(({ closing }) => closing ?? []).filter((date) => spanOf(date) !== undefined);
  const [first] = dates;
  return dates.every((date) => spanOf(date)?.to === spanOf(first)?.to) ? first : undefined;
}

/** The day of the paper: as given, else the latest day an actual was taken at, which it cannot precede. */
export function paperDay(project: Project, context: RuleContext): IsoDate | undefined {
  return judgedAt(project, context)?.day;
}

/** As `paperDay`, with where the day comes from. The core has no clock: it is never today by itself. */
export function judgedAt(project: Project, context: Pick<RuleContext, "asOf">): JudgedAt | undefined {
  if (context.asOf !== undefined) return { day: context.asOf, from: "given" };
  let latest: JudgedAt | undefined;
  for (const { actualDate } of project.indicators.flatMap((indicator) => indicator.records)) {
    const day = spanOf(actualDate)?.from;
    if (actualDate && day !== undefined && (latest === undefined || day > latest.day)) {
      const { sheet, row, col } = actualDate.cell;
      latest = { day, from: "workbook", cell: { sheet, row, col } };
    }
  }
  return latest;
}

/** Certainly later: the first possible day of one is after the last possible day of the other. */
export function certainlyAfter(a: DateSpan, b: DateSpan): boolean {
  return a.from > b.to;
}

/** What two amounts are stated in, where both say so and differ. */
export function otherCurrency(a: Value | undefined, b: Value | undefined, tableA?: string, tableB?: string): boolean {
  const x = currencyOf(a) ?? tableA;
  const y = currencyOf(b) ?? tableB;
  return x !== undefined && y !== undefined && x !== y;
}
export function stated(value: Value | undefined): value is Value {
  return value !== undefined && !isEmpty(value);
}
