import { dec, roundTo, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import type { Trace } from "./trace";

/**
 * The figure computed anew from the leaves of a trace. It equals the trace's own result, or the trace is wrong. With
 * `figureAt` the cells' figures are looked up (in full units) instead of taken from the trace: what the same relation gives today.
 */
export function evaluate(trace: Trace, figureAt?: (cell: CellRef) => Dec | undefined): Dec {
  switch (trace.op) {
    case "cell":
      return figureAt?.(trace.cell) ?? trace.result;
    case "given":
      return trace.result;
    case "sum":
      return sum(trace.terms.map((term) => evaluate(term, figureAt)));
    case "product":
      return trace.factors.reduce((product, factor) => product.times(evaluate(factor, figureAt)), dec(1));
    case "quotient":
      return evaluate(trace.dividend, figureAt).div(evaluate(trace.divisor, figureAt));
    case "difference":
      return evaluate(trace.minuend, figureAt).minus(evaluate(trace.subtrahend, figureAt));
    case "least":
    case "greatest": {
      const figures = trace.of.map((one) => evaluate(one, figureAt));
      const isBetter = (a: Dec, b: Dec): boolean => (trace.op === "least" ? a.lt(b) : a.gt(b));
      return figures.reduce((best, one) => (isBetter(one, best) ? one : best), figures[0] ?? zero);
    }
    case "whole":
      return roundTo(evaluate(trace.part, figureAt), 0, "floor");
  }
}

/** Every cell that a trace rests on, in reading order, each once. */
export function cellsOf(trace: Trace): CellRef[] {
  const found = new Map<string, CellRef>();
  const visit = (node: Trace): void => {
    if ((node.op === "cell" || node.op === "given") && node.cell) {
      const key = `${node.cell.row},${node.cell.col},${node.cell.sheet}`;
      if (!found.has(key)) found.set(key, node.cell);
    }
    for (const part of partsOf(node)) visit(part);
  };
  visit(trace);
  return [...found.values()];
}

/** The traces directly under a node, in order. */
export function partsOf(trace: Trace): readonly Trace[] {
  switch (trace.op) {
    case "cell":
    case "given":
      return [];
    case "sum":
      return trace.terms;
    case "product":
      return trace.factors;
    case "quotient":
      return [trace.dividend, trace.divisor];
    case "difference":
      return [trace.minuend, trace.subtrahend];
    case "least":
    case "greatest":
      return trace.of;
    case "whole":
      return [trace.part];
  }
}
