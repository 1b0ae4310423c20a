import { dec, sum } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";

/** Works out a formula of + - * / ( ) SUM and plain figures by the rules of a spreadsheet, exactly: a reader apart from the writer. */
export function workOut(formula: string): Dec {
  const tokens = formula.match(/\d+(?:\.\d+)?|SUM\(|[-+*/(),]/g) ?? [];
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
    if (take("SUM(")) {
      const terms = [additive()];
      while (take(",")) terms.push(additive());
      need(")");
      return sum(terms);
    }
    return dec(tokens[next++] ?? "");
  };
  const value = additive();
  if (next !== tokens.length) throw new Error(`more than a formula: ${formula}`);
  return value;
}
