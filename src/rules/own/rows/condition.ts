import { plain } from "../../../base/decimal";
import type { Dec } from "../../../base/decimal";
import type { Value } from "../../../model/value";
import { Cursor } from "../language/cursor";
import type { ParseContext, Part } from "../language/cursor";
import { infixes } from "../language/lexicon";
import type { Infix } from "../language/lexicon";
import { parseExpression, reading } from "../language/parse";
import { faultText } from "../language/syntax";
import type { Node } from "../language/syntax";
import { mustCompare } from "../language/types";
import { namesIn } from "../language/walk";

/** The three cells that say what must hold. */
interface Cells {
  readonly check: Value | undefined;
  readonly operator: Value | undefined;
  readonly threshold: Value | undefined;
}

type Fault = { readonly column: string; readonly value: Value | undefined; readonly what: string };

/** Check, operator and threshold as one condition; the check alone may be a whole one. Nothing is guessed: what does not fit is a fault. */
export function readCondition({ check, operator, threshold }: Cells, context: ParseContext): { readonly node: Node } | Fault {
  if (check === undefined)
    return { column: "check", value: check, what: "nothing is said: put what is to be checked, such as actual / end target" };
  const left = partOf(check, context);
  if (typeof left === "string") return { column: "check", value: check, what: left };
  const sign = readOperator(operator, threshold, context);
  if (typeof sign === "string") return { column: "operator", value: operator, what: sign };
  const limit = sign?.threshold ?? threshold;
  const node = sign === undefined ? alone(left, limit) : joined(left, sign.infix, limit, context);
  if ("column" in node)
    return node.column === "check" ? { ...node, value: check } : { ...node, value: node.column === "operator" ? operator : threshold };
  if (namesIn(node.node).length === 0)
    return { column: "check", value: check, what: "it names no value of the workbook, so that it would always hold or never" };
  return node;
}

function alone(left: Part, threshold: Value | undefined): { readonly node: Node } | Fault {
  if (threshold !== undefined)
    return { column: "operator", value: undefined, what: "there is a threshold but no operator: put >=, <=, >, <, = or <>" };
  if (left.list)
    return { column: "check", value: undefined, what: "these are several values: name one period, or use sum, min, max, count or last" };
  if (left.type === "condition" || left.type === "truth") return { node: left.node };
  return {
    column: "operator",
    value: undefined,
    what: "the check is no condition by itself: put an operator and a threshold, or a comparison in the check",
  };
}

function joined(left: Part, infix: Infix, threshold: Value | undefined, context: ParseContext): { readonly node: Node } | Fault {
  if (left.type === "condition")
    return {
      column: "operator",
      value: undefined,
      what: "the check is a whole condition already: leave operator and threshold empty, or take the comparison out of the check",
    };
  if ("state" in infix) {
    if (threshold !== undefined) return { column: "threshold", value: undefined, what: "with this operator the threshold stays empty" };
    if (left.node.is !== "name" || left.list)
      return { column: "check", value: undefined, what: "only one named value can be blank or N/A" };
    return { node: { is: "state", ...infix, of: left.node } };
  }
  if (threshold === undefined) return { column: "threshold", value: undefined, what: "there is an operator but no threshold" };
  const right = partOf(threshold, context);
  if (typeof right === "string") return { column: "threshold", value: undefined, what: right };
  const fits = reading(() => {
    mustCompare(left, infix.comparison, right);
  });
  if (!fits.ok)
    return {
      column: left.list ? "check" : "threshold",
      value: undefined,
      what: `${fits.fault.what}; there may stand ${fits.fault.may ?? "another value"}`,
    };
  return { node: { is: "compare", comparison: infix.comparison, left: left.node, right: right.node } };
}

/** The operator's cell; where it is empty, an operator that the threshold begins with ("≥ 95%"). */
function readOperator(
  operator: Value | undefined,
  threshold: Value | undefined,
  context: ParseContext,
): { readonly infix: Infix; readonly threshold?: Value } | string | undefined {
  const read = operator ? infixOf(operator.text, context) : undefined;
  if (operator) {
    if (read && read.rest === "") return { infix: read.infix };
    return `“${operator.text.trim()}” is no operator: put >=, <=, >, <, = or <>, or their words (at least, at most, more than, less than, equal to, not equal to)`;
  }
  const first = threshold?.reading.kind === "text" ? infixOf(threshold.text, context) : undefined;
  return first && threshold && first.rest !== "" ? { infix: first.infix, threshold: { ...threshold, text: first.rest } } : undefined;
}

function infixOf(text: string, context: ParseContext): { readonly infix: Infix; readonly rest: string } | undefined {
  const read = reading(() => {
    const cursor = new Cursor(text, context);
    const infix = cursor.take(infixes);
    return infix && { infix, rest: text.slice(cursor.token.from).trim() };
  });
  return read.ok ? read.value : undefined;
}

/** A cell's expression. A cell that holds a figure, a date or an answer of its own is that, whatever its look. */
function partOf(value: Value, context: ParseContext): Part | string {
  const { reading: read } = value;
  const part = (node: Node, type: Part["type"]): Part => ({ node, type, list: false, from: 0, to: value.text.length });
  switch (read.kind) {
    case "number":
      return part(signed(read.number, "bare"), "figure");
    case "percent":
      return part(signed(read.number, "percent"), "figure");
    case "money":
      return part(signed(read.number, "money", read.currency), "figure");
    case "yesno":
      return part({ is: "truth", yes: read.yes }, "truth");
    case "date":
      return read.span.from === read.span.to
        ? part({ is: "date", date: read.span.from }, "date")
        : "only a single day can be a threshold: write it as 2018-03-31";
    default: {
      const parsed = parseExpression(value.text, context);
      return parsed.ok ? parsed.value : faultText(parsed.fault, value.text);
    }
  }
}

function signed(number: Dec, unit: "bare" | "percent" | "money", currency?: string): Node {
  const of: Node = { is: "figure", digits: plain(number.abs()), unit, ...(currency === undefined ? {} : { currency }) };
  return number.lt(0) ? { is: "minus", of } : of;
}
