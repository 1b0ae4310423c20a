import type { Dec } from "../../base/decimal";
import { areaA1, areaAbsolute, quoteSheet } from "../../grid/address";
import type { LedgerRow } from "../../disburse/result";
import type { DliFacts } from "./facts";
import { area, coverRows } from "./page";

/** The columns of the ledger, in order. */
export const columns = [
  ["dli", "DLI"],
  ["fiscalYear", "Fiscal year"],
  ["opening", "Opening"],
  ["reallocated", "Reallocated"],
  ["disbursed", "Disbursed"],
  ["cancelled", "Cancelled"],
  ["closing", "Closing"],
  ["earned", "Earned to date"],
  ["due", "Due"],
  ["notYetAchieved", "Not yet achieved"],
  ["proof", "Proof (0)"],
  ["source", "Source"],
] as const;

export type LedgerColumn = (typeof columns)[number][0];
export const ledgerCol = (name: LedgerColumn): number => columns.findIndex(([column]) => column === name);

/** Where the ledger's rows stand; rows count from 0. */
export interface LedgerLayout {
  readonly sheet: string;
  readonly first: number;
  /** The row of the total by fiscal year's header. */
  readonly years: number;
  readonly rows: readonly LedgerRow[];
  readonly fiscalYears: readonly number[];
}

/** Undefined where there is no ledger. */
export function ledgerLayout(facts: DliFacts, sheet: string): LedgerLayout | undefined {
  const { rows } = facts.ledger;
  if (rows.length === 0) return undefined;
  const first = coverRows + 1;
  const fiscalYears = [...new Set(rows.map((row) => row.fiscalYear))].sort((a, b) => a - b);
  return { sheet, first, years: first + rows.length + 2, rows, fiscalYears };
}

/** The rows of one DLI as other sheets write them, in one column. */
export function dliStretch(layout: LedgerLayout, dli: string, column: LedgerColumn): string | undefined {
  const own = layout.rows.flatMap((row, n) => (row.dli === dli ? [layout.first + n] : []));
  const [top, bottom] = [own[0], own.at(-1)];
  if (top === undefined || bottom === undefined) return undefined;
  const col = ledgerCol(column);
  return `${quoteSheet(layout.sheet)}!${areaA1(area(top, col, bottom, col))}`;
}

/** What was disbursed in a fiscal year, of all DLIs, as other sheets write it. */
export function disbursedIn(layout: LedgerLayout, yearCell: string): string {
  const last = layout.first + layout.rows.length - 1;
  const column = (name: LedgerColumn): string =>
    `${quoteSheet(layout.sheet)}!${areaAbsolute(area(layout.first, ledgerCol(name), last, ledgerCol(name)))}`;
  return `SUMIF(${column("fiscalYear")},${yearCell},${column("disbursed")})`;
}

/** The cells, on the sheet of the request, of what a DLI's results earned that is due by the end of a fiscal year, with their sum. */
export type EarnedCells = (dli: string, fiscalYear: number) => { readonly cells: readonly string[]; readonly value: Dec } | undefined;
