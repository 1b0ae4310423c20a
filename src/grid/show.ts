import { dec, grouped, roundTo } from "../base/decimal";
import { dateOfSerial, dayOf, monthOf, yearOf } from "../base/dates";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A number as Excel shows it under the formats that this project writes: General, fixed places with or without
 * thousands, a quoted currency sign before it, percent, and days (d-mmm-yyyy, mmm-yy). English names of months.
 */
export function showNumber(value: number, format = "General", date1904 = false): string {
  if (format === "General" || format === "@") return dec(value).toString();
  if (/[dmy]/.test(format.replace(/"[^"]*"/g, ""))) return showDate(value, format, date1904);
  const prefix = /^"([^"]*)"/.exec(format)?.[1] ?? (format.startsWith("$") ? "$" : "");
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const percent = format.includes("%");
  const figure = roundTo(dec(value).times(percent ? 100 : 1), places);
  const shown = format.includes(",") ? grouped(figure, places) : figure.toFixed(places);
  const sign = shown.startsWith("-") ? "-" : "";
  return sign + prefix + shown.slice(sign.length) + (percent ? "%" : "");
}

function showDate(serial: number, format: string, date1904: boolean): string {
  const day = dateOfSerial(serial, date1904);
  if (!day) return String(serial);
  const parts: Record<string, string> = {
    yyyy: day.slice(0, 4),
    yy: String(yearOf(day) % 100).padStart(2, "0"),
    mmm: months[monthOf(day) - 1] ?? "",
    mm: day.slice(5, 7),
    m: String(monthOf(day)),
    dd: day.slice(8, 10),
    d: String(dayOf(day)),
  };
  return format.replace(/yyyy|yy|mmm|mm|m|dd|d/g, (part) => parts[part] ?? part).replace(/[\\"]/g, "");
}
