import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";

/**
 * How a figure came about, as a tree that ends in cells: it can be evaluated, printed for a person, and written as a
 * live formula. Every node carries its own result, so that a tree can be checked against itself.
 */
export type Trace =
  /** A figure of a cell. `text` is what stands there; `factor` what the reader multiplied it by (1000000 for millions). */
  | { readonly op: "cell"; readonly cell: CellRef; readonly text: string; readonly factor?: Dec; readonly result: Dec }
  /** A figure that is no cell's own: a setting, a lot size read from words; `cell` where words gave it. */
  | { readonly op: "given"; readonly why: string; readonly cell?: CellRef; readonly result: Dec }
  | { readonly op: "sum"; readonly label: string; readonly terms: readonly Trace[]; readonly result: Dec }
  | { readonly op: "product"; readonly label: string; readonly factors: readonly Trace[]; readonly result: Dec }
  | { readonly op: "quotient"; readonly label: string; readonly dividend: Trace; readonly divisor: Trace; readonly result: Dec }
  | { readonly op: "difference"; readonly label: string; readonly minuend: Trace; readonly subtrahend: Trace; readonly result: Dec }
  /** The smallest, or the largest, of several figures: a ceiling, or a floor. */
  | { readonly op: "least" | "greatest"; readonly label: string; readonly of: readonly Trace[]; readonly result: Dec }
  /** What of a figure is whole: 18 lots of 18.591. */
  | { readonly op: "whole"; readonly label: string; readonly part: Trace; readonly result: Dec };

export interface Figure {
  readonly value: Dec;
  readonly trace: Trace;
}
