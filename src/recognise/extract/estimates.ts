import { fiscalYearOf } from "../../base/fiscal";
import type { EstimateRow, Estimates } from "../../model/project";
import { spanOf } from "../../model/value";
import type { Value } from "../../model/value";
import { columnOf, readCell } from "../region";
import type { Region } from "../region";
import type { RoledColumn } from "../header-column";
import { rolesOf } from "../roles";
import { currencyIn, scaleIn } from "../../base/money-words";
import { readPeriod } from "../../model/read-period";
import { optional } from "./optional";
import { isTotalText } from "./text-parts";

/** Disbursement estimates with a row a year. A lone column of estimates counts as the proposed ones. */
export function readEstimates(region: Region): Estimates {
  if (region.columns.some((column) => column.period !== undefined)) return readAcross(region);
  const year = columnOf(region, "fiscal-year");
  const current = columnOf(region, "current");
  const proposed = columnOf(region, "proposed") ?? (current ? undefined : columnOf(region, "annual"));
  const rows: EstimateRow[] = [];
  let total: EstimateRow | undefined;
  for (const row of year ? region.rows : []) {
    const yearCol = year?.col ?? 0;
    const label = region.view.text(row, yearCol);
    const isTotal = isTotalText(label);
    const yearValue = readCell(region, row, yearCol, isTotal ? "text" : "date");
    const fiscalYear = isTotal ? undefined : yearOfLabel(region, label, yearValue);
    if (!isTotal && fiscalYear === undefined) continue;
    const amount = (col: number | undefined): Value | undefined => (col === undefined ? undefined : readCell(region, row, col, "amount"));
    const others = region.columns.filter(
      (column) => ["annual", "cumulative", "difference", "total"].includes(column.role) && column !== proposed,
    );
    const entry: EstimateRow = {
      cell: region.view.ref(row, yearCol),
      year: yearValue,
      others: others.map((column) => ({ role: column.role, value: readCell(region, row, column.col, "amount") })),
      ...optional({ fiscalYear, current: amount(current?.col), proposed: amount(proposed?.col) }),
    };
    if (isTotal) total = entry;
    else rows.push(entry);
  }
  return { table: region.table, rows, ...(total ? { total } : {}) };
}

/** "2016", "FY16", "2015/16": the fiscal year by its name; a date by the calendar. */
function yearOfLabel(region: Region, label: string, value: Value): number | undefined {
  const period = readPeriod(label, region.reading.calendar);
  if (period?.kind === "year") return Number(period.span?.from.slice(0, 4));
  if (period?.kind === "fiscal-year" && period.span) return fiscalYearOf(period.span.to, region.reading.calendar);
  const span = spanOf(value);
  return span === undefined ? undefined : fiscalYearOf(span.to, region.reading.calendar);
}

/** Estimates with the years across: a row for each of current, proposed, annual and cumulative. */
function readAcross(region: Region): Estimates {
  const label = columnOf(region, "fiscal-year", "annual")?.col ?? region.table.area.left;
  const rowOf = (...roles: readonly string[]): number | undefined =>
    region.rows.find((row) => rolesOf(region.view.text(row, label)).some((match) => roles.includes(match.role) && match.score >= 0.7));
  const current = rowOf("current");
  const proposed = rowOf("proposed") ?? (current === undefined ? rowOf("annual") : undefined);
  const cumulative = rowOf("cumulative");
  const read = (row: number | undefined, column: RoledColumn): Value | undefined => {
    if (row === undefined) return undefined;
    // "Annual (US$ m)": a row may say its own unit.
    const said = region.view.text(row, label);
    return readCell(region, row, column.col, "amount", optional({ scale: scaleIn(said), currency: currencyIn(said) }));
  };
  const rows = region.columns.flatMap((column): EstimateRow[] => {
    if (column.period === undefined) return [];
    const year = readCell(region, column.row, column.col, "date");
    const accumulated = read(cumulative, column);
    const fiscalYear = yearOfLabel(region, column.period.label, year);
    return [
      {
        cell: year.cell,
        year,
        others: accumulated ? [{ role: "cumulative", value: accumulated }] : [],
        ...optional({ fiscalYear, current: read(current, column), proposed: read(proposed, column) }),
      },
    ];
  });
  const totalColumn = columnOf(region, "total");
  if (!totalColumn) return { table: region.table, rows };
  const year = readCell(region, totalColumn.row, totalColumn.col, "text");
  const total = {
    cell: year.cell,
    year,
    others: [],
    ...optional({ current: read(current, totalColumn), proposed: read(proposed, totalColumn) }),
  };
  return { table: region.table, rows, total };
}
