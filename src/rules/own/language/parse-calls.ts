import { functionWords } from "../words/functions";
import type { FunctionId } from "../words/functions";
import { Halt } from "./cursor";
import type { Cursor, Part } from "./cursor";
import { functions, namesByScope } from "./lexicon";
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
  if (!match || isName(cursor, match.length)) return undefined;
  cursor.at += match.length;
  const args: Part[] = [];
  if (cursor.takeSign("(")) {
    do args.push(cursor.deeper(() => argument(cursor)));
    while (cursor.takeSign(";") || cursor.takeSign(","));
    if (!cursor.takeSign(")")) cursor.stop("a bracket is not closed here", { may: ") or ; with what else is called for" });
  } else args.push(cursor.deeper(() => operand(cursor)));
  const type = typeOfCall(match.value, args, { from, to: cursor.behind });
  return {
    node: { is: "call", call: match.value, args: args.map((arg) => arg.node) },
    type,
    list: false,
    from,
    to: cursor.behind,
  };
}

/** A name that is as long, or longer, is meant, unless brackets follow at once. */
function isName(cursor: Cursor, length: number): boolean {
  if (cursor.isSign("(", cursor.at + length)) return false;
  const scopes = [cursor.context.scope, "project" as const, "loan" as const];
  return scopes.some((scope) => {
    const phrases = namesByScope.get(scope);
    return ((phrases && cursor.match(phrases)?.length) ?? 0) >= length;
  });
}

function typeOfCall(call: FunctionId, args: readonly Part[], place: { readonly from: number; readonly to: number }): Type {
  const stop = (what: string): never => {
    throw new Halt({ ...place, what, may: functionWords[call].form });
  };
  const [first, second] = args;
  if (!first) return stop(`${call} needs something to go by`);
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
      if (second && wholeOf(second) === undefined) stop("the places of round are a whole number from -12 to 12");
      return "figure";
    }
    case "days between":
    case "add months": {
      exactly(2);
      for (const arg of call === "add months" ? [first] : args) {
        mustBeOne(arg);
        if (arg.type !== "date" && arg.type !== "any") stop(`${call} needs ${call === "add months" ? "a date" : "two dates"}`);
      }
      if (call === "days between") return "figure";
      if (second) mustBeFigures(call, second);
      return "date";
    }
  }
}

/** The whole number that is written there. */
function wholeOf({ node }: Part): number | undefined {
  const of = node.is === "minus" ? node.of : node;
  const digits = of.is === "figure" && of.unit === "bare" && /^\d{1,2}$/.test(of.digits) ? Number(of.digits) : undefined;
  return digits === undefined || digits > 12 ? undefined : node.is === "minus" ? -digits : digits;
}
