import type { DateSpan } from "../../../base/dates";
import type { Dec } from "../../../base/decimal";
import { foldName } from "../../../base/fold";
import { compareFractions, fractionOf, minus, plus, size } from "../language/fraction";
import type { Fraction } from "../language/fraction";
import type { Comparison } from "../words/operators";
import { missing, printAnswer } from "./answer";
import type { Answer, FigureAnswer } from "./answer";
import { partOfOne, sharedUnit } from "./arithmetic";

/** Whether a comparison holds, or why it cannot be told; the sides as they were compared, and their difference. */
export interface Compared {
  readonly result: Answer;
  readonly left: Answer;
  readonly right: Answer;
  /** left - right, of two figures. */
  readonly difference?: Fraction;
}

/** Two answers compared. Figures at the tolerance and at the precision they are printed with; dates only where it is certain. */
export function compareAnswers(comparison: Comparison, left: Answer, right: Answer, tolerance: Dec): Compared {
  const cells = [...left.cells, ...right.cells];
  const answer = (yes: boolean | undefined, why: string): Answer => (yes === undefined ? missing(why, cells) : { is: "truth", yes, cells });
  if (left.is === "missing") return { result: { ...left, cells }, left, right };
  if (right.is === "missing") return { result: { ...right, cells }, left, right };
  if (left.is === "figure" && right.is === "figure") return figures(comparison, left, right, tolerance, cells);
  if (left.is === "date" && right.is === "date") {
    const why = `${printAnswer(left)} and ${printAnswer(right)} overlap, so that it is not certain which comes first`;
    return { result: answer(dates(comparison, left.span, right.span), why), left, right };
  }
  const isOrder = comparison !== "=" && comparison !== "<>";
  if (isOrder || left.is !== right.is)
    return { result: missing(`${printAnswer(left)} cannot be compared with ${printAnswer(right)}`, cells), left, right };
  return { result: answer((wordOf(left) === wordOf(right)) === (comparison === "="), ""), left, right };
}

const wordOf = (answer: Answer): string => (answer.is === "text" ? foldName(answer.text) : printAnswer(answer));

function figures(comparison: Comparison, first: FigureAnswer, second: FigureAnswer, tolerance: Dec, cells: Answer["cells"]): Compared {
  const [left, right] =
    first.unit === "ratio" && second.unit === "percent"
      ? [first, partOfOne(second)]
      : first.unit === "percent" && second.unit === "ratio"
        ? [partOfOne(first), second]
        : [first, second];
  const shared = sharedUnit(left, right);
  if (typeof shared === "string") return { result: missing(shared, cells), left: first, right: second };
  const doubtful = [left, right].find(
    (one) => one.unit === "bare" && shared.unit === "ratio" && compareFractions(size(one.number), fractionOf(10)) > 0,
  );
  if (doubtful)
    return {
      result: missing(
        `a ratio is compared with ${printAnswer(doubtful)}: write it with % if a share is meant, else multiply instead of dividing`,
        cells,
      ),
      left: first,
      right: second,
    };
  const difference = minus(left.number, right.number);
  const isCounted = shared.unit === "money" || shared.unit === "number";
  const near = (room: Fraction): boolean => compareFractions(size(difference), room) <= 0;
  const ties = near(isCounted ? fractionOf(tolerance) : fractionOf(0));
  const hides = near(plus(left.slack, right.slack));
  const sides = [asCompared(first, left, second), asCompared(second, right, first)] as const;
  const order = compareFractions(left.number, right.number);
  const yes = decided(comparison, { above: order > 0, below: order < 0, ties, hides });
  return {
    result: yes === undefined ? missing("the figures are printed too coarsely to tell", cells) : { is: "truth", yes, cells },
    left: sides[0],
    right: sides[1],
    difference: minus(sides[0].number, sides[1].number),
  };
}

/** A ratio beside a percentage is shown as one. */
function asCompared(given: FigureAnswer, used: FigureAnswer, other: FigureAnswer): FigureAnswer {
  if (given.unit !== "ratio" || other.unit !== "percent") return given;
  const hundredth = fractionOf(100);
  return { ...used, unit: "percent", number: { top: used.number.top * hundredth.top, bottom: used.number.bottom } };
}

/** How the left figure lies to the right one: above or below, within the tolerance, within what printing hides. */
interface Placed {
  readonly above: boolean;
  readonly below: boolean;
  readonly ties: boolean;
  readonly hides: boolean;
}

/** Whether it holds; undefined where rounding hides the answer. */
function decided(comparison: Comparison, { above, below, ties, hides }: Placed): boolean | undefined {
  switch (comparison) {
    case "=":
      return ties || hides;
    case "<>":
      return ties ? false : hides ? undefined : true;
    case ">=":
      return above || ties ? true : hides ? undefined : false;
    case "<=":
      return below || ties ? true : hides ? undefined : false;
    case ">":
      return above ? true : hides && below ? undefined : false;
    case "<":
      return below ? true : hides && above ? undefined : false;
  }
}

/** What holds for every day that the two can mean; undefined where it depends on the day. */
function dates(comparison: Comparison, a: DateSpan, b: DateSpan): boolean | undefined {
  const same = a.from === b.from && a.to === b.to;
  switch (comparison) {
    case "=":
      return same ? true : a.from > b.to || a.to < b.from ? false : undefined;
    case "<>":
      return same ? false : a.from > b.to || a.to < b.from ? true : undefined;
    case ">=":
      return same || a.from >= b.to ? true : a.to < b.from ? false : undefined;
    case "<=":
      return same || a.to <= b.from ? true : a.from > b.to ? false : undefined;
    case ">":
      return a.from > b.to ? true : same || a.to <= b.from ? false : undefined;
    case "<":
      return a.to < b.from ? true : same || a.from >= b.to ? false : undefined;
  }
}
