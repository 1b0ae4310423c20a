import { dec, roundTo, sum } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import type { Figure, Trace } from "./trace";

/** The trace of a figure that stands in a cell. */
export function cellTrace(cell: CellRef, text: string, result: Dec, factor?: Dec): Trace {
  return factor === undefined || factor.equals(1) ? { op: "cell", cell, text, result } : { op: "cell", cell, text, factor, result };
}

/** A figure that no cell holds by itself, with the words or the reason that gave it. */
export function givenTrace(why: string, result: Dec, cell?: CellRef): Trace {
  return cell === undefined ? { op: "given", why, result } : { op: "given", why, cell, result };
}

export function sumTrace(label: string, terms: readonly Trace[]): Trace {
  return { op: "sum", label, terms, result: sum(terms.map((term) => term.result)) };
}

export function productTrace(label: string, factors: readonly Trace[]): Trace {
  return { op: "product", label, factors, result: factors.reduce((product, factor) => product.times(factor.result), dec(1)) };
}

/** Undefined where the divisor is zero: there is no such figure. */
export function quotientTrace(label: string, dividend: Trace, divisor: Trace): Trace | undefined {
  if (divisor.result.isZero()) return undefined;
  return { op: "quotient", label, dividend, divisor, result: dividend.result.div(divisor.result) };
}

export function differenceTrace(label: string, minuend: Trace, subtrahend: Trace): Trace {
  return { op: "difference", label, minuend, subtrahend, result: minuend.result.minus(subtrahend.result) };
}

/** The smallest of several figures; there must be one. */
export function leastTrace(label: string, of: readonly [Trace, ...Trace[]]): Trace {
  return { op: "least", label, of, result: of.reduce((least, one) => (one.result.lt(least) ? one.result : least), of[0].result) };
}

/** The largest of several figures; there must be one. */
export function greatestTrace(label: string, of: readonly [Trace, ...Trace[]]): Trace {
  return { op: "greatest", label, of, result: of.reduce((most, one) => (one.result.gt(most) ? one.result : most), of[0].result) };
}

/** A figure rounded down to a whole number. */
export function wholeTrace(label: string, part: Trace): Trace {
  return { op: "whole", label, part, result: roundTo(part.result, 0, "floor") };
}

/** A figure with the trace that gives it. */
export function figure(trace: Trace): Figure {
  return { value: trace.result, trace };
}

/** The total of figures, each kept as a term of its own. */
export function totalOf(label: string, figures: readonly Figure[]): Figure {
  return figure(
    sumTrace(
      label,
      figures.map((one) => one.trace),
    ),
  );
}
