export { differenceText, figureText } from "../../base/figure-text";

/** A time of day in the pane's language; milliseconds since 1970. */
export function timeText(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(new Date(at));
}

/** A day in the pane's language, from its ISO form. */
export function dateText(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The name of a month, 1 to 12. */
export function monthText(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** A day and month without a year. */
export function dayText(month: number, day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2001, month - 1, day)),
  );
}
