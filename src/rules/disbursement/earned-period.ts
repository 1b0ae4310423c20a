import { grouped, sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { ascending } from "../../base/order";
import { earnedCells } from "../../disburse/earn";
import type { Plan, PlanDli } from "../../disburse/plan";
import type { PlanRead } from "../../disburse/plan-of-project";
import type { Terms } from "../../disburse/terms";
import type { Dli } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { dliName, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { never, paidIn, payments, paymentsOfDli, paysResults, planOf } from "../support/plan";
import type { ListedPayment } from "../support/plan";
import { hidden } from "../support/sums";

export const earnedPeriod: Rule = {
  id: "earned-period",
  group: "disbursement",
  severity: "error",
  statement: "What a DLI was paid is not more than its verified results earned by then: results x unit value, by its terms.",
  reason: "An amount that was not earned has to be given back, or recovered from the next request.",
  source: "Footnote of P123151's DLI table: the amount assigned, less what was not achieved, plus what was over-achieved.",
  leavesOut: [
    "Readings that the table leaves open (broken lots, over-achievement): the one that earns most is allowed.",
    "Less than was earned: the rest is due, and no fault.",
    "Advances, and what recovers them: see advance-recovered.",
  ],
  remedy: "Compare the request with the verification report; recover the difference or correct the list.",
  messages: {
    more: "{dli}: {found} was paid by {date}, but the results of periods that had ended earn {expected} at most ({difference} too much).",
    results: "{dlis}: payments are listed, but no results by period could be read for them.",
  },
  *check(project, context) {
    const read = planOf(project, context.fiscalCalendar);
    const all = payments(project, context.fiscalCalendar).filter(paysResults);
    if (!read) return;
    const unknown: { readonly dli: Dli; readonly own: readonly ListedPayment[] }[] = [];
    for (const [n, dli] of read.rows.entries()) {
      const own = paymentsOfDli(all, dli);
      const plan = read.plan.dlis[n];
      if (!plan || own.length === 0) continue;
      if (read.hasResults[n]) yield* judge(read, plan, dli, own, context);
      else unknown.push({ dli, own });
    }
    if (unknown.length > 0) {
      const places = unknown.flatMap(({ own }) => own.slice(0, 1).map((one) => one.amountValue));
      yield notJudged("results", places, { dlis: unknown.map(({ dli }) => dliName(dli)).join(", ") });
    }
  },
  examples: {
    valid: [
      {
        title: "Paid what was earned, one unit less than planned",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | Actual 2015 | 2016 | End target |
| IRI 1: Studies published | Number | 0 | 1 | 2 | 1 | 4 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | IRI 1: Studies published | 4 | "$500,000 per study" | 1,000,000 | 500,000 | 500,000 | 2,000,000 |
| ^ | ^ | ^ | ^ | 2 | 1 | 1 | ^ |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 15-Sep-15 | 500,000 |
| 2 | 1 | 15-Sep-16 | 1,000,000 |`,
      },
    ],
    invalid: [
      {
        title: "The planned amount was paid, though one study was missed",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | 2015 | 2016 | End target |
| IRI 1: Studies published | Number | 0 | 1 | 2 | 1 | 4 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | IRI 1: Studies published | 4 | "$500,000 per study" | 1,000,000 | 500,000 | 500,000 | 2,000,000 |
| ^ | ^ | ^ | ^ | 2 | 1 | 1 | ^ |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 15-Sep-15 | 1,000,000 |`,
        finds: [{ cell: "Payments!D2", difference: "500000" }],
      },
      {
        title: "One result paid twice",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | Actual 2015 | 2016 | End target |
| IRI 1: Studies published | Number | 0 | 2 | 1 | 1 | 4 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | IRI 1: Studies published | 4 | "$500,000 per study" | 1,000,000 | 500,000 | 500,000 | 2,000,000 |
| ^ | ^ | ^ | ^ | 2 | 1 | 1 | ^ |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 15-Sep-15 | 1,000,000 |
| 2 | 1 | 15-Sep-16 | 500,000 |
| 3 | 1 | 30-Oct-16 | 500,000 |`,
        finds: [{ cell: "Payments!D4", difference: "500000" }],
      },
    ],
  },
};

function* judge(read: PlanRead, plan: PlanDli, dli: Dli, own: readonly ListedPayment[], context: RuleContext): Generator<Judgement> {
  const dated = own.flatMap((one) => (one.day === undefined ? [] : [{ ...one, day: one.day }])).sort((a, b) => ascending(a.day, b.day));
  for (const [n, payment] of dated.entries()) {
    const ended = read.plan.periods.flatMap((period, p) => ((period.ends ?? never) <= payment.day ? [p] : []));
    // A past period whose result is not known may have earned anything.
    if (ended.some((p) => plan.planned[p]?.units !== undefined && plan.results[p] === undefined)) return;
    const upTo = dated.slice(0, n + 1);
    const found = paidIn(upTo);
    const expected = mostEarned(read.plan, plan, ended);
    const difference = found.minus(expected);
    const room = context.tolerance.plus(sum(upTo.map((one) => hidden(one.amountValue))));
    if (difference.lte(room)) continue;
    const date = payment.date?.text.trim() ?? "";
    const words = { dli: dliName(dli), date, found: shown(found), expected: shown(expected), difference: grouped(difference) };
    yield broken("more", [payment.amountValue, dli.unitValue, dli.cell], words, { found, expected, difference });
    return;
  }
  if (dated.length > 0) yield holds(dli.cell, ...dated.map((one) => one.amountValue));
}

/** What the results of some periods earn under the readings that earn most: parts of lots are paid, nothing is capped or lapses. */
function mostEarned(plan: Plan, dli: PlanDli, periods: readonly number[]): Dec {
  const terms = dli.terms.map((one): Terms => {
    const pays = one.pays.kind === "unit" ? ({ ...one.pays, brokenLots: "pro-rata" } as const) : one.pays;
    return { ...one, pays, overAchievement: "without-cap", missed: "may-follow" };
  });
  const cells = earnedCells(plan, { ...dli, terms }, "verified");
  return sum(periods.flatMap((p) => cells[p]?.amount ?? []));
}
