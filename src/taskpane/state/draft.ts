import { periodOf } from "../../app/correct";
import { rolesOfKind } from "../../app/help";
import { parseArea } from "../../grid/address";
import type { Area } from "../../grid/address";
import { findSheet } from "../../grid/workbook";
import type { Sheet, Workbook } from "../../grid/workbook";
import type { ColumnCorrection, Table, TableCorrection, TableKind, Unread } from "../../model/table";
import { rangeOf } from "./corrections";

/** What a person is about to say of a column; what is absent or empty stays as it is read. */
export interface ColumnDraft {
  readonly role?: string;
  /** As typed: "2016", "Dec-13". */
  readonly period?: string;
  readonly scale?: number;
  /** As typed. */
  readonly currency?: string;
}

/** What a person is about to say of a stretch of a sheet. */
export interface TableDraft {
  readonly sheet: string;
  readonly range: string;
  /** `null`: there is no table here; undefined: not said yet. */
  readonly kind: TableKind | null | undefined;
  /** As typed, counting from 1. */
  readonly headerRows?: { readonly first: string; readonly last: string };
  readonly scale?: number;
  /** As typed. */
  readonly currency?: string;
  readonly columns: ReadonlyMap<number, ColumnDraft>;
  /** Nothing was recognised here: the range is that of the stretch, not of one table. */
  readonly isStretch?: boolean;
}

/** Which entries of a draft cannot be used as they are typed. */
export interface DraftFaults {
  readonly headerRows: boolean;
  readonly currency: boolean;
  /** By column. */
  readonly periods: ReadonlySet<number>;
  readonly currencies: ReadonlySet<number>;
}

/** A draft of what a person said of a table so far, or of a table that nobody corrected yet. */
export function draftOfTable(table: Table): TableDraft {
  const said = table.correction;
  return {
    sheet: table.sheet,
    range: rangeOf(table),
    kind: table.kind,
    ...(said?.headerRows === undefined ? {} : { headerRows: typedRows(said.headerRows.first, said.headerRows.last) }),
    ...(said?.scale === undefined ? {} : { scale: said.scale }),
    ...(said?.currency === undefined ? {} : { currency: said.currency }),
    columns: new Map((said?.columns ?? []).map(({ col, ...rest }) => [col, rest])),
  };
}

/** A draft for a stretch that was not understood: its header is looked for, its kind is for the person to say. */
export function draftOfStretch({ sheet, area }: Unread, range: string, workbook: Workbook | undefined): TableDraft {
  const found = workbook && findSheet(workbook, sheet);
  const row = found === undefined ? area.top : likelyHeader(found, area);
  return { sheet, range, kind: undefined, headerRows: typedRows(row, row), columns: new Map(), isStretch: true };
}

const typedRows = (first: number, last: number): NonNullable<TableDraft["headerRows"]> => ({
  first: String(first + 1),
  last: String(last + 1),
});

/** The first row that holds more than half as much as the fullest of the first ten: a title over a table holds less. */
function likelyHeader(sheet: Sheet, area: Area): number {
  const counts: number[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 9); row++) {
    let count = 0;
    for (let col = area.left; col <= area.right; col++) if (sheet.cell(row, col).content.kind !== "blank") count++;
    counts.push(count);
  }
  const most = Math.max(...counts);
  return (
    area.top +
    Math.max(
      0,
      counts.findIndex((count) => count * 2 > most),
    )
  );
}

/** The draft with another kind: roles that this kind does not know are forgotten. */
export function withKind(draft: TableDraft, kind: TableDraft["kind"]): TableDraft {
  const known = new Set(kind ? rolesOfKind(kind) : []);
  const columns = new Map(
    [...draft.columns].map(([col, column]) => [col, known.has(column.role ?? "") ? column : { ...column, role: undefined }]),
  );
  return { ...draft, kind, columns };
}

const isCurrency = (text: string): boolean => /^[A-Za-z]{3}$/.test(text.trim());
const rowOf = (text: string): number | undefined => (/^[1-9]\d{0,6}$/.test(text.trim()) ? Number(text) - 1 : undefined);

/** Which entries cannot be used; an empty one is none. */
export function faultsOf(draft: TableDraft, fiscalYearStartMonth: number): DraftFaults {
  const wrong = (fault: (column: ColumnDraft) => boolean): ReadonlySet<number> =>
    new Set([...draft.columns].filter(([, column]) => fault(column)).map(([col]) => col));
  const rows = draft.headerRows;
  return {
    headerRows: rows !== undefined && rows.first.trim() + rows.last.trim() !== "" && headerRowsOf(draft) === undefined,
    currency: (draft.currency ?? "").trim() !== "" && !isCurrency(draft.currency ?? ""),
    periods: wrong(({ period = "" }) => period.trim() !== "" && periodOf(period, fiscalYearStartMonth) === undefined),
    currencies: wrong(({ currency = "" }) => currency.trim() !== "" && !isCurrency(currency)),
  };
}

export const hasFaults = (faults: DraftFaults): boolean =>
  faults.headerRows || faults.currency || faults.periods.size > 0 || faults.currencies.size > 0;

function headerRowsOf({ headerRows, range }: TableDraft): TableCorrection["headerRows"] {
  if (headerRows === undefined || parseArea(range) === undefined) return undefined;
  const first = rowOf(headerRows.first);
  const last = headerRows.last.trim() === "" ? first : rowOf(headerRows.last);
  return first === undefined || last === undefined || last < first || last - first > 9 ? undefined : { first, last };
}

/** What the draft says, without what cannot be used; undefined while the kind is not said. */
export function correctionOf(draft: TableDraft, fiscalYearStartMonth: number): TableCorrection | undefined {
  const { sheet, range, kind } = draft;
  if (kind === undefined) return undefined;
  if (kind === null) return { sheet, range, kind };
  const faults = faultsOf(draft, fiscalYearStartMonth);
  const headerRows = headerRowsOf(draft);
  const columns = [...draft.columns].flatMap(([col, said]): ColumnCorrection[] => {
    const period = faults.periods.has(col) ? "" : (said.period ?? "").trim();
    const currency = faults.currencies.has(col) ? "" : (said.currency ?? "").trim().toUpperCase();
    const column = {
      col,
      ...(said.role === undefined ? {} : { role: said.role }),
      ...(period === "" ? {} : { period }),
      ...(said.scale === undefined ? {} : { scale: said.scale }),
      ...(currency === "" ? {} : { currency }),
    };
    return Object.keys(column).length > 1 ? [column] : [];
  });
  const currency = faults.currency ? "" : (draft.currency ?? "").trim().toUpperCase();
  return {
    sheet,
    range,
    kind,
    ...(headerRows === undefined ? {} : { headerRows }),
    ...(columns.length === 0 ? {} : { columns: columns.sort((a, b) => a.col - b.col) }),
    ...(draft.scale === undefined ? {} : { scale: draft.scale }),
    ...(currency === "" ? {} : { currency }),
  };
}
