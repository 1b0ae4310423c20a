import type { IndicatorRecord, PeriodValue } from "../model/project";
import { isBlank } from "../model/value";
import { numberIn } from "./figures";
import type { IndicatorReview, TrendPoint } from "./review";
import { yearOf } from "./years";

/** Targets and actuals by year, oldest first; what an earlier table says comes before what a later one does. */
export function trendOf(records: readonly IndicatorRecord[]): TrendPoint[] {
  const points = new Map<number, TrendPoint>();
  const note = (key: "target" | "actual", { period, value }: PeriodValue): void => {
    const year = yearOf(period);
    if (year === undefined || isBlank(value)) return;
    const known = points.get(year) ?? { year, label: period.label };
    points.set(year, { ...known, [key]: value });
  };
  for (const record of [...records].reverse()) {
    for (const each of record.targets) note("target", each);
    for (const each of record.actuals) note("actual", each);
  }
  return [...points.values()].sort((a, b) => a.year - b.year);
}

/** Whether the latest actual up to a year is better than the one before it. */
export function movementOf(
  trend: readonly TrendPoint[],
  year: number | undefined,
  direction: "up" | "down" | undefined,
): IndicatorReview["movement"] {
  const actuals = trend.flatMap((point) => {
    const value = numberIn(point.actual);
    return value === undefined || (year !== undefined && point.year > year) ? [] : [value];
  });
  const [before, latest] = actuals.slice(-2);
  if (before === undefined || latest === undefined) return undefined;
  if (latest.eq(before)) return "same";
  if (direction === undefined) return undefined;
  return latest.gt(before) === (direction === "up") ? "better" : "worse";
}
