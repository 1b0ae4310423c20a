import type { FormatSection } from "./format-code";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const lastSerial = 2_958_466;

/** A serial number as a date and time of day; undefined where the calendar has none, which Excel shows as "####". */
export function dateText(serial: number, section: FormatSection, date1904: boolean): string | undefined {
  const tokens = section.tokens;
  const places = secondPlaces(section);
  // Seconds are counted exactly in units of the last place shown, so that 59.9999 does not become 60.
  const unit = 10 ** places;
  const showsSeconds = tokens.some((token) => token.kind === "date" && /^\[?s/.test(token.text));
  const total = showsSeconds ? Math.round(serial * 86_400 * unit) : Math.floor(serial * 86_400 + 0.0005) * unit;
  if (serial < 0 || total / unit / 86_400 >= lastSerial) return undefined;
  const seconds = Math.floor(total / unit);
  const day = Math.floor(seconds / 86_400) + (date1904 ? 1462 : 0);
  const calendar = calendarDay(day);
  const twelve = tokens.some((token) => token.kind === "date" && /^A/.test(token.text));
  const hour = Math.floor((seconds % 86_400) / 3600);
  const minute = Math.floor((seconds % 3600) / 60);
  let out = "";
  let afterPoint = false;
  tokens.forEach((token, index) => {
    if (token.kind === "date") {
      const letter = token.text.replace(/[[\]]/g, "")[0];
      const length = token.text.replace(/[[\]]/g, "").length;
      if (token.text === "AM/PM") out += hour < 12 ? "AM" : "PM";
      else if (token.text === "A/P") out += hour < 12 ? "A" : "P";
      else if (token.text.startsWith("[")) out += pad(Math.floor(seconds / (letter === "h" ? 3600 : letter === "m" ? 60 : 1)), length);
      else if (letter === "y" || letter === "e") out += length <= 2 && letter === "y" ? pad(calendar.year % 100, 2) : String(calendar.year);
      else if (letter === "m") out += isMinute(section, index) ? pad(minute, length) : monthText(calendar.month, length);
      else if (letter === "d") out += length <= 2 ? pad(calendar.day, length) : weekdayText(day, length);
      else if (letter === "h") out += pad(twelve ? ((hour + 11) % 12) + 1 : hour, length);
      else if (letter === "s") out += pad(seconds % 60, length);
      afterPoint = false;
    } else if (token.kind === "digit") {
      if (afterPoint) return;
      if (tokens[index - 1]?.kind !== "point") out += "0";
      else {
        out += pad(total % unit, places);
        afterPoint = true;
      }
    } else if (token.kind === "literal") out += token.text;
    else if (token.kind === "point") out += ".";
    else if (token.kind === "slash") out += "/";
    else if (token.kind === "comma") out += ",";
    else if (token.kind === "percent") out += "%";
  });
  return out;
}

const pad = (value: number, width: number): string => String(value).padStart(Math.min(width, 4), "0");

function secondPlaces(section: FormatSection): number {
  const point = section.tokens.findIndex((token, index) => token.kind === "point" && section.tokens[index + 1]?.kind === "digit");
  if (point < 0) return 0;
  let places = 0;
  while (section.tokens[point + 1 + places]?.kind === "digit") places++;
  return Math.min(places, 3);
}

/** "m" is a minute next to hours or seconds: after the nearest date letter "h", or before "s". */
function isMinute(section: FormatSection, index: number): boolean {
  const letters = section.tokens.map((token) =>
    token.kind === "date" && !token.text.startsWith("A") ? token.text.replace(/[[\]]/g, "")[0] : undefined,
  );
  const before = letters
    .slice(0, index)
    .reverse()
    .find((letter) => letter !== undefined);
  const after = letters.slice(index + 1).find((letter) => letter !== undefined);
  return before === "h" || after === "s";
}

const monthText = (month: number, length: number): string => {
  const name = months[month - 1] ?? "";
  return length <= 2 ? pad(month, length) : length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
};

const weekdayText = (day: number, length: number): string => {
  const name = weekdays[(day + 6) % 7] ?? "";
  return length === 3 ? name.slice(0, 3) : name;
};

/** The day of a serial number as Excel counts: day 0 is 0 January 1900, day 60 the 29 February 1900 that never was. */
function calendarDay(serial: number): { year: number; month: number; day: number } {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
