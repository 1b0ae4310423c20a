import { plain, sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Period } from "../../model/value";
import type { Dli, DliPeriod, DliSchedule, Indicator, IndicatorRecord, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { priceRow } from "../support/dli-row";
import { dliName, indicatorName, indicatorOf, samePeriod, shown, stated, yearOfPeriod, yearly } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { hidden, larger } from "../support/sums";
import { modeOf } from "../support/target-mode";
import { yearlyFramework } from "../support/yearly-framework";

export const dliUnitsEqualRfTargets: Rule = {
  id: "dli-units-equal-rf-targets",
  group: "cross-table",
  severity: "error",
  statement: "The units a DLI pays for in a period are the target that the results framework sets for that year.",
  reason: "One result should not have two targets: the one that is paid and the one that is reported.",
  source: "Results framework and DLI table of P123151, which agree for every pair.",
  leavesOut: [
    "DLIs that name no indicator.",
    "Pairs of which one counts each year's results and the other a standing level, but for running targets that the units add to.",
    "Periods in which the DLI pays nothing, and periods by fiscal year where the framework has calendar years.",
    "Units or targets given only as words.",
  ],
  remedy: "Set the units of the DLI and the target of the year to what was agreed.",
  messages: {
    differs: "{dli} pays for {units} in {period}, but the target of {indicator} for {year} is {target}.",
    running: "{dli} pays for {units} up to {period}, but the running target of {indicator} for {year} is {target}.",
    mode: "One of {dli} and {indicator} counts each period's results and the other perhaps what has been reached, so they were not compared.",
    words: "{dli}, {period}: the units or the target of {indicator} are given in words.",
    year: "{dli}, {period}: the results framework has no column for that time.",
  },
  *check(project, context) {
    const schedule = scheduleInForce(project);
    for (const dli of schedule?.dlis ?? []) {
      const indicator = indicatorOf(project, dli.indicatorId);
      const record = yearlyFramework(indicator);
      if (schedule && indicator && record) yield* judge(project, { dli, schedule }, indicator, record, context);
    }
  },
  examples: {
    valid: [
      {
        title: "Units as targets, year by year",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | | 3,000 | 18,000 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 3 | 18,000 | "$125,000 per 1000" | 1,875,000 | | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | | 3,000 | ^ |`,
      },
      {
        title: "Units of each year, and targets that run on",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | Cumulative target values | < | < | End target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 15,000 | 18,000 | 18,000 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 3 | 18,000 | "$125,000 per 1000" | 1,875,000 | | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | | 3,000 | ^ |`,
      },
    ],
    invalid: [
      {
        title: "A running target that the units do not reach",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | Cumulative target values | < | < | End target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 16,500 | 18,000 | 18,000 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 3 | 18,000 | "$125,000 per 1000" | 1,875,000 | 125,000 | 250,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 1,000 | 2,000 | ^ |`,
        finds: [{ cell: "'Results framework'!E3", difference: "-500" }],
      },
      {
        title: "Units moved by a year",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | | 3,000 | 18,000 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 3 | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | | ^ |`,
        finds: [{ cell: "DLIs!F3", difference: "3000" }],
      },
      {
        title: "Units a year early, made good by the last year",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | 2017 | End target |
| IRI 1: Ambulances in operation | Number | 0 | 20 | 40 | 60 | 80 | 80 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Dec-17 | Subtotal |
| 1 | IRI 1 | 80 | 1,000 | 40,000 | 20,000 | | 20,000 | 80,000 |
| ^ | ^ | ^ | ^ | 40 | 20 | | 20 | ^ |`,
        finds: [{ cell: "DLIs!E3", difference: "20" }],
      },
      {
        title: "A year's target that its end target contradicts is named first",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 0 | 8,000 | 18,000 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 3 | 18,000 | "$125,000 per 1000" | 1,875,000 | | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | | 3,000 | ^ |`,
        finds: [{ cell: "'Results framework'!F2", difference: "5000" }],
      },
    ],
  },
};

function* judge(
  project: Project,
  { dli, schedule }: { readonly dli: Dli; readonly schedule: DliSchedule },
  indicator: Indicator,
  record: IndicatorRecord,
  context: RuleContext,
): Generator<Judgement> {
  const paid = dli.periods.filter((period) => stated(period.units) && !period.unitCount?.count.isZero());
  if (paid.length === 0) return;
  const names = { dli: dliName(dli), indicator: indicatorName(indicator) };
  const mode = modeOf(project, indicator);
  const row = priceRow(dli, schedule, context.tolerance);
  const rfCountsYears = mode?.value === "sum" || (mode === undefined && isOneYear(record));
  const bothStand = row?.reading === "increase" && (mode?.value === "cumulative" || mode?.value === "level");
  const accumulates = row?.reading === "each" && mode?.value === "cumulative" && endsAlike(dli, record, row.unitsTotal);
  if (accumulates && !agreesByYear(paid, record)) {
    yield* judgeRunning(dli, record, names, context);
    return;
  }
  if (!bothStand && !agreesByYear(paid, record) && (!rfCountsYears || row?.reading === "increase")) {
    yield notJudged("mode", [...paid.map((period) => period.units), record.cell], names);
    return;
  }
  for (const period of paid) yield judgePeriod(dli, period, record, names, context);
}

/** Two years or more in which both say the same and at most one in which they do not: both count the same way, whichever it is. */
function agreesByYear(paid: readonly DliPeriod[], record: IndicatorRecord): boolean {
  const pairs = paid.flatMap((period) => {
    const target = figureOf(yearly(record).find((one) => matches(one.period, period.period))?.value);
    return target && period.unitCount ? [period.unitCount.count.eq(target)] : [];
  });
  const off = pairs.filter((isSame) => !isSame).length;
  return off <= 1 && pairs.length - off >= 2;
}

/** Units of each period and running targets that come to the same in the end, or each to its own end target. */
function endsAlike(dli: Dli, record: IndicatorRecord, units: Dec | undefined): boolean {
  const ends = [units, figureOf(dli.finalTarget), figureOf(record.endTarget), figureOf(yearly(record).at(-1)?.value)];
  const known = ends.flatMap((end) => (end === undefined || end.isZero() ? [] : [plain(end)]));
  return new Set(known).size < known.length;
}

/** The units paid up to a year against the running target of that year; the first year at which they part is told. */
function* judgeRunning(dli: Dli, record: IndicatorRecord, names: Record<string, string>, context: RuleContext): Generator<Judgement> {
  let running = zero;
  let off = zero;
  for (const period of dli.periods) {
    if (stated(period.units) && (period.unitCount === undefined || period.unitCount.inferred !== undefined)) return;
    running = running.plus(period.unitCount?.count ?? zero);
    const year = yearly(record).find((one) => matches(one.period, period.period));
    const target = figureOf(year?.value);
    if (!year || target === undefined || !stated(period.units)) continue;
    const difference = running.minus(target);
    // Both come to the same again: what was off is made good.
    if (difference.isZero()) off = zero;
    if (
      difference
        .minus(off)
        .abs()
        .lte(larger(context.tolerance, hidden(year.value)))
    ) {
      if (difference.isZero()) yield holds(period.units, year.value);
      continue;
    }
    const words = { ...names, period: period.period.label, units: shown(running), target: shown(target), year: year.period.label };
    const later = laterDifference(dli, record, period.period, running);
    // Off in this year alone: the target; off from here on: the units.
    const targetIsOff = later === undefined || later.eq(off);
    const places = targetIsOff ? [year.value, period.units] : [period.units, year.value];
    yield broken("running", places, words, { found: running, expected: target, difference });
    off = targetIsOff ? off : difference;
  }
}

/** By how much the running units part from the targets in the next year that both have. */
function laterDifference(dli: Dli, record: IndicatorRecord, after: Period, running: Dec): Dec | undefined {
  const at = dli.periods.findIndex((one) => one.period === after);
  let total = running;
  for (const period of dli.periods.slice(at + 1)) {
    total = total.plus(period.unitCount?.count ?? zero);
    const target = figureOf(yearly(record).find((one) => matches(one.period, period.period))?.value);
    if (target && stated(period.units)) return total.minus(target);
  }
  return undefined;
}

function judgePeriod(dli: Dli, period: DliPeriod, record: IndicatorRecord, names: Record<string, string>, context: RuleContext): Judgement {
  const words = { ...names, period: period.period.label };
  const year = yearly(record).find((one) => matches(one.period, period.period));
  if (!year) return notJudged("year", [period.units, record.cell], words);
  const units = period.unitCount?.count;
  const target = figureOf(year.value) ?? (stated(year.value) ? undefined : zero);
  if (units === undefined || target === undefined || period.unitCount?.inferred !== undefined)
    return notJudged("words", [period.units, year.value], words);
  const difference = units.minus(target);
  if (difference.abs().lte(larger(context.tolerance, hidden(year.value)))) return holds(period.units, year.value);
  const said = { ...words, units: shown(units), target: shown(target), year: year.period.label };
  const [final, end] = [figureOf(dli.finalTarget), figureOf(record.endTarget)];
  const targetIsOff = final && end && final.eq(end) && !addsToEnd(record);
  return targetIsOff
    ? broken("differs", [year.value, period.units], said, { found: target, expected: units, difference: difference.neg() })
    : broken("differs", [period.units, year.value], said, { found: units, expected: target, difference });
}

/** The same calendar year; of fiscal years, and of years by number, the same one. */
function matches(a: Period, b: Period): boolean {
  const year = yearOfPeriod(a);
  return year === undefined ? samePeriod(a, b) : year === yearOfPeriod(b);
}

/** All of the end target in a single year: then it does not matter how the years count. */
function isOneYear(record: IndicatorRecord): boolean {
  const figures = yearly(record).flatMap((one) => figureOf(one.value) ?? []);
  return figures.filter((figure) => !figure.isZero()).length === 1 && addsToEnd(record);
}

function addsToEnd(record: IndicatorRecord): boolean {
  const figures = yearly(record).flatMap((one) => figureOf(one.value) ?? []);
  const end = figureOf(record.endTarget);
  return end !== undefined && sum(figures).eq(end);
}
