import { dec, grouped, sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { CellRef } from "../../grid/address";
import { figureOf } from "../../app/help";
import type { Value } from "../../model/value";
import type { Finding } from "../../rules/finding";
import { cellKey } from "./units";

/** More terms than these are summed up by their number. */
const shownTerms = 6;
const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * The arithmetic behind a finding in figures, "3 × 1,041,670 = 3,125,010", where figures in its cells give what is expected
 * exactly, as a product of two or as the sum of all; undefined where they do not. `total` words a sum of many terms.
 */
export function relationOf(values: ReadonlyMap<string, Value>, finding: Finding, total: (terms: number) => string): string | undefined {
  if (finding.expected === undefined || finding.found === undefined) return undefined;
  if (!plainNumber.test(finding.expected) || !plainNumber.test(finding.found)) return undefined;
  const expected = dec(finding.expected);
  const terms = termsOf(values, finding.cells, dec(finding.found));
  if (terms.length < 2) return undefined;
  const product = productOf(terms, expected);
  const left =
    product !== undefined ? product.map((term) => grouped(term)).join(" × ") : sum(terms).eq(expected) ? sumText(terms, total) : undefined;
  return left === undefined ? undefined : `${left} = ${grouped(expected)}`;
}

/** The figures of the cells, each cell once, without the one cell that holds what was found. */
function termsOf(values: ReadonlyMap<string, Value>, cells: readonly CellRef[], found: Dec): readonly Dec[] {
  const figures = new Map<string, Dec>();
  for (const cell of cells) {
    const figure = figureOf(values.get(cellKey(cell)));
    if (figure !== undefined) figures.set(cellKey(cell), figure);
  }
  const judged = [...figures].find(([, figure]) => figure.eq(found))?.[0];
  return [...figures].filter(([key]) => key !== judged).map(([, figure]) => figure);
}

function productOf(terms: readonly Dec[], expected: Dec): readonly [Dec, Dec] | undefined {
  if (terms.length > 3 || expected.isZero()) return undefined;
  for (const [n, a] of terms.entries()) for (const b of terms.slice(n + 1)) if (a.times(b).eq(expected)) return a.lt(b) ? [a, b] : [b, a];
  return undefined;
}

function sumText(terms: readonly Dec[], total: (terms: number) => string): string {
  return terms.length > shownTerms
    ? total(terms.length)
    : terms
        .map((term) => grouped(term))
        .join(" + ")
        .replace(/\+ -/g, "- ");
}
