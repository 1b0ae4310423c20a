import { a1 } from "../../grid/address";
import type { CellLook, NewContent, Validation } from "../../grid/edits";
import type { Language } from "../../model/table";
import { blank } from "../cells";
import { choicesOf, noteWord } from "./words";
import type { Choice, Header } from "./words";

/** What a column holds; it decides its look and what may be typed. */
type Holds =
  | "text"
  | "code"
  | "any"
  | "figure"
  | "money"
  | "date"
  | { readonly choice: Choice; readonly free?: boolean }
  | { readonly list: readonly string[] };

export interface Column {
  /** A word, a year, or both: "Target 2026". */
  readonly header: Header | number | { readonly word: Header; readonly year: number };
  readonly holds: Holds;
  readonly width?: number;
  /** What its empty rows calculate once they are filled in, without "="; `row` counts sheet rows from 0. */
  readonly calculates?: (row: number) => string;
  /** The last row sums it. */
  readonly sums?: boolean;
}

export const formats: Readonly<Record<string, CellLook>> = {
  money: { numberFormat: "#,##0", horizontal: "right" },
  figure: { numberFormat: "#,##0", horizontal: "right" },
  any: { horizontal: "right" },
  date: { numberFormat: "yyyy-mm-dd", horizontal: "center" },
  code: { horizontal: "center" },
};
export const widths: Readonly<Record<string, number>> = { money: 16, figure: 12, any: 13, date: 14, code: 12, text: 34 };

/** What may be typed into a column's cells; undefined where anything may. */
export function validationOf(column: Column | undefined, language: Language): Validation | undefined {
  const error = (key: "list" | "date" | "figure"): Pick<Validation, "error"> => ({
    error: { title: noteWord("title", language), text: noteWord(key, language) },
  });
  const holds = column?.holds;
  if (typeof holds === "object") {
    if ("list" in holds) return { rule: { type: "list", values: holds.list }, ...error("list") };
    const rule = { type: "list", values: choicesOf(holds.choice, language) } as const;
    return { rule, ...error("list"), ...(holds.free ? { onlyWarns: true } : {}) };
  }
  if (holds === "date") return { rule: { type: "date" }, ...error("date") };
  return holds === "money" || holds === "figure" ? { rule: { type: "decimal" }, ...error("figure") } : undefined;
}

/** A formula shows nothing until there is something to calculate with. */
export function emptyRow(columns: readonly Column[], row: number): NewContent[] {
  return columns.map(({ calculates }) => (calculates ? { kind: "formula", formula: `=${calculates(row)}`, result: "" } : blank));
}

/** Two cells of a row joined by an operator, and nothing while one of them is empty. */
export const onceFilled =
  (left: number, operator: "*" | "-", right: number) =>
  (row: number): string => {
    const [a, b] = [a1(row, left), a1(row, right)];
    return `IF(OR(${a}="",${b}=""),"",${a}${operator}${b})`;
  };

/** What decides the look of a column. */
export const nameOf = (column: Column | undefined): string => (typeof column?.holds === "string" ? column.holds : "choice");
