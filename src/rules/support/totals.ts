import { zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { contains } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { DliSchedule, ListTable, Project } from "../../model/project";
import type { SheetFigure, Table } from "../../model/table";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { budgetSums } from "./budget-lines";
import { countedDlis, samePeriod } from "./items";
import { cellKey } from "./judge";

/** A total that a table states, and the figures that it should be made of. */
export interface Total {
  readonly table: Table;
  readonly total: Value;
  /** Those that hold a figure. */
  readonly parts: readonly Value[];
  /** Totals of one family are made in one way: those of one row down their columns, those of one column along their rows. */
  readonly family: string;
}

/** Every total of the project's tables with its parts. A table's grand total stands twice: down and along. */
export function totalsOf(project: Project): readonly Total[] {
  const all = [
    ...project.budgets.flatMap((budget) =>
      budgetSums(budget, zero).map(({ kind, total, added }) => ({
        table: budget.table,
        total,
        parts: added.parts,
        family: kind === "years" ? "along" : `down ${total.cell.row}`,
      })),
    ),
    ...project.schedules.flatMap(ofSchedule),
    ...project.estimates.flatMap(({ table, rows, total }) =>
      (["current", "proposed"] as const).map((side) => ({
        table,
        total: total?.[side],
        parts: rows.map((row) => row[side]),
        family: "down",
      })),
    ),
    ...project.lists.flatMap(ofList),
  ];
  return all.flatMap(({ table, total, parts, family }) => {
    const figures = parts.flatMap((part) => (part !== undefined && figureOf(part) !== undefined ? [part] : []));
    return total === undefined || figures.length === 0 ? [] : [{ table, total, parts: figures, family: `${table.id} ${family}` }];
  });
}

interface Loose {
  readonly table: Table;
  readonly total: Value | undefined;
  readonly parts: readonly (Value | undefined)[];
  readonly family: string;
}

function ofSchedule(schedule: DliSchedule): readonly Loose[] {
  const { table, grandTotal, periods } = schedule;
  const dlis = countedDlis(schedule);
  return [
    ...schedule.dlis.map((dli) => ({ table, total: dli.subtotal, parts: dli.periods.map((period) => period.amount), family: "along" })),
    ...periods.map(({ period, total }) => ({
      table,
      total,
      parts: dlis.map((dli) => dli.periods.find((own) => samePeriod(own.period, period))?.amount),
      family: "down",
    })),
    { table, total: grandTotal, parts: dlis.map((dli) => dli.subtotal), family: "down" },
    { table, total: grandTotal, parts: periods.map(({ total }) => total), family: "along" },
  ];
}

/** A list whose one total row is its last. */
function ofList({ table, rows }: ListTable): readonly Loose[] {
  const last = rows.at(-1);
  if (!last?.isTotal || rows.filter((row) => row.isTotal).length > 1) return [];
  const lines = rows.slice(0, -1);
  const named = Object.entries(last.fields).flatMap(([role, total]) =>
    figureOf(total) === undefined ? [] : [{ table, total, parts: lines.map((row) => row.fields[role]), family: "down" }],
  );
  const dated = last.amounts.map(({ period, value }) => ({
    table,
    total: value,
    parts: lines.map((row) => row.amounts.find((own) => samePeriod(own.period, period))?.value),
    family: "down",
  }));
  return [...named, ...dated];
}

/** A table's cells for figures, to look them up by. */
export interface Kept {
  at(cell: { readonly sheet: string; readonly row: number; readonly col: number }): SheetFigure | undefined;
  /** Those that hold a figure inside areas, each once. */
  within(areas: readonly Area[]): readonly SheetFigure[];
}

export function keptIn(table: Table): Kept {
  const all = table.figures ?? [];
  const byCell = new Map(all.map((one) => [cellKey(one.cell), one]));
  return {
    at: (cell) => byCell.get(cellKey(cell)),
    within: (areas) => all.filter((one) => one.figure !== undefined && areas.some((area) => contains(area, one.cell.row, one.cell.col))),
  };
}

/** What a spreadsheet's SUM makes of cells: texts count as nothing. */
export function sheetSum(figures: readonly (SheetFigure | undefined)[]): Dec {
  return figures.reduce((total, one) => (one?.holds === "number" && one.figure ? total.plus(one.figure) : total), zero);
}
