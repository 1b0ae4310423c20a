import { a1 } from "../../../grid/address";
import type { IndicatorReview } from "../../../review/review";
import { themeGroups } from "../groups";
import { numberOf } from "./cells";
import type { ReviewFacts } from "./facts";
import { firstRow } from "./page";

/** One theme on the sheet; rows count from 0. */
export interface ThemeBlock {
  readonly name: string;
  readonly title: number;
  readonly first: number;
  readonly last: number;
  readonly indicators: readonly IndicatorReview[];
}

/** Where everything stands on the performance report, so that other sheets can refer to it. */
export interface PerformanceLayout {
  readonly sheet: string;
  /** The year reviewed. */
  readonly year?: number;
  readonly thresholds: { readonly row: number; readonly onTrack: string; readonly behind: string };
  readonly header: number;
  /** Earlier years whose actuals are shown, oldest first. */
  readonly years: readonly number[];
  /** Earlier years that are left out. */
  readonly leftOut: number;
  readonly blocks: readonly ThemeBlock[];
  readonly col: Readonly<Record<Column, number>>;
  readonly last: number;
}

export type Column =
  | "indicator"
  | "unit"
  | "baseline"
  | "target"
  | "actual"
  | "progress"
  | "rating"
  | "trend"
  | "movement"
  | "better"
  | "responsible"
  | "remark"
  | "source";

const mostYears = 4;

/** Undefined where there is no indicator. */
export function performanceLayout({ review }: ReviewFacts, sheet: string): PerformanceLayout | undefined {
  if (review.indicators.length === 0) return undefined;
  const all = yearsBefore(review.indicators, review.year);
  const years = all.slice(-mostYears);
  const after = 7 + years.length;
  const header = firstRow + 1;
  let row = header + 1;
  const blocks = themeGroups(review).map(({ name, indicators }): ThemeBlock => {
    const title = row;
    row = title + 1 + indicators.length;
    return { name, title, first: title + 1, last: row - 1, indicators };
  });
  const thresholdRow = firstRow;
  return {
    sheet,
    ...(review.year === undefined ? {} : { year: review.year }),
    thresholds: { row: thresholdRow, onTrack: absolute(thresholdRow, 1), behind: absolute(thresholdRow, 4) },
    header,
    years,
    leftOut: all.length - years.length,
    blocks,
    col: {
      ...{ indicator: 0, unit: 1, baseline: 2, target: 3, actual: 4, progress: 5, rating: 6, trend: 7 },
      ...{ movement: after, better: after + 1, responsible: after + 2, remark: after + 3, source: after + 4 },
    },
    last: row - 1,
  };
}

/** "$B$3". */
const absolute = (row: number, col: number): string => a1(row, col).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

/** The years with an actual, before the one reviewed; all of them where none is. */
function yearsBefore(indicators: readonly IndicatorReview[], year: number | undefined): number[] {
  const found = indicators.flatMap(({ trend }) =>
    trend.flatMap((point) => (numberOf(point.actual) !== undefined && (year === undefined || point.year < year) ? [point.year] : [])),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}
