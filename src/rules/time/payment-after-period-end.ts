import { scheduleInForce } from "../../model/project";
import { spanOf } from "../../model/value";
import type { Rule } from "../rule";
import { dated } from "../support/dated";
import { certainlyAfter, closingOf, periodCell } from "../support/items";
import { broken, holds } from "../support/judge";

export const paymentAfterPeriodEnd: Rule = {
  id: "payment-after-period-end",
  group: "time",
  severity: "warning",
  statement: "A period is paid after it ends, with time to verify, and before closing.",
  reason: "Results are compiled and verified after the period; a payment in the closing month leaves no time for it.",
  source: "Verification after the calendar year in P163721; the March 2018 payment of P123151, which closes that month.",
  leavesOut: [
    "How long verification takes is not known: only a payment before the period's end, after closing or in its last month is named.",
  ],
  remedy: "Move the payment date, or extend closing.",
  messages: {
    early: "{period} is paid on {date}, before the period ends.",
    late: "{period} is paid on {date}, after closing on {closing}.",
    lastMonth: "{period} is paid on {date}, in the month of closing ({closing}): there is no time left to verify.",
  },
  *check(project) {
    const closing = closingOf(project);
    const closes = spanOf(closing);
    const schedule = scheduleInForce(project);
    for (const { period, disbursementDate } of schedule?.periods ?? []) {
      const payment = dated(disbursementDate);
      if (!payment) continue;
      const paid = payment.span;
      const words = { period: period.label, date: payment.value.text.trim(), closing: closing?.text.trim() ?? "" };
      if (period.span && paid.to < period.span.to)
        yield broken("early", [disbursementDate, schedule && periodCell(schedule.table, period)], words);
      else if (closes && certainlyAfter(paid, closes)) yield broken("late", [disbursementDate, closing], words);
      else if (closes && paid.to.slice(0, 7) === closes.to.slice(0, 7)) yield broken("lastMonth", [disbursementDate, closing], words);
      else yield holds(disbursementDate, closing);
    }
  },
  examples: {
    valid: [
      {
        title: "Paid nine months after the period",
        workbook: `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 2,250,000 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | Sep-15 | Sep-16 | |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |`,
      },
    ],
    invalid: [
      {
        title: "Paid in the closing month",
        workbook: `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 2,250,000 |
== DLIs
| DLI | Indicator | Dec-16 | Dec-17 | Subtotal |
| Disbursement date | | Sep-17 | March-18 | |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |`,
        finds: [{ cell: "DLIs!D2" }],
      },
      {
        title: "Paid before the period ends",
        workbook: `
== DLIs
| DLI | Indicator | Dec-16 | Dec-17 | Subtotal |
| Disbursement date | | Sep-16 | March-18 | |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |`,
        finds: [{ cell: "DLIs!C2" }],
      },
    ],
  },
};
