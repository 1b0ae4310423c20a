import { dec, plain } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { printCell } from "../grid/address";
import type { CellRef } from "../grid/address";
import { partsOf } from "./evaluate";
import type { Trace } from "./trace";

/** How leaves become operands: the number that stands in a cell (not its text), or undefined where it holds none. */
export interface FormulaSource {
  readonly numberAt: (cell: CellRef) => Dec | undefined;
  /** A reference that holds a leaf's figure where its own cell holds no number: a labelled cell of a generated sheet. */
  readonly standIn?: (leaf: Leaf) => string | undefined;
}

/** The ends of a trace. */
export type Leaf = Extract<Trace, { readonly op: "cell" | "given" }>;

/** What a reader multiplies cells by: units, percent points, thousands, lakh, millions, crore, milliards. */
const factors = ["1", "100", "1000", "100000", "1000000", "10000000", "1000000000"].map((text) => dec(text));

/** A figure that a formula holds as a constant, with the words and the cell that gave it. */
interface FormulaConstant {
  readonly cell?: CellRef;
  /** What stands in the cell, or why the figure is what it is. */
  readonly text: string;
  readonly printed: boolean;
  readonly figure: Dec;
}

/** Excel takes at most 255 arguments to a function. */
const maxArguments = 200;

/**
 * A trace as an Excel formula without its leading "=", in English with commas. A cell that holds a number becomes a reference, times
 * the scale of its table; a cell of text, whose figure a spreadsheet could not use, becomes that figure itself (`constantsOf` names them).
 */
export function formulaOf(trace: Trace, source: FormulaSource): string {
  switch (trace.op) {
    case "cell":
      return referenceTo(trace.cell, trace.result, source) ?? source.standIn?.(trace) ?? constant(trace.result);
    case "given":
      return source.standIn?.(trace) ?? constant(trace.result);
    case "sum":
      return sumFormula(trace.terms.map((term) => formulaOf(term, source)));
    case "product":
      return trace.factors.map((factor) => operand(factor, source)).join("*");
    case "quotient":
      return `${operand(trace.dividend, source)}/${divisor(trace.divisor, source)}`;
    case "difference":
      return `${operand(trace.minuend, source)}-${divisor(trace.subtrahend, source)}`;
    case "least":
    case "greatest":
      return `${trace.op === "least" ? "MIN" : "MAX"}(${trace.of.map((one) => formulaOf(one, source)).join(",")})`;
    case "whole":
      // A quotient of doubles may fall a hair below the whole number that it is.
      return `INT(ROUND(${formulaOf(trace.part, source)},9))`;
  }
}

/** The reference that gives this figure, or undefined where the cell holds no number that a plain scale turns into it. */
export function referenceTo(cell: CellRef, figure: Dec, source: FormulaSource): string | undefined {
  const number = source.numberAt(cell);
  if (number === undefined) return undefined;
  const factor = factors.find((candidate) => number.times(candidate).equals(figure));
  if (factor === undefined) return undefined;
  return factor.equals(1) ? printCell(cell) : `${printCell(cell)}*${plain(factor)}`;
}

/** The leaves that a formula must hold as constants, with what gave them. */
export function constantsOf(trace: Trace, source: FormulaSource): FormulaConstant[] {
  switch (trace.op) {
    case "cell":
      return referenceTo(trace.cell, trace.result, source) === undefined && source.standIn?.(trace) === undefined
        ? [{ cell: trace.cell, text: trace.text, printed: true, figure: trace.result }]
        : [];
    case "given":
      if (source.standIn?.(trace) !== undefined) return [];
      return [{ ...(trace.cell ? { cell: trace.cell } : {}), text: trace.why, printed: false, figure: trace.result }];
    default:
      return partsOf(trace).flatMap((part) => constantsOf(part, source));
  }
}

/** SUM over any number of arguments, nested where there are more than a function takes. */
export function sumFormula(terms: readonly string[]): string {
  if (terms.length === 0) return "0";
  if (terms.length <= maxArguments) return `SUM(${terms.join(",")})`;
  const groups: string[] = [];
  for (let start = 0; start < terms.length; start += maxArguments)
    groups.push(`SUM(${terms.slice(start, start + maxArguments).join(",")})`);
  return sumFormula(groups);
}

function constant(value: Dec): string {
  return value.isNegative() && !value.isZero() ? `(${plain(value)})` : plain(value);
}

/** Sums bind by their function's brackets; a difference needs its own. */
function operand(trace: Trace, source: FormulaSource): string {
  const text = formulaOf(trace, source);
  return trace.op === "difference" ? `(${text})` : text;
}

/** Written as a function, whose brackets bind by themselves. */
function isCall(trace: Trace): boolean {
  return trace.op === "sum" || trace.op === "least" || trace.op === "greatest" || trace.op === "whole";
}

/** What stands to the right of / or - is bracketed unless it is a single operand. */
function divisor(trace: Trace, source: FormulaSource): string {
  const text = formulaOf(trace, source);
  const single = isCall(trace) || trace.op === "given" || (trace.op === "cell" && !text.includes("*"));
  return single ? text : `(${text})`;
}
