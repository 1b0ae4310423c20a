import { parseExpression, reading } from "../../../src/rules/own/language/parse";
import { printExpression } from "../../../src/rules/own/language/print";
import type { Scope } from "../../../src/rules/own/words/items";
import { parsed } from "./made";

/** An expression as it is read, in the words of the language's own; or its fault. */
function canonical(text: string, scope: Scope, english = true): string {
  const node = parsed(text, scope, english);
  return typeof node === "string" ? node : printExpression(node);
}

describe("literals", () => {
  it.each([
    ["US$ 125,000 = baseline", "USD 125000 = baseline"],
    ["R$ 5 = baseline", "BRL 5 = baseline"],
    ["S/. 5 = baseline", "PEN 5 = baseline"],
    ["€5 = baseline", "EUR 5 = baseline"],
    ["$5 = baseline", "USD 5 = baseline"],
    ["PEN 5 = baseline", "PEN 5 = baseline"],
    ["5 EUR = baseline", "EUR 5 = baseline"],
    ["5 euros = baseline", "EUR 5 = baseline"],
    ["5 soles + baseline", "PEN 5 + baseline"],
    ["US$ 5 million = baseline", "USD 5000000 = baseline"],
    ["5.7 million = baseline", "5700000 = baseline"],
    ["5 mil = baseline", "5000 = baseline"],
    ["2 bn = baseline", "at “bn” (character 3): the expression could end before this. There may stand +, -, *, /, a comparison, and, or."],
    ["5 m = baseline", "at “m” (character 3): the expression could end before this. There may stand +, -, *, /, a comparison, and, or."],
    ["5 million USD = baseline", "USD 5000000 = baseline"],
    ["5 % = baseline", "5% = baseline"],
    [
      "US$ 5 USD = baseline",
      "at “USD” (character 7): the expression could end before this. There may stand +, -, *, /, a comparison, and, or.",
    ],
    ["5 per cent = baseline", "5% = baseline"],
    [
      "US$ 5 % = baseline",
      "at “%” (character 7): this does not go on from what stands before it. There may stand +, -, *, /, a comparison, and, or, or the end.",
    ],
    [
      "5 million % = baseline",
      "at “%” (character 11): this does not go on from what stands before it. There may stand +, -, *, /, a comparison, and, or, or the end.",
    ],
    [
      "5 lei = baseline",
      "at “lei” (character 3): the expression could end before this. There may stand +, -, *, /, a comparison, and, or.",
    ],
    ["3 March 2018 = end target date", "2018-03-03 = end target date"],
    ["end target date = March 3, 2018", "end target date = 2018-03-03"],
    ["end target date = 3 de marzo de 2018 ", "end target date = 2018-03-03"],
    ["«Annual» = frequency", '"Annual" = frequency'],
    ["end target = si", "end target = yes"],
    ["no = end target", "no = end target"],
    ["(no) = end target", "no = end target"],
    ["no", "no"],
    ["end target = no and baseline = yes", "end target = no and baseline = yes"],
    ["2 × baseline − 1 ÷ 2", "2 * baseline - 1 / 2"],
    ["baseline ≥ 1 & actual ≠ 2", "baseline >= 1 and actual <> 2"],
  ])("%s", (text, expected) => {
    expect(canonical(text, "indicator")).toBe(expected);
  });

  it.each([
    ["1.041.670,00 = baseline", "1041670 = baseline"],
    [
      "1,500 = baseline",
      "at “1,500” (character 1): the mark in this figure can part thousands or decimals: 1500 or 1.500. There may stand the figure without a mark for thousands.",
    ],
    ["1,5 = baseline", "1.5 = baseline"],
  ])("in a table that is not in English: %s", (text, expected) => {
    expect(canonical(text, "indicator", false)).toBe(expected);
  });
});

describe("names, with their periods and items", () => {
  it.each<readonly [Scope, string, string]>([
    ["indicator", "baseline", "baseline"],
    ["indicator", "valor de base", "baseline"],
    ["indicator", "actual(2016)", 'actuals("2016")'],
    ["indicator", "actual FY17", 'actuals("FY17")'],
    ["indicator", "actual", "actual"],
    ["indicator", "actual of 2016", 'actuals("2016")'],
    ["indicator", "target Dec-15 + 1", 'targets("Dec-15") + 1'],
    ["indicator", "target(Dec-15) + 1", 'targets("Dec-15") + 1'],
    ["indicator", 'target("Year 2")', 'targets("Year 2")'],
    ["indicator", "target Year 2", 'targets("Year 2")'],
    ["indicator", "target 2016 of PDO 3", 'targets("2016") of PDO 3'],
    [
      "indicator",
      "target 2016 % 5",
      "at “%” (character 13): this does not go on from what stands before it. There may stand +, -, *, /, a comparison, and, or, or the end.",
    ],
    ["dli", "DLI total(Dec-15)", 'DLI totals("Dec-15")'],
    ["dli", "DLI total", "DLI total"],
    ["dli", "end target", "final target"],
    ["dli", "end target of its indicator", "end target of its indicator"],
    ["dli", "end target of indicator", "end target of its indicator"],
    ["dli", "end target of intermediate indicator", "end target of its indicator"],
    ["indicator", "subtotal of DLI", "subtotal of its DLI"],
    ["indicator", "subtotal of the DLI", "subtotal of its DLI"],
    ["indicator", "subtotal of DLI 4.1", "subtotal of DLI 4.1"],
    ["indicator", "subtotal of DLI4", "subtotal of DLI 4"],
    ["indicator", "end target of PDO3", "end target of PDO 3"],
    ["indicator", 'name of DLI "Studies"', 'name of DLI "Studies"'],
    [
      "indicator",
      "subtotal of every DLI = 1",
      "at “subtotal of every DLI” (character 1): these are several values. There may stand one period, as in targets(2016), or sum, min, max, count, blanks, first or last of them.",
    ],
    ["indicator", "sum(subtotal of DLIs)", "sum(subtotal of every DLI)"],
    ["indicator", "sum(subtotal of all the DLIs)", "sum(subtotal of every DLI)"],
    ["indicator", "sum(subtotal of each DLI)", "sum(subtotal of every DLI)"],
    ["indicator", "subtotal of DLIs 4", "subtotal of DLI 4"],
    ["indicator", "commitment", "commitment"],
    ["indicator", "commitment of the project", "commitment"],
    ["indicator", "commitment of project", "commitment"],
    ["indicator", "DLI total of the project", "DLI total"],
    ["project", "estimate(2017)", 'estimates("2017")'],
    ["project", "estimate of fiscal year 2017", "estimate of fiscal year 2017"],
    ["year", "estimate", "estimate"],
    ["year", "estimate of fiscal year 2017", "estimate of fiscal year 2017"],
    ["budget", "name of component 1", "name of component 1"],
    ["loan", "no desembolsado > 5", "undisbursed > 5"],
    ["loan", "not no desembolsado > 5", "not undisbursed > 5"],
    ["loan", "non décaissé = disbursed", "undisbursed = disbursed"],
    ["loan", "commitment = no desembolsado", "commitment = undisbursed"],
    ["loan", "no disbursed > 5", "not disbursed > 5"],
    ["indicator", "sum of targets", "sum(targets)"],
    ["indicator", "sum of targets > 5", "sum(targets) > 5"],
    ["indicator", "baseline is n/a", "baseline is n/a"],
    ["indicator", "end target of PDO3 = 5", "end target of PDO 3 = 5"],
    ["indicator", 'name of DLI "Studies" = "a"', 'name of DLI "Studies" = "a"'],
    ["indicator", "suma de las metas", "sum(targets)"],
    ["dli", "minimum", "minimum"],
    ["dli", "minimum of amounts", "min(amounts)"],
    ["dli", "min(minimo; amounts(2016))", 'min(minimum; amounts("2016"))'],
    ["indicator", "abs -baseline", "abs(-baseline)"],
    ["indicator", "round(baseline; -12)", "round(baseline; -12)"],
    ["indicator", "round(baseline, 2)", "round(baseline; 2)"],
  ])("for %s: %s", (scope, text, expected) => {
    expect(canonical(text, scope)).toBe(expected);
  });
});

test("no more than 1000 characters, 400 words and signs and 40 levels are read", () => {
  const read = (text: string): boolean => parseExpression(text, { scope: "indicator", english: true }).ok;
  const spaced = (length: number): string => "1".padStart(length);
  expect([read(spaced(1000)), read(spaced(1001))]).toEqual([true, false]);
  // 199 signs and 200 figures, and the end.
  const chained = (figures: number): string => Array.from({ length: figures }, () => "1").join("+");
  expect([read(chained(200)), read(`${chained(200)}+`), read(`-${chained(200)}`)]).toEqual([true, false, false]);
  const nested = (levels: number): string => "(".repeat(levels) + "1" + ")".repeat(levels);
  expect([read(nested(39)), read(nested(40))]).toEqual([true, false]);
  expect(parsed(nested(40))).toBe("at “1” (character 41): the text is nested too deeply: 40 levels are the most.");
  expect(parsed(spaced(1001))).toBe("at its end: the text is too long: 1001 characters, where 1000 and 400 words and signs are the most.");
  expect(read(`(1)+((1))+${nested(40)}`)).toBe(false);
  // What stands side by side is no deeper.
  expect(read(Array.from({ length: 60 }, () => "(1)").join("+"))).toBe(true);
});

test("a place in the text is counted from 0, its end not included", () => {
  const fault = (text: string) => {
    const read = parseExpression(text, { scope: "indicator", english: true });
    return read.ok ? undefined : read.fault;
  };
  expect(fault('baseline = "a b')).toMatchObject({ from: 11, to: 15 });
  expect(fault("baseline @ 5")).toStrictEqual({ from: 9, to: 10, what: "this sign has no meaning in a rule" });
  expect(fault("frequency + 1")).toStrictEqual({ from: 0, to: 9, what: "+ needs figures; this is a text" });
  expect(fault(" ".repeat(1001))).toMatchObject({ from: 0, to: 0 });
});

test("items are all of a group, those of the other side, or one", () => {
  expect(parsed("sum(subtotal of DLIs)")).toMatchObject({ args: [{ item: { group: "dli", which: { every: true } } }] });
  expect(parsed("subtotal of DLI")).toMatchObject({ item: { group: "dli", which: { own: true } } });
});

test("only a fault of the text is told as one", () => {
  expect(() =>
    reading(() => {
      throw new RangeError("something else");
    }),
  ).toThrow(RangeError);
});
