import { yearOf as yearOfDate } from "../base/dates";
import { bankCalendar } from "../base/fiscal";
import { readPeriod } from "../model/read-period";
import type { Table } from "../model/table";
import { spanOf } from "../model/value";
import type { Period, Value } from "../model/value";

/** The year that a period ends in: 2025 for "2025", "FY25" and "2024-25"; undefined for "YR3". */
export const yearOf = (period: Period): number | undefined => period.span && yearOfDate(period.span.to);

/** The year that a cell states; undefined for words. */
export function yearIn(value: Value | undefined): number | undefined {
  if (value === undefined) return undefined;
  // Only the year is asked for, and that is the same in every calendar.
  const period = readPeriod(value.text, bankCalendar);
  const span = period?.span ?? spanOf(value);
  return span && yearOfDate(span.to);
}

/** The one year that the title of a table, or the name of its sheet, states. */
export function yearOfTable(table: Table): number | undefined {
  for (const text of [table.title ?? "", table.sheet]) {
    const years = new Set(
      [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?:\s?[-/]\s?(\d\d|(?:19|20)\d\d))?(?!\d)/g)].map(([, first = "", second]) =>
        second === undefined ? Number(first) : second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second),
      ),
    );
    if (years.size === 1) return [...years][0];
  }
  return undefined;
}
