import { zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { Dli, Indicator, IndicatorRecord, PeriodValue, Project } from "../model/project";
import { figureOf } from "../model/value";
import type { Period } from "../model/value";
import { traceOfValue } from "./factor";
import { differenceTrace } from "./build";
import type { PlanPeriod, Result } from "./plan";
import type { Counting } from "./terms";

/**
 * What was achieved of a DLI by period: the actuals of the indicator that it is linked to. Where the indicator's figures accumulate and
 * the DLI pays each period's own, the increase is taken. Undefined where there is no link, no actual, or the two cannot be brought together.
 */
export function resultsOf(
  project: Project,
  dli: Dli,
  counts: Counting,
  periods: readonly PlanPeriod[],
): ReadonlyArray<Result | undefined> | undefined {
  const indicator = project.indicators.find((one) => one.id === dli.indicatorId);
  const record = indicator?.records.find((one) => one.actuals.some((actual) => figureOf(actual.value) !== undefined));
  if (!indicator || !record) return undefined;
  const mode = indicator.mode?.value;
  const byPeriod = periods.map((period) => record.actuals.find((actual) => isOf(actual.period, period)));
  if (counts === "each" && mode === "sum") return byPeriod.map((actual) => asResult(actual, record));
  if (mode === undefined) return undefined;
  if (counts === "level") return mode === "sum" ? undefined : byPeriod.map((actual) => asResult(actual, record));
  return mode === "cumulative" ? increases(byPeriod, record, indicator) : undefined;
}

function asResult(actual: PeriodValue | undefined, record: IndicatorRecord): Result | undefined {
  const units = figureOf(actual?.value);
  const trace = traceOfValue(actual?.value, record.table);
  return units ? { units, ...(trace ? { trace } : {}) } : undefined;
}

/** Each running figure less the one before, from the baseline on. A period without a figure ends the chain: what follows it is not known. */
function increases(actuals: ReadonlyArray<PeriodValue | undefined>, record: IndicatorRecord, indicator: Indicator): (Result | undefined)[] {
  let before: Dec | undefined = figureOf(record.baseline) ?? zero;
  let last = traceOfValue(record.baseline, record.table);
  return actuals.map((actual) => {
    const own = asResult(actual, record);
    const from = before;
    before = own?.units;
    const previous = last;
    last = own?.trace;
    if (!own || from === undefined) return undefined;
    const trace = own.trace && previous ? differenceTrace(`${indicator.id}: increase`, own.trace, previous) : undefined;
    return { units: own.units.minus(from), ...(trace ? { trace } : {}) };
  });
}

/** An actual's period is the plan's where it ends on the same day, or is the year in which the plan's ends. */
function isOf(actual: Period, planned: PlanPeriod): boolean {
  if (planned.ends === undefined || actual.span === undefined) return actual.label.trim() === planned.label.trim();
  if (actual.span.to === planned.ends) return true;
  return actual.kind !== "month" && actual.kind !== "day" && actual.span.from <= planned.ends && planned.ends <= actual.span.to;
}
