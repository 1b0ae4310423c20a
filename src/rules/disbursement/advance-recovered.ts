import { sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { spanOf } from "../../model/value";
import type { Rule, RuleContext } from "../rule";
import { closingOf, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { never, payments, paysResults } from "../support/plan";
import type { ListedPayment } from "../support/plan";
import { hidden } from "../support/sums";

export const advanceRecovered: Rule = {
  id: "advance-recovered",
  group: "disbursement",
  severity: "warning",
  statement:
    "An advance is recovered from what its results earn: neither more than it was, nor nothing while they are paid, nor left at closing.",
  reason: "An advance that is not set off has the same result paid twice; one that is out at closing has to be given back.",
  source: "OP 9.00 provides for advances against results; its limit on what may be out at one time was not found and is not judged.",
  leavesOut: ["The limit on advances: it stands in the agreement.", "Advances that the list does not call so."],
  remedy: "Set the advance off against the next amount earned, and list it.",
  messages: {
    more: "{dli}: {found} was recovered, {difference} more than the advance of {expected}.",
    none: "{dli}: {found} was paid for results after an advance of {expected}, and nothing of it was set off.",
    closing: "{dli}: {found} of the advance is still out after closing on {closing}.",
    open: "{dli}: {found} of the advance is still out; whether that is within the limit of the agreement is not stated.",
  },
  *check(project, context) {
    const all = payments(project, context.fiscalCalendar);
    const advanced = all.filter((one) => one.kind === "advance");
    for (const dli of [...new Set(advanced.map((one) => one.dli))]) {
      yield judgement(
        all.filter((one) => one.dli === dli),
        dli === undefined ? "All DLIs" : `DLI ${dli}`,
        context,
        closingOf(project),
      );
    }
  },
  examples: {
    valid: [
      {
        title: "Set off in full by the second request",
        workbook: `
== Payments
| Disbursement number | DLI | Description | Disbursement date | Amount |
| 1 | 1 | Advance | 15-Sep-15 | 400,000 |
| 2 | 1 | Results of 2015 | 15-Sep-16 | 1,000,000 |
| 2 | 1 | Recovery of the advance | 15-Sep-16 | -400,000 |`,
      },
    ],
    invalid: [
      {
        title: "Results are paid, and nothing is set off",
        workbook: `
== Payments
| Disbursement number | DLI | Description | Disbursement date | Amount |
| 1 | 1 | Advance | 15-Sep-15 | 400,000 |
| 2 | 1 | Results of 2015 | 15-Sep-16 | 1,000,000 |`,
        finds: [{ cell: "Payments!E2" }],
      },
      {
        title: "More recovered than advanced",
        workbook: `
== Payments
| Disbursement number | DLI | Description | Disbursement date | Amount |
| 1 | 1 | Advance | 15-Sep-15 | 400,000 |
| 2 | 1 | Results of 2015 | 15-Sep-16 | 1,000,000 |
| 2 | 1 | Recovery of the advance | 15-Sep-16 | -450,000 |`,
        finds: [{ cell: "Payments!E4", difference: "50000" }],
      },
    ],
  },
};

const total = (all: readonly ListedPayment[]): Dec => sum(all.map((one) => one.amount.abs()));

function judgement(own: readonly ListedPayment[], dli: string, context: RuleContext, closing: ReturnType<typeof closingOf>) {
  const advances = own.filter((one) => one.kind === "advance");
  const recoveries = own.filter((one) => one.kind === "recovery");
  const expected = total(advances);
  const recovered = total(recoveries);
  const out = expected.minus(recovered);
  const room = context.tolerance.plus(sum([...advances, ...recoveries].map((one) => hidden(one.amountValue))));
  const cells = [...advances, ...recoveries].map((one) => one.amountValue);
  const difference = out.neg();
  if (difference.gt(room)) {
    const words = { dli, found: shown(recovered), expected: shown(expected), difference: shown(difference) };
    return broken("more", [recoveries.at(-1)?.amountValue, ...cells], words, { found: recovered, expected, difference });
  }
  if (out.lte(room)) return holds(...cells);
  const closes = spanOf(closing)?.to ?? never;
  if (closing && (context.asOf ?? "") > closes)
    return broken("closing", [...cells, closing], { dli, found: shown(out), closing: closing.text.trim() }, { found: out });
  const [first = never] = advances.flatMap((one) => one.day ?? []).sort();
  const later = own.filter((one) => paysResults(one) && (one.day ?? "") > first);
  const paid = total(later);
  if (recovered.isZero() && paid.gte(expected)) {
    const words = { dli, found: shown(paid), expected: shown(expected) };
    return broken("none", [...cells, ...later.map((one) => one.amountValue)], words, { found: paid });
  }
  return notJudged("open", cells, { dli, found: shown(out) });
}
