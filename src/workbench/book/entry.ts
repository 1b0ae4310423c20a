import { isoDate, serialOfDate } from "../../base/dates";
import type { BookInput } from "./types";

/** What a typed text becomes, with the number format that typing it gives the cell. */
export interface Entry {
  readonly content: BookInput;
  readonly format?: string;
}

const months = "january february march april may june july august september october november december".split(" ");
const errors = new Set(["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"]);

/**
 * Reads a text as Excel (English, United States) reads what is typed or what an add-in puts into `values`: formulas,
 * numbers, percentages, amounts, dates and logical values; anything else, and all after an apostrophe, is text.
 * `asText`: the cell's format is "@", in which everything is.
 */
export function readEntry(typed: string, date1904: boolean, asText = false): Entry {
  if (typed === "") return { content: { kind: "blank" } };
  if (typed.startsWith("'")) return { content: { kind: "text", value: typed.slice(1) } };
  if (asText) return { content: { kind: "text", value: typed } };
  if (/^[=+@-]./.test(typed)) {
    const signed = number(typed);
    if (signed) return signed;
    if (typed.startsWith("=")) return { content: { kind: "formula", formula: typed } };
    return { content: { kind: "formula", formula: `=${typed.replace(/^[+@]/, "")}` } };
  }
  const trimmed = typed.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: { kind: "boolean", value: trimmed.toLowerCase() === "true" } };
  if (errors.has(trimmed.toUpperCase())) return { content: { kind: "error", code: trimmed.toUpperCase() } };
  return number(trimmed) ?? date(trimmed, date1904) ?? { content: { kind: "text", value: typed } };
}

function number(text: string): Entry | undefined {
  const match = /^([-+]?)(\()?(\$)?([-+]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(e[-+]?\d+)?(%)?(\))?$/i.exec(text.replace(/\s+(?=%$)/, ""));
  if (!match) return undefined;
  const [, sign = "", open, dollar, inner = "", whole, fraction = "", exponent = "", percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (sign !== "" && inner !== "") || (open && sign + inner !== "")) return undefined;
  if (whole === undefined && !/^\.\d/.test(fraction)) return undefined;
  const negative = sign === "-" || inner === "-" || open !== undefined;
  const plain = `${(whole ?? "0").replace(/,/g, "")}${fraction}${exponent}`;
  const value = Number(percent ? `${plain}${exponent ? "" : "e-2"}` : plain) / (percent && exponent ? 100 : 1);
  if (!Number.isFinite(value)) return undefined;
  const places = fraction.length > 1 ? (dollar ? ".00" : percent || whole?.includes(",") ? ".00" : "") : "";
  const format = percent
    ? `0${places}%`
    : dollar
      ? `$#,##0${places}_);[Red]($#,##0${places})`
      : whole?.includes(",")
        ? `#,##0${places}`
        : exponent
          ? "0.00E+00"
          : undefined;
  return { content: { kind: "number", value: negative ? -value : value }, ...(format === undefined ? {} : { format }) };
}

function date(text: string, date1904: boolean): Entry | undefined {
  const named = (name: string): number => months.findIndex((month) => [month, month.slice(0, 3)].includes(name.toLowerCase())) + 1;
  const at = (year: number, month: number, day: number, format: string): Entry | undefined => {
    const found = month > 0 ? isoDate(year < 30 ? year + 2000 : year < 100 ? year + 1900 : year, month, day) : undefined;
    return found && { content: { kind: "number", value: serialOfDate(found, date1904) }, format };
  };
  let m = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (m) return at(Number(m[1]), Number(m[2]), Number(m[3]), "m/d/yyyy");
  m = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (m) return at(Number(m[3]), Number(m[1]), Number(m[2]), "m/d/yyyy");
  m = /^(\d{1,2})[- ]([a-z]{3,9})[- ,]+(\d{4}|\d{2})$/i.exec(text);
  if (m) return at(Number(m[3]), named(m[2] ?? ""), Number(m[1]), "d-mmm-yy");
  m = /^([a-z]{3,9}) (\d{1,2}), ?(\d{4})$/i.exec(text);
  if (m) return at(Number(m[3]), named(m[1] ?? ""), Number(m[2]), "d-mmm-yy");
  m = /^([a-z]{3,9})[- ](\d{4}|\d{2})$/i.exec(text);
  return m ? at(Number(m[2]), named(m[1] ?? ""), 1, "mmm-yy") : undefined;
}
