/** A calendar day as "YYYY-MM-DD"; the form sorts as time does. */
export type IsoDate = string & { readonly isoDate: unique symbol };

/** A day or an interval of days, both ends included. "Sep-15" is the whole of September 2015. */
export interface DateSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** Days in a month of the Gregorian calendar; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day, or undefined where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

/** The whole of a month. */
export function monthSpan(year: number, month: number): DateSpan | undefined {
  const from = isoDate(year, month, 1);
  const to = isoDate(year, month, daysInMonth(year, month));
  return from && to ? { from, to } : undefined;
}

/** The whole of a calendar year. */
export function yearSpan(year: number): DateSpan | undefined {
  const from = isoDate(year, 1, 1);
  const to = isoDate(year, 12, 31);
  return from && to ? { from, to } : undefined;
}

const dayNumber = (date: IsoDate): number => Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / 86_400_000;

/** The same day so many months later, or the last day of that month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(dayOf(date), daysInMonth(year, month)), 2)}` as IsoDate;
}

/**
 * The day of a spreadsheet serial number. In the 1900 system serial 60 is the day 29 Feb 1900 that never was
 * (undefined here), and serials below it count from 31 Dec 1899. Fractions of a day are dropped.
 */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 0 || whole > 2_958_465) return undefined;
  if (!date1904 && (whole === 0 || whole === 60)) return undefined;
  const origin = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const day = new Date(origin + whole * 86_400_000);
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** The serial number of a day, the inverse of `dateOfSerial`. */
export function serialOfDate(date: IsoDate, date1904: boolean): number {
  const days = dayNumber(date);
  if (date1904) return days - Date.UTC(1904, 0, 1) / 86_400_000;
  const serial = days - Date.UTC(1899, 11, 30) / 86_400_000;
  return serial <= 60 ? serial - 1 : serial;
}
