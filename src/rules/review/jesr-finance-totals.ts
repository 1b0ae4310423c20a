import type { Dec } from "../../base/decimal";
import type { ListRow, ListTable } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { topRows } from "../../review/top-rows";
import { yearIn } from "../../review/years";
import type { Judgement, Rule, RuleContext } from "../rule";
import { otherCurrency, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { add, hidden, tie } from "../support/sums";

/** Columns of money, each with what its amounts are called. */
const columns = {
  cost: "costs",
  allocation: "budgets",
  release: "releases",
  executed: "expenditures",
  government: "government resources",
  partners: "partners' resources",
  gap: "funding gaps",
  disbursed: "disbursements",
  undisbursed: "undisbursed amounts",
} as const;
type Column = keyof typeof columns;

export const jesrFinanceTotals: Rule = {
  id: "jesr-finance-totals",
  group: "review",
  severity: "error",
  statement:
    "The programmes' costs, resources, releases and spending add to their totals, the total gap is cost less resources, and what is left is the allocation less what was disbursed.",
  reason: "The total is what government and partners discuss; one that leaves a programme out hides its cost or its gap.",
  source: "Sindh joint education sector review, tasks: identify programme costs and available resources.",
  leavesOut: [
    "Several totals of the same years: which rows each sums is not known.",
    "Amounts in different currencies.",
    "Differences that rounded amounts explain.",
  ],
  remedy: "Correct the total, or add the programme that it leaves out.",
  messages: {
    total: "The {column}{year} add to {expected}, but the total says {found}.",
    left: "{name}: {allocation} less {disbursed} disbursed is {expected}, but {found} is stated as left.",
    gap: "Cost {cost} less government {government} and partners {partners} is {expected}, but the total gap says {found}.",
    currencies: "The {column} are in several currencies, so their total is not judged.",
  },
  *check(project, context) {
    for (const list of project.lists) if (list.table.kind === "budget-execution") yield* judge(list, context);
  },
  examples: {
    valid: [
      {
        title: "Programmes that add to a total for each year",
        workbook: `
== Costs
| Programme | Fiscal year | Cost | Government | All partners | Funding gap |
| Access | 2024 | 900 | 700 | 100 | 100 |
| Quality | 2024 | 300 | 200 | 60 | 40 |
| Total | 2024 | 1200 | 900 | 160 | 140 |
| Access | 2025 | 1000 | 700 | 200 | 100 |
| Quality | 2025 | 400 | 300 | 50 | 50 |
| Total | 2025 | 1400 | 1000 | 250 | 150 |`,
      },
    ],
    invalid: [
      {
        title: "A total that leaves a programme out",
        workbook: `
== Costs 2025
| Programme | Cost | Government | All partners | Funding gap |
| Access | 1000 | 700 | 200 | 100 |
| Quality | 400 | 300 | 50 | 50 |
| Total | 1000 | 1000 | 250 | 150 |`,
        finds: [{ cell: "'Costs 2025'!B4", difference: "-400" }],
      },
      {
        title: "An undisbursed amount that is not what is left",
        workbook: `
== Disbursement status
| Category | Allocated | Disbursed | Undisbursed |
| Goods and works | 1200 | 750 | 450 |
| Grants | 800 | 625 | 165 |
| Total | 2000 | 1375 | 625 |`,
        finds: [
          { cell: "'Disbursement status'!D3", difference: "-10" },
          { cell: "'Disbursement status'!D4", difference: "10" },
        ],
      },
      {
        title: "A total gap that is not cost less resources",
        workbook: `
== Costs 2025
| Programme | Cost | Government | All partners | Funding gap |
| Access | 1000 | 700 | 200 | |
| Quality | 400 | 300 | 50 | |
| Total | 1400 | 1000 | 250 | 400 |`,
        finds: [{ cell: "'Costs 2025'!E4", difference: "250" }],
      },
      {
        title: "Spending that does not add up",
        workbook: `
== Programmes
| Programme | Budget | Expenditure |
| Access | 800 | 700 |
| Quality | 300 | 250 |
| Total | 1100 | 980 |`,
        finds: [{ cell: "Programmes!C4", difference: "30" }],
      },
    ],
  },
};

function* judge({ rows }: ListTable, context: RuleContext): Generator<Judgement> {
  for (const row of rows) yield* judgeLeft(row, context);
  const items = topRows(rows);
  const totals = rows.filter(({ isTotal }) => isTotal);
  for (const total of totals) {
    const year = yearIn(total.fields["fiscal-year"]);
    const isOnlyOne = totals.filter((other) => yearIn(other.fields["fiscal-year"]) === year).length === 1;
    const parts = year === undefined ? items : items.filter((row) => yearIn(row.fields["fiscal-year"]) === year);
    // A total without a year beside totals of single years sums those again.
    if (isOnlyOne && parts.length >= 2 && (year !== undefined || totals.length === 1)) yield* judgeTotal(total, parts, year, context);
  }
}

function* judgeTotal(total: ListRow, parts: readonly ListRow[], year: number | undefined, context: RuleContext): Generator<Judgement> {
  const currencies = new Set(parts.map(({ fields }) => fields["currency"]?.text));
  for (const column of Object.keys(columns) as Column[]) {
    const stated = total.fields[column];
    const found = figureOf(stated);
    const values = parts.flatMap((row) => row.fields[column] ?? []);
    if (!stated || found === undefined || values.length === 0) continue;
    const words = { column: columns[column], year: year === undefined ? "" : ` in ${year}` };
    if (currencies.size > 1 || values.some((value) => otherCurrency(stated, value))) {
      yield notJudged("currencies", [stated, ...values], words);
      continue;
    }
    const { total: expected, parts: figures } = add(values);
    const lost = figures.reduce((all, part) => all.plus(hidden(part)), hidden(stated));
    if (tie(stated, expected, context.tolerance, lost).ties) yield holds(stated, ...values);
    else {
      const difference = found.minus(expected);
      yield broken(
        "total",
        [stated, ...values],
        { ...words, expected: shown(expected), found: shown(found) },
        { found, expected, difference },
      );
    }
  }
  if (!parts.some(({ fields }) => figureOf(fields["gap"]) !== undefined)) yield* judgeGap(total, context);
}

/** What is left of an allocation, against what was disbursed of it. */
function* judgeLeft({ fields }: ListRow, { tolerance }: RuleContext): Generator<Judgement> {
  const { allocation, disbursed, undisbursed, cancelled } = fields;
  const [whole, paid, found] = [figureOf(allocation), figureOf(disbursed), figureOf(undisbursed)];
  if (!undisbursed || whole === undefined || paid === undefined || found === undefined) return;
  if (otherCurrency(allocation, undisbursed) || otherCurrency(disbursed, undisbursed)) return;
  const rest = whole.minus(paid);
  const lapsed = figureOf(cancelled);
  // What was cancelled may already be taken off the allocation, or not.
  const room = [allocation, disbursed, undisbursed].reduce((all, value) => all.plus(hidden(value)), tolerance);
  const ties = [rest, ...(lapsed ? [rest.minus(lapsed)] : [])].some((each) => found.minus(each).abs().lte(room));
  if (ties) yield holds(undisbursed, allocation, disbursed);
  else {
    const name = (fields["budget-activity"] ?? fields["component"])?.text.trim() ?? "Total";
    const words = { name, allocation: shown(whole), disbursed: shown(paid), expected: shown(rest), found: shown(found) };
    yield broken("left", [undisbursed, allocation, disbursed], words, { found, expected: rest, difference: found.minus(rest) });
  }
}

/** A gap that only the total states, against the total's own cost and resources. */
function* judgeGap({ fields }: ListRow, { tolerance }: RuleContext): Generator<Judgement> {
  const { gap, cost, government, partners } = fields;
  const found = figureOf(gap);
  const whole = figureOf(cost);
  if (!gap || found === undefined || whole === undefined || (!government && !partners)) return;
  const places: (Value | undefined)[] = [gap, cost, government, partners];
  const resources = [government, partners].flatMap((value): Dec[] => {
    const figure = figureOf(value);
    return figure ? [figure] : [];
  });
  const expected = resources.reduce((left, each) => left.minus(each), whole);
  const room = places.reduce((all, value) => all.plus(hidden(value)), tolerance);
  const difference = found.minus(expected);
  // Where there is more than the cost, sheets write that there is no gap.
  if (difference.abs().lte(room) || (expected.isNegative() && found.isZero())) yield holds(...places);
  else {
    const words = { cost: shown(whole), government: shown(figureOf(government), "0"), partners: shown(figureOf(partners), "0") };
    yield broken("gap", places, { ...words, expected: shown(expected), found: shown(found) }, { found, expected, difference });
  }
}
