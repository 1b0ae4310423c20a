import { figureOf } from "../../model/value";
import type { DliFacts } from "./facts";
import { coverRows } from "./page";
import type { LedgerLayout } from "./ledger-layout";

/** The columns of the estimates that a workbook's facts allow, in order. */
export type EstimateColumn =
  | "year"
  | "ends"
  | "printed"
  | "fromUnits"
  | "disbursed"
  | "current"
  | "estimate"
  | "change"
  | "difference"
  | "unitsDifference"
  | "currentToDate"
  | "toDate"
  | "share"
  | "pace"
  | "ahead"
  | "source";

/** The figures above the table: the loan's commitment and dates; rows count from 0. */
export interface LoanRows {
  readonly commitment: number;
  readonly effective?: number;
  readonly closing?: number;
  /** Months from effectiveness to closing. */
  readonly months?: number;
}

export interface EstimatesLayout {
  readonly sheet: string;
  readonly columns: readonly EstimateColumn[];
  readonly loan?: LoanRows;
  readonly header: number;
  readonly first: number;
  /** The row of what has no fiscal year. */
  readonly undated?: number;
  readonly total: number;
}

/** Undefined where there is no fiscal year to estimate. */
export function estimatesLayout(
  facts: DliFacts,
  sheet: string,
  hasWorth: boolean,
  ledger: LedgerLayout | undefined,
): EstimatesLayout | undefined {
  const { disbursement } = facts.versions[0];
  const { byFiscalYear, byDli } = disbursement;
  if (byFiscalYear.length === 0) return undefined;
  const estimate = byFiscalYear.some((year) => figureOf(year.estimate) !== undefined);
  const current = byFiscalYear.some((year) => year.currentEstimate && year.currentEstimate !== year.estimate);
  const { years } = facts.forecast;
  const hasPace = years.some((year) => year.evenPace !== undefined);
  const commitment = figureOf(facts.financing?.commitment);
  const hasShare = commitment !== undefined && !commitment.isZero();
  const loanRows = hasShare ? (hasPace ? 4 : 1) : 0;
  const loan = hasShare
    ? { commitment: coverRows, ...(hasPace ? { effective: coverRows + 1, closing: coverRows + 2, months: coverRows + 3 } : {}) }
    : undefined;
  const header = coverRows + (loanRows > 0 ? loanRows + 1 : 0);
  const undated = byDli.some((dli) =>
    dli.amounts.some((one) => one.fiscalYear === undefined && !(one.printed.value.isZero() && one.fromUnits.value.isZero())),
  );
  const after = header + 1 + byFiscalYear.length;
  const only = <T>(holds: boolean, ...some: T[]): T[] => (holds ? some : []);
  return {
    sheet,
    columns: [
      "year",
      "ends",
      "printed",
      ...only<EstimateColumn>(hasWorth, "fromUnits"),
      ...only<EstimateColumn>(ledger !== undefined, "disbursed"),
      ...only<EstimateColumn>(current, "current"),
      ...only<EstimateColumn>(estimate, "estimate"),
      ...only<EstimateColumn>(current && estimate, "change"),
      ...only<EstimateColumn>(estimate, "difference"),
      ...only<EstimateColumn>(estimate && hasWorth, "unitsDifference"),
      ...only<EstimateColumn>(current, "currentToDate"),
      "toDate",
      ...only<EstimateColumn>(hasShare, "share"),
      ...only<EstimateColumn>(hasPace && hasShare, "pace", "ahead"),
      "source",
    ],
    ...(loan ? { loan } : {}),
    header,
    first: header + 1,
    ...(undated ? { undated: after } : {}),
    total: after + (undated ? 1 : 0),
  };
}

export const estimatesCol = ({ columns }: EstimatesLayout, name: EstimateColumn): number => columns.indexOf(name);

/** The column that the curve adds: the estimates, or the schedule where the workbook estimates nothing. */
export function baseCol(layout: EstimatesLayout): number {
  const estimate = estimatesCol(layout, "estimate");
  return estimate >= 0 ? estimate : estimatesCol(layout, "printed");
}

/** What stands over a column. */
export function titleOf({ columns }: EstimatesLayout, column: EstimateColumn): string {
  const name = columns.includes("current") ? "Proposed estimate" : columns.includes("estimate") ? "Estimate" : "Schedule";
  const titles: Record<EstimateColumn, string> = {
    year: "Fiscal year",
    ends: "Year ends",
    printed: "Schedule: amounts",
    fromUnits: "Schedule: units x unit value",
    disbursed: "Disbursed",
    current: "Current estimate",
    estimate: name,
    change: "Proposed - current",
    difference: `${name} - amounts`,
    unitsDifference: `${name} - units x unit value`,
    currentToDate: "Current, cumulative",
    toDate: `${name}, cumulative`,
    share: "Share of commitment undisbursed",
    pace: "Straight line to closing",
    ahead: "Cumulative - straight line",
    source: "Source",
  };
  return titles[column];
}
