import { sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { scheduleInForce } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Financing, Project } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { otherCurrency, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { add, hidden, tie } from "../support/sums";

export const disbursedTies: Rule = {
  id: "disbursed-ties",
  group: "financial",
  severity: "error",
  statement: "Disbursed and undisbursed make the commitment.",
  reason: "If they do not, the balance that the restructuring spreads over the years is not known.",
  source: "Financing table of P123151: 17.76 + 7.24 = 25.00.",
  leavesOut: ["Amounts in different currencies: credits in SDR move with the rate.", "Differences that rounded amounts explain."],
  remedy: "Correct the amount that is off.",
  messages: {
    sum: "{loan}: {disbursed} disbursed and {undisbursed} undisbursed make {expected}, but the commitment is {found}.",
    above: "{loan}: {found} is disbursed, more than the commitment of {expected}.",
    currency: "{loan}: the amounts are in different currencies.",
    special: "{loan}: a credit in SDR moves with the exchange rate, so its dollar amounts need not add.",
  },
  *check(project, context) {
    for (const financing of project.financing) yield* judge(project, financing, context);
  },
  examples: {
    valid: [
      {
        title: "Adding at two places",
        workbook: `
== Loan
| Loan | Closing | Net commitment (USD millions) | Disbursed (USD millions) | Undisbursed (USD millions) |
| IBRD-1 | 31-Mar-2018 | 25.00 | 17.76 | 7.24 |`,
      },
    ],
    invalid: [
      {
        title: "Half a million too little",
        workbook: `
== Loan
| Loan | Closing | Net commitment (USD millions) | Disbursed (USD millions) | Undisbursed (USD millions) |
| IBRD-1 | 31-Mar-2018 | 25.00 | 17.26 | 7.24 |`,
        finds: [{ cell: "Loan!D2", difference: "-500000" }],
      },
      {
        title: "More than committed",
        workbook: `
== Loan
| Loan | Closing | Net commitment | Disbursed |
| IBRD-1 | 31-Mar-2018 | 25,000,000 | 27,760,430 |`,
        finds: [{ cell: "Loan!D2", difference: "2760430" }],
      },
    ],
  },
};

function* judge(project: Project, financing: Financing, context: RuleContext): Generator<Judgement> {
  const { commitment, disbursed, undisbursed, cancelled } = financing;
  const [whole, paid, open] = [figureOf(commitment), figureOf(disbursed), figureOf(undisbursed)];
  if (!commitment || !whole || !disbursed || !paid) return;
  const loan = financing.loan?.text.trim() || "The loan";
  const places = [disbursed, undisbursed, commitment, cancelled];
  if (otherCurrency(commitment, disbursed) || otherCurrency(commitment, undisbursed)) yield notJudged("currency", places, { loan });
  else if (!undisbursed || !open) {
    const difference = paid.minus(whole);
    const room = hidden(disbursed).plus(hidden(commitment));
    const words = { loan, found: shown(paid), expected: shown(whole) };
    if (difference.lte(room)) yield holds(disbursed, commitment);
    else yield broken("above", [disbursed, commitment], words, { found: paid, expected: whole, difference });
  } else {
    const parts = add([disbursed, undisbursed]);
    const lost = sum(parts.parts.map(hidden));
    const makes = [parts, add([disbursed, undisbursed, cancelled])];
    if (makes.some(({ total }) => tie(commitment, total, context.tolerance, lost).ties)) yield holds(...places);
    else if (/\b(ida|cr|credit|crédito|crédit|xdr|sdr)\b/i.test(loan)) yield notJudged("special", places, { loan });
    else {
      const words = { loan, disbursed: shown(paid), undisbursed: shown(open), expected: shown(parts.total), found: shown(whole) };
      const difference = parts.total.minus(whole);
      const commitmentIsOff = confirms(project, parts.total.minus(lost), parts.total.plus(lost));
      const order = commitmentIsOff ? [commitment, disbursed, undisbursed, cancelled] : places;
      yield broken("sum", order, words, { found: parts.total, expected: whole, difference });
    }
  }
}

/** Whether the DLIs or the estimates add to what the parts make: then it is the commitment that is off. */
function confirms(project: Project, from: Dec, to: Dec): boolean {
  const totals = [scheduleInForce(project)?.grandTotal, ...project.estimates.flatMap((one) => [one.total?.proposed, one.total?.current])];
  return totals.some((total) => {
    const figure = figureOf(total);
    return figure !== undefined && figure.gte(from) && figure.lte(to);
  });
}
