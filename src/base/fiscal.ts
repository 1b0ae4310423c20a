import { isoDate, monthOf, yearOf } from "./dates";
import type { DateSpan, IsoDate } from "./dates";

/** A fiscal calendar: the month its year starts in. A year starting after January is named by the year it ends in. */
export interface FiscalCalendar {
  readonly startMonth: number;
}

/** 1 July to 30 June. Source: World Bank glossary, "fiscal year". */
export const bankCalendar: FiscalCalendar = { startMonth: 7 };

/** 1 January to 31 December. */
export const calendarYear: FiscalCalendar = { startMonth: 1 };

/** The fiscal year that a day lies in: 30-Jun-2016 is 2016, 1-Jul-2016 is 2017 in the Bank's calendar. */
export function fiscalYearOf(date: IsoDate, calendar: FiscalCalendar): number {
  const later = calendar.startMonth > 1 && monthOf(date) >= calendar.startMonth;
  return yearOf(date) + (later ? 1 : 0);
}

/** The fiscal year of a span, or undefined where the span crosses the boundary between two. */
export function fiscalYearOfSpan(span: DateSpan, calendar: FiscalCalendar): number | undefined {
  const first = fiscalYearOf(span.from, calendar);
  return first === fiscalYearOf(span.to, calendar) ? first : undefined;
}

/** The days of a fiscal year. */
export function fiscalYearSpan(year: number, calendar: FiscalCalendar): DateSpan {
  const startYear = calendar.startMonth > 1 ? year - 1 : year;
  const endMonth = calendar.startMonth > 1 ? calendar.startMonth - 1 : 12;
  const from = isoDate(startYear, calendar.startMonth, 1);
  const to = [31, 30, 29, 28].map((day) => isoDate(year, endMonth, day)).find((day) => day !== undefined);
  if (!from || !to) throw new RangeError(`No fiscal year ${year} with a year starting in month ${calendar.startMonth}`);
  return { from, to };
}
