import type { Table } from "../../model/table";
import { currencyOf } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { amountColumns } from "../support/amounts";
import type { AmountColumn } from "../support/amounts";
import { broken, holds } from "../support/judge";
import { tableName } from "../support/stated-values";

export const currencyStated: Rule = {
  id: "currency-stated",
  group: "units",
  severity: "warning",
  statement: "A table of amounts says its currency, and no column mixes two.",
  reason: "Amounts in dollars, millions and thousands of the borrower's currency stand side by side in one paper.",
  source: "P123151: USD, millions of USD and thousand soles in one paper, and no rate of exchange.",
  leavesOut: [
    "Scales: figures without one are full units.",
    "Loans, credits and grants side by side, each in its own currency.",
    "Where every other table of amounts is in one and the same currency, silence of one table is information only.",
  ],
  remedy: "Write the currency over the table or into the column's header.",
  messages: {
    mixed: "{column}: {text} is in {currency}, the others in {other}.",
    silent: "Nothing says in which currency the amounts of the {table} are.",
    rate: "The {table} is in {currency}, the DLI amounts are in {other}; a payment limited by expenditure needs a rate of exchange between them.",
  },
  *check(project) {
    const columns = amountColumns(project);
    const tables = [...new Set(columns.map(({ table }) => table))];
    const stated = new Set(columns.flatMap(currenciesOf));
    for (const table of tables) {
      const own = columns.filter((column) => column.table === table);
      yield* judge(table, own, stated);
    }
    yield* rates(columns);
  },
  examples: {
    valid: [
      {
        title: "Over the table, and in a header",
        workbook: `
== Estimates
| Disbursement estimates (USD) | | |
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | 6,510,420 |
== Loan
| Loan | Closing | Net commitment (USD millions) |
| IBRD-1 | 31-Mar-2018 | 25.00 |`,
      },
      {
        title: "A price in another currency than the amounts: which of the two the budget is held against is not clear",
        workbook: `
== DLIs
| DLI | Indicator | Unit value (EUR) | Dec-14 | Dec-15 | Subtotal (USD) |
| 1 | Positions staffed | 900 | "$1,000,000" | "$2,000,000" | 3,000,000 |
== Budget
| Component | Activity | 2014 (GBP) | 2015 (GBP) | Total (GBP) |
| 1 | Teacher training | 1,100,000 | 2,200,000 | 3,300,000 |`,
      },
    ],
    invalid: [
      {
        title: "Two currencies in a column",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | "$10,000,000" | "$11,250,000" |
| 2017 | "€11,000,000" | "$6,510,420" |
| 2018 | "$4,000,000" | "$7,239,580" |`,
        finds: [{ cell: "Estimates!B3" }],
      },
      {
        title: "The first of a column are the odd ones; the amounts of loans may differ",
        workbook: `
== Estimates
| Fiscal year | Current |
| 2016 | "€10,000,000" |
| 2017 | "€11,000,000" |
| 2018 | "£12,000,000" |
| 2019 | "$4,000,000" |
| 2020 | "$5,000,000" |
| 2021 | "$6,000,000" |
== Loan
| Loan | Closing | Net commitment |
| IDA-1 | 31-Mar-2018 | "€25,000,000" |
| TF-2 | 31-Mar-2018 | "$11,000,000" |`,
        finds: [{ cell: "Estimates!B2" }, { cell: "Estimates!B3" }, { cell: "Estimates!B4" }],
      },
      {
        title: "DLIs in dollars, of four budgets one in euros, one in two currencies, one that says nothing",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | "$1,000,000" | "$2,000,000" | "$3,000,000" |
== Budget
| Component | Activity | 2014 (EUR) | 2015 (EUR) | Total (EUR) |
| 1 | Teacher training | 1,100,000 | 2,200,000 | 3,300,000 |
== Other budget
| Component | Activity | 2014 (USD) | 2015 (USD) | Total (USD) |
| 2 | School buildings | 100,000 | 200,000 | 300,000 |
== Third budget
| Component | Activity | 2014 (GBP) | 2015 (EUR) |
| 3 | Textbooks | 100,000 | 200,000 |
== Fourth budget
| Component | Activity | 2014 | 2015 | Total |
| 4 | Assessments | 100,000 | 200,000 | 300,000 |
== Loan
| Loan | Closing | Net commitment |
| IDA-1 | 31-Mar-2018 | "£25,000,000" |`,
        finds: [{ cell: "'Fourth budget'!A1" }, { cell: "Budget!A1" }],
      },
      {
        title: "No currency anywhere",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | 6,510,420 |`,
        finds: [{ cell: "Estimates!A1" }],
      },
    ],
  },
};

function currenciesOf({ values }: AmountColumn): readonly string[] {
  return values.flatMap((value) => currencyOf(value) ?? []);
}

function* judge(table: Table, columns: readonly AmountColumn[], stated: ReadonlySet<string>): Generator<Judgement> {
  const first = table.columns[0]?.cell;
  if (columns.every((column) => currenciesOf(column).length === 0)) {
    const figures = stated.size === 1 ? { severity: "info" as const } : {};
    yield broken("silent", [first], { table: tableName(table.kind) }, figures);
    return;
  }
  for (const column of columns) {
    const all = currenciesOf(column);
    const [main = ""] = [...new Set(all)].sort((a, b) => count(all, b) - count(all, a));
    const odd = table.kind === "financing" ? [] : column.values.filter((value) => (currencyOf(value) ?? main) !== main);
    if (odd.length === 0) yield holds(...column.values);
    for (const value of odd) {
      const words = { column: column.name, text: value.text.trim(), currency: currencyOf(value) ?? "", other: main };
      yield broken("mixed", [value, ...column.values.filter((other) => currencyOf(other) === main)], words, { severity: "error" });
    }
  }
}

const count = (all: readonly string[], one: string): number => all.filter((other) => other === one).length;

/** Expenditure that limits what DLIs pay, in another currency than theirs. */
function* rates(columns: readonly AmountColumn[]): Generator<Judgement> {
  const dlis = columns.filter(({ table }) => table.kind === "dli-matrix");
  const other = new Set(dlis.flatMap(currenciesOf));
  const [dliCurrency] = other;
  const [first] = dlis;
  if (dliCurrency === undefined || other.size > 1) return;
  const spending = columns.filter(({ table }) => table.kind === "budget" || table.kind === "budget-execution");
  for (const table of new Set(spending.map((column) => column.table))) {
    const own = new Set(spending.filter((column) => column.table === table).flatMap(currenciesOf));
    const [currency] = own;
    if (currency === undefined || own.size > 1 || currency === dliCurrency) continue;
    const words = { table: tableName(table.kind), currency, other: dliCurrency };
    yield broken("rate", [table.columns[0]?.cell, first?.table.columns[0]?.cell], words, { severity: "info" });
  }
}
