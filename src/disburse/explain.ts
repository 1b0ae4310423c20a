import { grouped, roundTo } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { printCell } from "../grid/address";
import { partsOf } from "./evaluate";
import type { Trace } from "./trace";

/**
 * A trace in words and figures, one line a step, the result first and what it is made of indented below:
 *
 *     DLI 6, Dec-15 = 2 x 1,041,670 = 2,083,340
 *       2: PISA/ICCS names two (Annex2!F14)
 *       1,041,670 (Annex2!D13)
 */
export function explain(trace: Trace, depth = 0): string[] {
  const own = "  ".repeat(depth) + describe(trace);
  return [own, ...partsOf(trace).flatMap((part) => explain(part, depth + 1))];
}

function describe(trace: Trace): string {
  const result = shown(trace.result);
  switch (trace.op) {
    case "cell": {
      const place = printCell(trace.cell);
      const times = trace.factor ? `, printed ${trace.text} x ${shown(trace.factor)}` : "";
      return `${result} (${place}${times})`;
    }
    case "given":
      return `${result}: ${trace.why}${trace.cell ? ` (${printCell(trace.cell)})` : ""}`;
    case "sum":
      return `${trace.label} = ${sumOf(trace.terms)}${result}`;
    case "product":
      return `${trace.label} = ${trace.factors.map(asOperand).join(" x ")} = ${result}`;
    case "quotient":
      return `${trace.label} = ${asOperand(trace.dividend)} / ${asOperand(trace.divisor)} = ${result}`;
    case "difference":
      return `${trace.label} = ${asOperand(trace.minuend)} - ${asOperand(trace.subtrahend)} = ${result}`;
    case "least":
    case "greatest":
      return `${trace.label} = the ${trace.op === "least" ? "smallest" : "largest"} of ${trace.of.map(asOperand).join(" and ")} = ${result}`;
    case "whole":
      return `${trace.label} = ${asOperand(trace.part)} in whole numbers = ${result}`;
  }
}

/** The terms as a row of figures while they fit a line; beyond that the lines below show them. */
function sumOf(terms: readonly Trace[]): string {
  if (terms.length < 2) return "";
  return terms.length <= 6 ? `${terms.map(asOperand).join(" + ")} = ` : `sum of ${terms.length} figures = `;
}

function asOperand(trace: Trace): string {
  const text = shown(trace.result);
  return trace.result.isNegative() ? `(${text})` : text;
}

/** Digits beyond these tell a reader nothing; that there are more is shown. */
const mostPlaces = 6;

/** A figure with its separators; a share that goes on without end is cut, with dots. */
function shown(figure: Dec): string {
  if (figure.decimalPlaces() <= mostPlaces) return grouped(figure);
  const cut = roundTo(figure.abs(), mostPlaces, "floor");
  return `${figure.isNegative() ? "-" : ""}${grouped(cut, mostPlaces)}\u2026`;
}
