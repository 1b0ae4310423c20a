import type { Dec } from "../../base/decimal";
import type { ListRow, ListTable } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Period, Value } from "../../model/value";
import { topRows } from "../../review/top-rows";
import type { Judgement, Rule, RuleContext } from "../rule";
import { otherCurrency, samePeriod, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { add, hidden, tie } from "../support/sums";

export const jesrPeriodsAdd: Rule = {
  id: "jesr-periods-add",
  group: "review",
  severity: "error",
  statement:
    "What partners and programmes commit, receive and spend by quarter or year adds down to the total row and along to the row's total.",
  reason: "A quarter or year that is off hides where money went; the total of the whole table may still look right.",
  source: "Sindh joint education sector review, tasks: the financial report by programme and partner.",
  leavesOut: [
    "Tables with several total rows: which rows each sums is not known.",
    "Totals along the rows where most rows do not add to them: the column then counts something else, such as earlier years.",
    "Amounts in different currencies.",
    "Differences that rounded amounts explain.",
  ],
  remedy: "Correct the amount or the total that is off.",
  messages: {
    down: "{period}: the rows add to {expected}, but the total says {found}.",
    along: "{name}: the periods add to {expected}, but the row's total is {found}.",
    currencies: "The amounts of {period} are in several currencies, so their total is not judged.",
  },
  *check(project, context) {
    for (const list of project.lists) {
      if (list.table.kind === "budget-execution" || list.table.kind === "commitments") yield* judge(list, context);
    }
  },
  examples: {
    valid: [
      {
        title: "Quarters that add both ways, under programmes with their lines",
        workbook: `
== Execution
| Code | Programme | Approved budget | Expenditure | < | Total expenditure |
| ^ | ^ | ^ | Q1 | Q2 | ^ |
| 1 | Primary | 700 | 300 | 350 | 650 |
| 1.1 | Textbooks | 400 | 200 | 150 | 350 |
| 1.2 | Grants | 300 | 100 | 200 | 300 |
| 2 | Secondary | 400 | 150 | 200 | 350 |
| | Total | 1100 | 450 | 550 | 1000 |`,
      },
      {
        title: "A total to date that also counts the years before",
        workbook: `
== Partners
| Development partner | Committed | Disbursed 2021 | Disbursed 2022 | Disbursed |
| Learning fund | 300 | 50 | 60 | 160 |
| Water foundation | 150 | 20 | 30 | 90 |
| School trust | 80 | 10 | 20 | 40 |
| Total | 530 | 80 | 110 | 290 |`,
      },
    ],
    invalid: [
      {
        title: "A quarter's total that its programmes do not make",
        workbook: `
== Execution
| Code | Programme | Approved budget | Expenditure | < | Total expenditure |
| ^ | ^ | ^ | Q1 | Q2 | ^ |
| 1 | Primary | 700 | 300 | 350 | 650 |
| 2 | Secondary | 400 | 150 | 200 | 350 |
| | Total | 1100 | 450 | 540 | 1000 |`,
        finds: [
          { cell: "Execution!E5", difference: "-10" },
          { cell: "Execution!E5", difference: "10" },
        ],
      },
      {
        title: "A partner whose years do not make its total",
        workbook: `
== Partners
| Development partner | Committed | Disbursed 2021 | Disbursed 2022 | Total disbursed |
| Learning fund | 300 | 50 | 60 | 110 |
| Water foundation | 150 | 20 | 30 | 60 |
| School trust | 80 | 10 | 20 | 30 |
| Total | 530 | 80 | 110 | 190 |`,
        finds: [{ cell: "Partners!E3", difference: "10" }],
      },
    ],
  },
};

interface Sum {
  readonly label: string;
  readonly stated: Value;
  readonly parts: readonly Value[];
  readonly found: Dec;
  readonly expected: Dec;
  readonly ties: boolean;
}

type Amount = ListRow["amounts"][number];

function* judge({ rows }: ListTable, context: RuleContext): Generator<Judgement> {
  const columns = columnsOf(rows);
  const down: Sum[] = [];
  const [total, ...others] = rows.filter((row) => row.isTotal);
  const items = topRows(rows);
  if (total && others.length === 0 && items.length >= 2) {
    for (const column of columns) {
      const stated = amountIn(total, column);
      const parts = items.flatMap((row) => amountIn(row, column) ?? []);
      if (stated === undefined || parts.length === 0) continue;
      const mixed = new Set(items.map(({ fields }) => fields["currency"]?.text)).size > 1;
      if (mixed || parts.some((part) => otherCurrency(stated, part))) {
        yield notJudged("currencies", [stated, ...parts], { period: column.period.label });
        continue;
      }
      down.push(...sumOf(column.period.label, stated, parts, context));
    }
  }
  for (const one of down) yield* judgeSum("down", one, one.stated);
  for (const role of new Set(columns.map((column) => column.role))) {
    const along = alongRows(rows, columns, role, context);
    const tied = along.filter(({ ties }) => ties).length;
    if (tied < 2 || tied * 2 <= along.length) continue;
    for (const one of along) {
      const off = down.filter(({ ties, stated }) => !ties && one.parts.includes(stated));
      yield* judgeSum("along", one, off.length === 1 ? off[0]?.stated : undefined);
    }
  }
}

/** Each row's total of one kind of amount against its periods; none where the periods are not all of one length. */
function alongRows(rows: readonly ListRow[], columns: readonly Amount[], role: string | undefined, context: RuleContext): Sum[] {
  const own = columns.filter((column) => column.role === role);
  const isAlone = columns.length === own.length;
  if (own.length < 2 || new Set(own.map(({ period }) => period.kind)).size > 1) return [];
  return rows.flatMap((row) => {
    const stated = (role === undefined ? undefined : row.fields[role]) ?? (isAlone ? row.fields["total"] : undefined);
    const parts = own.flatMap((column) => amountIn(row, column) ?? []);
    const name = row.fields["partner"] ?? row.fields["component"] ?? row.fields["budget-activity"] ?? row.fields["data-source"];
    return stated === undefined ? [] : sumOf(name?.text.trim() ?? "This row", stated, parts, context);
  });
}

function sumOf(label: string, stated: Value, values: readonly Value[], { tolerance }: RuleContext): Sum[] {
  const found = figureOf(stated);
  const { total: expected, parts, words } = add(values);
  if (found === undefined || parts.length === 0 || words.length > 0) return [];
  const lost = parts.reduce((all, part) => all.plus(hidden(part)), hidden(stated));
  return [{ label, stated, parts, found, expected, ties: tie(stated, expected, tolerance, lost).ties }];
}

function* judgeSum(say: "down" | "along", one: Sum, first: Value | undefined): Generator<Judgement> {
  if (one.ties) yield holds(one.stated, ...one.parts);
  else {
    const words = { period: one.label, name: one.label, expected: shown(one.expected), found: shown(one.found) };
    const difference = one.found.minus(one.expected);
    yield broken(say, [first, one.stated, ...one.parts], words, { found: one.found, expected: one.expected, difference });
  }
}

/** The columns of periods, each once. */
function columnsOf(rows: readonly ListRow[]): readonly Amount[] {
  const all: Amount[] = [];
  for (const amount of rows.flatMap(({ amounts }) => amounts)) if (!all.some((each) => isSame(each, amount))) all.push(amount);
  return all;
}

const isSame = (a: { period: Period; role?: string }, b: { period: Period; role?: string }): boolean =>
  a.role === b.role && samePeriod(a.period, b.period);

const amountIn = (row: ListRow, column: Amount): Value | undefined => row.amounts.find((amount) => isSame(amount, column))?.value;
