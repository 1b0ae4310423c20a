import type { Dec } from "../../base/decimal";
import { fiscalYearOfSpan } from "../../base/fiscal";
import type { FiscalCalendar } from "../../base/fiscal";
import type { DliSchedule } from "../../model/project";
import { spanOf } from "../../model/value";
import type { Period, Value } from "../../model/value";
import { countedDlis, samePeriod } from "./items";
import { cellKey } from "./judge";
import { add } from "./sums";

/** A period of a schedule with its amounts and the fiscal year that its payment date lies in. */
export interface PaidColumn {
  readonly period: Period;
  readonly disbursementDate?: Value;
  readonly amounts: readonly Value[];
  /** Absent where there is no date, or the date lies in two fiscal years. */
  readonly fiscalYear?: number;
}

export function columnsOf(schedule: DliSchedule, calendar: FiscalCalendar): readonly PaidColumn[] {
  const dlis = countedDlis(schedule);
  return schedule.periods.map(({ period, disbursementDate }) => {
    const amounts = dlis.flatMap((dli) => dli.periods.find((own) => samePeriod(own.period, period))?.amount ?? []);
    const unique = new Map(amounts.map((amount) => [cellKey(amount.cell), amount]));
    const span = spanOf(disbursementDate);
    return { period, disbursementDate, amounts: [...unique.values()], fiscalYear: span && fiscalYearOfSpan(span, calendar) };
  });
}

/** The amounts paid in a fiscal year, and whether some could not be read as figures. */
export interface PaidYear {
  readonly amounts: readonly Value[];
  readonly total: Dec;
  readonly words: boolean;
}

export function paidByYear(columns: readonly PaidColumn[]): ReadonlyMap<number, PaidYear> {
  const years = new Map<number, readonly Value[]>();
  for (const { fiscalYear, amounts } of columns) {
    if (fiscalYear !== undefined) years.set(fiscalYear, [...(years.get(fiscalYear) ?? []), ...amounts]);
  }
  return new Map(
    [...years].map(([year, amounts]) => {
      const added = add(amounts);
      return [year, { amounts: added.parts, total: added.total, words: added.words.length > 0 }];
    }),
  );
}
