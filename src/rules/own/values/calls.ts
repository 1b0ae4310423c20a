import { addMonths } from "../../../base/dates";
import { compareFractions, decimalOf, fractionOf, rounded, size } from "../language/fraction";
import type { Node } from "../language/syntax";
import type { FunctionId } from "../words/functions";
import { figure, missing, printAnswer } from "./answer";
import type { Answer, FigureAnswer } from "./answer";
import { calculate, daysBetween, partOfOne, sharedUnit } from "./arithmetic";

/** How a call gets its arguments: as one value, or as a list of them. */
interface Arguments {
  readonly one: (node: Node) => Answer;
  readonly list: (node: Node) => readonly Answer[];
}

/** What a call gives. */
export function call(id: FunctionId, args: readonly [Node, ...Node[]], read: Arguments): Answer {
  const [first, second = first] = args;
  switch (id) {
    case "sum":
    case "min":
    case "max":
      return overAll(id, args.length > 1 ? args.map(read.one) : read.list(first), args.length > 1);
    case "count":
    case "blanks":
      return counted(id, read.list(first));
    case "first":
    case "last": {
      const list = read.list(first);
      const filled = list.filter(isFilled);
      return (id === "first" ? filled[0] : filled.at(-1)) ?? list.find(isNone) ?? missing("none of the values is filled", cellsOf(list));
    }
    case "abs":
      return onFigure(read.one(first), (answer) => ({ ...answer, number: size(answer.number) }));
    case "share":
      return onFigure(read.one(first), (answer) =>
        answer.unit === "percent" ? partOfOne(answer) : missing(`${printAnswer(answer)} is no percentage`, answer.cells),
      );
    case "points":
      return onFigure(read.one(first), (answer) =>
        answer.unit === "percent" ? { ...answer, unit: "number" } : missing(`${printAnswer(answer)} is no percentage`, answer.cells),
      );
    case "round":
      return onFigure(read.one(second), (places) =>
        onFigure(read.one(first), (answer) => ({ ...answer, number: rounded(answer.number, decimalOf(places.number).value.toNumber()) })),
      );
    case "days between":
    case "add months":
      return onDates(id, read.one(first), read.one(second));
  }
}

/** Neither blank nor N/A, nor a value that no table states. */
const isFilled = (answer: Answer): boolean => answer.is !== "missing" || answer.state === "other";
const isNone = (answer: Answer): boolean => answer.is === "missing" && answer.state === "none";

const isFigure = (answer: Answer): answer is FigureAnswer => answer.is === "figure";

const cellsOf = (list: readonly Answer[]): Answer["cells"] => list.flatMap((answer) => answer.cells);

function onFigure(answer: Answer, make: (answer: FigureAnswer) => Answer): Answer {
  if (answer.is === "figure") return make(answer);
  return answer.is === "missing" ? answer : missing(`${printAnswer(answer)} is no figure`, answer.cells);
}

/** Sum, least or greatest. Of a list, blank and N/A cells are passed over; of figures that the rule names one by one, none may be missing. */
function overAll(id: "sum" | "min" | "max", list: readonly Answer[], isNamed: boolean): Answer {
  const cells = cellsOf(list);
  const taken = isNamed ? list : list.filter(isFilled);
  const open = taken.find((answer) => !isFigure(answer));
  if (open) return open.is === "missing" ? { ...open, cells } : missing(`${printAnswer(open)} is no figure`, open.cells);
  const [first, ...rest] = taken.filter(isFigure);
  if (!first) return list.find(isNone) ?? missing("none of the values holds a figure", cells);
  const made = rest.reduce<Answer>((so, next) => (id === "sum" ? calculate("+", so, next) : further(id, so, next)), first);
  return { ...made, cells };
}

function further(id: "min" | "max", a: Answer, b: FigureAnswer): Answer {
  if (a.is !== "figure") return a;
  const shared = sharedUnit(a, b);
  if (typeof shared === "string") return missing(shared, [...a.cells, ...b.cells]);
  const isLess = compareFractions(a.number, b.number) <= 0;
  return {
    ...((id === "min") === isLess ? a : b),
    unit: shared.unit,
    ...(shared.currency === undefined ? {} : { currency: shared.currency }),
  };
}

/** Cells that are filled, or blank; where no table has such cells there is nothing to count. */
function counted(id: "count" | "blanks", list: readonly Answer[]): Answer {
  const there = list.filter((answer) => !isNone(answer));
  const none = list.find(isNone);
  if (none && there.length === 0) return none;
  const wanted = there.filter((answer) => (id === "blanks" ? answer.is === "missing" && answer.state === "blank" : isFilled(answer)));
  const shown = id === "blanks" && wanted.length > 0 ? wanted : there;
  return figure(fractionOf(wanted.length), "number", cellsOf(shown));
}

function onDates(id: "days between" | "add months", first: Answer, second: Answer): Answer {
  const cells = [...first.cells, ...second.cells];
  const open = [first, second].find((answer) => answer.is === "missing");
  if (open) return { ...open, cells };
  if (first.is !== "date") return missing(`${printAnswer(first)} is no date`, cells);
  if (id === "days between")
    return second.is === "date" ? daysBetween(first.span, second.span, cells) : missing(`${printAnswer(second)} is no date`, cells);
  const months = second.is === "figure" ? decimalOf(second.number).value : undefined;
  if (months === undefined || !months.isInteger() || months.abs().gt(1200))
    return missing("a date moves by a whole number of months", cells);
  const { from, to } = first.span;
  return { is: "date", span: { from: addMonths(from, months.toNumber()), to: addMonths(to, months.toNumber()) }, cells };
}
