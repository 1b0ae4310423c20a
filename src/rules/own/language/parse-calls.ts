import { functionWords } from "../words/functions";
import type { FunctionId } from "../words/functions";
import { Halt } from "./cursor";
import type { Cursor, Part } from "./cursor";
import { functions } from "./lexicon";
import { isLongerName } from "./parse-names";
import type { Type } from "./syntax";
import { mustBeFigures, mustBeOne } from "./types";

interface Readers {
  readonly argument: (cursor: Cursor) => Part;
  readonly operand: (cursor: Cursor) => Part;
}

/** "sum(targets)", "sum of targets", "round(x; 2)"; undefined where no function stands there. */
export function callAt(cursor: Cursor, { argument, operand }: Readers): Part | undefined {
  const { from } = cursor.token;
  const match = cursor.match(functions);
  if (!match || isLongerName(cursor, match.length)) return undefined;
  cursor.at += match.length;
  const inBrackets = cursor.takeSign("(");
  const first = cursor.deeper(() => (inBrackets ? argument : operand)(cursor));
  const others: Part[] = [];
  while (inBrackets && (cursor.takeSign(";") || cursor.takeSign(","))) others.push(cursor.deeper(() => argument(cursor)));
  if (inBrackets && !cursor.takeSign(")")) cursor.stop("a bracket is not closed here", { may: ") or ; with what else is called for" });
  const type = typeOfCall(match.value, [first, ...others], { from, to: cursor.behind });
  return {
    node: { is: "call", call: match.value, args: [first.node, ...others.map((arg) => arg.node)] },
    type,
    list: false,
    from,
    to: cursor.behind,
  };
}

function typeOfCall(call: FunctionId, args: readonly [Part, ...Part[]], place: { readonly from: number; readonly to: number }): Type {
  const stop = (what: string): never => {
    throw new Halt({ ...place, what, may: functionWords[call].form });
  };
  const [first, second = first] = args;
  const exactly = (count: number): void => {
    if (args.length !== count) stop(`${call} takes ${count === 1 ? "one value" : `${count} values, parted by ;`}`);
  };
  switch (call) {
    case "sum":
    case "min":
    case "max": {
      if (first.list) {
        exactly(1);
        mustBeFigures(call, { ...first, list: false });
      } else if (args.length < 2) stop(`${call} needs a list, or two or more figures parted by ;`);
      else mustBeFigures(call, ...args);
      return "figure";
    }
    case "count":
    case "blanks": {
      exactly(1);
      if (!first.list) stop(`${call} needs a list`);
      return "figure";
    }
    case "first":
    case "last": {
      exactly(1);
      if (!first.list) stop(`${call} needs a list`);
      return first.type;
    }
    case "abs":
    case "share":
    case "points": {
      exactly(1);
      mustBeFigures(call, first);
      return "figure";
    }
    case "round": {
      exactly(2);
      mustBeFigures(call, first);
      if (!isPlaces(second)) stop("the places of round are a whole number from -12 to 12");
      return "figure";
    }
    case "days between":
    case "add months": {
      exactly(2);
      const isMove = call === "add months";
      for (const arg of isMove ? [first] : args) {
        mustBeOne(arg);
        if (arg.type !== "date" && arg.type !== "any") stop(`${call} needs ${isMove ? "a date" : "two dates"}`);
      }
      if (!isMove) return "figure";
      mustBeFigures(call, second);
      return "date";
    }
  }
}

/** Whether a whole number from -12 to 12 is written there. */
function isPlaces({ node }: Part): boolean {
  const of = node.is === "minus" ? node.of : node;
  return of.is === "figure" && of.unit === "bare" && /^(?:\d|1[0-2])$/.test(of.digits);
}
