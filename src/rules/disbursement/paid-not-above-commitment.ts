import { sum, zero } from "../../base/decimal";
import { fold } from "../../base/fold";
import type { Financing } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { otherCurrency, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { paidIn, payments } from "../support/plan";
import type { ListedPayment } from "../support/plan";
import { hidden } from "../support/sums";

export const paidNotAboveCommitment: Rule = {
  id: "paid-not-above-commitment",
  group: "disbursement",
  severity: "error",
  statement:
    "The payments of a loan do not add to more than its commitment less what was cancelled, and nothing undisbursed is below zero.",
  reason: "A payment above the commitment cannot be made, and a list that shows one is wrong somewhere before it.",
  source: "Commitment and disbursed amounts of P123151: 17.76 + 7.24 = 25.00; the rest is the practice of the field.",
  leavesOut: ["Payments that name no loan where there are several.", "Amounts in different currencies."],
  remedy: "Correct the payment that passes the commitment, or the commitment.",
  messages: {
    above: "{loan}: the payments add to {found}, {difference} more than the commitment less what was cancelled, {expected}.",
    below: "{loan}: {found} is undisbursed, which cannot be less than nothing.",
    loan: "These payments name no loan, and there are several: they are compared with no commitment.",
    currency: "{loan}: payments and commitment are in different currencies.",
  },
  *check(project, context) {
    const all = payments(project, context.fiscalCalendar).filter((one) => one.kind !== "waived" && one.kind !== "transferred");
    const loans = project.financing;
    const [only] = loans;
    for (const loan of loans) {
      yield* undisbursed(loan);
      const own = loans.length === 1 ? all : all.filter((one) => isOf(one, loan));
      if (own.length > 0) yield* judge(loan, own, context);
    }
    const lost = loans.length > 1 && only ? all.filter((one) => !loans.some((loan) => isOf(one, loan))) : [];
    if (lost.length > 0)
      yield notJudged(
        "loan",
        lost.map((one) => one.amountValue),
      );
  },
  examples: {
    valid: [
      {
        title: "Within the commitment",
        workbook: `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 2,000,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 15-Sep-15 | 1,000,000 |
| 2 | 1 | 15-Sep-16 | 1,000,000 |`,
      },
    ],
    invalid: [
      {
        title: "The second payment passes it",
        workbook: `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 2,000,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 15-Sep-15 | 1,000,000 |
| 2 | 1 | 15-Sep-16 | 1,250,000 |`,
        finds: [{ cell: "Payments!D3", difference: "250000" }],
      },
      {
        title: "After a cancellation",
        workbook: `
== Loan
| Loan | Approval | Closing | Commitment | Cancelled |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 2,000,000 | 500,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 15-Sep-15 | 1,750,000 |`,
        finds: [{ cell: "Payments!D2", difference: "250000" }],
      },
    ],
  },
};

const nameOf = (loan: Financing): string => loan.loan?.text.trim() || "The loan";

function isOf(payment: ListedPayment, loan: Financing): boolean {
  const [own, theirs] = [fold(payment.financier ?? ""), fold(loan.loan?.text ?? "")];
  return own !== "" && own === theirs;
}

/** A commitment that its header calls net has its cancellations taken off already. */
function isNet(loan: Financing): boolean {
  return loan.table.columns.some(({ role, header }) => role === "commitment" && /\b(net|neto|liquido)\b/.test(fold(header)));
}

function* undisbursed(loan: Financing): Generator<Judgement> {
  const rest = figureOf(loan.undisbursed);
  if (!rest) return;
  if (!rest.isNegative()) yield holds(loan.undisbursed);
  else
    yield broken("below", [loan.undisbursed, loan.disbursed, loan.commitment], { loan: nameOf(loan), found: shown(rest) }, { found: rest });
}

function* judge(loan: Financing, own: readonly ListedPayment[], context: RuleContext): Generator<Judgement> {
  const commitment = figureOf(loan.commitment);
  if (!commitment) return;
  const words = { loan: nameOf(loan) };
  if (own.some((one) => otherCurrency(one.amountValue, loan.commitment, one.table.currency, loan.table.currency))) {
    yield notJudged("currency", [own[0]?.amountValue, loan.commitment], words);
    return;
  }
  const cancelled = isNet(loan) ? zero : (figureOf(loan.cancelled) ?? zero);
  const expected = commitment.minus(cancelled.abs());
  for (const [n, payment] of own.entries()) {
    const upTo = own.slice(0, n + 1);
    const found = paidIn(upTo);
    const difference = found.minus(expected);
    const room = context.tolerance
      .plus(hidden(loan.commitment))
      .plus(hidden(loan.cancelled))
      .plus(sum(upTo.map((one) => hidden(one.amountValue))));
    if (difference.lte(room)) continue;
    const said = { ...words, found: shown(found), expected: shown(expected), difference: shown(difference) };
    yield broken("above", [payment.amountValue, loan.commitment, loan.cancelled], said, { found, expected, difference });
    return;
  }
  yield holds(loan.commitment, ...own.map((one) => one.amountValue));
}
