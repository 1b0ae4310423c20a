import { spanOf } from "../../model/value";
import type { Financing } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { dated } from "../support/dated";
import { certainlyAfter, stated } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { neighbours } from "../support/neighbours";

export const dateOrderLoan: Rule = {
  id: "date-order-loan",
  group: "time",
  severity: "error",
  statement: "A loan is approved, then signed, then effective, then closed.",
  reason: "A date out of order moves what may be financed and when.",
  source: "Basic data of World Bank papers.",
  leavesOut: [
    "Dates given by month or year are out of order only where no day of theirs would do.",
    "Loans that lack a date: the others are compared.",
  ],
  remedy: "Correct the date that is off.",
  messages: {
    order: "{loan}: {later} ({laterDate}) is before {earlier} ({earlierDate}).",
    unreadable: "{loan}: “{text}” could not be read as a date.",
  },
  *check(project) {
    for (const financing of project.financing) yield* judge(financing);
  },
  examples: {
    valid: [
      {
        title: "In order",
        workbook: `
== Loan
| Loan | Approval | Signing | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 01-Jul-2013 | 20-May-2014 | 31-Mar-2018 | 25,000,000 |`,
      },
    ],
    invalid: [
      {
        title: "Effective before it was signed",
        workbook: `
== Loan
| Loan | Approval | Signing | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 01-Jul-2013 | 20-May-2013 | 31-Mar-2018 | 25,000,000 |`,
        finds: [{ cell: "Loan!D2" }],
      },
      {
        title: "Closed before it was effective",
        workbook: `
== Loan
| Loan | Approval | Signing | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 01-Jul-2013 | 20-May-2014 | 31-Mar-2014 | 25,000,000 |`,
        finds: [{ cell: "Loan!E2" }],
      },
    ],
  },
};

function* judge(financing: Financing): Generator<Judgement> {
  const loan = financing.loan?.text.trim() || "The loan";
  const steps = [
    ["approval", financing.approval],
    ["signing", financing.signing],
    ["effectiveness", financing.effectiveness],
    ["closing", financing.closing],
  ] as const;
  const days = steps.flatMap(([name, value]) => {
    const date = dated(value);
    return date ? [{ name, ...date }] : [];
  });
  for (const [, value] of steps) {
    if (stated(value) && !spanOf(value)) yield notJudged("unreadable", [value], { loan, text: value.text.trim() });
  }
  for (const [n, [earlier, later]] of neighbours(days).entries()) {
    const words = {
      loan,
      later: later.name,
      laterDate: later.value.text.trim(),
      earlier: earlier.name,
      earlierDate: earlier.value.text.trim(),
    };
    if (!certainlyAfter(earlier.span, later.span)) yield holds(later.value, earlier.value);
    else {
      // Of the two the one that also stands wrongly to the step beyond it is looked at first.
      const beyond = days[n + 2];
      const earlierIsOff = beyond !== undefined && certainlyAfter(earlier.span, beyond.span);
      const places = earlierIsOff ? [earlier.value, later.value] : [later.value, earlier.value];
      yield broken("order", places, words, { found: later.value.text.trim(), expected: `from ${earlier.value.text.trim()}` });
    }
  }
}
