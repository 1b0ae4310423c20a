import { isoDate, serialOfDate } from "../../base/dates";
import type { IsoDate } from "../../base/dates";
import { dec, sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { CellLook, NewContent, Validation } from "../../grid/edits";
import { a1 } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { Language, TableKind } from "../../model/table";
import { blank, bodyLook, formula, headerLook, text, titleLook, totalLook } from "../cells";
import type { SheetDraft } from "../draft";
import { exampleWord, titleOf } from "./example-words";
import type { ExampleWord } from "./example-words";
import type { TemplateOptions } from "./options";
import { choicesOf, headerWord, noteWord } from "./words";
import type { Choice, Header } from "./words";

/** What every template is made with. */
export interface Setting {
  readonly language: Language;
  readonly years: readonly number[];
  readonly currency: string;
  readonly hasExample: boolean;
  readonly date1904: boolean;
}

export const settingOf = (options: TemplateOptions): Setting => ({
  language: options.language ?? "en",
  years: options.years && options.years.length > 0 ? options.years : [2026, 2027, 2028],
  currency: options.currency ?? "USD",
  hasExample: options.example ?? true,
  date1904: options.date1904 ?? false,
});

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
  readonly header: Header | number;
  readonly holds: Holds;
  readonly width?: number;
  /** What its empty rows calculate once they are filled in, without "="; `row` counts sheet rows from 0. */
  readonly calculates?: (row: number) => string;
  /** The last row sums it. */
  readonly sums?: boolean;
}

/** A table to be filled in; its first column names the rows. */
export interface Form {
  readonly columns: readonly Column[];
  /** Rows that stand there, a cell a column; `row` counts sheet rows from 0. */
  readonly rows: ReadonlyArray<(row: number) => readonly NewContent[]>;
  /** Empty rows after them. */
  readonly emptyRows?: number;
  readonly looks?: SheetDraft["looks"];
  /** The function that sums; SUBTOTAL passes over the sums of parts. */
  readonly summing?: "SUM" | "SUBTOTAL";
}

const headerRow = 2;
export const firstRow = headerRow + 1;
const usualEmptyRows = 10;

const formats: Readonly<Record<string, CellLook>> = {
  money: { numberFormat: "#,##0", horizontal: "right" },
  figure: { numberFormat: "#,##0", horizontal: "right" },
  any: { horizontal: "right" },
  date: { numberFormat: "yyyy-mm-dd", horizontal: "center" },
  code: { horizontal: "center" },
};
const widths: Readonly<Record<string, number>> = { money: 16, figure: 12, any: 13, date: 14, code: 12, text: 34 };

/** The sheet of a form: title, header, rows, empty rows in the same look and with the same checks, and the sums. */
export function draftOfForm(kind: TableKind, form: Form, setting: Setting): SheetDraft {
  const { columns } = form;
  const right = columns.length - 1;
  const filled = form.rows.map((make, index) => make(firstRow + index));
  const bottom = firstRow + filled.length + (form.emptyRows ?? usualEmptyRows) - 1;
  const hasTotal = columns.some((column) => column.sums);
  const calculates = columns.some((column) => column.calculates);
  const gap = bottom - firstRow + 1 - filled.length;
  const title = titleOf(kind, setting.language);
  const body = columns.map((_, col): Area => ({ top: firstRow, left: col, bottom, right: col }));
  return {
    name: title,
    maker: "template",
    rows: [
      // A year over amounts does not say their currency, so the title does.
      [
        text(
          columns.some(({ header, holds }) => typeof header === "number" && holds === "money") ? `${title} (${setting.currency})` : title,
        ),
      ],
      [],
      columns.map((column) => headerOf(column, setting)),
      ...filled,
      ...Array.from({ length: hasTotal || calculates ? gap : 0 }, (_, index) => emptyRow(columns, firstRow + filled.length + index)),
      ...(hasTotal ? [totalRow(form, filled, bottom, setting)] : []),
    ],
    looks: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, look: titleLook },
      { area: { top: headerRow, left: 0, bottom: headerRow, right }, look: headerLook },
      { area: { top: firstRow, left: 0, bottom, right }, look: { ...bodyLook, borderBottom: "thin" } },
      ...body.flatMap((area, col) => {
        const look = formats[nameOf(columns[col])];
        return look ? [{ area: { ...area, bottom: bottom + (hasTotal ? 1 : 0) }, look }] : [];
      }),
      ...(hasTotal ? [{ area: { top: bottom + 1, left: 0, bottom: bottom + 1, right }, look: totalLook }] : []),
      ...(form.looks ?? []),
    ],
    merges: [],
    validations: body.flatMap((area, col) => {
      const validation = validationOf(columns[col], setting.language);
      return validation ? [{ area, ...validation }] : [];
    }),
    widths: columns.map((column) => column.width ?? widths[nameOf(column)] ?? 16),
    frozenRows: firstRow,
    frozenCols: 1,
    landscape: columns.length > 4,
    titleRows: { first: headerRow, last: headerRow },
  };
}

/** A formula shows nothing until there is something to calculate with. */
function emptyRow(columns: readonly Column[], row: number): NewContent[] {
  return columns.map(({ calculates }) => (calculates ? { kind: "formula", formula: `=${calculates(row)}`, result: "" } : blank));
}

/** Two cells of a row joined by an operator, and nothing while one of them is empty. */
export const onceFilled =
  (left: number, operator: "*" | "-", right: number) =>
  (row: number): string => {
    const [a, b] = [a1(row, left), a1(row, right)];
    return `IF(OR(${a}="",${b}=""),"",${a}${operator}${b})`;
  };

const nameOf = (column: Column | undefined): string => (typeof column?.holds === "string" ? column.holds : "choice");

function headerOf(column: Column, { language, currency }: Setting): NewContent {
  if (typeof column.header === "number") return { kind: "number", value: column.header };
  const word = headerWord(column.header, language);
  return text(column.holds === "money" ? `${word} (${currency})` : word);
}

function totalRow(form: Form, filled: readonly (readonly NewContent[])[], bottom: number, { language }: Setting): NewContent[] {
  const label = form.columns.findIndex((column) => column.holds === "text");
  return form.columns.map((column, col) => {
    if (col === Math.max(0, label)) return text(headerWord("total", language));
    if (!column.sums) return blank;
    const area: Area = { top: firstRow, left: col, bottom, right: col };
    return summed(area, filled, form.summing ?? "SUM");
  });
}

/** The sum of an area of the sheet, whose rows from the first are given; sums of parts are passed over by SUBTOTAL. */
export function summed(area: Area, rows: readonly (readonly NewContent[])[], summing: "SUM" | "SUBTOTAL"): NewContent {
  const cells = rows.slice(area.top - firstRow, area.bottom - firstRow + 1).flatMap((row) => row.slice(area.left, area.right + 1));
  const figures = cells.filter((cell) => !(summing === "SUBTOTAL" && cell.kind === "formula" && cell.formula.startsWith("=SUBTOTAL")));
  const range = `${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`;
  return formula(summing === "SUM" ? `SUM(${range})` : `SUBTOTAL(9,${range})`, sum(figures.map(figureOf)));
}

export function figureOf(content: NewContent | undefined): Dec {
  const value = content?.kind === "number" ? content.value : content?.kind === "formula" ? content.result : 0;
  return dec(typeof value === "number" ? value : 0);
}

function validationOf(column: Column | undefined, language: Language): Validation | undefined {
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

/** The contents of an example's cells, in the words of a setting. */
export function fillers({ language, date1904 }: Setting) {
  return {
    say: (key: ExampleWord): NewContent => text(exampleWord(key, language)),
    pick: (choice: Choice, index: number): NewContent => text(choicesOf(choice, language)[index] ?? ""),
    figure: (value: number): NewContent => ({ kind: "number", value }),
    day: (year: number, month: number, day: number): NewContent => {
      const date: IsoDate | undefined = isoDate(year, month, day);
      return date === undefined ? blank : { kind: "number", value: serialOfDate(date, date1904) };
    },
  };
}
