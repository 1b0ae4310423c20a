import { isoDate, monthSpan, yearSpan } from "../base/dates";
import type { DateSpan } from "../base/dates";
import { fiscalYearSpan } from "../base/fiscal";
import type { FiscalCalendar } from "../base/fiscal";
import { fold } from "../base/fold";
import type { Period } from "./value";
import { monthNumber } from "../base/months";

/** A year of two digits: 00 to 69 are of this century, as spreadsheets take them. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 2 ? year + (year < 70 ? 2000 : 1900) : year;
}

const plausibleYear = (year: number): boolean => year >= 1960 && year <= 2099;

/** Marks of notes and words in brackets that may follow a period: "Dec-13*", "2013 (actual)", "2014¹". */
function bare(text: string): string {
  return fold(text.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079*†‡§]+/g, ""))
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, "")
    .replace(/^(?:end of|end|by|fin de|fin|au|al|ate)\s+/, "")
    .trim();
}

const day = (year: number, month: number, date: number): DateSpan | undefined => {
  const iso = isoDate(year, month, date);
  return iso && plausibleYear(year) ? { from: iso, to: iso } : undefined;
};

/** Both readings of a date in figures; two where day and month can change places. */
export function numericDates(text: string): readonly DateSpan[] {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return [day(Number(iso[1]), Number(iso[2]), Number(iso[3]))].filter((span) => span !== undefined);
  const other = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (!other) return [];
  const year = fullYear(other[3] ?? "");
  const first = Number(other[1]);
  const second = Number(other[2]);
  const dayFirst = day(year, second, first);
  const monthFirst = first === second ? undefined : day(year, first, second);
  return [dayFirst, monthFirst].filter((span) => span !== undefined);
}

/** A day written with its month's name: "31-Mar-2018", "March 31, 2018", "31 de marzo de 2018", "1er juillet 2016". */
export function namedDay(text: string): DateSpan | undefined {
  const folded = bare(text);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|º|o)?[\s\-/.]+(?:de |of )?([a-z]+\.?)[\s\-/.,]+(?:de |del |of )?(\d{4}|\d{2})$/.exec(
    folded,
  );
  if (dayFirst) {
    const month = monthNumber(dayFirst[2] ?? "");
    return month === undefined ? undefined : day(fullYear(dayFirst[3] ?? ""), month, Number(dayFirst[1]));
  }
  const monthFirst = /^([a-z]+\.?)[\s\-/.]+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(folded);
  const month = monthNumber(monthFirst?.[1] ?? "");
  return monthFirst && month !== undefined ? day(Number(monthFirst[3]), month, Number(monthFirst[2])) : undefined;
}

/** "Sep-15", "March-18", "Dec 2017", "déc. 2013", "diciembre de 2013", "12/2017": the whole month. */
export function namedMonth(text: string): DateSpan | undefined {
  const folded = bare(text);
  const match = /^([a-z]+\.?)[\s\-/.,']+(?:de |del )?'?(\d{4}|\d{2})$/.exec(folded);
  const month = monthNumber(match?.[1] ?? "");
  if (match && month !== undefined) {
    const year = fullYear(match[2] ?? "");
    return plausibleYear(year) ? monthSpan(year, month) : undefined;
  }
  const figures = /^(\d{1,2})[-/](\d{4})$/.exec(folded) ?? undefined;
  return figures && Number(figures[1]) <= 12 && plausibleYear(Number(figures[2]))
    ? monthSpan(Number(figures[2]), Number(figures[1]))
    : undefined;
}

/** What a header or label says of time; undefined where it says nothing. The label is kept as the sheet has it. */
export function readPeriod(text: string, calendar: FiscalCalendar): Period | undefined {
  const label = text
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079*†‡§]+/g, "")
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();
  if (label.length === 0 || label.length > 40) return undefined;
  const folded = bare(label);
  const year = /^(?:year |ano |annee |cy ?)?(\d{4})$/.exec(folded);
  if (year && plausibleYear(Number(year[1]))) return { label, kind: "year", span: yearSpan(Number(year[1])) };
  const fiscal =
    /^(?:fy|af|ej\.?|ex\.?|ef|fiscal year|ano fiscal|exercice(?: budgetaire)?|ejercicio|exercicio)\s?'?(\d{4}|\d{2})(?:\s?[-/]\s?(\d{4}|\d{2}))?$/.exec(
      folded,
    );
  if (fiscal) {
    const named = fullYear(fiscal[2] ?? fiscal[1] ?? "");
    return plausibleYear(named) ? { label, kind: "fiscal-year", span: fiscalYearSpan(named, calendar) } : undefined;
  }
  const pair = /^(\d{4})\s?[-/]\s?(\d{2}|\d{4})$/.exec(folded);
  if (pair && plausibleYear(Number(pair[1])) && fullYear(pair[2] ?? "") === Number(pair[1]) + 1) {
    return { label, kind: "fiscal-year", span: fiscalYearSpan(Number(pair[1]) + 1, calendar) };
  }
  return (
    partOfYear(label, folded) ?? monthsFromTo(label, folded) ?? dated(label) ?? ordinalInTime(text, calendar) ?? ordinal(label, folded)
  );
}

/** "Year 1 (FY24)", "Year 2: 2025", "Año 1 - 2024/25": counted, and dated as well; the date tells more. */
function ordinalInTime(text: string, calendar: FiscalCalendar): Period | undefined {
  const label = text.replace(/\s+/g, " ").trim();
  const match = /^(\p{L}+\.?\s?#?\d{1,2})\s?(?:[([]([^)\]]+)[)\]]|[-–—:,]\s?(.+)|\s(.+))$/u.exec(label);
  const rest = match?.[2] ?? match?.[3] ?? match?.[4];
  if (rest === undefined || !ordinal(match?.[1] ?? "", bare(match?.[1] ?? ""))) return undefined;
  const dated = readPeriod(rest, calendar);
  return dated?.span && { ...dated, label };
}

function dated(label: string): Period | undefined {
  const month = namedMonth(label);
  if (month) return { label, kind: "month", span: month };
  const exact = namedDay(label) ?? onlyOne(numericDates(bare(label)));
  return exact && { label, kind: "day", span: exact };
}

const onlyOne = (spans: readonly DateSpan[]): DateSpan | undefined => (spans.length === 1 ? spans[0] : undefined);

function partOfYear(label: string, folded: string): Period | undefined {
  const match =
    /^(q|t|quarter|trimestre|trim\.?|s|h|semester|semestre|half)\s?([1-4])[\s\-/,]*(?:of |de |del )?(\d{4}|\d{2})$/.exec(folded) ??
    reorder(/^(\d{4})[\s\-/]*(q|t|s|h)\s?([1-4])$/.exec(folded)) ??
    numberFirst(folded);
  if (!match) return undefined;
  const isHalf = /^[sh]/.test(match[1] ?? "");
  const months = isHalf ? 6 : 3;
  const index = Number(match[2]);
  const year = fullYear(match[3] ?? "");
  if (!plausibleYear(year) || index * months > 12) return undefined;
  const from = monthSpan(year, (index - 1) * months + 1)?.from;
  const to = monthSpan(year, index * months)?.to;
  return from && to ? { label, kind: isHalf ? "half-year" : "quarter", span: { from, to } } : undefined;
}

/** "January 2022-December 2022", "Jul-Dec 2023", "enero a junio de 2023": whole months, of which the first may go without its year. */
function monthsFromTo(label: string, folded: string): Period | undefined {
  const match =
    /^([a-z]+\.?)(?:[\s\-/.,']+(?:de |del )?'?(\d{4}|\d{2}))?\s?(?:-|–|—|to|a|au|ate)\s?([a-z]+\.?[\s\-/.,']+(?:de |del )?'?(?:\d{4}|\d{2}))$/.exec(
      folded,
    );
  const last = match?.[3] === undefined ? undefined : namedMonth(match[3]);
  const month = monthNumber(match?.[1] ?? "");
  if (!last || month === undefined) return undefined;
  const year = match?.[2] === undefined ? Number(last.to.slice(0, 4)) : fullYear(match[2]);
  const first = monthSpan(year, month);
  if (!first || first.from >= last.from) return undefined;
  const span = { from: first.from, to: last.to };
  const months = (Number(last.to.slice(0, 4)) - year) * 12 + Number(last.to.slice(5, 7)) - month + 1;
  if (months > 24) return undefined;
  return { label, kind: months === 3 ? "quarter" : months === 6 ? "half-year" : months === 12 ? "year" : "month", span };
}

/** "1st quarter of 2020", "2do trimestre 2020", "1er semestre 2021". */
function numberFirst(folded: string): string[] | undefined {
  const match =
    /^([1-4])\s?(?:st|nd|rd|th|er|re|eme|e|do|to|ro|o|a)?\.?\s(quarter|trimestre|semester|semestre|half)[\s,]+(?:of |de |del )?(\d{4})$/.exec(
      folded,
    );
  return match ? ["", match[2] ?? "", match[1] ?? "", match[3] ?? ""] : undefined;
}

const reorder = (match: RegExpExecArray | null): string[] | undefined =>
  match ? ["", match[2] ?? "", match[3] ?? "", match[1] ?? ""] : undefined;

function ordinal(label: string, folded: string): Period | undefined {
  const quarter =
    /^(?:q|quarter |trimestre |trim\.? |t)([1-4]|iv|i{1,3})$/.exec(folded) ??
    /^([1-4]|iv|i{1,3})(?:\.?(?:st|nd|rd|th|er|re|eme|e|do|to|ro|o|a))?\.?\s?(?:quarter|qtr|trimestre|trim)\.?$/.exec(folded);
  const roman = ["i", "ii", "iii", "iv"].indexOf(quarter?.[1] ?? "") + 1;
  if (quarter) return { label, kind: "quarter", ordinal: roman || Number(quarter[1]) };
  const match =
    /^(?:yr|year|ano|annee|an|period|periodo|periode|target|milestone|hito|jalon|intermediate target|meta intermedia|cible intermediaire)\.?\s?#?(\d{1,2})$/.exec(
      folded,
    );
  return match ? { label, kind: "ordinal", ordinal: Number(match[1]) } : undefined;
}
