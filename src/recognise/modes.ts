import { sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { DliSchedule, Indicator, IndicatorRecord } from "../model/project";
import { countsOn } from "../model/running-totals";
import { unitInName } from "../model/unit-in-name";
import { figureOf } from "../model/value";

type Mode = NonNullable<Indicator["mode"]>;

/** Indicators with how their targets add and which way they should go: stated, else told by the figures themselves. */
export function withModes(indicators: readonly Indicator[], schedules: readonly DliSchedule[]): Indicator[] {
  const first = indicators.map((indicator) => ({ indicator, mode: ownMode(indicator, schedules) }));
  const decided = first.map((each) => each.mode?.value).filter((mode) => mode !== undefined);
  const sums = decided.filter((mode) => mode === "sum").length;
  const runs = decided.filter((mode) => mode === "cumulative").length;
  return first.map(({ indicator, mode }) => {
    const found = mode ?? byCompany(indicator, sums, runs);
    const direction = directionOf(indicator, found);
    return { ...indicator, ...(found ? { mode: found } : {}), ...(direction ? { direction } : {}) };
  });
}

interface Series {
  readonly figures: readonly Dec[];
  readonly end: Dec;
  readonly isShare: boolean;
}

function seriesOf(record: IndicatorRecord): Series | undefined {
  const end = figureOf(record.endTarget);
  const values = record.targets
    .map((target) => target.value)
    .filter((value) => value.reading.kind !== "blank" && value.reading.kind !== "na");
  const figures = values.map(figureOf);
  if (end === undefined || figures.length < 2 || figures.some((figure) => figure === undefined)) return undefined;
  const isShare =
    record.endTarget?.reading.kind === "percent" ||
    /%|percent|porcent|pourcent|share|ratio|\brate\b|tasa|taux|taxa/i.test(record.unit?.text ?? unitInName(record.name.text) ?? "");
  return { figures: figures.filter((figure) => figure !== undefined), end, isShare };
}

const recordsWithTargets = (indicator: Indicator): IndicatorRecord[] =>
  indicator.records.filter((record) => record.version === "proposed" && record.targets.length > 0);

function ownMode(indicator: Indicator, schedules: readonly DliSchedule[]): Mode | undefined {
  const stated = indicator.records.find((record) => record.statedMode !== undefined);
  const series = recordsWithTargets(indicator)
    .map(seriesOf)
    .find((each) => each !== undefined);
  if (stated?.statedMode !== undefined && stated.table.kind === "results-framework")
    return { value: stated.statedMode, stated: true, why: "the table says so in its header" };
  if (!series)
    return stated?.statedMode === undefined ? undefined : { value: stated.statedMode, stated: true, why: "the change table says so" };
  if (stated?.statedMode !== undefined) return { value: stated.statedMode, stated: true, why: "the change table says so" };
  if (series.isShare) return { value: "level", stated: false, why: "shares and rates are levels" };
  const total = sum(series.figures);
  const last = series.figures.at(-1) ?? zero;
  const rising = series.figures.every((figure, index) => index === 0 || figure.gte(series.figures[index - 1] ?? zero));
  const sums = total.equals(series.end);
  const runs = last.equals(series.end) && rising;
  if (sums && !last.equals(series.end)) return { value: "sum", stated: false, why: "its years add to the end target" };
  if (runs && !sums) {
    const isLevel = series.figures.every((figure) => figure.equals(last));
    return isLevel
      ? { value: "level", stated: false, why: "every year is the end target" }
      : { value: "cumulative", stated: false, why: "its years rise to the end target" };
  }
  const paid = paidByYear(indicator, schedules);
  if (paid === undefined) return undefined;
  return countsOn(series.figures, paid)
    ? { value: "cumulative", stated: false, why: "its years are running totals of the results that its DLI pays" }
    : { value: "sum", stated: false, why: "its DLI pays each year's results, which add to the final target" };
}

/** The yearly units of a DLI, where they add to its final target: it counts each year's own results. */
function paidByYear(indicator: Indicator, schedules: readonly DliSchedule[]): readonly Dec[] | undefined {
  for (const dli of schedules.flatMap((schedule) => schedule.dlis)) {
    const target = figureOf(dli.finalTarget);
    const counts = dli.periods.map((period) => period.unitCount?.count).filter((count) => count !== undefined);
    const isYearly = counts.filter((count) => !count.isZero()).length >= 2 && target !== undefined && sum(counts).equals(target);
    if (dli.indicatorId === indicator.id && isYearly) return counts;
  }
  return undefined;
}

/**
 * An indicator whose own figures do not tell is read as its table's others, if they agree: so a wrong year shows as one.
 * With other kinds about, nothing is assumed.
 */
function byCompany(indicator: Indicator, sums: number, runs: number): Mode | undefined {
  const series = recordsWithTargets(indicator)
    .map(seriesOf)
    .find((each) => each !== undefined);
  if (!series || series.isShare) return undefined;
  if (sums >= 2 && runs === 0) return { value: "sum", stated: false, why: `as ${sums} others of this framework` };
  if (runs >= 2 && sums === 0) return { value: "cumulative", stated: false, why: `as ${runs} others of this framework` };
  return undefined;
}

/** Levels show it by their own steps; sums, and levels that do not move, by baseline and end target. */
function directionOf(indicator: Indicator, mode: Mode | undefined): Indicator["direction"] {
  const record = recordsWithTargets(indicator)[0] ?? indicator.records.find((each) => each.endTarget !== undefined);
  const series = record && seriesOf(record);
  const start = figureOf(record?.baseline);
  const end = figureOf(record?.endTarget);
  if (series && mode?.value !== "sum") {
    const first = series.figures[0];
    const last = series.figures.at(-1);
    const steps = series.figures.map((figure, index) => (index === 0 ? 0 : figure.comparedTo(series.figures[index - 1] ?? zero)));
    if (first && last && !first.equals(last) && (steps.every((step) => step >= 0) || steps.every((step) => step <= 0)))
      return last.gt(first) ? "up" : "down";
  }
  if (start === undefined || end === undefined || start.equals(end)) return undefined;
  return end.gt(start) ? "up" : "down";
}
