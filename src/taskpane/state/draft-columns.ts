import { parseArea } from "../../grid/address";
import type { Sheet } from "../../grid/workbook";
import type { Table, TableColumn, TableKind } from "../../model/table";
import type { TableDraft } from "./draft";

/** A column to be mapped: what its header says, what stands in it, what it is read as. */
export interface MappedColumn {
  readonly col: number;
  readonly header: string;
  /** Its first values, as shown. */
  readonly samples: readonly string[];
  readonly read?: TableColumn;
}

/** Rows that are looked through for values, and values that are shown. */
const rowsSeen = 30;
const valuesSeen = 2;

/** A table of labels with values beside them has a line for each, not a column. */
export const isByLabels = (table: Table): boolean => new Set(table.columns.map((column) => column.cell.col)).size < table.columns.length;

/** The columns of a draft, as they are read now: those with a header and those that hold anything. */
export function mappedColumns(sheet: Sheet, draft: TableDraft, preview: Table): readonly MappedColumn[] {
  const range = parseArea(draft.range) ?? preview.area;
  const header = Math.max(...preview.columns.map((column) => column.cell.row));
  const columns: MappedColumn[] = [];
  const right = Math.max(range.right, preview.area.right);
  for (let col = Math.min(range.left, preview.area.left); col <= right; col++) {
    const read = preview.columns.find((column) => column.cell.col === col);
    const samples = samplesOf(sheet, col, header + 1);
    if (read !== undefined || samples.length > 0)
      columns.push({ col, header: read?.header ?? sheet.cell(header, col).text, samples, ...(read ? { read } : {}) });
  }
  return columns;
}

function samplesOf(sheet: Sheet, col: number, from: number): readonly string[] {
  const found = new Set<string>();
  for (let row = from; row < Math.min(sheet.rowCount, from + rowsSeen) && found.size < valuesSeen; row++) {
    const text = sheet.cell(row, col).text.trim();
    if (text !== "") found.add(text);
  }
  return [...found];
}

/** First and last header row of a table, counting from 1, where it has one header over its columns. */
export function headerRowsOfTable(table: Table): { readonly first: string; readonly last: string } | undefined {
  if (isByLabels(table) || table.columns.length === 0) return undefined;
  const last = Math.max(...table.columns.map((column) => column.cell.row));
  return { first: String(Math.min(table.area.top, last) + 1), last: String(last + 1) };
}

const money: ReadonlySet<TableKind> = new Set<TableKind>([
  "dli-matrix",
  "dli-prices",
  "disbursement-estimates",
  "budget",
  "budget-execution",
  "financing",
  "change-table",
  "commitments",
  "payments",
]);

const timed: ReadonlySet<string> = new Set([
  ...["other", "target", "cumulative-target", "actual", "baseline", "end-target", "units", "value"],
  ...["amount", "annual", "cumulative", "allocation", "total", "executed", "disbursed", "committed", "current", "proposed"],
]);

/** Whether a column with this role may stand for a year or another stretch of time: figures may, names and texts do not. */
export const mayBeTimed = (role: string): boolean => timed.has(role);

const amounts: ReadonlySet<string> = new Set([
  ...["amount", "annual", "cumulative", "allocation", "total", "unit-value", "cost", "minimum", "maximum", "prior-results"],
  ...["commitment", "committed", "disbursed", "undisbursed", "cancelled", "executed", "current", "proposed", "difference", "value"],
]);

/** Whether a column with this role may hold amounts of its own scale or currency. */
export const mayBeMoney = (role: string): boolean => amounts.has(role);

/** Whether a table of this kind holds amounts, so that a scale and a currency mean something. */
export const isOfMoney = (kind: TableKind): boolean => money.has(kind);
