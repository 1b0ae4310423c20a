import { currencyIn } from "../base/money-words";
import { fold } from "../base/fold";
import type { Figure } from "../disburse/trace";
import type { CellRef } from "../grid/address";
import type { BudgetRow, ListRow, Project } from "../model/project";
import type { Doubt, Table, TableKind } from "../model/table";
import { figureOf, isBlank } from "../model/value";
import type { Value } from "../model/value";
import { converted, figureIn } from "./figures";
import { amountRoles, topRows } from "./top-rows";
import { yearIn, yearOf, yearOfTable } from "./years";

/** The amounts that one row states for one year, by what they count: cost, allocation, release, executed, committed and so on. */
export interface MoneyRow {
  readonly table: Table;
  readonly cell: CellRef;
  readonly year?: number;
  readonly fields: Readonly<Record<string, Value>>;
  readonly amounts: Readonly<Record<string, Value>>;
  readonly currency?: string;
  readonly rate?: Value;
}

/** The rows of the lists of a kind, a row for each year; totals and the lines below a row that sums them are left out. */
export function moneyRows(project: Project, kind: TableKind): MoneyRow[] {
  return project.lists
    .filter(({ table }) => table.kind === kind)
    .flatMap(({ table, rows }) => topRows(rows).flatMap((row) => byYear(table, row)));
}

function byYear(table: Table, row: ListRow): MoneyRow[] {
  const { cell, fields } = row;
  const rate = fields["exchange-rate"];
  const said = fields["currency"] && currencyIn(fields["currency"].text);
  const common = { table, cell, fields, ...(said === undefined ? {} : { currency: said }), ...(rate ? { rate } : {}) };
  const own = Object.fromEntries(amountRoles.flatMap((role) => (fields[role] ? [[role, fields[role]]] : [])));
  const years = new Map<number, Record<string, Value>>();
  for (const { period, value, role } of row.amounts) {
    const year = yearOf(period);
    // Years without a word over them are what the table is about: what was committed, or what was paid.
    const about = role ?? (table.kind === "commitments" ? "committed" : undefined);
    if (year === undefined || about === undefined) continue;
    years.set(year, { ...years.get(year), [about]: value });
  }
  if (years.size > 0) return [...years].map(([year, amounts]) => ({ ...common, year, amounts }));
  const year = yearIn(fields["fiscal-year"]) ?? yearOfTable(table);
  return [{ ...common, ...(year === undefined ? {} : { year }), amounts: own }];
}

/** What a budget in a tree of components says of a programme and a year. */
export interface BudgetAmount {
  readonly table: Table;
  readonly row: BudgetRow;
  readonly year?: number;
  readonly value: Value;
  readonly isCost: boolean;
}

/** The top rows of the budgets: components, or lines where there are none. */
export function budgetAmounts(project: Project): BudgetAmount[] {
  return project.budgets.flatMap(({ table, rows }) => {
    const tops = rows.filter((row) => (row.kind === "component" || row.kind === "line") && row.parent === undefined);
    const isCost =
      table.columns.some(({ role }) => role === "cost") || /\b(?:cost|costo|cout|custo)s?\b/.test(fold(table.title ?? table.sheet));
    return tops.flatMap((row): BudgetAmount[] => {
      const years = row.amounts.flatMap(({ period, value }): BudgetAmount[] => {
        const year = yearOf(period);
        return year === undefined || isBlank(value) ? [] : [{ table, row, year, value, isCost }];
      });
      const year = yearOfTable(table);
      if (years.length > 0 || row.total === undefined || isBlank(row.total)) return years;
      return [{ table, row, ...(year === undefined ? {} : { year }), value: row.total, isCost }];
    });
  });
}

/** Amounts in the one currency of the review. What cannot be converted is left out, and said. */
export interface Purse {
  readonly currency?: string;
  readonly figure: (value: Value | undefined, row: Pick<MoneyRow, "table" | "currency" | "rate">) => Figure | undefined;
  readonly doubts: readonly Doubt[];
  readonly rates: ReadonlyArray<{ readonly currency: string; readonly rate: Value }>;
}

const currencyOf = (value: Value, own: string | undefined): string | undefined =>
  own ?? (value.reading.kind === "money" ? value.reading.currency : undefined);

/** The currency asked for, or the one that most amounts have. */
export function purseOf(rows: readonly MoneyRow[], budgets: readonly BudgetAmount[], asked: string | undefined): Purse {
  const counts = new Map<string, number>();
  const count = (currency: string | undefined): void => {
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  };
  for (const row of rows) for (const value of Object.values(row.amounts)) count(currencyOf(value, row.currency));
  for (const { value } of budgets) count(currencyOf(value, undefined));
  const currency = asked ?? [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const doubts: Doubt[] = [];
  const rates: { currency: string; rate: Value }[] = [];
  return {
    ...(currency === undefined ? {} : { currency }),
    doubts,
    rates,
    figure: (value, { table, currency: said, rate }) => {
      const amount = figureIn(value, table);
      if (value === undefined || amount === undefined) return undefined;
      const own = currencyOf(value, said);
      if (own === undefined || own === currency) return amount;
      const by = figureOf(rate) === undefined ? undefined : figureIn(rate, table);
      if (by === undefined || rate === undefined) {
        doubts.push({
          cell: value.cell,
          what: `Left out: ${value.text} is in ${own}, the review in ${currency ?? "no currency"}, and no exchange rate stands beside it.`,
        });
        return undefined;
      }
      if (!rates.some((each) => each.rate.cell.row === rate.cell.row && each.rate.cell.sheet === rate.cell.sheet))
        rates.push({ currency: own, rate });
      return converted(amount, by);
    },
  };
}
