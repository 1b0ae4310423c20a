import type { Dec } from "../base/decimal";
import type { FiscalCalendar } from "../base/fiscal";
import type { CellRef } from "../grid/address";
import type { Period, Value } from "../model/value";
import type { Figure } from "./trace";

/** The two bases that amounts are computed on, always shown side by side. */
export interface Bases {
  /** The amounts printed in the DLI table. */
  readonly printed: Figure;
  /** Units x unit value / lot; a cell whose units could not be read falls back to its printed amount and says so. */
  readonly fromUnits: Figure;
}

/** One DLI in one period; amounts in full units of the table's currency. */
export interface DliAmount extends Bases {
  readonly dli: string;
  readonly dliCell: CellRef;
  readonly period: Period;
  readonly disbursementDate?: Value;
  readonly fiscalYear?: number;
}

export interface DliTotal extends Bases {
  readonly dli: string;
  readonly name: string;
  readonly cell: CellRef;
  readonly subtotal?: Value;
  readonly amounts: readonly DliAmount[];
}

export interface PeriodTotal extends Bases {
  readonly period: Period;
  readonly disbursementDate?: Value;
  readonly fiscalYear?: number;
  /** The table's own column total. */
  readonly statedTotal?: Value;
}

export interface FiscalYearTotal extends Bases {
  readonly fiscalYear: number;
  /** The estimates table's figure for the year: proposed, or current where there is no proposed column. */
  readonly estimate?: Value;
  readonly currentEstimate?: Value;
  /** estimate - printed. */
  readonly difference?: Dec;
}

export interface LedgerRow {
  readonly dli: string;
  readonly fiscalYear: number;
  readonly opening: Dec;
  readonly reallocated: Dec;
  readonly disbursed: Dec;
  readonly cancelled: Dec;
  readonly closing: Dec;
  readonly due: Dec;
  readonly notYetAchieved: Dec;
}

export interface Disbursement {
  readonly currency?: string;
  readonly calendar: FiscalCalendar;
  readonly byDli: readonly DliTotal[];
  readonly byPeriod: readonly PeriodTotal[];
  readonly byFiscalYear: readonly FiscalYearTotal[];
  readonly ledger: readonly LedgerRow[];
  readonly total: Bases;
  readonly estimateTotal?: Dec;
  readonly doubts: ReadonlyArray<{ readonly cell: CellRef; readonly what: string }>;
}
