import { dec, zero } from "../../../src/base/decimal";
import { add, half, hidden, isEmpty, larger, powerOfTen, sameFigure, scaleUnread, tie, tieSum } from "../../../src/rules/support/sums";
import { value } from "./values";

const text = (one: { toFixed(): string }): string => one.toFixed();

test("what is blank or not applicable adds nothing, words cannot be added", () => {
  const added = add([value("10"), undefined, value(""), value("N/A"), value("-"), value("still open"), value("2.5")]);
  expect(text(added.total)).toBe("12.5");
  expect(added.parts.map((one) => one.text)).toEqual(["10", "2.5"]);
  expect(added.words.map((one) => one.text)).toEqual(["still open"]);
  expect(["", "N/A", "-", "0", "open"].map((one) => isEmpty(value(one)))).toEqual([true, true, true, false, false]);
});

test.each([
  ["25.1", "0.05", "0"],
  ["25", "0.5", "0"],
  ["0.000010 million", "0.5", "0"],
  ["0.00001 million", "5", "5"],
  ["17.76 million", "5000", "5000"],
  ["still open", "0", "0"],
])("half a unit of %s is %s, of which %s is hidden", (printed, ofLast, kept) => {
  expect(text(half(value(printed)))).toBe(ofLast);
  expect(text(hidden(value(printed)))).toBe(kept);
});

test("nothing is hidden of no value", () => {
  expect([half(undefined), hidden(undefined)].map(text)).toEqual(["0", "0"]);
  expect([larger(dec(2), dec(1)), larger(dec(1), dec(2))].map(text)).toEqual(["2", "2"]);
});

describe("a stated figure against an exact one", () => {
  test.each([
    // stated, expected, tolerance, lost, then: ties, by rounding, difference
    ["100", 100, 0, 0, true, false, "0"],
    ["100", 100.5, 0, 0, true, false, "-0.5"],
    ["100", 100.51, 0, 0, false, false, "-0.51"],
    ["100", 99, 1, 0, true, false, "1"],
    ["100", 98.9, 1, 0, false, false, "1.1"],
    ["100", 90, 0, 9.5, true, true, "10"],
    ["100", 90, 0, 9.4, false, false, "10"],
    ["words", -3, 0, 0, false, false, "3"],
  ])("%s against %d, tolerance %d, %d lost", (stated, expected, tolerance, lost, ties, byRounding, difference) => {
    const found = tie(value(stated), dec(expected), dec(tolerance), dec(lost));
    expect({ ...found, difference: text(found.difference) }).toEqual({ ties, byRounding, difference });
  });
});

describe("a total against its parts", () => {
  const of = (total: string, parts: readonly string[], tolerance = 0): string => {
    const { ties, byRounding } = tieSum(value(total), add(parts.map((one) => value(one))), dec(tolerance));
    return ties ? (byRounding ? "by rounding" : "ties") : byRounding ? "off by rounding?" : "off";
  };

  test.each([
    ["exactly", "3,000", ["1,000", "2,000"], "ties"],
    ["what each part hides is lost", "3.01 million", ["1.00 million", "2.00 million"], "by rounding"],
    ["and what the total hides", "3.02 million", ["1.00 million", "2.00 million", "0.00 million"], "by rounding"],
    ["of each, in tens too", "0.00003 million", ["0.00001 million", "0.00001 million"], "by rounding"],
    ["no more", "3.02 million", ["1.00 million", "2.00 million"], "off"],
    ["of words and blanks nothing is", "3.01 million", ["1.00 million", "2.00 million", "open", ""], "by rounding"],
    ["a fine total tells the precision of its parts", "3,010,000", ["1.00 million", "2.00 million"], "off"],
    ["nothing is lost where it is in ones", "3,000,001", ["1.00 million", "2.00 million"], "off"],
    ["one fine part that of all", "3.007 million", ["1.00 million", "1.995 million", "0.01 million"], "by rounding"],
    ["in whatever order", "3.007 million", ["1.995 million", "1.00 million", "0.01 million"], "by rounding"],
    ["and no more", "3.008 million", ["1.00 million", "1.995 million", "0.01 million"], "off"],
    ["parts printed in ones hide nothing", "3,002", ["1,000", "2,000"], "off"],
    ["a total in tens of parts in ones", "3.0 thousand", ["1,001", "2,001"], "by rounding"],
    ["a total in another unit of money", "3 thousand", ["1,001", "2,001"], "ties"],
    ["a total off by less than the finest", "3.0 thousand", ["1,000", "2,000"], "ties"],
    ["no parts", "0", [], "ties"],
  ])("%s", (_, total, parts, expected) => {
    expect(of(total, parts)).toBe(expected);
  });

  test("a part of which nothing is printed loses nothing, and makes the others no finer", () => {
    const exact = { ...value("0"), halfUnit: zero };
    const parts = add([value("1.00 million"), exact, value("2.00 million")]);
    expect(tieSum(value("3.01 million"), parts, zero)).toMatchObject({ ties: true, byRounding: true });
    expect(tieSum(value("3.02 million"), parts, zero)).toMatchObject({ ties: false });
  });

  test("within the tolerance it simply ties", () => {
    expect(of("3.0 thousand", ["1,001", "2,001"], 2)).toBe("ties");
    expect(of("3.0 thousand", ["1,001", "2,001"], 1)).toBe("by rounding");
  });
});

describe("two statements of one figure", () => {
  test.each([
    ["3.4", "3", false],
    ["3.4", "3.4", true],
    ["3.42", "3.4", true],
    ["3.5", "3.4", false],
    ["5.71 million", "5.7 million", true],
    ["5.76 million", "5.7 million", false],
    ["5,720,000", "5.7 million", true],
    ["0.00001 million", "14", true],
    ["3", "words", false],
    ["words", "3", false],
    ["words", "words", false],
  ])("%s and %s", (a, b, same) => {
    expect(sameFigure(value(a), value(b), zero)).toBe(same);
    expect(sameFigure(value(b), value(a), zero)).toBe(same);
  });

  test("no closer than the tolerance", () => {
    expect(sameFigure(value("10"), value("12"), dec(2))).toBe(true);
    expect(sameFigure(value("10"), value("12"), dec("1.9"))).toBe(false);
  });
});

describe("powers of ten", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("%d, up and down", (power) => {
    const [small, large] = [dec("2.5"), dec("2.5").times(dec(10).pow(power))];
    expect(powerOfTen(small, large)).toBe(power);
    expect(powerOfTen(large, small)).toBe(-power);
    expect(powerOfTen(small.neg(), large.neg())).toBe(power);
  });

  test.each([
    [5, 5],
    [0, 0],
    [0, 10],
    [10, 0],
    [-5, 50],
    [5, 49],
    [1, 1e10],
  ])("none between %d and %d", (a, b) => {
    expect(powerOfTen(dec(a), dec(b))).toBeUndefined();
  });
});

describe("a scale that was not read", () => {
  const line = (total: string, ...parts: readonly string[]) => ({ total: value(total), added: add(parts.map((one) => value(one))) });
  const thousands = line("3", "1,000", "2,000");

  test.each([
    ["all totals a thousandth of their parts", [thousands, line("5", "5,000")], true],
    ["a hundredth may be percent", [line("3", "100", "200"), line("5", "500")], false],
    ["one alone proves nothing", [thousands], false],
    ["one that agrees speaks against it", [thousands, line("5", "5")], false],
    ["the first that agrees too", [line("5", "5"), thousands], false],
    ["another power too", [thousands, line("5", "5,000,000")], false],
    ["totals of words or of nothing say nothing", [thousands, line("open", "5,000"), line("0", "5"), line("4"), line("5", "5,000")], true],
    ["and count for nothing", [thousands, line("open", "5,000"), line("0", "5"), line("4")], false],
    ["no totals at all", [], false],
  ])("%s", (_, lines, expected) => {
    expect(scaleUnread(lines)).toBe(expected);
  });
});
