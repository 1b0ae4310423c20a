import { figureOf } from "../../model/value";
import { sum } from "../../base/decimal";
import type { Rule } from "../rule";
import { scheduleInForce } from "../../model/project";
import { countedDlis, otherCurrency, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { add, half, hidden, larger } from "../support/sums";

export const dliGrandTotalCommitment: Rule = {
  id: "dli-grand-total-commitment",
  group: "arithmetic",
  severity: "error",
  statement: "The DLIs' allocations do not add to more than the financing; with what is not linked to DLIs they add to it.",
  reason: "More than the commitment cannot be disbursed.",
  source: "DLI tables of World Bank projects; nine DLIs of 185 million in a financing of 200 million (P163721).",
  leavesOut: [
    "A table that adds to less than the financing: the rest may not be linked to DLIs.",
    "Commitments in another currency than the table's.",
    "Workbooks with several loans, unless the total is that of one of them or of all.",
  ],
  remedy: "Lower the allocations, or correct the total or the commitment.",
  messages: {
    more: "The DLIs add to {found}, which is more than the commitment of {expected}.",
    less: "The DLIs add to {found}; the other {rest} of the commitment of {expected} may not be linked to DLIs.",
    several: "There are several financings, and the DLIs' total is neither one of them nor their sum.",
    currency: "The commitment and the DLI table are in different currencies.",
  },
  *check(project, context) {
    const schedule = scheduleInForce(project);
    if (!schedule) return;
    const added = add(countedDlis(schedule).map((dli) => dli.subtotal));
    const stated = figureOf(schedule.grandTotal);
    const commitments = project.financing.flatMap(({ commitment, table }) =>
      figureOf(commitment) && commitment ? [{ commitment, table }] : [],
    );
    if ((stated === undefined && added.parts.length === 0) || commitments.length === 0) return;
    const found = stated ?? added.total;
    const places = [schedule.grandTotal ?? added.parts[0], ...commitments.map(({ commitment }) => commitment)];
    if (
      commitments.some(({ commitment, table }) => otherCurrency(schedule.grandTotal, commitment, schedule.table.currency, table.currency))
    ) {
      yield notJudged("currency", places);
      return;
    }
    const figures = commitments.map(({ commitment }) => figureOf(commitment) ?? sum([]));
    const all = sum(figures);
    const room = larger(
      larger(context.tolerance, half(schedule.grandTotal)).plus(stated === undefined ? sum(added.parts.map(hidden)) : 0),
      sum(commitments.map(({ commitment }) => half(commitment))),
    );
    const one = figures.find((figure) => found.minus(figure).abs().lte(room));
    const difference = found.minus(all);
    if (one !== undefined || difference.abs().lte(room)) yield holds(...places);
    else if (!difference.isNegative()) {
      yield broken("more", places, { found: shown(found), expected: shown(all) }, { found, expected: all, difference });
    } else if (commitments.length > 1) yield notJudged("several", places);
    else yield notJudged("less", places, { found: shown(found), expected: shown(all), rest: shown(difference.abs()) });
  },
  examples: {
    valid: [
      {
        title: "DLIs of the whole loan",
        workbook: `
== Loan
| Loan | Closing | Net commitment (USD millions) |
| IBRD-1 | 31-Mar-2018 | 5.38 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
| 2 | Studies published | 1,041,670 | 2,083,340 | 3,125,010 |
| Total | | 2,916,670 | 2,458,340 | 5,375,010 |`,
      },
    ],
    invalid: [
      {
        title: "More than the loan",
        workbook: `
== Loan
| Loan | Closing | Net commitment (USD millions) |
| IBRD-1 | 31-Mar-2018 | 5.00 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
| 2 | Studies published | 1,041,670 | 2,083,340 | 3,125,010 |
| Total | | 2,916,670 | 2,458,340 | 5,375,010 |`,
        finds: [{ cell: "DLIs!E4", difference: "375010" }],
      },
      {
        title: "More than the loan, in a table without a total row",
        workbook: `
== Loan
| Loan | Closing | Net commitment |
| IBRD-1 | 31-Mar-2018 | 5,375,000 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
| 2 | Studies published | 1,041,670 | 2,083,340 | 3,125,010 |`,
        finds: [{ cell: "DLIs!E2", difference: "10" }],
      },
    ],
  },
};
