import { roundTo, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Dli, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { lotSize, worth } from "../support/dli-row";
import { countedDlis, dliName, indicatorOf, shown } from "../support/items";
import { broken, holds } from "../support/judge";
import { payments, paymentsOfDli } from "../support/plan";
import { half, hidden } from "../support/sums";

export const dliCap: Rule = {
  id: "dli-cap",
  group: "dli",
  severity: "error",
  statement: "What a DLI is paid in all does not pass its allocation, and results beyond its target are known to be beyond it.",
  reason: "The allocation is the most the agreement holds for the DLI; more can only be paid out of another DLI's, which needs a decision.",
  source: "P163721 pays up to 550 units in total; the footnote of P123151 pays over-achievement and states no cap.",
  leavesOut: [
    "Amounts that are planned: dli-row-subtotal compares them with the allocation.",
    "Results whose broken lots leave the excess open: see dli-lot-rule.",
  ],
  remedy: "Pay the allocation at most, or reallocate to the DLI what it lacks.",
  messages: {
    paid: "{dli}: {found} is paid in all, {difference} more than its allocation of {expected}.",
    earned:
      "{dli}: {units} achieved are worth {found}, {difference} more than the allocation of {expected}. Only a reallocation could pay it.",
  },
  *check(project, context) {
    const schedule = scheduleInForce(project);
    if (!schedule) return;
    for (const dli of countedDlis(schedule)) {
      const allocation = figureOf(dli.subtotal);
      if (allocation === undefined || allocation.isZero()) continue;
      yield* judgePaid(project, dli, allocation, context);
      yield* judgeEarned(project, dli, allocation);
    }
  },
  examples: {
    valid: [
      {
        title: "Paid in full, and no more",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Allocation |
| 1 | Studies published | 1,000,000 | 500,000 | 1,500,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 15-Sep-15 | 1,000,000 |
| 2 | 1 | 15-Sep-16 | 500,000 |`,
      },
    ],
    invalid: [
      {
        title: "Half a million too much",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Allocation |
| 1 | Studies published | 1,000,000 | 500,000 | 1,500,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 15-Sep-15 | 1,000,000 |
| 2 | 1 | 15-Sep-16 | 1,000,000 |`,
        finds: [{ cell: "Payments!D3", difference: "500000" }],
      },
      {
        title: "One study more than the target",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | IRI 1: Studies published | 3 | "$500,000 per study" | 1,000,000 | 500,000 | 1,500,000 |
| ^ | ^ | ^ | ^ | 2 | 1 | ^ |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| IRI 1: Studies published | Number | 0 | 4 | 3 |`,
        finds: [{ cell: "Status!D2", difference: "500000" }],
      },
    ],
  },
};

function* judgePaid(project: Project, dli: Dli, allocation: Dec, context: RuleContext): Generator<Judgement> {
  // A recovery that is listed as a negative amount takes off what its advance paid.
  const moving = paymentsOfDli(payments(project, context.fiscalCalendar), dli).filter(
    (one) => one.kind !== "waived" && one.kind !== "transferred" && (one.kind !== "recovery" || one.amount.isNegative()),
  );
  let total = zero;
  let room = hidden(dli.subtotal).plus(context.tolerance);
  for (const payment of moving) {
    total = total.plus(payment.amount);
    room = room.plus(hidden(payment.amountValue));
    const difference = total.minus(allocation);
    if (difference.lte(room)) continue;
    const words = { dli: dliName(dli), found: shown(total), expected: shown(allocation), difference: shown(difference) };
    yield broken("paid", [payment.amountValue, dli.subtotal], words, { found: total, expected: allocation, difference });
    return;
  }
  if (moving.length > 0) yield holds(dli.subtotal, ...moving.map((one) => one.amountValue));
}

/** Results beyond the target by the latest actual, where its end target is the DLI's own. In whole lots: what is certain. */
function* judgeEarned(project: Project, dli: Dli, allocation: Dec): Generator<Judgement> {
  const [price, target] = [figureOf(dli.unitValue), figureOf(dli.finalTarget)];
  if (price === undefined || target === undefined) return;
  const full = worth(dli, target, price);
  if (full.minus(allocation).abs().gt(half(dli.subtotal))) return;
  for (const record of indicatorOf(project, dli.indicatorId)?.records ?? []) {
    const units = figureOf(record.actual);
    if (!units || !record.actual || !figureOf(record.endTarget)?.eq(target)) continue;
    const lots = roundTo(units.div(lotSize(dli)), 0, "floor");
    const found = lots.times(price);
    const difference = found.minus(allocation);
    if (difference.lte(half(dli.subtotal))) {
      yield holds(record.actual, dli.subtotal);
      continue;
    }
    const words = {
      dli: dliName(dli),
      units: shown(units),
      found: shown(found),
      expected: shown(allocation),
      difference: shown(difference),
    };
    yield broken("earned", [record.actual, dli.subtotal, dli.unitValue], words, {
      found,
      expected: allocation,
      difference,
      severity: "warning",
    });
  }
}
