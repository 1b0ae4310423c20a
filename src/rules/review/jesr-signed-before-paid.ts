import { yearOf } from "../../base/dates";
import { isBlank, spanOf } from "../../model/value";
import { cellsOfTrace } from "../../review/contradictions/seen";
import { isPlanned, isSigned } from "../../review/grants";
import type { PartnerLine } from "../../review/review";
import type { Judgement, Rule } from "../rule";
import { shown } from "../support/items";
import { broken, holds } from "../support/judge";
import { reviewIn, rolesBeside } from "../support/review";

export const jesrSignedBeforePaid: Rule = {
  id: "jesr-signed-before-paid",
  group: "review",
  severity: "warning",
  statement: "What a partner disburses belongs to a grant that was signed by then, and a signed grant has its date of signature.",
  reason: "Money of a grant that is not signed cannot be relied on; a ledger that shows it paid has the status or the amount wrong.",
  source: "Sindh joint education sector review, terms: bring the status and the timeframe of grants, from finalization to signature.",
  leavesOut: ["The government's own resources.", "Columns that the table does not have.", "Words of a status that say neither."],
  remedy: "Correct the status or the amount; ask the partner for the date of signature.",
  messages: {
    unsigned: '{partner}: {found} is disbursed, but the status says "{status}".',
    later: "{partner}: {found} is disbursed for {year}, but the grant was signed only on {signed}.",
    undated: '{partner}: the status says "{status}", but there is no date of signature.',
  },
  *check(project, context): Generator<Judgement> {
    if (!project.lists.some(({ table }) => table.kind === "commitments")) return;
    for (const line of reviewIn(project, context).finance.partners)
      if (!line.isGovernment) yield* judge(line, rolesBeside(project, line.cell).has("signing"));
  },
  examples: {
    valid: [
      {
        title: "Signed and paid, pledged and not yet paid",
        workbook: `
== Partners
| Development partner | Fiscal year | Committed | Disbursed | Status | Signing date |
| Learning fund | 2025 | 300 | 200 | Signed | 2024-11-15 |
| Water foundation | 2025 | 150 | 0 | Pledged | |`,
      },
    ],
    invalid: [
      {
        title: "Paid, though it is only pledged",
        workbook: `
== Partners
| Development partner | Fiscal year | Committed | Disbursed | Status | Signing date |
| Learning fund | 2025 | 300 | 200 | Signed | 2024-11-15 |
| Water foundation | 2025 | 150 | 80 | Pledged | |`,
        finds: [{ cell: "Partners!D3" }],
      },
      {
        title: "Paid before the year in which it was signed",
        workbook: `
== Partners
| Development partner | Fiscal year | Committed | Disbursed | Status | Signing date |
| Learning fund | 2024 | 300 | 200 | Signed | 2025-11-15 |
| Water foundation | 2024 | 150 | 80 | Signed | 2023-05-01 |`,
        finds: [{ cell: "Partners!D2" }],
      },
      {
        title: "Signed, nobody knows when",
        workbook: `
== Partners
| Development partner | Fiscal year | Committed | Disbursed | Status | Signing date |
| Learning fund | 2025 | 300 | 200 | Signed | |
| Water foundation | 2025 | 150 | 80 | Signed | 2023-05-01 |`,
        finds: [{ cell: "Partners!A2" }],
      },
    ],
  },
};

function* judge(line: PartnerLine, hasSigning: boolean): Generator<Judgement> {
  const { partner, cell, status, signing, disbursed, year } = line;
  const isPaid = disbursed?.value.gt(0) === true;
  const paid = disbursed ? cellsOfTrace(disbursed.trace) : [];
  const found = shown(disbursed?.value);
  const signed = spanOf(signing);
  if (isPaid && isPlanned(status)) yield broken("unsigned", [...paid, status], { partner, found, status: status?.text ?? "" });
  else if (isPaid && signed && year !== undefined && yearOf(signed.from) > year)
    yield broken("later", [...paid, signing], { partner, found, year: String(year), signed: signing?.text ?? "" });
  else if (hasSigning && isSigned(status) && isBlank(signing))
    yield broken("undated", [cell, status], { partner, status: status?.text ?? "" });
  else if (status ?? signing) yield holds(status, signing, ...paid);
}
