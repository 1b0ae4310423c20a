import { isoDate, serialOfDate } from "../../base/dates";
import type { IsoDate } from "../../base/dates";
import { dec, sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { NewContent } from "../../grid/edits";
import { a1 } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { Language } from "../../model/table";
import { blank, bodyLook, formula, headerLook, text, titleLook, totalLook } from "../cells";
import type { SheetDraft } from "../draft";
import { exampleWord, titleOf } from "./example-words";
import type { ExampleWord, TitledKind } from "./example-words";
import type { TemplateOptions } from "./options";
import { choicesOf, headerWord } from "./words";
import { emptyRow, formats, nameOf, validationOf, widths } from "./columns";
import type { Column } from "./columns";
import type { Choice } from "./words";

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

/** The sheet of a form: title, header, rows, empty rows in the same look and with the same checks, and the sums. */
export function draftOfForm(kind: TitledKind, form: Form, setting: Setting): SheetDraft {
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

function headerOf(column: Column, { language, currency }: Setting): NewContent {
  if (typeof column.header === "number") return { kind: "number", value: column.header };
  if (typeof column.header === "object") return text(`${headerWord(column.header.word, language)} ${column.header.year}`);
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

function figureOf(content: NewContent | undefined): Dec {
  const value = content?.kind === "number" ? content.value : content?.kind === "formula" ? content.result : 0;
  return dec(typeof value === "number" ? value : 0);
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
