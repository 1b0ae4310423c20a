import { dec } from "../../../base/decimal";
import { fractionOf, negative } from "../language/fraction";
import type { Node } from "../language/syntax";
import { listOf, valueOf } from "../names/look-up";
import type { Subject } from "../names/subjects";
import type { World } from "../names/world";
import { figure, missing } from "./answer";
import type { Answer } from "./answer";
import { calculate } from "./arithmetic";
import { call } from "./calls";
import { compareAnswers } from "./compare";

/** What an expression comes to for one item. Total: every expression has an answer, if only that something is missing. */
export function evaluate(node: Node, subject: Subject, world: World): Answer {
  const of = (inner: Node): Answer => evaluate(inner, subject, world);
  switch (node.is) {
    case "figure":
      return figure(fractionOf(dec(node.digits)), node.unit, [], {
        literal: true,
        ...(node.currency === undefined ? {} : { currency: node.currency }),
      });
    case "date":
      return { is: "date", span: { from: node.date, to: node.date }, cells: [] };
    case "text":
      return { is: "text", text: node.text, cells: [] };
    case "truth":
      return { is: "truth", yes: node.yes, cells: [] };
    case "name":
      return valueOf(node, subject, world);
    case "call":
      return call(node.call, node.args, { one: of, list: (inner) => (inner.is === "name" ? listOf(inner, subject, world) : [of(inner)]) });
    case "minus": {
      const inner = of(node.of);
      if (inner.is === "figure") return { ...inner, number: negative(inner.number) };
      return inner.is === "missing" ? inner : missing("only figures can be less than nought", inner.cells);
    }
    case "arithmetic":
      return calculate(node.sign, of(node.left), of(node.right));
    case "compare":
      return compareAnswers(node.comparison, of(node.left), of(node.right), world.tolerance).result;
    case "state":
      return stateOf(of(node.of), node.state, node.not);
    case "not": {
      const inner = of(node.of);
      return inner.is === "truth" ? { ...inner, yes: !inner.yes } : noTruth(inner);
    }
    case "join":
      return join(node.join, of(node.left), of(node.right));
  }
}

/** Blank and N/A are states of a cell; where no table has the column, nothing can be said. */
function stateOf(answer: Answer, state: "blank" | "n/a", not: boolean): Answer {
  if (answer.is === "missing" && answer.state === "none") return answer;
  const is = answer.is === "missing" && answer.state === state;
  return { is: "truth", yes: is !== not, cells: answer.cells };
}

/** One false part decides an "and", one true part an "or", whatever is missing. */
function join(by: "and" | "or", left: Answer, right: Answer): Answer {
  const sides = [left, right].map((side) => (side.is === "truth" ? side : noTruth(side)));
  const cells = sides.flatMap((side) => side.cells);
  const deciding = by === "or";
  if (sides.some((side) => side.is === "truth" && side.yes === deciding)) return { is: "truth", yes: deciding, cells };
  const open = sides.find((side) => side.is === "missing");
  return open ? { ...open, cells } : { is: "truth", yes: !deciding, cells };
}

function noTruth(answer: Answer): Answer {
  return answer.is === "missing" ? answer : missing("yes or no is due there", answer.cells);
}
