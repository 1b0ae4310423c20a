import { dec, grouped } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { printArea, printCell } from "../grid/address";
import type { CellRef } from "../grid/address";
import type { NewContent } from "../grid/edits";
import { findSheet } from "../grid/workbook";
import type { Workbook } from "../grid/workbook";
import { cellsOf } from "../disburse/evaluate";
import { constantsOf, formulaOf, referenceTo } from "../disburse/formula";
import type { FormulaSource } from "../disburse/formula";
import type { Trace } from "../disburse/trace";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import { blank, formula, number } from "./cells";

/** The numbers that stand in a workbook's cells; a text that looks like a number is none, for no formula adds it. */
export function sourceOf(workbook: Workbook): FormulaSource {
  return {
    numberAt: (cell) => {
      const content = findSheet(workbook, cell.sheet)?.cell(cell.row, cell.col).content;
      return content?.kind === "number" ? dec(content.value) : undefined;
    },
  };
}

/** A traced figure as a live formula; blank where nothing stands in the source; a number where no cell of the source holds one. */
export function traceContent(trace: Trace, source: FormulaSource): NewContent {
  if (trace.op === "sum" && trace.terms.length === 0) return blank;
  const leaf = trace.op === "cell" || trace.op === "given";
  if (leaf && constantsOf(trace, source).length > 0) return number(trace.result);
  return formula(formulaOf(trace, source), trace.result);
}

/** A value's figure as a reference to its cell, or as a number where the cell holds text; blank without a figure. */
export function valueContent(value: Value | undefined, source: FormulaSource): NewContent {
  const figure = figureOf(value);
  if (value === undefined || figure === undefined) return blank;
  const reference = referenceTo(value.cell, figure, source);
  return reference === undefined ? number(figure) : formula(reference, figure);
}

/** Where a row's figures come from, and which of them stand as constants because their cells hold words. */
export function sourceWords(traces: readonly Trace[], source: FormulaSource): string {
  const cells = traces.flatMap(cellsOf);
  const constants = traces.flatMap((trace) => constantsOf(trace, source));
  const typed = constants.map(
    (one) => `${grouped(one.figure)}: ${one.printed ? `"${one.text}"` : one.text}${one.cell ? ` (${printCell(one.cell)})` : ""}`,
  );
  const lines = [printCells(cells), ...(typed.length > 0 ? [`Constants: ${[...new Set(typed)].join("; ")}`] : [])];
  return lines.filter((line) => line !== "").join(". ");
}

/** The figure of a value that could not be referred to, with its cell. */
export function constantWords(value: Value | undefined, source: FormulaSource): string[] {
  const figure: Dec | undefined = figureOf(value);
  if (value === undefined || figure === undefined || referenceTo(value.cell, figure, source) !== undefined) return [];
  return [`${grouped(figure)}: "${value.text}" (${printCell(value.cell)})`];
}

/** Cells by sheet and row, neighbours joined: "DLIs!F12:H12, DLIs!D12". */
export function printCells(cells: readonly CellRef[]): string {
  const sorted = [...cells].sort((a, b) => compareText(a.sheet, b.sheet) || a.row - b.row || a.col - b.col);
  const runs: { sheet: string; top: number; left: number; right: number }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last && last.sheet === cell.sheet && last.top === cell.row && cell.col <= last.right + 1)
      last.right = Math.max(last.right, cell.col);
    else runs.push({ sheet: cell.sheet, top: cell.row, left: cell.col, right: cell.col });
  }
  return runs.map((run) => printArea(run.sheet, { top: run.top, bottom: run.top, left: run.left, right: run.right })).join(", ");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
