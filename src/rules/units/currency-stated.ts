import type { Table } from "../../model/table";
import type { Value } from "../../model/value";
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

const currencyOf = (value: Value): string | undefined => (value.reading.kind === "money" ? value.reading.currency : undefined);

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
  if (dliCurrency === undefined || other.size > 1) return;
  const spending = columns.filter(({ table }) => table.kind === "budget" || table.kind === "budget-execution");
  for (const table of new Set(spending.map((column) => column.table))) {
    const own = new Set(spending.filter((column) => column.table === table).flatMap(currenciesOf));
    const [currency] = own;
    if (currency === undefined || own.size > 1 || currency === dliCurrency) continue;
    const words = { table: tableName(table.kind), currency, other: dliCurrency };
    yield broken("rate", [table.columns[0]?.cell, dlis[0]?.table.columns[0]?.cell], words, { severity: "info" });
  }
}
