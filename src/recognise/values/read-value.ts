import { dateOfSerial, monthOf, monthSpan, yearOf, yearSpan } from "../../base/dates";
import type { DateSpan } from "../../base/dates";
import { dec } from "../../base/decimal";
import { bankCalendar } from "../../base/fiscal";
import { fold } from "../../base/fold";
import type { CellRef } from "../../grid/address";
import type { Cell } from "../../grid/workbook";
import type { Reading, Value } from "../../model/value";
import { dashes, noWords, notApplicable, yesWords } from "../words/notations";
import { namedDay, namedMonth, numericDates, readPeriod } from "../../model/read-period";
import { readFigureText } from "./read-figure-text";
import type { ReadContext, ReadValue } from "./reading";

/** A cell's text without raised marks: a superscript run or character is a note's mark, never a digit. */
export function textWithoutMarks(cell: Cell): string {
  const content = cell.content;
  const printed =
    content.kind === "text" && content.runs?.some((run) => run.superscript)
      ? content.runs
          .filter((run) => !run.superscript)
          .map((run) => run.text)
          .join("")
      : content.kind === "text"
        ? content.value
        : cell.text;
  return printed
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, "")
    .replace(noteMark, "")
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ")
    .trim();
}

/** "Ships inspected 1/", "5,000 a/": a note's number at the end. */
const noteMark = /(?<=\S)\s+(?:\d{1,2}|[a-d])\/(?:\s*,?\s*(?:\d{1,2}|[a-d])\/)*\s*$/;

/** What stands in a cell, read with what its table tells. Never throws: what cannot be read is text, with a doubt where a figure was due. */
export function readValue(cell: Cell, ref: CellRef, context: ReadContext): ReadValue {
  const base = { cell: ref, text: cell.text, ...(cell.formula === undefined ? {} : { formula: cell.formula }) };
  const content = cell.content;
  switch (content.kind) {
    case "blank":
      return {
        value: { ...base, reading: { kind: "blank" } },
        ...(cell.uncalculated
          ? { doubt: { what: "The formula's result is not in the file: open it in a spreadsheet and save it again." } }
          : {}),
      };
    case "error":
      return { value: { ...base, reading: { kind: "text" } }, doubt: { what: `The cell shows the error ${content.code}.` } };
    case "boolean":
      return { value: { ...base, reading: { kind: "yesno", yes: content.value } } };
    case "number":
      return { value: numberValue(content.value, cell, base, context) };
    case "text":
      return readText(textWithoutMarks(cell), base, context);
  }
}

type Base = Pick<Value, "cell" | "text" | "formula">;

/** What a number format makes of a number: date codes win, then percent, then a currency sign. */
export function formatClass(format: string | undefined): "day" | "month" | "year" | "time" | "percent" | "plain" {
  if (format === undefined) return "plain";
  const codes = (format.split(";")[0] ?? "")
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .toLowerCase();
  if (/^general$/.test(codes.trim())) return "plain";
  const hasYear = /y|e{2,}/.test(codes);
  const hasDay = /d/.test(codes);
  if (hasDay) return "day";
  if (hasYear) return /m/.test(codes) ? "month" : "year";
  if (/[hs]/.test(codes)) return "time";
  if (/mmm/.test(codes)) return "month";
  return codes.includes("%") ? "percent" : "plain";
}

function numberValue(raw: number, cell: Cell, base: Base, context: ReadContext): Value {
  const look = formatClass(cell.format);
  if (look === "day" || look === "month" || look === "year") {
    const date = dateOfSerial(raw, context.date1904);
    if (date) {
      const span: DateSpan | undefined =
        look === "day" ? { from: date, to: date } : look === "month" ? monthSpan(yearOf(date), monthOf(date)) : yearSpan(yearOf(date));
      if (span) return { ...base, reading: { kind: "date", span } };
    }
  }
  // Fifteen digits are what a spreadsheet itself computes with: 0.1 + 0.2 is 0.3 there.
  const figure = Number.isInteger(raw) ? dec(raw) : dec(Number(raw.toPrecision(15)));
  const shown = /[.,](\d+)\D*$/.exec(cell.format?.includes(".") ? cell.text : "")?.[1]?.length ?? 0;
  if (look === "percent") {
    const number = figure.times(100);
    const places = Math.max(number.decimalPlaces(), shown);
    return { ...base, reading: { kind: "percent", number, places }, halfUnit: half(places, 1) };
  }
  const span = context.expects === "date" && raw >= 1960 && raw <= 2099 && Number.isInteger(raw) ? yearSpan(raw) : undefined;
  if (span) return { ...base, reading: { kind: "date", span } };
  const scale = context.scale ?? 1;
  const places = Math.max(figure.decimalPlaces(), shown);
  const number = figure.times(scale);
  const currency = currencyOfFormat(cell.format) ?? context.currency;
  const reading: Reading =
    context.expects === "amount" || currencyOfFormat(cell.format) !== undefined
      ? { kind: "money", number, places, ...(currency === undefined ? {} : { currency }) }
      : { kind: "number", number, places };
  return { ...base, reading, halfUnit: half(places, scale) };
}

function half(places: number, scale: number) {
  return dec(scale).div(2).div(dec(10).pow(places));
}

function currencyOfFormat(format: string | undefined): string | undefined {
  if (format === undefined) return undefined;
  const code = /\[\$([^\]-]*)(?:-[^\]]*)?\]/.exec(format)?.[1] ?? /"([^"]*)"/.exec(format)?.[1] ?? (format.includes("$") ? "$" : undefined);
  const known: Record<string, string> = {
    $: "USD",
    US$: "USD",
    USD: "USD",
    "€": "EUR",
    EUR: "EUR",
    "£": "GBP",
    GBP: "GBP",
    "S/": "PEN",
    "S/.": "PEN",
    PEN: "PEN",
  };
  return code === undefined ? undefined : known[code.trim()];
}

function readText(text: string, base: Base, context: ReadContext): ReadValue {
  const folded = fold(text);
  if (folded === "") return { value: { ...base, reading: { kind: "blank" } } };
  if (notApplicable.has(folded)) return { value: { ...base, reading: { kind: "na" } } };
  if (dashes.has(folded)) return { value: { ...base, reading: { kind: "na" } } };
  if (context.expects === "text") return { value: { ...base, reading: { kind: "text" } } };
  const date = readDateText(text, context);
  if (date && (context.expects === "date" || context.expects === "any" || date.exact)) {
    const doubt = date.readings ? { what: "Day and month can change places here.", readings: date.readings } : undefined;
    return { value: { ...base, reading: { kind: "date", span: date.span } }, ...(doubt ? { doubt } : {}) };
  }
  const parts = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (parts.length > 1 && parts.every((line) => /^\s*(?:dli|dlr|pbc|ivd|ild)\s*\d/i.test(line))) {
    return {
      value: { ...base, reading: { kind: "text" } },
      doubt: { what: "The cell answers for several results at once: give each a row of its own." },
    };
  }
  const answer = /^(?:dli|dlr|pbc|ivd|ild)\s*[\d.]+\s*[-:–]?\s*(\p{L}+)$/u.exec(folded)?.[1];
  if (answer !== undefined && (yesWords.has(answer) || noWords.has(answer)))
    return { value: { ...base, reading: { kind: "yesno", yes: yesWords.has(answer) } } };
  if (yesWords.has(folded)) return { value: { ...base, reading: { kind: "yesno", yes: true } } };
  if (noWords.has(folded)) return { value: { ...base, reading: { kind: "yesno", yes: false } } };
  // "Yes, by June 30, 2019": the deadline is the date.
  const within =
    context.expects === "date"
      ? /(?:\bby|\bbefore|\buntil|\bnot later than|\bno later than|antes del?|hasta el?|avant le|au plus tard le|ate)\s+(.{6,30})$/i.exec(
          text,
        )?.[1]
      : undefined;
  const deadline = within === undefined || text.includes("\n") ? undefined : readDateText(within.trim(), context);
  if (deadline) return { value: { ...base, reading: { kind: "date", span: deadline.span } } };
  if (context.expects === "date") {
    return { value: { ...base, reading: { kind: "text" } }, doubt: { what: `"${clip(text)}" is not a date that could be read.` } };
  }
  return readFigureText(text, base, context);
}

const clip = (text: string): string => (text.length > 40 ? text.slice(0, 39) + "…" : text);

function readDateText(text: string, context: ReadContext): { span: DateSpan; exact: boolean; readings?: readonly string[] } | undefined {
  const named = namedDay(text);
  if (named) return { span: named, exact: true };
  const figures = numericDates(text.trim());
  const [first, second] = figures;
  if (first && second && context.dateOrder !== undefined) return { span: context.dateOrder === "day-first" ? first : second, exact: true };
  if (first) {
    return second ? { span: first, exact: true, readings: [first.from, second.from] } : { span: first, exact: true };
  }
  const month = namedMonth(text);
  if (month) return { span: month, exact: !/^\d/.test(text.trim()) };
  if (context.expects !== "date") return undefined;
  const period = readPeriod(text, context.calendar ?? bankCalendar);
  return period?.span ? { span: period.span, exact: false } : undefined;
}
