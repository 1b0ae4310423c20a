import type { ListRow, ListTable } from "../../model/project";
import { figureOf, isBlank } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { otherCurrency, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { add, hidden, tie } from "../support/sums";

export const jesrCommitmentLedger: Rule = {
  id: "jesr-commitment-ledger",
  group: "review",
  severity: "error",
  statement: "A partner disburses no more than it committed, says how the grant stands, and the totals add.",
  reason: "The government plans with what partners committed; a ledger that does not add up misleads it.",
  source:
    "Sindh joint education sector review, terms: specific financial commitments; status and timeframe of grant finalization and signature.",
  leavesOut: ["Amounts in different currencies.", "Columns that the table does not have.", "Differences that rounded amounts explain."],
  remedy: "Correct the amount that is off; ask the partner for the status.",
  messages: {
    above: "{partner}: {found} is disbursed, more than the {expected} committed.",
    total: "The amounts {column} by the partners add to {expected}, but the total says {found}.",
    status: "{partner}: the status of the commitment is not given.",
    currency: "{partner}: committed and disbursed are in different currencies.",
    currencies: "The amounts {column} are in several currencies, so their total is not judged.",
  },
  *check(project, context) {
    for (const list of project.lists) if (list.table.kind === "commitments") yield* judge(list, context);
  },
  examples: {
    valid: [
      {
        title: "Less disbursed than committed, and totals that add",
        workbook: `
== Partners
| Development partner | Committed | Disbursed | Status |
| Learning fund | 300 | 200 | Signed |
| Water foundation | 150 | 150 | Closed |
| Total | 450 | 350 | |`,
      },
    ],
    invalid: [
      {
        title: "More disbursed than committed",
        workbook: `
== Partners
| Development partner | Committed | Disbursed | Status |
| Learning fund | 300 | 320 | Signed |
| Water foundation | 150 | 150 | Closed |`,
        finds: [{ cell: "Partners!C2", difference: "20" }],
      },
      {
        title: "A total that leaves a partner out",
        workbook: `
== Partners
| Development partner | Committed | Disbursed | Status |
| Learning fund | 300 | 200 | Signed |
| Water foundation | 150 | 150 | Closed |
| Total | 300 | 350 | |`,
        finds: [{ cell: "Partners!B4", difference: "-150" }],
      },
      {
        title: "A commitment without a status",
        workbook: `
== Partners
| Development partner | Committed | Disbursed | Status |
| Learning fund | 300 | 200 | |
| Water foundation | 150 | 150 | Closed |`,
        finds: [{ cell: "Partners!A2" }],
      },
    ],
  },
};

function* judge({ table, rows }: ListTable, context: RuleContext): Generator<Judgement> {
  const items = rows.filter((row) => !row.isTotal);
  const hasStatus = table.columns.some(({ role }) => role === "status");
  for (const row of items) {
    yield* judgeRow(row);
    const { status } = row.fields;
    const partner = nameOf(row);
    if (!hasStatus || partner === undefined || (!row.fields["committed"] && !row.fields["disbursed"])) continue;
    if (isBlank(status)) yield broken("status", [partner, row.fields["committed"]], { partner: partner.text }, { severity: "warning" });
    else yield holds(status);
  }
  const totals = rows.filter((row) => row.isTotal);
  const [total] = totals;
  // Of several totals each sums its own part, which the list does not tell apart.
  if (!total || totals.length > 1 || items.length < 2) return;
  for (const column of ["committed", "disbursed", "undisbursed"] as const) {
    const stated = total.fields[column];
    const figure = figureOf(stated);
    const values = items.flatMap((row) => row.fields[column] ?? []);
    if (!stated || figure === undefined || values.length === 0) continue;
    const currencies = new Set(items.map((row) => row.fields["currency"]?.text));
    if (currencies.size > 1 || values.some((value) => otherCurrency(stated, value))) {
      yield notJudged("currencies", [stated, ...values], { column });
      continue;
    }
    const { total: sum, parts } = add(values);
    const lost = parts.reduce((all, part) => all.plus(hidden(part)), hidden(stated));
    if (tie(stated, sum, context.tolerance, lost).ties) yield holds(stated, ...values);
    else {
      const words = { column, expected: shown(sum), found: shown(figure) };
      yield broken("total", [stated, ...values], words, { found: figure, expected: sum, difference: figure.minus(sum) });
    }
  }
}

const nameOf = ({ fields }: ListRow): Value | undefined => fields["partner"] ?? fields["data-source"];

function* judgeRow(row: ListRow): Generator<Judgement> {
  const { committed, disbursed } = row.fields;
  const [whole, paid] = [figureOf(committed), figureOf(disbursed)];
  if (!committed || !disbursed || whole === undefined || paid === undefined) return;
  const partner = nameOf(row)?.text ?? "A partner";
  if (otherCurrency(committed, disbursed)) {
    yield notJudged("currency", [disbursed, committed], { partner });
    return;
  }
  const difference = paid.minus(whole);
  if (difference.lte(hidden(disbursed).plus(hidden(committed)))) yield holds(disbursed, committed);
  else {
    const words = { partner, found: shown(paid), expected: shown(whole) };
    yield broken("above", [disbursed, committed], words, { found: paid, expected: whole, difference });
  }
}
