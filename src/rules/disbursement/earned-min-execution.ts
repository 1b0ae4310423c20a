import { yearOf } from "../../base/dates";
import { sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { ListRow, ListTable, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { currencyOf, figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Rule, RuleContext } from "../rule";
import { shown, soleFinancing } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { paidIn, payments } from "../support/plan";
import { add, hidden } from "../support/sums";

export const earnedMinExecution: Rule = {
  id: "earned-min-execution",
  group: "disbursement",
  severity: "error",
  statement: "What was paid for results is not more than the paid expenditure that the payments are held by, in one currency.",
  reason: "Where payments are the smaller of what was earned and what was spent, a payment above expenditure is not eligible.",
  source: "Footnote of P123151's DLI table (budget execution of the activities); P163721 holds claims by cumulative eligible expenditure.",
  leavesOut: [
    "Expenditure of one period against the payment of that period: over- and underspending between them may be allowed.",
    "Tables of expenditure that begin after the first results, or do not say their years.",
  ],
  remedy: "Reduce the payment to the expenditure, or complete the expenditure table.",
  messages: {
    more: "{found} was paid for results, {difference} more than the expenditure of {expected} that is listed.",
    currency: "Payments are in {paid} and expenditure in {spent}: without a stated exchange rate the smaller of the two cannot be told.",
    years: "The expenditure table does not show from which year on it counts: it is not compared with the payments.",
  },
  *check(project, context) {
    const schedule = scheduleInForce(project);
    const tables = project.lists.filter((list) => list.table.kind === "budget-execution");
    const paid = paidForResults(project, context);
    const executed = tables.map(executedIn);
    const { parts: cells, total: expected } = add(executed.flatMap((one) => one.parts));
    if (!schedule || !paid || cells.length === 0) return;
    const theirs = currencies(tables, cells);
    const ours = paid.currency ?? schedule.table.currency;
    if (theirs.length !== 1 || theirs[0] !== ours) {
      yield notJudged("currency", [cells[0], paid.parts[0]], {
        paid: ours ?? "no stated currency",
        spent: theirs.join(", ") || "no stated currency",
      });
      return;
    }
    const first = schedule.periods.flatMap((one) => (one.period.span ? [yearOf(one.period.span.to)] : []));
    const from = executed.flatMap((one) => one.years);
    // Of no years the least is infinite.
    if (first.length === 0 || Math.min(...from) > Math.min(...first)) {
      yield notJudged("years", [cells[0], paid.parts[0]]);
      return;
    }
    const difference = paid.total.minus(expected);
    const room = context.tolerance.plus(sum([...cells, ...paid.parts].map(hidden)));
    if (difference.lte(room)) yield holds(...paid.parts, ...cells);
    else {
      const words = { found: shown(paid.total), expected: shown(expected), difference: shown(difference) };
      yield broken("more", [...paid.parts.slice(-1), ...cells], words, { found: paid.total, expected, difference });
    }
  },
  examples: {
    valid: [
      {
        title: "More was spent than paid",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Allocation (USD) |
| 1 | Studies published | 1,000,000 | 500,000 | 1,500,000 |
== Execution
| Budget activity | Fiscal year | Executed (USD) |
| Studies | 2014 | 900,000 |
| Studies | 2015 | 800,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount (USD) |
| 1 | 1 | 15-Sep-16 | 1,500,000 |`,
      },
    ],
    invalid: [
      {
        title: "Less was spent than paid",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Allocation (USD) |
| 1 | Studies published | 1,000,000 | 500,000 | 1,500,000 |
== Execution
| Budget activity | Fiscal year | Executed (USD) |
| Studies | 2014 | 700,000 |
| Studies | 2015 | 600,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount (USD) |
| 1 | 1 | 15-Sep-16 | 1,500,000 |`,
        finds: [{ cell: "Payments!D2", difference: "200000" }],
      },
      {
        title: "The same by the financing table",
        workbook: `
== Loan
| Loan | Approval | Closing | Net commitment (USD) | Disbursed (USD) |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 1,500,000 | 1,400,000 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Allocation (USD) |
| 1 | Studies published | 1,000,000 | 500,000 | 1,500,000 |
== Execution
| Budget activity | Fiscal year | Executed (USD) |
| Studies | 2014 | 700,000 |
| Studies | 2015 | 600,000 |`,
        finds: [{ cell: "Loan!E2", difference: "100000" }],
      },
    ],
  },
};

interface Paid {
  readonly total: Dec;
  readonly parts: readonly (Value | undefined)[];
  readonly currency?: string;
}

/** The listed payments, else what the financing table calls disbursed. */
function paidForResults(project: Project, context: RuleContext): Paid | undefined {
  const listed = payments(project, context.fiscalCalendar).filter((one) => one.kind !== "waived" && one.kind !== "transferred");
  const [first] = listed;
  if (first) {
    const parts = listed.map((one) => one.amountValue);
    return { total: paidIn(listed), parts, currency: currencyOf(first.amountValue) ?? first.table.currency };
  }
  const financing = soleFinancing(project);
  const total = figureOf(financing?.disbursed);
  if (!financing || !total || total.isZero()) return undefined;
  return { total, parts: [financing.disbursed], currency: currencyOf(financing.disbursed) ?? financing.table.currency };
}

/** What makes the table's expenditure: its total row, else its lines; with the years that it states. */
function executedIn(list: ListTable): { readonly parts: readonly (Value | undefined)[]; readonly years: readonly number[] } {
  const figures = (row: ListRow): readonly (Value | undefined)[] => [...row.amounts.map((one) => one.value), row.fields["executed"]];
  const total = list.rows.find((row) => row.isTotal);
  const parts = (total ? [total] : list.rows).flatMap(figures);
  const years = list.rows.flatMap((row) => [
    ...row.amounts.flatMap((one) => (one.period.span ? [yearOf(one.period.span.from)] : [])),
    ...(/(?:19|20)\d\d/.exec(row.fields["fiscal-year"]?.text ?? "") ?? []).map(Number),
  ]);
  return { parts, years };
}

function currencies(tables: readonly ListTable[], cells: readonly Value[]): readonly string[] {
  const named = cells.flatMap((one) => currencyOf(one) ?? []);
  return [...new Set(named.length > 0 ? named : tables.flatMap((list) => list.table.currency ?? []))];
}
