import { yearOf as yearOfDate } from "../base/dates";
import type { IndicatorRecord, PeriodValue } from "../model/project";
import { isBlank, spanOf } from "../model/value";
import type { Value } from "../model/value";
import { numberIn } from "./figures";
import { yearOf } from "./years";

/** The figure of a series for a year: the last filled one of its quarters. */
export function ofYear(series: readonly PeriodValue[], year: number | undefined): PeriodValue | undefined {
  const inYear = series.filter((each) => year === undefined || yearOf(each.period) === year);
  const filled = inYear.filter(({ value }) => !isBlank(value));
  return (filled.length > 0 ? filled : inYear).at(-1);
}

/** A value with the record that holds it. */
export interface Found {
  readonly record: IndicatorRecord;
  readonly value: Value;
}

/** The latest actual of a status table counts for the year of its date, and for any year where it has no date. */
export function actualOf(records: readonly IndicatorRecord[], year: number | undefined): Found | undefined {
  const found = records.flatMap((record): Found[] => {
    const entry = ofYear(record.actuals, year);
    if (entry) return [{ record, value: entry.value }];
    if (!record.actual) return [];
    const span = spanOf(record.actualDate);
    return year === undefined || span === undefined || yearOfDate(span.to) === year ? [{ record, value: record.actual }] : [];
  });
  return found.find(({ value }) => numberIn(value) !== undefined) ?? found.find(({ value }) => !isBlank(value)) ?? found[0];
}

/** The target of a year; the end target where the tables give no years. */
export function targetOf(records: readonly IndicatorRecord[], year: number | undefined, actual: Found | undefined): Found | undefined {
  const ofFramework = records.flatMap((record): Found[] => {
    const entry = ofYear(record.targets, year);
    return entry && !isBlank(entry.value) && entry.value.cell !== actual?.value.cell ? [{ record, value: entry.value }] : [];
  });
  if (ofFramework[0]) return ofFramework[0];
  // Tables without years state one actual and one target.
  const hasYears = records.some((record) => record.targets.some(({ value }) => !isBlank(value)));
  const end = records.find((record) => record.endTarget && !isBlank(record.endTarget));
  return !hasYears && end?.endTarget ? { record: end, value: end.endTarget } : undefined;
}

/** The first record that fills a field. */
export const first = (records: readonly IndicatorRecord[], key: "unit" | "baseline" | "theme" | "responsibility"): Found | undefined => {
  const record = records.find((each) => !isBlank(each[key]));
  const value = record?.[key];
  return record && value ? { record, value } : undefined;
};
