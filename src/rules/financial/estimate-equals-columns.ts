import type { Dec } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { DliSchedule, Estimates, Project } from "../../model/project";
import type { Value } from "../../model/value";
import { scheduleInForce } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { offAmounts, suspectOf } from "../support/dli-faults";
import { otherCurrency, shown, stated } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { partNotLinked } from "../support/paid-estimates";
import type { DatedEstimate } from "../support/paid-estimates";
import { columnsOf, paidByYear } from "../support/paid-years";
import type { PaidColumn, PaidYear } from "../support/paid-years";
import { add, half, tieSum } from "../support/sums";

export const estimateEqualsColumns: Rule = {
  id: "estimate-equals-columns",
  group: "financial",
  severity: "error",
  statement: "The disbursement estimate of a fiscal year is the sum of the DLI amounts paid in that year.",
  reason: "The estimates are the forecast that the Bank books; a difference comes back as an unexplained variance.",
  source: "Disbursement estimates and Annex 2 of P123151; fiscal year 1 July to 30 June.",
  leavesOut: [
    "Loans of which a part is not linked to DLIs: the estimates are then larger than the schedule.",
    "Payment dates that lie in two fiscal years.",
    "Years in which the schedule pays nothing and the estimate is not zero, before its first and after its last payment.",
    "The current estimates, where proposed ones are given.",
  ],
  remedy: "Set the estimate to the sum of the amounts paid in the year, or correct the amount or the payment date.",
  messages: {
    differs: "FY{year}: the DLI amounts paid in the year add to {expected}, but the estimate is {found}.",
    missing: "FY{year}: DLI amounts of {expected} are paid in the year, but the estimates have no row for it.",
    partly:
      "The estimates add to {found} and the DLI table to {expected}: a part seems not to be linked to DLIs, so the years were not compared.",
    undated: "{period} has no payment date that lies in one fiscal year, so the estimates were not compared.",
    currency: "The estimates and the DLI table are in different currencies.",
    beyond: "FY{year}: the DLI table pays nothing in or near this year.",
    words: "FY{year}: an amount or the estimate could not be read as a figure.",
  },
  *check(project, context) {
    const schedule = scheduleInForce(project);
    for (const estimates of project.estimates) if (schedule) yield* judge(project, schedule, estimates, context);
  },
  examples: {
    valid: [
      {
        title: "Two periods paid in one fiscal year",
        workbook: `
== DLIs
| DLI | Indicator | Dec-13 | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | Sep-15 | Sep-15 | Sep-16 | |
| 1 | Positions staffed | 1,000,000 | 875,000 | 375,000 | 2,250,000 |
== Estimates
| Fiscal year | Current | Proposed |
| 2015 | 0 | 0 |
| 2016 | 1,000,000 | 1,875,000 |
| 2017 | 1,250,000 | 375,000 |
| Total | 2,250,000 | 2,250,000 |`,
      },
    ],
    invalid: [
      {
        title: "Ten moved from one year to the next",
        workbook: `
== DLIs
| DLI | Indicator | Dec-13 | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | Sep-15 | Sep-15 | Sep-16 | |
| 1 | Positions staffed | 1,000,000 | 875,010 | 375,000 | 2,250,010 |
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 1,000,000 | 1,875,000 |
| 2017 | 1,250,010 | 375,010 |
| Total | 2,250,010 | 2,250,010 |`,
        finds: [
          { cell: "Estimates!C2", difference: "-10" },
          { cell: "Estimates!C3", difference: "10" },
        ],
      },
      {
        title: "The calendar year taken for the fiscal year",
        workbook: `
== DLIs
| DLI | Indicator | Dec-13 | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | Apr-15 | Sep-15 | Sep-16 | |
| 1 | Positions staffed | 1,000,000 | 875,000 | 375,000 | 2,250,000 |
== Estimates
| Fiscal year | Proposed |
| 2015 | 1,875,000 |
| 2016 | 375,000 |
| 2017 | 0 |
| Total | 2,250,000 |`,
        finds: [
          { cell: "Estimates!B2", difference: "875000" },
          { cell: "Estimates!B3", difference: "-500000" },
          { cell: "Estimates!B4", difference: "-375000" },
        ],
      },
    ],
  },
};

function* judge(project: Project, schedule: DliSchedule, estimates: Estimates, context: RuleContext): Generator<Judgement> {
  const dated = estimates.rows.flatMap((row) =>
    row.fiscalYear === undefined ? [] : [{ row, year: row.fiscalYear, estimate: row.proposed ?? row.current }],
  );
  const own = columnsOf(schedule, context.fiscalCalendar).filter((one) => add(one.amounts).parts.length > 0);
  const undated = own.find((column) => column.fiscalYear === undefined);
  if (dated.length === 0 || own.length === 0) return;
  if (undated) {
    yield notJudged("undated", [undated.disbursementDate ?? schedule.dlis[0]?.cell, dated[0]?.estimate], { period: undated.period.label });
    return;
  }
  const sample = dated.find((one) => one.estimate)?.estimate;
  const [paid] = own.flatMap(({ amounts }) => amounts);
  if (otherCurrency(sample, paid, estimates.table.currency, schedule.table.currency)) {
    yield notJudged("currency", [sample, paid]);
    return;
  }
  const byYear = paidByYear(own);
  const rest = partNotLinked(project, schedule, estimates, dated, byYear, context.tolerance);
  if (rest) {
    yield notJudged("partly", rest.places, rest.words);
    return;
  }
  const off = offAmounts(schedule, context.tolerance);
  const years = [...byYear.keys()];
  const moved = misdated(own, dated, byYear, context.tolerance);
  for (const one of dated) yield* judgeYear(one, byYear.get(one.year), [Math.min(...years), Math.max(...years)], off, moved, context);
  const covered = dated.map((one) => one.year);
  for (const [year, paid] of byYear) {
    const expected = paid.total;
    // A year beyond the table's first or last is fy-mapping's finding.
    const within = year > Math.min(...covered) && year < Math.max(...covered);
    if (covered.includes(year) || !within || expected.isZero()) continue;
    const idle = dated.filter((one) => !byYear.has(one.year) && !(figureOf(one.estimate)?.isZero() ?? true));
    const row = idle.length === 1 ? idle[0] : dated[0];
    yield broken("missing", [row?.row.year, ...paid.amounts], { year: String(year), expected: shown(expected) }, { expected });
  }
}

function* judgeYear(
  { year, estimate }: DatedEstimate,
  paid: PaidYear | undefined,
  [first, last]: readonly [number, number],
  off: ReadonlyMap<string, Dec>,
  moved: Misdated | undefined,
  context: RuleContext,
): Generator<Judgement> {
  const words = { year: String(year) };
  const amounts = paid?.amounts ?? [];
  const found = figureOf(estimate);
  if (!estimate || (found === undefined && !stated(estimate) && amounts.length === 0)) return;
  if (paid?.words || (found === undefined && stated(estimate))) {
    yield notJudged("words", [estimate, ...amounts], words);
    return;
  }
  const { ties, difference, ...rest } = tieSum(estimate, add(amounts), context.tolerance);
  if (ties || rest.byRounding) yield holds(estimate, ...amounts);
  else if (year < first || year > last) yield notJudged("beyond", [estimate], words);
  else {
    const expected = add(amounts).total;
    const suspect = suspectOf(amounts, difference.neg(), off);
    const figures = { found: found ?? "blank", expected, difference };
    const places = moved?.years.includes(year) ? [moved.date, estimate, ...amounts] : [estimate, suspect, ...amounts];
    yield broken("differs", places, { ...words, expected: shown(expected), found: shown(found, "blank") }, figures);
  }
}

interface Misdated {
  readonly date: Value;
  readonly years: readonly number[];
}

/** The one payment date that, were it in another year, would put right the two years that do not agree. */
function misdated(
  columns: readonly PaidColumn[],
  dated: readonly DatedEstimate[],
  byYear: ReadonlyMap<number, PaidYear>,
  tolerance: Dec,
): Misdated | undefined {
  const off = dated.flatMap(({ year, estimate }) => {
    const figure = figureOf(estimate);
    if (!estimate || !figure) return [];
    const { ties, difference } = tieSum(estimate, add(byYear.get(year)?.amounts ?? []), tolerance);
    return ties ? [] : [{ year, estimate, difference }];
  });
  const [to] = off.filter(({ difference }) => !difference.isNegative());
  const [from, ...others] = off.filter(({ difference }) => difference.isNegative());
  if (!to || off.length > 2 || others.length > 0) return undefined;
  const fits = columns.filter(
    (column) =>
      column.fiscalYear !== to.year &&
      (from ? column.fiscalYear === from.year : !dated.some((one) => one.year === column.fiscalYear)) &&
      add(column.amounts).total.minus(to.difference).abs().lte(half(to.estimate)),
  );
  const [column, ...rest] = fits;
  const date = column?.disbursementDate;
  return rest.length === 0 && date ? { date, years: off.map((one) => one.year) } : undefined;
}
