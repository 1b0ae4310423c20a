import { dec } from "../../../src/base/decimal";
import type { Reading, Value } from "../../../src/model/value";
import { fractionOf } from "../../../src/rules/own/language/fraction";
import { answerOf, figure, printAnswer } from "../../../src/rules/own/values/answer";
import { calculate } from "../../../src/rules/own/values/arithmetic";
import { cellIn, span } from "./made";
import { made, shown } from "./made-answers";

const value = (text: string, reading: Reading, more: Partial<Value> = {}): Value => ({ cell: cellIn(1), text, reading, ...more });
const number = (text: string): Reading => ({ kind: "number", number: dec(text), places: 0 });
const march = span("2018-03-01", "2018-03-31");

describe("what a cell says", () => {
  it.each<readonly [Value | undefined, string, string]>([
    [undefined, "no table states the target", "none"],
    [value("", { kind: "blank" }), "the target is blank", "blank"],
    [value(" ", { kind: "text" }), "the target is blank", "blank"],
    [value(" n.d. ", { kind: "na" }), "the target is not available (“n.d.”)", "n/a"],
    [value(" around 5 ", number("5"), { approximate: "around" }), "the target is only given as “around 5”", "other"],
  ])("%p: %s", (given, why, state) => {
    expect(answerOf(given, "target")).toEqual({ is: "missing", why, state, cells: given ? [cellIn(1)] : [] });
  });

  it.each<readonly [string, Value]>([
    ["5 number", value("5", number("5"))],
    ["5 number ~500", value("5", number("5"), { halfUnit: dec(500) })],
    ["5 percent", value("5%", { kind: "percent", number: dec(5), places: 0 })],
    ["5 money", value("5", { kind: "money", number: dec(5), places: 0 })],
    ["5 money EUR", value("€5", { kind: "money", number: dec(5), places: 0, currency: "EUR" })],
    ["2018-03-01 to 2018-03-31", value("Mar-2018", { kind: "date", span: march })],
    ["2018-03-01 to 2018-03-31", value("Mar-18", { kind: "period", period: { label: "Mar-18", kind: "month", span: march } })],
    ["YR3", value("YR3", { kind: "period", period: { label: "YR3", kind: "ordinal", ordinal: 3 } })],
    ["true", value("Yes", { kind: "yesno", yes: true })],
    ["soon", value("soon", { kind: "text" })],
  ])("%s", (expected, given) => {
    expect(shown(answerOf(given, "target"))).toBe(expected);
    expect(answerOf(given, "target").cells).toEqual([cellIn(1)]);
  });

  it("under a unit of percent", () => {
    const five = value("5", number("5"));
    expect(shown(answerOf(five, "target", "yes"))).toBe("5 percent");
    expect(shown(answerOf(five, "target", "unclear"))).toBe(
      "the target is 5 under a unit of percent, which can be a part of one or of a hundred",
    );
    expect(shown(answerOf(value("5%", { kind: "percent", number: dec(5), places: 0 }), "target", "unclear"))).toBe("5 percent");
  });

  it("without a currency that nothing states", () => {
    expect(answerOf(value("5", { kind: "money", number: dec(5), places: 0 }), "target")).toStrictEqual(made("5 money", 1));
    expect(calculate("+", made("5 number", 1), made("5 number", 2))).toStrictEqual({
      ...made("10 number", 1),
      cells: [cellIn(1), cellIn(2)],
    });
    expect(calculate("*", made("5 number", 1), made("2 number", 2))).toStrictEqual({
      ...made("10 number", 1),
      cells: [cellIn(1), cellIn(2)],
    });
  });
});

describe("how an answer is printed", () => {
  it.each([
    ["1234.5 number", "1,234.5"],
    ["1234.56789 number", "about 1,234.5679"],
    ["62 percent", "62 %"],
    ["30 days", "30 days"],
    ["2018-03-31 to", "2018-03-31"],
    ["2018-03-01 to 2018-03-31", "2018-03-01 to 2018-03-31"],
    ["true", "yes"],
    ["false", "no"],
    ["none blank", "no figure"],
    ["as it\n  stands ", "“as it stands”"],
    ["x".repeat(60), `“${"x".repeat(60)}”`],
    ["x".repeat(61), `“${"x".repeat(59)}…”`],
  ])("%s: %s", (given, expected) => {
    expect(printAnswer(made(given, 1))).toBe(expected);
  });

  it("with so many decimals, and says where more were left off", () => {
    expect(printAnswer(made("1.5678 number", 1), 2)).toBe("about 1.57");
    // A half and a bit beyond the twentieth place.
    expect(printAnswer(figure({ top: 5n * 10n ** 24n + 1n, bottom: 10n ** 25n }, "number", []))).toBe("about 0.5");
    expect(printAnswer(figure(fractionOf(0.5), "number", []))).toBe("0.5");
  });
});
