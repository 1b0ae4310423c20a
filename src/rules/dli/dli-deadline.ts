import type { DateSpan } from "../../base/dates";
import type { Dli, DliSchedule, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { figureOf, spanOf } from "../../model/value";
import type { Period, Value } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { certainlyAfter, closingOf, dliName, periodCell, shown, stated } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { payments, paymentsOfDli, paysResults } from "../support/plan";

export const dliDeadline: Rule = {
  id: "dli-deadline",
  group: "dli",
  severity: "error",
  statement: "A result that is due by a date is neither planned nor paid for a period after it, and the date is not after closing.",
  reason: "A result achieved after its deadline earns nothing; an amount that stands in a later period will not be paid.",
  source: "Notes to the DLI table of P163721: results to be achieved by 30 June 2019.",
  leavesOut: ["A period in which the deadline lies: the result may come before it.", "Deadlines given as yes or no."],
  remedy: "Move the amount to a period that ends by the deadline, or have the deadline extended.",
  messages: {
    undated: "{dli}: its periods have no dates, so they could not be held against the deadline of {deadline}.",
    planned: "{dli}: {found} is planned for {period}, all of it after the deadline of {deadline}.",
    paid: "{dli}: {found} was paid for results of {period}, after the deadline of {deadline}.",
    closing: "{dli}: the deadline of {deadline} is after closing on {closing}.",
  },
  *check(project, context) {
    const schedule = scheduleInForce(project);
    for (const dli of schedule?.dlis ?? []) {
      const due = spanOf(dli.deadline);
      if (schedule && dli.deadline && due) yield* judge(project, schedule, dli, dli.deadline, due, context);
    }
  },
  examples: {
    valid: [
      {
        title: "All of it before the deadline",
        workbook: `
== DLIs
| DLI | Indicator | Deadline | Dec-14 | Dec-15 | Allocation |
| 1 | Policy adopted | 30-Jun-2015 | 1,000,000 | 500,000 | 1,500,000 |`,
      },
    ],
    invalid: [
      {
        title: "An amount in a year after the deadline",
        workbook: `
== DLIs
| DLI | Indicator | Deadline | Dec-14 | Dec-15 | Dec-16 | Allocation |
| 1 | Policy adopted | 30-Jun-2015 | 1,000,000 | 500,000 | 250,000 | 1,750,000 |`,
        finds: [{ cell: "DLIs!F2" }],
      },
      {
        title: "A deadline after closing",
        workbook: `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 1,500,000 |
== DLIs
| DLI | Indicator | Deadline | Dec-14 | Dec-15 | Allocation |
| 1 | Policy adopted | 30-Jun-2018 | 1,000,000 | 500,000 | 1,500,000 |`,
        finds: [{ cell: "DLIs!C2" }],
      },
    ],
  },
};

function* judge(
  project: Project,
  schedule: DliSchedule,
  dli: Dli,
  deadline: Value,
  due: DateSpan,
  context: RuleContext,
): Generator<Judgement> {
  const words = { dli: dliName(dli), deadline: deadline.text.trim() };
  const closing = closingOf(project);
  const closes = spanOf(closing);
  if (closes && certainlyAfter(due, closes))
    yield broken("closing", [deadline, closing], { ...words, closing: closing?.text.trim() ?? "" }, { severity: "warning" });
  let holding = true;
  for (const own of dli.periods) {
    const amount = figureOf(own.amount);
    if (!amount || amount.isZero() || !startsAfter(schedule, own.period, due)) continue;
    holding = false;
    const places = [own.amount, deadline, periodCell(dli.table, own.period)];
    yield broken("planned", places, { ...words, found: shown(amount), period: own.period.label });
  }
  for (const payment of paymentsOfDli(payments(project, context.fiscalCalendar), dli)) {
    if (!paysResults(payment) || !payment.period || !startsAfter(schedule, payment.period, due)) continue;
    holding = false;
    const places = [payment.amountValue, payment.periodValue, deadline];
    yield broken("paid", places, { ...words, found: shown(payment.amount), period: payment.period.label });
  }
  if (!holding) return;
  const undated = dli.periods.filter((own) => stated(own.amount) && own.period.span === undefined);
  if (undated.length > 0) yield notJudged("undated", [deadline, ...undated.map((own) => own.amount)], words);
  else yield holds(deadline, dli.cell);
}

/**
 * Whether all of a period lies after a day. A period that is named by its last month or day begins after the one before it in the
 * schedule ends; the first of them may have begun at any time.
 */
function startsAfter(schedule: DliSchedule, period: Period, due: DateSpan): boolean {
  const span = period.span;
  if (!span) return false;
  if (period.kind !== "month" && period.kind !== "day") return certainlyAfter(span, due);
  const ends = schedule.periods.flatMap((one) => (one.period.span && one.period.span.to < span.to ? [one.period.span.to] : [])).sort();
  const before = ends.at(-1);
  return before !== undefined && before >= due.to;
}
