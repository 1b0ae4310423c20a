import { dayOf, daysInMonth, monthOf, yearOf } from "../base/dates";
import type { IsoDate } from "../base/dates";
import { dec, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { fiscalYearOf, fiscalYearSpan } from "../base/fiscal";
import type { FiscalCalendar } from "../base/fiscal";
import type { Recalculation } from "./recalculate";

/** One fiscal year of a forecast, in full units; nothing is rounded. */
export interface ForecastYear {
  readonly fiscalYear: number;
  /** What was disbursed where the year is past, else what the plan pays. */
  readonly amount: Dec;
  readonly from: "disbursed" | "planned";
  readonly cumulative: Dec;
  /** The estimate in force before, where there is one, and amount - current. */
  readonly current?: Dec;
  readonly change?: Dec;
  /** What an even pace would have disbursed by the year's end, and cumulative - that. */
  readonly evenPace?: Dec;
  readonly aheadBy?: Dec;
}

export interface Forecast {
  readonly years: readonly ForecastYear[];
  readonly total: Dec;
  /** What no year holds: commitment - total; and its share of the commitment. */
  readonly undisbursed?: Dec;
  readonly shareUndisbursed?: Dec;
  /** Planned in years after closing: not payable unless closing is extended. */
  readonly afterClosing: Dec;
}

export interface ForecastFacts {
  readonly calendar: FiscalCalendar;
  /** Fiscal years up to this one are past: their figures are what was disbursed. */
  readonly pastTo?: number;
  readonly disbursed?: ReadonlyMap<number, Dec>;
  readonly current?: ReadonlyMap<number, Dec>;
  readonly commitment?: Dec;
  readonly effective?: IsoDate;
  readonly closing?: IsoDate;
  /** Cumulative shares of the commitment by fiscal year, in place of an even pace. */
  readonly profile?: ReadonlyMap<number, Dec>;
}

/** The estimates by fiscal year: planned results by the day they are paid on, and past years as they were disbursed. */
export function forecast(planned: ReadonlyMap<number, Dec>, facts: ForecastFacts): Forecast {
  const isPast = (year: number): boolean => facts.pastTo !== undefined && year <= facts.pastTo;
  const known = [...planned.keys(), ...(facts.disbursed?.keys() ?? []), ...(facts.current?.keys() ?? [])];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const numbers = known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
  let cumulative = zero;
  const years = numbers.map((fiscalYear): ForecastYear => {
    const past = isPast(fiscalYear);
    const amount = (past ? facts.disbursed?.get(fiscalYear) : planned.get(fiscalYear)) ?? zero;
    cumulative = cumulative.plus(amount);
    const current = facts.current?.get(fiscalYear);
    const pace = paceTo(fiscalYear, facts);
    return {
      fiscalYear,
      amount,
      from: past ? "disbursed" : "planned",
      cumulative,
      ...(current ? { current, change: amount.minus(current) } : {}),
      ...(pace ? { evenPace: pace, aheadBy: cumulative.minus(pace) } : {}),
    };
  });
  const closing = facts.closing === undefined ? undefined : fiscalYearOf(facts.closing, facts.calendar);
  const undisbursed = facts.commitment?.minus(cumulative);
  return {
    years,
    total: cumulative,
    ...(undisbursed ? { undisbursed } : {}),
    ...(undisbursed && facts.commitment && !facts.commitment.isZero() ? { shareUndisbursed: undisbursed.div(facts.commitment) } : {}),
    afterClosing: sum(years.filter((year) => closing !== undefined && year.fiscalYear > closing).map((year) => year.amount)),
  };
}

/** A plan's amounts by the fiscal year in which each period is paid; those without a year are left out and returned apart. */
export function byFiscalYear(amounts: Recalculation): { readonly years: ReadonlyMap<number, Dec>; readonly undated: Dec } {
  const years = new Map<number, Dec>();
  let undated = zero;
  amounts.plan.periods.forEach((period, p) => {
    const amount = amounts.ofPeriod(p);
    if (period.fiscalYear === undefined) undated = undated.plus(amount);
    else years.set(period.fiscalYear, (years.get(period.fiscalYear) ?? zero).plus(amount));
  });
  return { years, undated };
}

/** The commitment spread evenly over the days from effectiveness to closing, up to the year's end; or as the given profile says. */
function paceTo(fiscalYear: number, facts: ForecastFacts): Dec | undefined {
  const { commitment, effective, closing, calendar, profile } = facts;
  if (commitment === undefined) return undefined;
  if (profile) return profile.get(fiscalYear)?.times(commitment);
  if (effective === undefined || closing === undefined || closing <= effective) return undefined;
  const end = fiscalYearSpan(fiscalYear, calendar).to;
  if (end <= effective) return zero;
  const whole = monthsBetween(effective, closing);
  return end >= closing ? commitment : commitment.times(monthsBetween(effective, end)).div(whole);
}

/** Months from one day to another, the days of a broken month as a share of that month. */
function monthsBetween(from: IsoDate, to: IsoDate): Dec {
  const at = (day: IsoDate): Dec => dec(yearOf(day) * 12 + monthOf(day)).plus(dec(dayOf(day)).div(daysInMonth(yearOf(day), monthOf(day))));
  return at(to).minus(at(from));
}
