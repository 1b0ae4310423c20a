import { sum, zero } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Estimates, Financing, Project } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { otherCurrency, shown, soleFinancing, stated } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { add, hidden, tie, tieSum } from "../support/sums";
import type { Added } from "../support/sums";

export const estimateTotalCommitment: Rule = {
  id: "estimate-total-commitment",
  group: "financial",
  severity: "error",
  statement: "The estimates of all years add to their total, and the current and the proposed ones each to the commitment.",
  reason: "A restructuring that only moves money between years changes no total.",
  source: "Disbursement estimates of P123151: 25,000,000 current and proposed.",
  leavesOut: [
    "Several loans, another currency, or an amount cancelled.",
    "Tables that seem to cover only some years: neither column comes near the commitment.",
    "Estimates that add to what is not yet disbursed.",
  ],
  remedy: "Correct the year that is off, or the total.",
  messages: {
    total: "The {column} estimates add to {expected}, but their total is {found}.",
    commitment: "The {column} estimates add to {found}, but the commitment is {expected}.",
    covers: "The {column} estimates add to {found}, the commitment is {expected}: the table may not cover the whole loan.",
    cancelled: "Part of the commitment is cancelled, so the {column} estimates could not be compared with it.",
    currency: "The estimates and the commitment are in different currencies.",
    words: "The {column} estimates hold “{text}”, which is not a figure.",
  },
  *check(project, context) {
    for (const estimates of project.estimates) yield* judge(project, estimates, context);
  },
  examples: {
    valid: [
      {
        title: "Both columns make the commitment",
        workbook: `
== Loan
| Loan | Closing | Net commitment (USD millions) |
| IBRD-1 | 31-Mar-2018 | 25.00 |
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | 6,510,420 |
| 2018 | 4,000,000 | 7,239,580 |
| Total | 25,000,000 | 25,000,000 |`,
      },
    ],
    invalid: [
      {
        title: "A year changed without another",
        workbook: `
== Loan
| Loan | Closing | Net commitment |
| IBRD-1 | 31-Mar-2018 | 25,000,000 |
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | 6,501,420 |
| 2018 | 4,000,000 | 7,239,580 |`,
        finds: [{ cell: "Estimates!C2", difference: "-9000" }],
      },
      {
        title: "A total that the years do not make",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | 6,510,420 |
| 2018 | 4,000,000 | 7,239,580 |
| Total | 25,000,000 | 25,100,000 |`,
        finds: [{ cell: "Estimates!C5", difference: "100000" }],
      },
    ],
  },
};

interface Column {
  readonly column: string;
  readonly added: Added;
  readonly total?: Value;
}

function* judge(project: Project, estimates: Estimates, context: RuleContext): Generator<Judgement> {
  const columns: readonly Column[] = [
    { column: "current", added: add(estimates.rows.map((row) => row.current)), total: estimates.total?.current },
    { column: "proposed", added: add(estimates.rows.map((row) => row.proposed)), total: estimates.total?.proposed },
  ].filter(({ added }) => added.parts.length > 0);
  const financing = soleFinancing(project);
  for (const one of columns) {
    const text = one.added.words[0];
    if (text) {
      yield notJudged("words", [text], { column: one.column, text: text.text.trim() });
      continue;
    }
    if (one.total && figureOf(one.total)) yield judgeTotal(one, one.total, context);
    if (financing?.commitment && figureOf(financing.commitment))
      yield judgeCommitment(one, columns, financing, financing.commitment, estimates, context);
  }
}

function judgeTotal({ column, added, total }: Column, value: Value, context: RuleContext): Judgement {
  const { ties, difference } = tieSum(value, added, context.tolerance);
  if (ties) return holds(total, ...added.parts);
  const found = figureOf(value);
  const words = { column, expected: shown(added.total), found: shown(found) };
  return broken("total", [value, ...added.parts], words, { found, expected: added.total, difference });
}

function judgeCommitment(
  one: Column,
  columns: readonly Column[],
  financing: Financing,
  commitment: Value,
  estimates: Estimates,
  context: RuleContext,
): Judgement {
  const { column, added } = one;
  const expected = figureOf(commitment) ?? zero;
  const places = [...added.parts, commitment];
  const [first] = added.parts;
  if (otherCurrency(first, commitment, estimates.table.currency, financing.table.currency)) return notJudged("currency", places);
  const words = { column, found: shown(added.total), expected: shown(expected) };
  if (ties(one, commitment, context)) return holds(...places);
  if (!(figureOf(financing.cancelled)?.isZero() ?? true)) return notJudged("cancelled", places, words);
  if (stated(financing.undisbursed) && ties(one, financing.undisbursed, context)) return holds(...added.parts, financing.undisbursed);
  const difference = added.total.minus(expected);
  const near = difference.abs().times(50).lte(expected);
  const vouched = near || columns.some((other) => ties(other, commitment, context));
  // Years that do not make their own printed total are told once, by that total.
  const totalIsOff = one.total && figureOf(one.total) && !tieSum(one.total, added, context.tolerance).ties;
  if (!vouched || totalIsOff) return notJudged("covers", places, words);
  return broken("commitment", places, words, { found: added.total, expected, difference });
}

function ties({ added }: Column, value: Value, context: RuleContext): boolean {
  return tie(value, added.total, context.tolerance, sum(added.parts.map(hidden))).ties;
}
