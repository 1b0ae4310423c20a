import { zero } from "../../../src/base/decimal";
import { agreement, oddOnes, scaleFault, statements, tableName } from "../../../src/rules/support/stated-values";
import type { Statement } from "../../../src/rules/support/stated-values";
import { differing } from "../../../src/rules/support/differing";
import { table } from "../../disburse/made";
import { projectOf, value } from "./values";

const saying = (text: string, where = "results framework", unit?: string): Statement => ({
  where,
  value: value(text),
  ...(unit === undefined
    ? {}
    : {
        record: {
          table: table("results-framework", "S"),
          version: "proposed",
          cell: value("").cell,
          name: value("Positions"),
          unit: value(unit),
          targets: [],
          actuals: [],
        },
      }),
});

test.each([
  ["10", "10", "same"],
  ["10", "11", "different"],
  ["10", "1,000", "different"],
  ["10", "10,000", "scale"],
  ["10,000", "10", "scale"],
  ["Yes", "Yes", "same"],
  ["Yes", "No", "different"],
  ["Yes", "1", "words"],
  ["1", "Yes", "words"],
  ["10", "ten", "words"],
])("%s and %s are %s", (a, b, expected) => {
  expect(agreement(value(a), value(b), zero)).toBe(expected);
});

describe("the statements that stand against the rest", () => {
  const texts = (list: readonly Statement[]): string => list.map((one) => one.value.text).join(" ");
  const odd = (all: readonly string[], contradicted: readonly string[] = []): string => {
    const found = oddOnes(
      all.map((text) => saying(text)),
      zero,
      (one) => contradicted.includes(one.value.text),
    );
    return `${texts(found.odd)} | ${texts(found.rest)}`;
  };

  test.each([
    ["the smaller camp", ["10", "12", "10"], [], "12 | 10 10"],
    ["the smaller camp, though it is borne out", ["10", "12", "10"], ["10"], "12 | 10 10"],
    ["of two equal ones the first", ["10", "12"], [], "10 | 12"],
    ["of two equal ones the contradicted one", ["10", "12"], ["12"], "12 | 10"],
    ["of two contradicted ones the first", ["10", "12"], ["10", "12"], "10 | 12"],
    ["of three the first two", ["10", "12", "14"], [], "10 12 | 14"],
    ["one contradicted of a camp is enough", ["10", "10.0", "12", "12.0"], ["12.0"], "12 12.0 | 10 10.0"],
    ["a small sound camp does not outweigh two large ones", ["14", "10", "10", "12", "12"], ["10"], "14 10 10 | 12 12"],
    ["nothing of nothing", [], [], " | "],
  ])("%s", (_, all, contradicted, expected) => {
    expect(odd(all, contradicted)).toBe(expected);
  });

  test("none is contradicted where nobody says", () => {
    expect(texts(oddOnes([saying("10"), saying("12")], zero).odd)).toBe("10");
  });
});

describe("a difference of scale", () => {
  test.each([
    ["5.7", "5,700,000", "Number", "Number", 6],
    ["5,700,000", "5.7", "Number", "Number", -6],
    ["5.7", "5,700,000", "Number (million)", "Number", undefined],
    ["5,700,000", "5.7", "Number", "Number (million)", undefined],
    ["5,700", "5.7", "Number (thousand)", "Number (million)", undefined],
    ["5.7", "5,700,000", undefined, undefined, 6],
    ["5.7", "5,700", "Number", "Number", 3],
    ["5.7", "570", "Number", "Number", undefined],
    ["0.57", "57", "Percentage", "%", 2],
    ["57", "0.57", "%", "Percentage", -2],
    ["0.57", "57", "Number", "%", undefined],
    ["0.57", "57", "%", "Number", undefined],
    ["0.57", "57", "%", undefined, undefined],
    ["5.7", "57", "%", "%", undefined],
    ["57", "5.7", "%", "%", undefined],
    ["5.7", "5,800,000", "Number", "Number", undefined],
    ["5.7", "words", "Number", "Number", undefined],
    ["words", "5.7", "Number", "Number", undefined],
  ])("%s and %s in %s and %s: %s", (a, b, unitA, unitB, expected) => {
    expect(scaleFault(saying(a, "", unitA), saying(b, "", unitB))).toBe(expected);
  });

  test("the same text is the same figure, however its marks were read", () => {
    const other = { ...saying("5.700"), value: value("5.700", "S!A1", { separators: "comma-decimal" }) };
    expect(scaleFault(saying("5.700 "), other)).toBeUndefined();
  });
});

test("what is said of statements that differ", () => {
  const [a, b, c] = [saying("10 "), saying("12", "DLI table"), saying("ten", "monitoring plan")];
  const [cells, words, figures] = differing([a, b], { odd: [b], rest: [a] }, { indicator: "PDO 1" });
  expect(cells).toEqual([b.value, a.value]);
  expect(words).toEqual({ indicator: "PDO 1", values: "10 in the results framework, 12 in the DLI table" });
  expect([figures.found, figures.expected, figures.difference].map(String)).toEqual(["12", "10", "2"]);
  const of = (odd: Statement, rest: Statement) => differing([odd, rest], { odd: [odd], rest: [rest] }, {})[2];
  expect(of(c, a)).toMatchObject({ found: "ten", difference: undefined });
  expect(String(of(c, a).expected)).toBe("10");
  expect(of(a, c)).toMatchObject({ expected: "ten", difference: undefined });
});

test("what the tables in force state, the DLI table included, blanks left out", () => {
  const project = projectOf(`
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 1: Positions staffed | Number | 5 | 10 | 20 | 30 |
== DLIs
| DLI | Indicator | Baseline | Final target | Dec-14 | Dec-15 | Subtotal |
| 1 | PDO 1: Positions staffed | 4 | 31 | 10 | 20 | 30 |
| 2 | PDO 1: Positions staffed | | N/A | 10 | 20 | 30 |`);
  const [pdo] = project.indicators;
  const of = (field: "baseline" | "endTarget"): string[] =>
    (pdo ? statements(project, pdo, field) : []).map((one) => `${one.value.text} ${one.where}`);
  expect(of("baseline")).toEqual(["5 results framework", "4 DLI table"]);
  expect(of("endTarget")).toEqual(["30 results framework", "31 DLI table"]);
  expect([tableName("change-table"), tableName("budget-execution")]).toEqual(["change table", "budget execution"]);
});
