import { dateOfSerial, serialOfDate } from "../../../base/dates";
import type { IsoDate } from "../../../base/dates";
import {
  compareFractions,
  decimalOf,
  fractionOf,
  hundred,
  isNought,
  isTooLong,
  minus,
  nought,
  one,
  over,
  plus,
  size,
  times,
} from "../language/fraction";
import type { Fraction } from "../language/fraction";
import type { Sign } from "../language/syntax";
import { figure, missing, printAnswer } from "./answer";
import type { Answer, FigureAnswer, Unit } from "./answer";

/** Two answers joined by a sign. What is missing stays missing; what cannot be joined is missing with the reason. */
export function calculate(sign: Sign, left: Answer, right: Answer): Answer {
  const cells = [...left.cells, ...right.cells];
  if (left.is === "missing") return { ...left, cells };
  if (right.is === "missing") return { ...right, cells };
  if (left.is === "date") return withDate(left.span, sign, right, cells);
  if (left.is !== "figure" || right.is !== "figure") {
    const odd = left.is === "figure" ? right : left;
    return missing(`${printAnswer(odd)} is no figure`, odd.cells.length > 0 ? odd.cells : cells);
  }
  const made = sign === "+" || sign === "-" ? added(sign, left, right) : multiplied(sign, left, right);
  if (typeof made === "string") return missing(made, cells);
  if (isTooLong(made.number) || isTooLong(made.slack)) return missing("the figures grow too long to go on with", cells);
  return { ...made, cells };
}

/** A percentage as a part of one. */
export const partOfOne = (answer: FigureAnswer): FigureAnswer => ({
  ...answer,
  number: over(answer.number, hundred),
  slack: over(answer.slack, hundred),
  unit: "ratio",
});

/** The unit that two figures share when they are added or compared, or why they do not. */
export function sharedUnit(left: FigureAnswer, right: FigureAnswer): { readonly unit: Unit; readonly currency?: string } | string {
  const [a, b] = [left.unit, right.unit];
  const currency = left.currency ?? right.currency;
  if (left.currency !== undefined && right.currency !== undefined && left.currency !== right.currency)
    return `amounts in ${left.currency} and in ${right.currency} cannot be taken together`;
  const unit = a === b || b === "bare" ? a : a === "bare" ? b : mixed(a, b);
  if (unit === undefined)
    return `a ${said[a]} and a ${said[b]} cannot be taken together${a === "percent" || b === "percent" ? ": say points(…) or share(…)" : ""}`;
  const bare = a === "bare" ? left : b === "bare" ? right : undefined;
  const isPart = bare !== undefined && !isNought(bare.number) && compareFractions(size(bare.number), one) <= 0;
  if (unit === "percent" && isPart) return `${printAnswer(bare)} beside a percentage can be a part of one or of a hundred: write it with %`;
  return { unit, ...(currency === undefined ? {} : { currency }) };
}

const said: Readonly<Record<Unit, string>> = {
  bare: "figure",
  number: "number",
  ratio: "ratio",
  percent: "percentage",
  money: "amount",
  days: "number of days",
};

function mixed(a: Unit, b: Unit): Unit | undefined {
  const has = (x: Unit, y: Unit): boolean => (a === x && b === y) || (a === y && b === x);
  if (has("number", "money")) return "money";
  if (has("number", "days") || has("number", "ratio")) return "number";
  return undefined;
}

function added(sign: "+" | "-", left: FigureAnswer, right: FigureAnswer): FigureAnswer | string {
  const [a, b] =
    left.unit === "ratio" && right.unit === "percent"
      ? [left, partOfOne(right)]
      : left.unit === "percent" && right.unit === "ratio"
        ? [partOfOne(left), right]
        : [left, right];
  const shared = sharedUnit(a, b);
  if (typeof shared === "string") return shared;
  const number = sign === "+" ? plus(a.number, b.number) : minus(a.number, b.number);
  return figure(number, shared.unit, [], {
    slack: plus(a.slack, b.slack),
    ...shared,
    ...(a.literal && b.literal ? { literal: true } : {}),
  });
}

function multiplied(sign: "*" | "/", left: FigureAnswer, right: FigureAnswer): FigureAnswer | string {
  if (sign === "/" && isNought(right.number)) return "it would divide by 0";
  const [a, b] = sign === "/" && left.unit === "percent" && right.unit === "percent" ? [partOfOne(left), partOfOne(right)] : [left, right];
  if (sign === "*" && left.unit === "percent" && right.unit === "percent") {
    if (left.literal) return product(sign, partOfOne(left), right, "percent");
    if (right.literal) return product(sign, left, partOfOne(right), "percent");
  }
  // 95 % that the rule gives is a part; 95 % that a cell gives may be a part or points, and the rule must say which.
  const scales = (x: FigureAnswer, y: FigureAnswer): boolean => x.unit === "percent" && x.literal !== true && y.unit !== "bare";
  if (scales(a, b) || scales(b, a)) return "a percentage from a cell can count as a part or as points here: say share(…) or points(…)";
  if (a.unit === "percent" && b.unit === "bare") return product(sign, a, b, "percent");
  if (sign === "*" && a.unit === "bare" && b.unit === "percent" && b.literal !== true) return product(sign, a, b, "percent");
  const [x, y] = [a.unit === "percent" ? partOfOne(a) : a, b.unit === "percent" ? partOfOne(b) : b];
  const unit = sign === "*" ? unitOfProduct(x, y) : unitOfQuotient(x, y);
  return unit === undefined
    ? `two amounts cannot be ${sign === "*" ? "multiplied" : "divided: their currencies differ"}`
    : product(sign, x, y, unit);
}

function product(sign: "*" | "/", a: FigureAnswer, b: FigureAnswer, unit: Unit): FigureAnswer | string {
  const number = sign === "*" ? times(a.number, b.number) : over(a.number, b.number);
  const currency = unit === "money" ? (a.currency ?? b.currency) : undefined;
  const slack = sign === "*" ? slackOfProduct(a, b) : slackOfQuotient(a, b, number);
  return slack === undefined
    ? "a figure that is printed rounded cannot be divided by"
    : figure(number, unit, [], { slack, ...(currency === undefined ? {} : { currency }) });
}

function slackOfProduct(a: FigureAnswer, b: FigureAnswer): Fraction {
  return plus(plus(times(size(a.number), b.slack), times(size(b.number), a.slack)), times(a.slack, b.slack));
}

function slackOfQuotient(a: FigureAnswer, b: FigureAnswer, quotient: Fraction): Fraction | undefined {
  const least = minus(size(b.number), b.slack);
  if (compareFractions(least, nought) <= 0) return undefined;
  return over(plus(a.slack, times(size(quotient), b.slack)), least);
}

function unitOfProduct(a: FigureAnswer, b: FigureAnswer): Unit | undefined {
  if (a.unit === "money" || b.unit === "money") return a.unit === b.unit ? undefined : "money";
  if (a.unit === "bare" || a.unit === "ratio") return b.unit === "bare" ? a.unit : b.unit;
  return b.unit === "bare" || b.unit === "ratio" ? a.unit : "number";
}

function unitOfQuotient(a: FigureAnswer, b: FigureAnswer): Unit | undefined {
  if (a.unit === "money" && b.unit === "money")
    return a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency ? undefined : "ratio";
  if (a.unit === b.unit) return a.unit === "bare" ? "bare" : "ratio";
  if (b.unit === "bare" || b.unit === "ratio") return a.unit;
  return a.unit === "money" ? "money" : "number";
}

function withDate(span: { readonly from: IsoDate; readonly to: IsoDate }, sign: Sign, right: Answer, cells: Answer["cells"]): Answer {
  if (right.is === "date" && sign === "-") return daysBetween(right.span, span, cells);
  const days =
    right.is === "figure" && (right.unit === "bare" || right.unit === "days" || right.unit === "number")
      ? decimalOf(right.number).value
      : undefined;
  if (days === undefined || !days.isInteger() || days.abs().gt(200_000) || (sign !== "+" && sign !== "-"))
    return missing("a date moves by a whole number of days", cells);
  const by = sign === "+" ? days.toNumber() : -days.toNumber();
  const [from, to] = [span.from, span.to].map((day) => dateOfSerial(serialOfDate(day, true) + by, true));
  return from && to ? { is: "date", span: { from, to }, cells } : missing("the date lies too far away", cells);
}

/** Days from the first to the second; both must be single days. */
export function daysBetween(from: { readonly from: IsoDate; readonly to: IsoDate }, to: typeof from, cells: Answer["cells"]): Answer {
  if (from.from !== from.to || to.from !== to.to) return missing("days can only be counted between two days, not months or years", cells);
  return figure(fractionOf(serialOfDate(to.to, true) - serialOfDate(from.to, true)), "days", cells);
}
