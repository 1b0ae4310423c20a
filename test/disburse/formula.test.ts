import { dec, plain } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import {
  cellTrace,
  differenceTrace,
  givenTrace,
  greatestTrace,
  leastTrace,
  productTrace,
  quotientTrace,
  sumTrace,
  wholeTrace,
} from "../../src/disburse/build";
import { cellsOf, evaluate, partsOf } from "../../src/disburse/evaluate";
import { explain } from "../../src/disburse/explain";
import { constantsOf, formulaOf, referenceTo, sumFormula } from "../../src/disburse/formula";
import type { Trace } from "../../src/disburse/trace";
import { printCell } from "../../src/grid/address";
import type { CellRef } from "../../src/grid/address";
import { at } from "./made";

/** Each kind of node: its figure, its words, its formula, its cells and its constants. */

const cell = (place: string, figure: string): Trace => cellTrace(at(place), figure, dec(figure));
const [a, b, c] = [cell("S!A1", "7"), cell("S!B1", "2"), cell("S!C1", "-3")];
const given = givenTrace("a setting", dec("2.5"));
const minus = givenTrace("a debt", dec(-4), at("S!D9"));
const numberAt =
  (of: Readonly<Record<string, string>>) =>
  (one: CellRef): Dec | undefined => {
    const text = of[printCell(one)];
    return text === undefined ? undefined : dec(text);
  };
const all = { numberAt: numberAt({ "S!A1": "7", "S!B1": "2", "S!C1": "-3" }) };
const none = { numberAt: () => undefined };
const quotient = (one: Trace, other: Trace): Trace => quotientTrace("q", one, other) ?? one;

test.each<[string, Trace, string, string, string]>([
  ["cell", a, "7", "S!A1", "7"],
  ["negative cell", c, "-3", "S!C1", "(-3)"],
  ["given", given, "2.5", "2.5", "2.5"],
  ["negative given", minus, "-4", "(-4)", "(-4)"],
  ["empty sum", sumTrace("s", []), "0", "0", "0"],
  ["sum", sumTrace("s", [a, b, c]), "6", "SUM(S!A1,S!B1,S!C1)", "SUM(7,2,(-3))"],
  ["product", productTrace("p", [a, b]), "14", "S!A1*S!B1", "7*2"],
  ["product of a difference", productTrace("p", [a, differenceTrace("d", a, b)]), "35", "S!A1*(S!A1-S!B1)", "7*(7-2)"],
  ["product of a sum", productTrace("p", [sumTrace("s", [a, b]), b]), "18", "SUM(S!A1,S!B1)*S!B1", "SUM(7,2)*2"],
  ["quotient", quotient(a, b), "3.5", "S!A1/S!B1", "7/2"],
  ["quotient by a product", quotient(a, productTrace("p", [b, a])), "0.5", "S!A1/(S!B1*S!A1)", "7/(2*7)"],
  ["quotient by a quotient", quotient(a, quotient(a, b)), "2", "S!A1/(S!A1/S!B1)", "7/(7/2)"],
  ["quotient of a difference", quotient(differenceTrace("d", a, c), b), "5", "(S!A1-S!C1)/S!B1", "(7-(-3))/2"],
  ["quotient by a given", quotient(a, given), "2.8", "S!A1/2.5", "7/2.5"],
  ["difference", differenceTrace("d", a, b), "5", "S!A1-S!B1", "7-2"],
  ["difference of a product", differenceTrace("d", a, productTrace("p", [a, b])), "-7", "S!A1-(S!A1*S!B1)", "7-(7*2)"],
  ["difference of a sum", differenceTrace("d", a, sumTrace("s", [a, b])), "-2", "S!A1-SUM(S!A1,S!B1)", "7-SUM(7,2)"],
  ["difference of a difference", differenceTrace("d", a, differenceTrace("e", a, b)), "2", "S!A1-(S!A1-S!B1)", "7-(7-2)"],
  ["difference of a least", differenceTrace("d", a, leastTrace("l", [a, b])), "5", "S!A1-MIN(S!A1,S!B1)", "7-MIN(7,2)"],
  ["quotient by a greatest", quotient(a, greatestTrace("g", [a, b])), "1", "S!A1/MAX(S!A1,S!B1)", "7/MAX(7,2)"],
  [
    "quotient by a whole",
    quotient(a, wholeTrace("w", quotient(a, b))),
    plain(dec(7).div(3)),
    "S!A1/INT(ROUND(S!A1/S!B1,9))",
    "7/INT(ROUND(7/2,9))",
  ],
  ["least", leastTrace("l", [a, c, b]), "-3", "MIN(S!A1,S!C1,S!B1)", "MIN(7,(-3),2)"],
  ["greatest", greatestTrace("g", [c, a, b]), "7", "MAX(S!C1,S!A1,S!B1)", "MAX((-3),7,2)"],
  ["whole", wholeTrace("w", quotient(c, b)), "-2", "INT(ROUND(S!C1/S!B1,9))", "INT(ROUND((-3)/2,9))"],
])("%s", (_, trace, result, formula, constants) => {
  expect(plain(trace.result)).toBe(result);
  expect(plain(evaluate(trace))).toBe(result);
  expect(formulaOf(trace, all)).toBe(formula);
  expect(formulaOf(trace, none)).toBe(constants);
  expect(partsOf(trace).every((part) => evaluate(part).equals(part.result))).toBe(true);
});

test("words for each kind of step", () => {
  const line = (trace: Trace): string | undefined => explain(trace)[0];
  expect(line(sumTrace("s", [a]))).toBe("s = 7");
  expect(line(sumTrace("s", [a, c]))).toBe("s = 7 + (-3) = 4");
  expect(line(sumTrace("s", [a, a, a, a, a, a]))).toBe("s = 7 + 7 + 7 + 7 + 7 + 7 = 42");
  expect(line(sumTrace("s", [a, a, a, a, a, a, a]))).toBe("s = sum of 7 figures = 49");
  expect(line(quotient(a, b))).toBe("q = 7 / 2 = 3.5");
  expect(line(quotient(a, c))).toBe("q = 7 / (-3) = -2.333333\u2026");
  expect(line(quotient(b, cell("S!A2", "3")))).toBe("q = 2 / 3 = 0.666666\u2026");
  expect(line(cell("S!A1", "1234.123456"))).toBe("1,234.123456 (S!A1)");
  expect(line(leastTrace("l", [a, b]))).toBe("l = the smallest of 7 and 2 = 2");
  expect(line(greatestTrace("g", [a, b]))).toBe("g = the largest of 7 and 2 = 7");
  expect(line(wholeTrace("w", quotient(a, b)))).toBe("w = 3.5 in whole numbers = 3");
  expect(line(given)).toBe("2.5: a setting");
  expect(line(minus)).toBe("-4: a debt (S!D9)");
  expect(explain(sumTrace("s", [a]), 1)).toEqual(["  s = 7", "    7 (S!A1)"]);
});

test("a reference stands only where a plain scale makes the figure", () => {
  const source = (number: string) => ({ numberAt: () => dec(number) });
  const scaled = (number: string, figure: string) => referenceTo(at("S!A1"), dec(figure), source(number));
  expect(["1", "100", "1000", "100000", "1000000", "10000000", "1000000000"].map((by) => scaled("3", plain(dec(3).times(by))))).toEqual([
    "S!A1",
    "S!A1*100",
    "S!A1*1000",
    "S!A1*100000",
    "S!A1*1000000",
    "S!A1*10000000",
    "S!A1*1000000000",
  ]);
  expect([scaled("3", "30"), scaled("3", "4"), scaled("0", "0")]).toEqual([undefined, undefined, "S!A1"]);
  expect(referenceTo(at("S!A1"), dec(3), none)).toBeUndefined();
  // What a reference is multiplied by is bracketed behind a bar or a minus.
  const big = cellTrace(at("S!A1"), "3", dec(3000), dec(1000));
  expect(formulaOf(quotient(a, big), source("3"))).toBe("7/(S!A1*1000)");
  expect(formulaOf(differenceTrace("d", a, big), source("3"))).toBe("7-(S!A1*1000)");
});

test("constants are named with what gave them, unless another cell stands in", () => {
  const trace = sumTrace("s", [a, productTrace("p", [given, minus])]);
  const print = (list: ReturnType<typeof constantsOf>) =>
    list.map((one) => `${one.text} ${one.printed} ${plain(one.figure)} ${one.cell ? printCell(one.cell) : "-"}`);
  expect(print(constantsOf(trace, none))).toEqual(["7 true 7 S!A1", "a setting false 2.5 -", "a debt false -4 S!D9"]);
  expect(print(constantsOf(trace, all))).toEqual(["a setting false 2.5 -", "a debt false -4 S!D9"]);
  const standIn = (leaf: Trace): string | undefined => (leaf.op === "given" ? "X!A1" : "X!B2");
  expect(constantsOf(trace, { ...none, standIn })).toEqual([]);
  expect(formulaOf(trace, { ...none, standIn })).toBe("SUM(X!B2,X!A1*X!A1)");
  expect(formulaOf(trace, { ...all, standIn })).toBe("SUM(S!A1,X!A1*X!A1)");
});

test("a sum of 200 is one call, of 201 two within one", () => {
  const terms = (n: number): string[] => Array.from({ length: n }, () => "1");
  expect(sumFormula(terms(1))).toBe("SUM(1)");
  expect(sumFormula(terms(200)).split("SUM(").length - 1).toBe(1);
  expect(sumFormula(terms(201)).split("SUM(").length - 1).toBe(3);
  expect(sumFormula(terms(201)).endsWith(",1),SUM(1))")).toBe(true);
  expect(sumFormula(terms(450)).split(",").length).toBe(450);
});

test("cells in reading order, each once; a given's cell too", () => {
  const again = sumTrace("s", [b, a, minus, cell("T!A1", "7"), a, cell("S!A2", "1")]);
  expect(cellsOf(again).map(printCell)).toEqual(["S!B1", "S!A1", "S!D9", "T!A1", "S!A2"]);
});

test("a divisor of zero makes no quotient; a scale of one is none", () => {
  expect(quotientTrace("q", a, givenTrace("zero", dec(0)))).toBeUndefined();
  expect(cellTrace(at("S!A1"), "7", dec(7), dec(1))).toEqual({ op: "cell", cell: at("S!A1"), text: "7", result: dec(7) });
  expect("factor" in cellTrace(at("S!A1"), "7", dec(7000), dec(1000))).toBe(true);
});

test("figures of today in place of those of the trace", () => {
  const today = numberAt({ "S!A1": "10" });
  expect(plain(evaluate(leastTrace("l", [a, cell("S!B5", "8")]), today))).toBe("8");
  expect(plain(evaluate(greatestTrace("l", [a, cell("S!B5", "8")]), today))).toBe("10");
  expect(plain(evaluate(sumTrace("s", [a, given]), today))).toBe("12.5");
  expect(plain(evaluate(wholeTrace("w", quotient(a, cell("S!B5", "8"))), today))).toBe("1");
});
