import type { Comparison } from "../words/operators";
import type { Part } from "./cursor";
import { Halt } from "./cursor";
import type { Sign, Type } from "./syntax";

/** What each kind of value is called in a fault. */
const called: Readonly<Record<Type, string>> = {
  figure: "a figure",
  date: "a date",
  text: "a text",
  truth: "yes or no",
  condition: "a condition",
  any: "a value",
};

function stop(part: Part, what: string, may?: string): never {
  throw new Halt({ from: part.from, to: part.to, what, ...(may === undefined ? {} : { may }) });
}

/** A list is several values; only what adds or counts takes it. */
export function mustBeOne(part: Part): void {
  if (part.list)
    stop(part, "these are several values", "one period, as in targets(2016), or sum, min, max, count, blanks, first or last of them");
}

export function mustBeFigures(of: string, ...parts: readonly Part[]): void {
  for (const part of parts) {
    mustBeOne(part);
    if (part.type !== "figure" && part.type !== "any") stop(part, `${of} needs figures; this is ${called[part.type]}`);
  }
}

/** Dates differ by days, and move by days; all else is figures. */
export function typeOfArithmetic(left: Part, sign: Sign, right: Part): Type {
  if (left.type === "date" && right.type === "date" && sign === "-") {
    mustBeOne(left);
    mustBeOne(right);
    return "figure";
  }
  if (left.type === "date" && (sign === "+" || sign === "-")) {
    mustBeOne(left);
    mustBeFigures(sign, right);
    return "date";
  }
  mustBeFigures(sign, left, right);
  return "figure";
}

export function mustHold(part: Part, join: string): void {
  mustBeOne(part);
  if (part.type !== "condition" && part.type !== "truth")
    stop(part, `“${join}” needs a condition; this is ${called[part.type]}`, "a comparison, such as end target >= baseline");
}

/** Both sides one value of one kind; texts and answers are only equal or not. */
export function mustCompare(left: Part, comparison: Comparison, right: Part): void {
  for (const part of [left, right]) {
    mustBeOne(part);
    if (part.type === "condition") stop(part, "a condition cannot be compared", "and, or");
  }
  if (left.type !== "any" && right.type !== "any" && left.type !== right.type)
    stop(right, `${called[left.type]} cannot be compared with ${called[right.type]}`, called[left.type]);
  const isOrder = comparison !== "=" && comparison !== "<>";
  const unordered = [left, right].find((part) => part.type === "text" || part.type === "truth");
  if (isOrder && unordered) stop(unordered, `${called[unordered.type]} is neither more nor less than another`, "= or <>");
}
