import { yearOf } from "../../base/dates";
import type { Indicator, Project } from "../../model/project";
import { figureOf, spanOf } from "../../model/value";
import type { Period } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { indicatorName, shown, yearOfPeriod } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { tie } from "../support/sums";
import { falls, last, modeOf, targetRow, usualMode } from "../support/target-mode";
import type { TargetRow } from "../support/target-mode";

export const targetLastEnd: Rule = {
  id: "target-last-end",
  group: "targets",
  severity: "error",
  statement: "Where targets accumulate or state a level, the last year's target is the end target.",
  reason: "Two figures for the end of the project cannot both be met.",
  source: "IATI guidance on cumulative indicators; 131,000 ... 213,000, end target 213,000 in P163721.",
  leavesOut: [
    "Indicators that count each year alone; of those that do not tell, only a rise beyond the end target is named.",
    "Tables whose years stop before the end target, unless the table says that it accumulates, its other rows end at their end target, or the end target is dated in the last year.",
    "Rows with a year or an end target in words.",
  ],
  remedy: "Correct the last year or the end target.",
  messages: {
    last: "{indicator}: the target of {year} is {expected}, but the end target is {found}.",
    passed: "{indicator}: the target of {year} is {expected}, more than the end target {found}.",
    open: "{indicator}: the last year's target {expected} is not the end target {found}, and the table does not say whether its years run to the end.",
  },
  *check(project, context) {
    for (const indicator of project.indicators) yield* judge(project, indicator, context);
  },
  examples: {
    valid: [
      {
        title: "Cumulative to the end",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | Cumulative target values | < | < | End target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
| PDO 1: Students reached | Number | 0 | 131,000 | 180,000 | 213,000 | 213,000 |`,
      },
    ],
    invalid: [
      {
        title: "Said to be cumulative, but ending elsewhere",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | Cumulative target values | < | < | End target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
| PDO 1: Students reached | Number | 0 | 131,000 | 180,000 | 213,000 | 231,000 |`,
        finds: [{ cell: "'Results framework'!G3", difference: "18000" }],
      },
      {
        title: "One row against all others",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Students reached | Number | 0 | 131,000 | 180,000 | 213,000 | 213,000 |
| PDO 2: Completion rate | Percentage | 60 | 62 | 65 | 70 | 70 |
| IRI 1: Schools with a plan | Number | 20 | 120 | 240 | 360 | 300 |`,
        finds: [{ cell: "'Results framework'!G4", difference: "-60" }],
      },
      {
        title: "A year before the end that already asks for more",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2021 | 2022 | End target (2024) |
| IRI 1: Kitchens built | Number | 0 | 120 | 240 | 300 |
| IRI 2: Schools with a meal committee | Number | 15 | 200 | 400 | 350 |`,
        finds: [{ cell: "'Results framework'!F3", difference: "-50" }],
      },
    ],
  },
};

function* judge(project: Project, indicator: Indicator, context: RuleContext): Generator<Judgement> {
  const mode = modeOf(project, indicator);
  if (mode?.value === "sum") return;
  for (const record of indicator.records) {
    const row = targetRow(record, 1);
    const year = row?.years.at(-1);
    if (!row || !year) continue;
    if (mode === undefined) {
      yield* judgePassed(indicator, row, year);
      continue;
    }
    const { ties, difference } = tie(row.endTarget, last(row), context.tolerance);
    const words = { indicator: indicatorName(indicator), year: year.period.label, expected: shown(last(row)), found: shown(row.end) };
    if (ties) yield holds(row.endTarget, year.value);
    else if (mode.stated || usualMode(project, indicator) === "cumulative" || isYearOfEnd(indicator, year.period)) {
      yield broken("last", [row.endTarget, year.value], words, { found: row.end, expected: last(row), difference });
    } else if (isPassed(row)) yield* judgePassed(indicator, row, year);
    else yield notJudged("open", [row.endTarget, year.value], words);
  }
}

/** Rises over its years to more than its end target. */
function isPassed(row: TargetRow): boolean {
  const start = figureOf(row.record.baseline);
  const rises = row.years.length > 1 && !falls(row) && row.years[0]?.figure.lt(last(row)) === true;
  return rises && last(row).gt(row.end) && (start === undefined || start.lte(row.end));
}

/** However the years count: a year that asks for more than the end target does. */
function* judgePassed(indicator: Indicator, row: TargetRow, year: TargetRow["years"][number]): Generator<Judgement> {
  if (!isPassed(row)) return;
  const words = { indicator: indicatorName(indicator), year: year.period.label, expected: shown(last(row)), found: shown(row.end) };
  const figures = { found: row.end, expected: `${shown(last(row))} or more`, difference: row.end.minus(last(row)) };
  yield broken("passed", [row.endTarget, year.value], words, { ...figures, severity: "warning" });
}

/** Every date given for the end target lies in that year. */
function isYearOfEnd(indicator: Indicator, period: Period): boolean {
  const dates = indicator.records.flatMap((record) => spanOf(record.endTargetDate) ?? []);
  return dates.length > 0 && dates.every((date) => yearOf(date.from) === yearOf(date.to) && yearOf(date.to) === yearOfPeriod(period));
}
