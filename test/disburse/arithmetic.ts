import { dec, roundTo, sum } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";

const first = (terms: readonly Dec[]): Dec => terms[0] ?? dec(0);

/** The functions that generated formulas call, as spreadsheets define them. */
const functions: Readonly<Record<string, (terms: readonly Dec[]) => Dec>> = {
  "SUM(": (terms) => sum(terms),
  "MIN(": (terms) => terms.reduce((least, one) => (one.lt(least) ? one : least), first(terms)),
  "MAX(": (terms) => terms.reduce((most, one) => (one.gt(most) ? one : most), first(terms)),
  "INT(": (terms) => roundTo(first(terms), 0, "floor"),
  "ROUND(": ([value = dec(0), places = dec(0)]) => roundTo(value, places.toNumber(), "half-up"),
};

/** Works out a formula of + - * / ( ), a few functions and plain figures by the rules of a spreadsheet, exactly: a reader apart from the writer. */
export function workOut(formula: string): Dec {
  const tokens = formula.match(/\d+(?:\.\d+)?|[A-Z]+\(|[-+*/(),]/g) ?? [];
  if (tokens.join("") !== formula) throw new Error(`not understood: ${formula}`);
  let next = 0;
  const take = (token: string): boolean => tokens[next] === token && ++next > 0;
  const need = (token: string): void => {
    if (!take(token)) throw new Error(`expected ${token} at ${next} of ${formula}`);
  };
  const additive = (): Dec => {
    let value = multiplicative();
    for (;;) {
      if (take("+")) value = value.plus(multiplicative());
      else if (take("-")) value = value.minus(multiplicative());
      else return value;
    }
  };
  const multiplicative = (): Dec => {
    let value = unary();
    for (;;) {
      if (take("*")) value = value.times(unary());
      else if (take("/")) value = value.div(unary());
      else return value;
    }
  };
  const unary = (): Dec => {
    if (take("-")) return unary().negated();
    if (take("(")) {
      const value = additive();
      need(")");
      return value;
    }
    const called = functions[tokens[next] ?? ""];
    if (called) {
      next += 1;
      const terms = [additive()];
      while (take(",")) terms.push(additive());
      need(")");
      return called(terms);
    }
    return dec(tokens[next++] ?? "");
  };
  const value = additive();
  if (next !== tokens.length) throw new Error(`more than a formula: ${formula}`);
  return value;
}
