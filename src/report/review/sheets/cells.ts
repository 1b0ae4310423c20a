import { dec, plain } from "../../../base/decimal";
import type { Dec } from "../../../base/decimal";
import { serialOfDate } from "../../../base/dates";
import { printCell, quoteSheet, a1 } from "../../../grid/address";
import type { CellRef } from "../../../grid/address";
import type { NewContent } from "../../../grid/edits";
import { findSheet } from "../../../grid/workbook";
import type { Workbook } from "../../../grid/workbook";
import { constantsOf, formulaOf, referenceTo } from "../../../disburse/formula";
import type { FormulaSource } from "../../../disburse/formula";
import type { Trace } from "../../../disburse/trace";
import { figureOf, spanOf } from "../../../model/value";
import type { Value } from "../../../model/value";
import { blank, formula, number, text } from "../../cells";
import { printCells, sourceWords } from "../../disbursement-source";

/** Beyond this Excel takes no formula; a figure of that many cells stands as a number, its cells named beside it. */
const longestFormula = 8000;
/** Beyond this a hyperlink's address is refused. */
const longestLink = 250;

/** The figure of a value, yes and no included. */
export function numberOf(value: Value | undefined): Dec | undefined {
  if (value?.reading.kind === "yesno") return dec(value.reading.yes ? 1 : 0);
  return figureOf(value);
}

/** A value as the sheet shows it: a reference to its cell, a number where the cell keeps words for it, else the words themselves. */
export function valueCell(value: Value | undefined, source: FormulaSource): NewContent {
  if (value === undefined) return blank;
  const figure = numberOf(value);
  if (figure === undefined) return text(value.text.trim());
  const reference = referenceTo(value.cell, figure, source);
  return reference === undefined ? number(figure) : formula(reference, figure);
}

/** The same as an operand of a longer formula; undefined for words. */
export function operandOf(value: Value | undefined, source: FormulaSource): string | undefined {
  const figure = numberOf(value);
  if (value === undefined || figure === undefined) return undefined;
  return referenceTo(value.cell, figure, source) ?? (figure.isNegative() ? `(${plain(figure)})` : plain(figure));
}

/** A traced figure as a live formula, or as a number where no cell of the source holds one; blank without a figure. */
export function traceCell(trace: Trace | undefined, source: FormulaSource): NewContent {
  if (trace === undefined) return blank;
  const isLeaf = trace.op === "cell" || trace.op === "given";
  if (isLeaf && constantsOf(trace, source).length > 0) return number(trace.result);
  const body = formulaOf(trace, source);
  return body.length > longestFormula ? number(trace.result) : formula(body, trace.result);
}

/** A formula that gives words, with the words that the core gives. */
export const wordsFormula = (body: string, result: string): NewContent => ({ kind: "formula", formula: `=${body}`, result });

/** A formula that gives a figure, or an empty text where there is none. */
export const figureOrNothing = (body: string, result: Dec | undefined): NewContent =>
  result === undefined ? wordsFormula(body, "") : formula(body, result);

/** part / whole of two cells; empty where the whole is zero. */
export const shareFormula = (part: string, whole: string, result: Dec | undefined): NewContent =>
  figureOrNothing(`IF(${whole}=0,"",${part}/${whole})`, result);

/** The day of a value as a date of the workbook: a reference where its cell holds that day, else the day, else the words. */
export function dateCell(value: Value | undefined, source: FormulaSource, date1904: boolean): NewContent {
  const day = spanOf(value)?.to;
  if (value === undefined) return blank;
  if (day === undefined) return text(value.text.trim());
  const serial = dec(serialOfDate(day, date1904));
  const reference = source.numberAt(value.cell)?.eq(serial) ? printCell(value.cell) : undefined;
  return reference === undefined ? number(serial) : formula(reference, serial);
}

/** A cell that leads to a cell of the workbook when it is clicked; its address as text where it is no longer there. */
export const linkTo = (cell: CellRef, workbook: Workbook, words = printCell(cell)): NewContent =>
  findSheet(workbook, cell.sheet) ? linkCell(cell, words) : text(words);

/** The same without looking whether the sheet is there; plain text where Excel takes no such link. */
export function linkCell({ sheet, row, col }: CellRef, words: string): NewContent {
  const place = `#${quoteSheet(sheet)}!${a1(row, col)}`;
  if (place.length > longestLink || words.length > longestLink) return text(words);
  return wordsFormula(`HYPERLINK("${quoted(place)}","${quoted(words)}")`, words);
}

const quoted = (words: string): string => words.replace(/"/g, '""');

/** The cells of values, and those whose figures stand as constants because they hold words. */
export function sourcesOf(values: ReadonlyArray<Value | undefined>, source: FormulaSource): string {
  const given = values.flatMap((value) => (value === undefined || value.text.trim() === "" ? [] : [value]));
  const typed = given.flatMap((value) =>
    numberOf(value) !== undefined && referenceTo(value.cell, numberOf(value) ?? dec(0), source) === undefined
      ? [`"${value.text.trim()}" (${printCell(value.cell)})`]
      : [],
  );
  const cells = [...new Map(given.map(({ cell }) => [printCell(cell), cell] as const)).values()];
  return [printCells(cells), ...(typed.length > 0 ? [`Typed as words, so constants here: ${typed.join("; ")}`] : [])].join(". ");
}

/** The cells of traced figures, in the same words. */
export const sourcesOfTraces = (traces: ReadonlyArray<Trace | undefined>, source: FormulaSource): string =>
  sourceWords(
    traces.filter((trace) => trace !== undefined),
    source,
  );

/** How many decimals figures need to be told apart: at most four, two where they have no end. */
export function placesOf(figures: ReadonlyArray<Dec | undefined>): number {
  const places = Math.max(0, ...figures.map((figure) => figure?.decimalPlaces() ?? 0));
  return places > 4 ? 2 : places;
}

/** The number format of an indicator's figures: yes or no, percentage points, or a figure with its decimals. */
export function formatOf(values: ReadonlyArray<Value | undefined>): string {
  const kinds = new Set(values.flatMap((value) => (numberOf(value) === undefined ? [] : [value?.reading.kind])));
  if (kinds.size === 1 && kinds.has("yesno")) return '"Yes";"Yes";"No"';
  const places = placesOf(values.map(numberOf));
  const figure = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
  return kinds.size === 1 && kinds.has("percent") ? `${figure}"%"` : figure;
}
