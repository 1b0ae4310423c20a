import { dayOf, monthOf, yearOf } from "../../../base/dates";
import type { IsoDate } from "../../../base/dates";
import type { Period } from "../../../model/value";
import { useWords } from "../../words";

/** How a period is said: the days it stands for, or that it has none of its own. */
export function usePeriodText(): (period: Period) => string {
  const { correct: words, locale } = useWords();
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const day = (date: IsoDate): string => format.format(new Date(Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date))));
  return ({ label, span }) => words.understood(span === undefined ? words.undated(label) : words.span(day(span.from), day(span.to)));
}
