import { nought } from "../../../src/rules/own/language/fraction";
import type { Sign } from "../../../src/rules/own/language/syntax";
import { figure, missing } from "../../../src/rules/own/values/answer";
import type { Answer } from "../../../src/rules/own/values/answer";
import { calculate, daysBetween } from "../../../src/rules/own/values/arithmetic";
import { cellIn, span } from "./made";
import { made, shown } from "./made-answers";

function worth(text: string): string {
  const [left = "", sign = "", right = ""] = text.split(/ ([-+*/]) /);
  const answer = calculate(sign as Sign, made(left, 1), made(right, 2));
  expect(answer.cells.length).toBeGreaterThan(0);
  return shown(answer);
}

const apart = (a: string, b: string): string => `a ${a} and a ${b} cannot be taken together`;
const shareOrPoints = ": say points(…) or share(…)";
const sayWhich = "a percentage from a cell can count as a part or as points here: say share(…) or points(…)";
const writePercent = (figure: string): string => `${figure} beside a percentage can be a part of one or of a hundred: write it with %`;

describe("sums and differences, by unit", () => {
  it.each([
    ["5 number + 2 number", "7 number"],
    ["5 number - 2 number", "3 number"],
    ["5 number + 2 bare", "7 number"],
    ["5 bare - 2 number", "3 number"],
    ["5 bare + 2 bare", "7 bare"],
    ["5 bare ! + 2 bare !", "7 bare !"],
    ["5 bare ! + 2 number", "7 number"],
    ["5 number - 2 bare !", "3 number"],
    ["5 money USD + 2 money USD", "7 money USD"],
    ["5 money USD + 2 money", "7 money USD"],
    ["5 money + 2 money USD", "7 money USD"],
    ["5 money + 2 money", "7 money"],
    ["5 money USD + 2 bare", "7 money USD"],
    ["5 bare + 2 money USD", "7 money USD"],
    ["5 money USD + 2 number", "7 money USD"],
    ["5 number - 2 money EUR", "3 money EUR"],
    ["5 money USD + 2 money EUR", "amounts in USD and in EUR cannot be taken together"],
    ["5 number + 2 days", "7 number"],
    ["5 days - 2 number", "3 number"],
    ["5 days + 2 bare", "7 days"],
    ["5 number + 2 ratio", "7 number"],
    ["5 ratio + 2 number", "7 number"],
    ["5 money + 2 days", apart("amount", "number of days")],
    ["5 days + 2 money", apart("number of days", "amount")],
    ["5 ratio + 2 days", apart("ratio", "number of days")],
    ["5 days - 2 ratio", apart("number of days", "ratio")],
    ["5 money - 2 ratio", apart("amount", "ratio")],
    ["5 percent + 2 percent", "7 percent"],
    ["5 percent + 0.5 percent", "5.5 percent"],
    ["5 percent + 2 number", apart("percentage", "number") + shareOrPoints],
    ["5 number + 2 percent", apart("number", "percentage") + shareOrPoints],
    ["5 money - 2 percent", apart("amount", "percentage") + shareOrPoints],
    ["0.5 ratio + 20 percent", "0.7 ratio"],
    ["80 percent - 0.5 ratio", "0.3 ratio"],
    ["80 percent + 5 bare", "85 percent"],
    ["5 bare + 80 percent", "85 percent"],
    ["80 percent + 1.01 bare", "81.01 percent"],
    ["80 percent + 0 bare", "80 percent"],
    ["80 percent + 1 bare", writePercent("1")],
    ["-0.5 bare + 80 percent", writePercent("-0.5")],
    ["0.5 bare + 80 number", "80.5 number"],
    ["5 number ~0.5 + 2 number ~0.25", "7 number ~0.75"],
    ["5 number ~0.5 - 2 number ~0.25", "3 number ~0.75"],
    ["0.5 ratio ~0.1 + 20 percent ~1", "0.7 ratio ~0.11"],
  ])("%s = %s", (text, expected) => {
    expect(worth(text)).toBe(expected);
  });
});

describe("products and quotients, by unit", () => {
  it.each([
    ["5 number * 2 number", "10 number"],
    ["5 number * 2 bare", "10 number"],
    ["5 bare * 2 number", "10 number"],
    ["5 bare * 2 bare", "10 bare"],
    ["5 ratio * 2 bare", "10 ratio"],
    ["5 bare * 2 ratio", "10 ratio"],
    ["5 ratio * 2 number", "10 number"],
    ["5 number * 2 ratio", "10 number"],
    ["5 days * 2 bare", "10 days"],
    ["5 days * 2 ratio", "10 days"],
    ["5 ratio * 2 days", "10 days"],
    ["5 bare * 2 days", "10 days"],
    ["5 days * 2 number", "10 number"],
    ["5 money USD * 2 number", "10 money USD"],
    ["5 number * 2 money USD", "10 money USD"],
    ["5 money USD * 2 bare", "10 money USD"],
    ["5 bare * 2 money", "10 money"],
    ["5 money * 2 ratio", "10 money"],
    ["5 money * 2 money", "two amounts cannot be multiplied"],
    ["5 money USD / 2 number", "2.5 money USD"],
    ["5 money USD / 2 bare", "2.5 money USD"],
    ["5 money USD / 2 ratio", "2.5 money USD"],
    ["5 money USD / 2 money USD", "2.5 ratio"],
    ["5 money USD / 2 money", "2.5 ratio"],
    ["5 money / 2 money EUR", "2.5 ratio"],
    ["5 money / 2 money", "2.5 ratio"],
    ["5 money USD / 2 money EUR", "two amounts cannot be divided: their currencies differ"],
    ["5 number / 2 money USD", "2.5 number"],
    ["5 number / 2 number", "2.5 ratio"],
    ["5 days / 2 days", "2.5 ratio"],
    ["5 bare / 2 bare", "2.5 bare"],
    ["5 number / 2 bare", "2.5 number"],
    ["5 number / 2 ratio", "2.5 number"],
    ["5 ratio / 2 ratio", "2.5 ratio"],
    ["5 bare / 2 number", "2.5 number"],
    ["5 ratio / 2 number", "2.5 number"],
    ["5 days / 2 number", "2.5 number"],
    ["5 days / 2 ratio", "2.5 days"],
    ["5 number / 0 number", "it would divide by 0"],
    ["0 number / 5 number", "0 ratio"],
    ["5 number * 0 number", "0 number"],
  ])("%s = %s", (text, expected) => {
    expect(worth(text)).toBe(expected);
  });

  it.each([
    // The rule's own percentage is a part; a cell's is only where nothing else can be meant.
    ["95 percent ! * 200 number", "190 number"],
    ["200 number * 95 percent !", "190 number"],
    ["200 money USD * 95 percent !", "190 money USD"],
    ["95 percent ! / 19 number", "0.05 number"],
    ["19 number / 95 percent !", "20 number"],
    ["80 percent ! * 60 percent", "48 percent"],
    ["60 percent * 80 percent !", "48 percent"],
    ["80 percent ! * 60 percent !", "48 percent"],
    ["57 percent / 60 percent", "0.95 ratio"],
    ["57 percent / 60 percent !", "0.95 ratio"],
    ["80 percent * 60 percent", sayWhich],
    ["80 percent * 5 number", sayWhich],
    ["5 number * 80 percent", sayWhich],
    ["80 percent / 5 number", sayWhich],
    ["5 number / 80 percent", sayWhich],
    ["80 percent / 5 ratio", sayWhich],
    ["80 percent * 2 bare", "160 percent"],
    ["2 bare * 80 percent", "160 percent"],
    ["80 percent / 2 bare", "40 percent"],
    ["2 bare / 80 percent", "2.5 bare"],
    ["2 bare * 80 percent !", "1.6 ratio"],
    ["80 percent ! * 2 bare", "160 percent"],
    ["0.5 ratio * 80 percent !", "0.4 ratio"],
  ])("of percentages: %s = %s", (text, expected) => {
    expect(worth(text)).toBe(expected);
  });

  it.each([
    // 10 +- 1 times 5 +- 0.5 lies up to 10 * 0.5 + 5 * 1 + 0.5 away from 50.
    ["10 number ~1 * 5 number ~0.5", "50 number ~10.5"],
    ["-10 number ~1 * 5 number ~0.5", "-50 number ~10.5"],
    ["10 number ~1 * -5 number", "-50 number ~5"],
    // 10 +- 1 by 5 +- 1: the quotient 2 is off by (1 + 2 * 1) / (5 - 1) at most.
    ["10 number ~1 / 5 number ~1", "2 ratio ~0.75"],
    ["-10 number ~1 / -5 number ~1", "2 ratio ~0.75"],
    ["-10 number / 5 number ~1", "-2 ratio ~0.5"],
    ["10 number / 5 number ~5", "a figure that is printed rounded cannot be divided by"],
    ["10 number / 5 number ~6", "a figure that is printed rounded cannot be divided by"],
    ["10 number ~1 / 5 number ~4", "2 ratio ~9"],
    ["95 percent ! * 200 number ~10", "190 number ~9.5"],
  ])("what printing hides: %s = %s", (text, expected) => {
    expect(worth(text)).toBe(expected);
  });
});

describe("what is no figure", () => {
  it.each([
    ["soon + 5 number", "“soon” is no figure"],
    ["5 number + soon", "“soon” is no figure"],
    ["5 number - 2018-03-31 to", "2018-03-31 is no figure"],
    ["2018-03-31 to + 5 bare", "2018-04-05 to 2018-04-05"],
    ["2018-03-31 to - 5 days", "2018-03-26 to 2018-03-26"],
    ["2018-03-31 to + 5 number", "2018-04-05 to 2018-04-05"],
    ["2018-03-01 to 2018-03-31 + 1 bare", "2018-03-02 to 2018-04-01"],
    ["2018-03-31 to + 5 money", "a date moves by a whole number of days"],
    ["2018-03-31 to + 5 percent", "a date moves by a whole number of days"],
    ["2018-03-31 to + 0.5 bare", "a date moves by a whole number of days"],
    ["2018-03-31 to + soon", "a date moves by a whole number of days"],
    ["2018-03-31 to + 2018-03-31 to", "a date moves by a whole number of days"],
    ["2018-03-31 to * 5 bare", "a date moves by a whole number of days"],
    ["2018-03-31 to / 5 bare", "a date moves by a whole number of days"],
    ["2018-03-31 to + 200001 bare", "a date moves by a whole number of days"],
    ["2018-03-31 to - -200001 bare", "a date moves by a whole number of days"],
    ["1901-01-01 to + 200000 bare", "2448-07-31 to 2448-07-31"],
    ["9999-12-31 to + 1 bare", "the date lies too far away"],
    ["9999-12-01 to 9999-12-31 + 10 bare", "the date lies too far away"],
    ["2018-03-31 to - 2018-03-01 to", "30 days"],
    ["2018-03-01 to - 2018-03-31 to", "-30 days"],
    ["2018-03-31 to - 2018-03-01 to 2018-03-31", "days can only be counted between two days, not months or years"],
    ["2018-03-01 to 2018-03-31 - 2018-03-01 to", "days can only be counted between two days, not months or years"],
  ])("%s: %s", (text, expected) => {
    expect(worth(text)).toBe(expected);
  });

  it("is missing with the cells of both sides, or of the one that is no figure", () => {
    const none = missing("the target is blank", [cellIn(1)], "blank");
    const five = made("5 number", 2);
    const text = made("soon", 3);
    const own: Answer = { is: "text", text: "soon", cells: [] };
    expect(calculate("+", none, five)).toEqual({ ...none, cells: [cellIn(1), cellIn(2)] });
    expect(calculate("+", five, none)).toEqual({ ...none, cells: [cellIn(2), cellIn(1)] });
    expect(calculate("+", five, text).cells).toEqual([cellIn(3)]);
    expect(calculate("+", text, five).cells).toEqual([cellIn(3)]);
    expect(calculate("+", five, own).cells).toEqual([cellIn(2)]);
    expect(calculate("+", five, made("1 number", 4)).cells).toEqual([cellIn(2), cellIn(4)]);
  });

  it("is a figure that grows too long, or what is hidden of it", () => {
    const long = figure({ top: 2n ** 1500n, bottom: 1n }, "number", []);
    const why = { is: "missing", why: "the figures grow too long to go on with" };
    expect(calculate("*", long, long)).toMatchObject(why);
    expect(calculate("*", { ...long, number: nought, slack: long.number }, { ...long, number: nought, slack: long.number })).toMatchObject(
      why,
    );
    expect(calculate("+", long, long)).toMatchObject({ is: "figure" });
  });
});

test("days are counted from the first day to the second", () => {
  expect(daysBetween(span("2016-02-28"), span("2016-03-01"), [])).toMatchObject({ is: "figure", unit: "days", number: { top: 2n } });
});
