import { dec } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { figure, givenTrace, productTrace, quotientTrace } from "../disburse/build";
import { traceOfValue } from "../disburse/factor";
import type { Figure } from "../disburse/trace";
import type { Table } from "../model/table";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";

/** The figure of a cell with its trace; yes is 1 and no is 0. Undefined for words, blanks and N/A. */
export function figureIn(value: Value | undefined, table: Table): Figure | undefined {
  if (value === undefined) return undefined;
  if (value.reading.kind === "yesno") return figure(givenTrace(value.text, dec(value.reading.yes ? 1 : 0), value.cell));
  const trace = traceOfValue(value, table);
  return trace && figure(trace);
}

/** part / whole; undefined where either is missing or the whole is zero: there is no such share. */
export function shareOf(label: string, part: Figure | undefined, whole: Figure | undefined): Figure | undefined {
  if (part === undefined || whole === undefined) return undefined;
  const trace = quotientTrace(label, part.trace, whole.trace);
  return trace && figure(trace);
}

/** An amount in another currency, by the rate that its row states. */
export function converted(amount: Figure, rate: Figure): Figure {
  return figure(productTrace("converted at the rate stated", [amount.trace, rate.trace]));
}

/** The figure as a plain number, yes and no included. */
export function numberIn(value: Value | undefined): Dec | undefined {
  if (value?.reading.kind === "yesno") return dec(value.reading.yes ? 1 : 0);
  return figureOf(value);
}
