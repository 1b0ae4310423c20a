import type { Project } from "../../model/project";
import type { Table } from "../../model/table";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";

/** The amounts that stand under one header. */
export interface AmountColumn {
  readonly table: Table;
  readonly name: string;
  readonly values: readonly Value[];
}

/** Every column of amounts of the project's money tables, by their headers, those without figures left out. */
export function amountColumns(project: Project): readonly AmountColumn[] {
  const values = new Map<Table, Value[]>();
  const put = (table: Table, all: readonly (Value | undefined)[]): void => {
    const own = values.get(table) ?? [];
    values.set(table, own);
    for (const value of all) if (value && figureOf(value) !== undefined) own.push(value);
  };
  for (const { table, dlis, periods, grandTotal } of project.schedules) {
    for (const dli of dlis) put(table, [dli.unitValue, ...dli.periods.map((period) => period.amount), dli.subtotal]);
    put(table, [...periods.map((period) => period.total), grandTotal]);
  }
  for (const { table, rows, total } of project.estimates) for (const row of [...rows, total]) put(table, [row?.current, row?.proposed]);
  for (const { table, rows } of project.budgets) for (const row of rows) put(table, [...row.amounts.map(({ value }) => value), row.total]);
  for (const one of project.financing) put(one.table, [one.commitment, one.disbursed, one.undisbursed]);
  return [...values].flatMap(([table, all]) => columnsOf(table, all));
}

function columnsOf(table: Table, all: readonly Value[]): readonly AmountColumn[] {
  // Labels with values beside them have one column for everything.
  const isDown = new Set(table.columns.map((column) => column.cell.col)).size > 1;
  const place = (value: Value): number => (isDown ? value.cell.col : value.cell.row);
  const inTable = all.filter((value) => value.cell.sheet === table.sheet);
  return [...new Set(inTable.map(place))].map((at) => ({
    table,
    name: table.columns.find((column) => (isDown ? column.cell.col : column.cell.row) === at)?.header ?? "Amounts",
    values: inTable.filter((value) => place(value) === at),
  }));
}
