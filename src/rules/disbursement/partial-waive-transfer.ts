import { sum, zero } from "../../base/decimal";
import type { PaymentKind } from "../../disburse/payments";
import type { DliSchedule, Project } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { countedDlis, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { decisions, payments } from "../support/plan";
import type { ListedPayment } from "../support/plan";
import { add, hidden, tieSum } from "../support/sums";
import type { Added } from "../support/sums";

export const partialWaiveTransfer: Rule = {
  id: "partial-waive-transfer",
  group: "disbursement",
  severity: "warning",
  statement:
    "A partial payment, a waiver and a transfer have a reason and a date, and what is moved out of some DLIs is moved into others.",
  reason: "A decision that changes an amount must be found again at the audit; money that is moved must neither vanish nor appear.",
  source:
    "Commission action documents (C(2022) 7944): a waived indicator's amount goes to others of the tranche or to the next, in writing.",
  leavesOut: [
    "Decisions that no list of disbursements holds.",
    "Two versions whose totals differ by a hundredth or more: an additional financing or a cancellation, not a slip.",
  ],
  remedy: "Enter the reason and the date of the decision; book what was moved on both sides.",
  messages: {
    reason: '"{status}" is entered without {lacks}: the decision cannot be found again.',
    moved: "The transfers between DLIs add to {found}, not to nothing: what is moved out must be moved in.",
    versions:
      "The allocations add to {expected} before the change and to {found} after it ({difference}): not all that was freed is allocated again.",
    total: "The allocations add to {expected} before the change and to {found} after it: whether that is meant is not stated.",
  },
  *check(project, context) {
    const decided = decisions(project, context.fiscalCalendar);
    for (const one of decided) {
      const lacks = [...(one.reason ? [] : ["a reason"]), ...(one.day === undefined ? ["a date"] : [])];
      const words = { status: statusWords[one.kind] ?? one.kind, lacks: lacks.join(" and ") };
      if (lacks.length > 0) yield broken("reason", [one.status ?? one.cell, one.amountValue], words);
      else yield holds(one.status ?? one.cell, one.reason);
    }
    yield* transfers(
      payments(project, context.fiscalCalendar).filter((one) => one.kind === "transferred"),
      context,
    );
    yield* versions(project, context);
  },
  examples: {
    valid: [
      {
        title: "A partial payment with its reason",
        workbook: `
== Payments
| Disbursement number | DLI | Disbursement date | Amount | Status | Reason |
| 1 | 1 | 15-Sep-15 | 400,000 | Partially achieved | Three of five regions verified |`,
      },
    ],
    invalid: [
      {
        title: "A partial payment without a reason",
        workbook: `
== Payments
| Disbursement number | DLI | Disbursement date | Amount | Status | Reason |
| 1 | 1 | 15-Sep-15 | 400,000 | Partially achieved | |
| 2 | 1 | 15-Sep-16 | 600,000 | Achieved | |`,
        finds: [{ cell: "Payments!E2" }],
      },
      {
        title: "More moved out than in",
        workbook: `
== Payments
| Disbursement number | DLI | Disbursement date | Amount | Status | Reason |
| 1 | 1 | 15-Sep-15 | -400,000 | Transferred to DLI 2 | Target dropped |
| 2 | 2 | 15-Sep-15 | 390,000 | Transferred from DLI 1 | Target dropped |`,
        finds: [{ cell: "Payments!D3", difference: "-10000" }],
      },
    ],
  },
};

const statusWords: Readonly<Partial<Record<PaymentKind, string>>> = { waived: "Waived", transferred: "Transferred", partial: "Partial" };

function* transfers(moved: readonly ListedPayment[], context: RuleContext): Generator<Judgement> {
  // One side alone may be how the list is kept.
  if (!moved.some((one) => one.amount.isNegative()) || !moved.some((one) => one.amount.gt(0))) return;
  const found = sum(moved.map((one) => one.amount));
  const cells = moved.map((one) => one.amountValue);
  const room = context.tolerance.plus(sum(cells.map(hidden)));
  if (found.abs().lte(room)) yield holds(...cells);
  else yield broken("moved", [...cells.slice(-1), ...cells], { found: shown(found) }, { found, expected: zero, difference: found });
}

/** The allocations of both versions, where the workbook states both: they add to the same. */
function* versions({ schedules }: Project, context: RuleContext): Generator<Judgement> {
  const [old, now] = [schedules.find((one) => one.version === "current"), schedules.find((one) => one.version === "proposed")];
  if (!old || !now || schedules.length > 2) return;
  const [was, is] = [allocations(old), allocations(now)];
  if (!was || !is) return;
  const [expected, found] = [was.total, is.total];
  const difference = found.minus(expected);
  const room = context.tolerance.plus(sum([...was.parts, ...is.parts].map(hidden)));
  const places = [now.grandTotal ?? is.parts.at(-1), old.grandTotal ?? was.parts.at(-1)];
  const words = { expected: shown(expected), found: shown(found), difference: shown(difference) };
  if (difference.abs().lte(room)) yield holds(...places);
  else if (difference.abs().times(100).gte(expected)) yield notJudged("total", places, words);
  else yield broken("versions", places, words, { found, expected, difference });
}

/** Every DLI's allocation; undefined where one is not stated, or is not what its amounts add to: that is another fault. */
function allocations(schedule: DliSchedule): Added | undefined {
  const dlis = countedDlis(schedule);
  const stated = add(dlis.map((dli) => dli.subtotal));
  const isSound = dlis.every(({ periods, subtotal }) => {
    const amounts = add(periods.map((own) => own.amount));
    return subtotal !== undefined && (amounts.parts.length === 0 || tieSum(subtotal, amounts, zero).ties);
  });
  return isSound && dlis.length > 0 && stated.parts.length === dlis.length ? stated : undefined;
}
