import { Cursor, Halt } from "./cursor";
import type { ParseContext, Part } from "./cursor";
import { infixes, joins, nots, ofs } from "./lexicon";
import { callAt } from "./parse-calls";
import { literalAt } from "./parse-literals";
import { isLongerName, nameAt, stopAtUnknown } from "./parse-names";
import type { Parsed, Sign } from "./syntax";
import { mustBeFigures, mustCompare, mustHold, typeOfArithmetic } from "./types";

/** Reads an expression whole. Never throws: what cannot be read is a fault with its place. */
export function parseExpression(text: string, context: ParseContext): Parsed<Part> {
  return reading(() => {
    const cursor = new Cursor(text, context);
    const part = condition(cursor);
    if (cursor.token.kind !== "end") stopBehind(cursor);
    return part;
  });
}

/** What a reading gives, or the fault that ended it. */
export function reading<T>(read: () => T): Parsed<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Halt) return { ok: false, fault: error.fault };
    throw error;
  }
}

function stopBehind(cursor: Cursor): never {
  if (cursor.token.kind === "word") {
    cursor.stop("the expression could end before this", { may: "+, -, *, /, a comparison, and, or" });
  }
  return cursor.stop("this does not go on from what stands before it", { may: "+, -, *, /, a comparison, and, or, or the end" });
}

function condition(cursor: Cursor): Part {
  return cursor.deeper(() => {
    let left = conjunction(cursor);
    while (cursor.match(joins)?.value === "or") {
      cursor.take(joins);
      left = joined("or", left, conjunction(cursor));
    }
    return left;
  });
}

function conjunction(cursor: Cursor): Part {
  let left = negation(cursor);
  while (cursor.match(joins)?.value === "and") {
    cursor.take(joins);
    left = joined("and", left, negation(cursor));
  }
  return left;
}

function joined(join: "and" | "or", left: Part, right: Part): Part {
  mustHold(left, join);
  mustHold(right, join);
  return { node: { is: "join", join, left: left.node, right: right.node }, type: "condition", list: false, from: left.from, to: right.to };
}

function negation(cursor: Cursor): Part {
  const { from } = cursor.token;
  const match = cursor.match(nots);
  if (!match || isLongerName(cursor, match.length) || isAnswer(cursor, cursor.at + match.length)) return comparison(cursor);
  cursor.at += match.length;
  const of = cursor.deeper(() => negation(cursor));
  mustHold(of, "not");
  return { node: { is: "not", of: of.node }, type: "condition", list: false, from, to: of.to };
}

/** A lone "no" before a comparison or at the end is the answer, not the negation. */
function isAnswer(cursor: Cursor, next: number): boolean {
  return cursor.tokens[next]?.kind === "end" || cursor.isSign(")", next) || cursor.match(infixes, next) !== undefined;
}

function comparison(cursor: Cursor): Part {
  const left = sum(cursor);
  const infix = cursor.take(infixes);
  if (infix === undefined) return left;
  if ("state" in infix) {
    if (left.node.is !== "name" || left.list)
      throw new Halt({
        from: left.from,
        to: left.to,
        what: "only one named value can be blank or N/A",
        may: "a named value, or blanks(…) for a list",
      });
    return { node: { is: "state", ...infix, of: left.node }, type: "condition", list: false, from: left.from, to: cursor.behind };
  }
  const right = left.type === "text" ? textAfter(cursor) : sum(cursor);
  mustCompare(left, infix.comparison, right);
  const again = cursor.match(infixes);
  if (again) cursor.stop("a comparison has two sides", { may: "and with a second comparison: a <= b and b <= c" });
  const node = { is: "compare", comparison: infix.comparison, left: left.node, right: right.node } as const;
  return { node, type: "condition", list: false, from: left.from, to: right.to };
}

/** What a text is compared with: words that are no name want quotes. */
function textAfter(cursor: Cursor): Part {
  const { at, token } = cursor;
  const read = reading(() => sum(cursor));
  if (read.ok) return read.value;
  if (token.kind !== "word") throw new Halt(read.fault);
  cursor.at = at;
  return cursor.stop("a text stands in quotes", { may: 'a text such as "Annual"' });
}

/** "80% of end target" is a product. */
function shareOf(cursor: Cursor, literal: Part): Part | undefined {
  const { node } = literal;
  if (node.is !== "figure" || node.unit !== "percent" || !cursor.take(ofs)) return undefined;
  const right = cursor.deeper(() => unary(cursor));
  mustBeFigures("*", right);
  return {
    node: { is: "arithmetic", sign: "*", left: node, right: right.node },
    type: "figure",
    list: false,
    from: literal.from,
    to: right.to,
  };
}

function sum(cursor: Cursor): Part {
  return chain(cursor, ["+", "-"], (inner) => chain(inner, ["*", "/"], unary));
}

function chain(cursor: Cursor, signs: readonly Sign[], operand: (cursor: Cursor) => Part): Part {
  let left = operand(cursor);
  for (;;) {
    const sign = signs.find((each) => cursor.isSign(each));
    if (sign === undefined) return left;
    cursor.at += 1;
    const right = operand(cursor);
    const type = typeOfArithmetic(left, sign, right);
    const node = { is: "arithmetic", sign, left: left.node, right: right.node } as const;
    left = { node, type, list: false, from: left.from, to: right.to };
  }
}

function unary(cursor: Cursor): Part {
  const { from } = cursor.token;
  if (!cursor.takeSign("-")) return primary(cursor);
  const of = cursor.deeper(() => unary(cursor));
  mustBeFigures("-", of);
  return { node: { is: "minus", of: of.node }, type: "figure", list: false, from, to: of.to };
}

function primary(cursor: Cursor): Part {
  if (cursor.takeSign("(")) {
    const inside = condition(cursor);
    if (!cursor.takeSign(")")) cursor.stop("a bracket is not closed here", { may: ")" });
    return inside;
  }
  const literal = literalAt(cursor);
  if (literal) return shareOf(cursor, literal) ?? literal;
  return callAt(cursor, { argument: (inner) => condition(inner), operand: unary }) ?? nameAt(cursor) ?? stopAtUnknown(cursor);
}
