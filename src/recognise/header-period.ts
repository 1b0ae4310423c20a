import type { FiscalCalendar } from "../base/fiscal";
import type { Period } from "../model/value";
import { rolesOf } from "./roles";
import { readPeriod } from "../model/read-period";
import { formatClass } from "./values/read-value";
import { dateOfSerial, monthOf, yearOf } from "../base/dates";
import type { SheetView } from "./view";

/** The period that a header cell states, in text, as a year or as a date. */
export function headerPeriod(view: SheetView, row: number, col: number, calendar: FiscalCalendar, date1904: boolean): Period | undefined {
  const cell = view.shown(row, col);
  if (cell.content.kind === "number") {
    const look = formatClass(cell.format);
    if (look === "day" || look === "month" || look === "year") {
      const date = dateOfSerial(cell.content.value, date1904);
      if (!date) return undefined;
      const month = String(monthOf(date)).padStart(2, "0");
      const period = readPeriod(look === "day" ? date : look === "month" ? `${month}/${yearOf(date)}` : String(yearOf(date)), calendar);
      return period && { ...period, label: cell.text === "" ? period.label : cell.text };
    }
    return Number.isInteger(cell.content.value) && /^\d{4}$/.test(cell.text.trim()) ? readPeriod(cell.text, calendar) : undefined;
  }
  return cell.content.kind === "text" ? periodInHeader(view.text(row, col), calendar) : undefined;
}

/** "2014", "Dec-13 (*)", and a period beside a word of the field: "Target 2014", "2015 actual", "FY16 (US$)", "Meta 2019". */
function periodInHeader(text: string, calendar: FiscalCalendar): Period | undefined {
  // "y2013_actual" is how data exports head a year.
  const plain = text.replace(/_/g, " ").replace(/\by(?=(?:19|20)\d\d\b)/gi, "");
  const whole = readPeriod(plain, calendar);
  if (whole) return whole;
  if (text.length > 60) return undefined;
  const part =
    /(?:\b(?:FY|AF|CY)\s?'?\d{2,4}(?:\s?[-/]\s?\d{2,4})?|\b(?:19|20)\d\d\s?[-/]\s?(?:(?:19|20)\d\d|\d\d)\b|\b(?:19|20)\d\d\b|\b(?:YR|Year|Año|Année|Ano)\s?\d{1,2}\b)/i.exec(
      plain,
    );
  const rest = part ? plain.replace(part[0], "").trim() : "";
  const others = /\b(?:19|20)\d\d\b/.test(rest);
  // Beside a year only words of a header may stand: "PISA 2012" names a test, not a period.
  const fits = rest.length <= 25 && (rest.replace(/[^\p{L}]/gu, "") === "" || rolesOf(rest).some((match) => match.score >= 0.7));
  const period = part && !others && fits ? readPeriod(part[0], calendar) : undefined;
  return period;
}

/** "1" under "Intermediate targets" is the first of them. */
export function ordinalUnder(view: SheetView, row: number, col: number, top: number): Period | undefined {
  const text = view.text(row, col).trim();
  if (!/^\d{1,2}$/.test(text) || Number(text) === 0) return undefined;
  for (let above = row - 1; above >= Math.max(0, top); above--) {
    const area = view.mergeAt(above, col);
    const targets = rolesOf(view.text(above, col)).some(
      (match) => ["target", "cumulative-target"].includes(match.role) && match.score >= 0.7,
    );
    if (targets && area && area.right > area.left) return { label: text, kind: "ordinal", ordinal: Number(text) };
  }
  return undefined;
}
