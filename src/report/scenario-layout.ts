import type { FiscalCalendar } from "../base/fiscal";
import { byFiscalYear } from "../disburse/forecast";
import type { Plan } from "../disburse/plan";
import { recalculate } from "../disburse/recalculate";

/** The column of the first period. */
export const firstPeriod = 4;

export interface ScenarioSheet {
  readonly name: string;
  readonly project?: string;
  readonly before: Plan;
  readonly after: Plan;
  readonly calendar: FiscalCalendar;
  /** Each change in words. */
  readonly changes: readonly string[];
}

/** The rows and columns at which the parts of the sheet stand; `lastYear` is the row of their total. */
export interface ScenarioLayout {
  readonly units: number;
  readonly firstUnit: number;
  readonly amounts: number;
  readonly first: number;
  readonly total: number;
  readonly years: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly yearNumbers: readonly number[];
  readonly totalCol: number;
  readonly beforeCol: number;
  readonly changeCol: number;
  readonly sourceCol: number;
}

/** Cover lines, the changes, units, amounts under three header rows, and the fiscal years, each under the other. */
export function scenarioLayout({ before, after, changes }: ScenarioSheet): ScenarioLayout {
  const { periods, dlis } = after;
  const totalCol = firstPeriod + periods.length;
  const units = 5 + changes.length;
  const firstUnit = units + 2;
  const amounts = firstUnit + dlis.length + 1;
  const first = amounts + 4;
  const total = first + dlis.length;
  const years = total + 2;
  const firstYear = years + 2;
  const paid = [before, after].flatMap((plan) => [...byFiscalYear(recalculate(plan, "planned")).years.keys()]);
  const yearNumbers = [...new Set(paid)].sort((a, b) => a - b);
  const columns = { totalCol, beforeCol: totalCol + 1, changeCol: totalCol + 2, sourceCol: totalCol + 3 };
  return { units, firstUnit, amounts, first, total, years, firstYear, lastYear: firstYear + yearNumbers.length, yearNumbers, ...columns };
}
