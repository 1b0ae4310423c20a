import { yearOf } from "../base/dates";
import type { Period } from "../model/value";

/** What was worked out for one row's periods: the rows of a table share theirs. By the first of them. */
const worked = new WeakMap<Period, { readonly periods: readonly Period[]; readonly keys: readonly string[] }>();

/** Each period of a row as it is compared: "Dec-15" and "2015" are one year's figure, "FY15" is another's. */
export function periodKeys(periods: readonly Period[]): readonly string[] {
  const first = periods[0];
  if (first === undefined) return [];
  const known = worked.get(first);
  if (known?.periods.length === periods.length && known.periods.every((one, n) => one === periods[n])) return known.keys;
  const keys = periods.map((period) => keyOf(period, periods));
  worked.set(first, { periods, keys });
  return keys;
}

function keyOf(period: Period, others: readonly Period[]): string {
  if (!period.span) return period.ordinal === undefined ? `label ${period.label.trim()}` : `ordinal ${period.ordinal}`;
  const kind = period.kind === "fiscal-year" ? "fiscal" : "calendar";
  const year = yearOf(period.span.to);
  const alone = others.filter((other) => other.span && yearOf(other.span.to) === year).length <= 1;
  return alone ? `${kind} ${year}` : `${kind} ${period.span.from} ${period.span.to}`;
}

/** True where two periods have one key whatever stands beside them, as long as the same stands beside both. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a === b) return true;
  if (!a.span || !b.span) return !a.span && !b.span && a.ordinal === b.ordinal && (a.ordinal !== undefined || a.label === b.label);
  return a.span.to === b.span.to && a.span.from === b.span.from && (a.kind === "fiscal-year") === (b.kind === "fiscal-year");
}
