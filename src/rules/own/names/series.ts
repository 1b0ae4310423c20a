import { yearOf } from "../../../base/dates";
import { foldName } from "../../../base/fold";
import { readPeriod } from "../../../model/read-period";
import type { Period } from "../../../model/value";
import type { RuleContext } from "../../rule";
import { samePeriod } from "../../support/items";

/** A value of one period, before it is made an answer. */
export interface Dated<T> {
  readonly period: Period;
  readonly value: T;
}

/**
 * The value of a period as a rule names it: by the column's own label; by the same time under another label ("Dec-15",
 * "December 2015"); by a year, where one column alone lies in it. Else why there is none.
 */
export function atPeriod<T>(series: readonly Dated<T>[], label: string, what: string, context: RuleContext): Dated<T> | string {
  const wanted = foldName(label);
  const exact = series.filter(({ period }) => foldName(period.label) === wanted);
  const meant = readPeriod(label, context.fiscalCalendar);
  const same = exact.length > 0 ? exact : meant ? series.filter(({ period }) => samePeriod(period, meant)) : [];
  const within =
    same.length > 0 ? same : series.filter(({ period }) => meant?.kind === "year" && meant.span && isOfYear(period, yearOf(meant.span.to)));
  const [only, another] = within;
  if (only && !another) return only;
  const labels = (list: readonly Dated<T>[]): string =>
    list
      .slice(0, 12)
      .map(({ period }) => period.label)
      .join(", ");
  if (only) return `${label} can be more than one period of the ${what} (${labels(within)})`;
  return series.length === 0 ? `no table states the ${what}` : `the ${what} have no ${label} (they are for ${labels(series)})`;
}

/** In order of time. */
export function inTime<T>(series: readonly Dated<T>[]): readonly Dated<T>[] {
  const end = ({ period }: Dated<T>): string => period.span?.to ?? "";
  return [...series].sort((a, b) => Number(end(a) > end(b)) - Number(end(a) < end(b)));
}

/** A fiscal year goes by the year that it is named for: the one it ends in. */
function isOfYear(period: Period, year: number): boolean {
  if (period.span === undefined) return false;
  const { from, to } = period.span;
  return period.kind === "fiscal-year" ? yearOf(to) === year : yearOf(from) === year && yearOf(to) === year;
}

const singulars: ReadonlyMap<string, string> = new Map([
  ["targets", "target"],
  ["actuals", "actual"],
  ["amounts", "amount"],
  ["units", "units"],
  ["disbursement dates", "disbursement date"],
  ["DLI totals", "DLI total"],
  ["estimates", "estimate"],
]);

/** "target of 2017", for the reason why it is not judged. */
export const inWords = (name: string, period: Period): string => `${singulars.get(name) ?? name} of ${period.label}`;
