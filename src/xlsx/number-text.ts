import { dateText } from "./date-text";
import { digitsOf, generalText, scaled, toPlaces } from "./digits";
import type { Digits } from "./digits";
import { parseFormat } from "./format-code";
import type { FormatSection, FormatToken } from "./format-code";
import { fractionText } from "./fraction-text";

/** A number as Excel shows it in a cell wide enough, in English, without the spaces that only align it. */
export function numberText(value: number, code: string, date1904 = false): string {
  if (code === "General") return generalText(value);
  const sections = parseFormat(code);
  const section = sectionFor(sections, value);
  if (!section) return "";
  if (section.isDate) return dateText(value, section, date1904)?.trim() ?? "########";
  if (section.tokens.length === 0) return sections.length === 1 ? generalText(value) : "";
  const text = sectionText(Math.abs(value), section.tokens);
  return (value < 0 && !saysSign(sections, section) && /[1-9]/.test(text) ? "-" + text : text).trim();
}

/** Whether the section is for negatives alone, and so says the sign itself or leaves it out. */
function saysSign(sections: readonly FormatSection[], section: FormatSection): boolean {
  const first = sections[0]?.condition;
  if (section.condition) return /^<=?$/.test(section.condition.operator) && section.condition.value <= 0;
  return sections.indexOf(section) === 1 && (first === undefined || (/^>=?$/.test(first.operator) && first.value === 0));
}

/** A text as a format with a text section shows it; most formats leave texts alone. */
export function formattedText(value: string, code: string): string {
  if (code === "General" || code === "@") return value;
  const section = parseFormat(code).find((candidate) => candidate.isText);
  if (!section) return value;
  const text = section.tokens.map((token) => (token.kind === "text" ? value : token.kind === "literal" ? token.text : "")).join("");
  return text.trim() === value.trim() ? value : text.trim();
}

function sectionFor(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  const numeric = sections.filter(
    (section, index) => !(section.isText && index === sections.length - 1 && (sections.length > 1 || section.tokens.length > 1)),
  );
  if (numeric.some((section) => section.condition)) {
    return (
      numeric.find((section) => section.condition && meets(value, section.condition)) ??
      [...numeric].reverse().find((section) => !section.condition) ??
      numeric.at(-1)
    );
  }
  const [first, second, third] = numeric;
  if (value < 0 && second) return second;
  return value === 0 && third ? third : first;
}

function meets(value: number, condition: { readonly operator: string; readonly value: number }): boolean {
  const sign = Math.sign(value - condition.value);
  const wanted: Readonly<Record<string, readonly number[]>> = { "<": [-1], "<=": [-1, 0], "=": [0], ">=": [0, 1], ">": [1], "<>": [-1, 1] };
  return wanted[condition.operator]?.includes(sign) ?? false;
}

function sectionText(value: number, tokens: readonly FormatToken[]): string {
  if (tokens.some((token) => token.kind === "general" || token.kind === "text")) {
    return tokens
      .map((token) => (token.kind === "general" || token.kind === "text" ? generalText(value) : token.kind === "literal" ? token.text : ""))
      .join("");
  }
  if (tokens.some((token) => token.kind === "slash") && tokens.some((token) => token.kind === "digit")) return fractionText(value, tokens);
  const percents = tokens.filter((token) => token.kind === "percent").length;
  const lastDigit = tokens.map((token) => token.kind).lastIndexOf("digit");
  const thousands = tokens.slice(lastDigit + 1).filter((token) => token.kind === "comma").length;
  const figure = scaled(digitsOf(value), 2 * percents - 3 * (lastDigit < 0 ? 0 : thousands));
  const exponentAt = tokens.findIndex((token) => token.kind === "exponent");
  return exponentAt < 0 ? plainText(figure, tokens) : exponentText(figure, tokens, exponentAt);
}

/** Digits put into their marks from the point outwards; letters between the marks stay where they are. */
function plainText(figure: Digits, tokens: readonly FormatToken[]): string {
  const point = tokens.findIndex((token) => token.kind === "point");
  const wholeMarks = tokens.filter((token, index) => token.kind === "digit" && (point < 0 || index < point)).length;
  const places = tokens.filter((token, index) => token.kind === "digit" && point >= 0 && index > point).length;
  const { whole, fraction } = toPlaces(figure, places);
  const firstDigit = tokens.findIndex((token) => token.kind === "digit");
  const grouped = tokens.some(
    (token, index) =>
      token.kind === "comma" &&
      index > firstDigit &&
      tokens.slice(index).some((later, n) => later.kind === "digit" && (point < 0 || index + n < point)),
  );
  const trailing = fraction.replace(/0+$/, "").length;
  let out = "";
  let marks = 0;
  let place = 0;
  tokens.forEach((token, index) => {
    if (token.kind === "literal") out += token.text;
    else if (token.kind === "percent") out += "%";
    else if (token.kind === "point" && index === point) out += ".";
    else if (token.kind === "digit" && (point < 0 || index < point)) {
      out += wholeDigits(whole, wholeMarks - marks, marks === 0, token.mark, grouped);
      marks++;
    } else if (token.kind === "digit") {
      out += place < trailing || token.mark === "0" ? (fraction[place] ?? "") : token.mark === "?" ? " " : "";
      place++;
    }
  });
  // Without a mark for whole digits they stand in front of the point all the same.
  if (wholeMarks === 0 && point >= 0 && whole !== "") out = out.replace(".", (group(whole, whole.length, grouped) || "") + ".");
  return out;
}

/** The digits of one mark that has `left` marks from itself to the point; the first mark takes all that are left over. */
function wholeDigits(whole: string, left: number, isFirst: boolean, mark: string, grouped: boolean): string {
  const from = isFirst ? 0 : Math.max(0, whole.length - left);
  const own = whole.length >= left ? whole.slice(from, whole.length - left + 1) : mark === "0" ? "0" : mark === "?" ? " " : "";
  return own === " " ? own : group(own, left + own.length - 1, grouped);
}

/** The digits with commas, the first of them having that many places from itself to the point. */
function group(digits: string, places: number, grouped: boolean): string {
  if (!grouped) return digits;
  return Array.from(digits, (digit, index) => digit + (places - index > 1 && (places - index - 1) % 3 === 0 ? "," : "")).join("");
}

function exponentText(figure: Digits, tokens: readonly FormatToken[], at: number): string {
  const mantissa = tokens.slice(0, at);
  const point = mantissa.findIndex((token) => token.kind === "point");
  const step = Math.max(1, mantissa.filter((token, index) => token.kind === "digit" && (point < 0 || index < point)).length);
  const places = mantissa.filter((token, index) => token.kind === "digit" && point >= 0 && index > point).length;
  let exponent = figure.digits === "0" ? 0 : Math.floor((figure.point - 1) / step) * step;
  if (toPlaces(scaled(figure, -exponent), places).whole.length > step) exponent += step;
  const marks = tokens.slice(at + 1).filter((token) => token.kind === "digit").length;
  const sign = exponent < 0 ? "-" : tokens.some((token) => token.kind === "exponent" && token.plus) ? "+" : "";
  const tail = tokens
    .slice(at + 1)
    .map((token) => (token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : ""))
    .join("");
  return `${plainText(scaled(figure, -exponent), mantissa)}E${sign}${String(Math.abs(exponent)).padStart(marks, "0")}${tail}`;
}
