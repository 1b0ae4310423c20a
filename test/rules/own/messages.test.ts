import { check } from "../run";
import { book } from "./made";

const head = "| Applies to | Check | Operator | Threshold | Severity | Message |";

/** The messages of rows over a small project, each without the "Rule 1: PDO 1: " that it begins with. */
const said = (rows: string, workbook = book.replace("60% | Annual | |", "60% | Annual | N/A |")): string[] =>
  check(`${workbook}\n== Verification rules\n${head}\n${rows}`, ["own-rules", "own-rule-readable"]).findings.map(({ message }) =>
    message.replace(/^Rule 1: (?:PDO|IRI|DLI) \d: /, ""),
  );

describe("what a broken rule says", () => {
  it.each([
    // In the row's own words, where the threshold stands in its own cell; else in the words of the language.
    [
      "| PDO 1 | valor actual | at least | meta final | | |",
      "valor actual is 17,400, where it should be at least 18,000 (meta final); the difference is -600.",
    ],
    [
      "| PDO 1 | valor actual >= meta final | | | | |",
      "actual is 17,400, where it should be at least 18,000 (end target); the difference is -600.",
    ],
    [
      "| PDO 1 | valor actual >= 9,000 * 2 | | | | |",
      "actual is 17,400, where it should be at least 18,000 (9000 * 2); the difference is -600.",
    ],
    ["| PDO 1 | actual | at least | 18,000 | | |", "actual is 17,400, where it should be at least 18,000; the difference is -600."],
    ["| PDO 1 | actual > 17,400 | | | | |", "actual is 17,400, where it should be more than 17,400; the difference is 0."],
    ["| PDO 1 | actual < 17,399.5 | | | | |", "actual is 17,400, where it should be less than 17,399.5; the difference is +0.5."],
    ["| PDO 1 | actual <> 17,400 | | | | |", "actual is 17,400, where it should be other than 17,400; the difference is 0."],
    ["| PDO 1 | actual = 17,000 | | | | |", "actual is 17,400, where it should be equal to 17,000; the difference is +400."],
    ["| PDO 1 | actual <= 17,000 | | | | |", "actual is 17,400, where it should be at most 17,000; the difference is +400."],
    [
      "| PDO 1 | end target date > closing date | | | | |",
      "end target date is 2018-03-31, where it should be after 2018-03-31 (closing date).",
    ],
    ["| PDO 1 | end target date >= 2019-01-01 | | | | |", "end target date is 2018-03-31, where it should be on or after 2019-01-01."],
    ["| PDO 1 | end target date <= 2017-01-01 | | | | |", "end target date is 2018-03-31, where it should be on or before 2017-01-01."],
    ["| PDO 1 | end target date = 2017-01-01 | | | | |", "end target date is 2018-03-31, where it should be the same as 2017-01-01."],
    ['| PDO 1 | frequency = "Once" | | | | |', "frequency is “Annual”, where it should be equal to “Once”."],
    ["| IRI 1 | end target = no | | | | |", "end target is yes, where it should be equal to no."],
    // As many decimals as tell the figures apart.
    [
      "| PDO 1 | actual / 17,400 > 1.0001 | | | | |",
      "actual / 17400 is 1, where it should be more than 1.0001; the difference is -0.0001.",
    ],
    [
      "| PDO 1 | actual / end target >= 96.67% | | | | |",
      "actual / end target is about 96.6667 %, where it should be at least 96.67 %; the difference is about -0.0033 points.",
    ],
    [
      "| PDO 1 | actual / end target >= 96.66667% | | | | |",
      "actual / end target is about 96.66666667 %, where it should be at least 96.66667 %; the difference is about -0.00000333 points.",
    ],
    ["| PDO 2 | actual >= 60% | | | | |", "actual is 57 %, where it should be at least 60 %; the difference is -3 points."],
    ["| PDO 2 | 60% <= actual | | | | |", "60% is 60 %, where it should be at most 57 % (actual); the difference is +3 points."],
    ["| PDO 2 | actual >= 60 | | | | |", "actual is 57 %, where it should be at least 60; the difference is -3 points."],
    // A condition of several parts: the values that it names.
    [
      '| PDO 1 | frequency = "Quarterly" or baseline > 5 or baseline > 6 | | | | |',
      '“frequency = "Quarterly" or baseline > 5 or baseline > 6” does not hold: frequency is “Annual”, baseline is 0.',
    ],
    ["| PDO 1 | target 2017 is not blank | | | | |", '“target 2017 is not blank” does not hold: targets("2017") is blank.'],
    [
      "| PDO 1 | baseline > 5 and target 2017 > 5 | | | | |",
      '“baseline > 5 and target 2017 > 5” does not hold: baseline is 0, targets("2017") is blank.',
    ],
    ['| PDO 1 | baseline > 5 and protocol = "a" | | | | |', '“baseline > 5 and protocol = "a"” does not hold: baseline is 0.'],
    ["| IRI 1 | not (5 > 4 or baseline = yes) | | | | |", "“not (5 > 4 or baseline = yes)” does not hold: baseline is no."],
    [
      `| PDO 1 | ${["baseline", "actual", "end target", "target 2015", "target 2016", "previous actual", "commitment", "disbursed", "DLI total"].map((name) => `${name} < 0`).join(" or ")} | | | | |`,
      `“${["baseline", "actual", "end target", "target 2015", "target 2016", "previous actual", "commitment", "disbursed", "DLI total"].map((name) => `${name} < 0`).join(" or ")}” does not hold: ` +
        'baseline is 0, actual is 17,400, end target is 18,000, targets("2015") is 15,000, targets("2016") is 3,000, previous actual is 15,461, commitment is 3,000,000, disbursed is 1,875,000.',
    ],
    [
      '| PDO 2 | baseline > 90 and data source = "a" | | | | |',
      '“baseline > 90 and data source = "a"” does not hold: baseline is 40 %, data source is N/A.',
    ],
    ["| PDO 2 | subtotal of its DLI > 5 | | | | |", "Rule 1: PDO 2 was not judged: PDO 2 is linked to no DLI."],
    ["| the project | 1 > 2 or today > closing date | | | | |", "Rule 1: The project was not judged: the day to judge at is not set."],
    ["| the project | not sum(estimates) > 5 | | | | |", "Rule 1: The project: “not sum(estimates) > 5” does not hold."],
    // The row's own message.
    ["| PDO 1 | baseline > 5 or baseline > 6 | | | | {item} starts  at {baseline}. |", "Rule 1: PDO 1 starts at 0."],
    ["| PDO 1 | actual >= end target | | | | {found} of {expected}: {difference} |", "Rule 1: 17,400 of 18,000: -600."],
    ['| PDO 1 | frequency = "Once" | | | | {found}, not {expected}{difference} |', "Rule 1: “Annual”, not “Once”."],
    ["| PDO 1 | baseline > 5 | | | | {target 2017} |", "Rule 1: no figure."],
  ])("%s", (row, expected) => {
    expect(said(row)).toEqual([expected]);
  });
});

describe("what could not be judged says why", () => {
  const dlis = (scalable: string): string => `
== DLIs
| DLI | Indicator | Scalable | Dec-15 | Dec-16 | Subtotal |
| 1 | Positions staffed | ${scalable} | 1,875,000 | 375,000 | 2,250,000 |`;
  it.each([
    ["Yes", []],
    ["No", ["“scalable” does not hold: scalable is no."]],
    ["Partly", ["Rule 1: DLI 1 was not judged: “Partly” is neither yes nor no."]],
  ])("a value that should say yes or no: %s", (scalable, expected) => {
    expect(said("| every DLI | scalable | | | Error | |", dlis(scalable))).toEqual(expected);
  });

  it("an item that is not there", () => {
    expect(said("| every component | total > 5 | | | Error | |")).toEqual([
      "Rule 1 was judged on nothing: no component was read from the workbook.",
    ]);
    expect(said('| loan "IBRD-9" | commitment > 5 | | | Error | |')).toEqual([
      "Rule 1 was not run, for its cell “applies to” cannot be read: there is no loan “IBRD-9”; the workbook has Loan IBRD-1.",
    ]);
    expect(said('| component 4 | name = "a" | | | Error | |')).toEqual([
      "Rule 1 was judged on nothing: no component was read from the workbook.",
    ]);
  });
});

test("a finding carries both figures and their difference, or both sides in words", () => {
  const figures = (row: string) =>
    check(`${book}\n== Verification rules\n${head}\n${row}`, ["own-rules"]).findings.map(({ found, expected, difference }) =>
      [found, expected, difference].map((each) => each?.toString()),
    );
  expect(figures("| PDO 1 | actual >= end target | | | | |")).toEqual([["17400", "18000", "-600"]]);
  expect(figures("| PDO 1 | end target date > 2019-01-01 | | | | |")).toEqual([["2018-03-31", "2019-01-01", undefined]]);
  expect(figures("| PDO 2 | actual / end target >= 96% | | | | |")).toEqual([["95", "96", "-1"]]);
  expect(figures("| PDO 1 | baseline > 5 or baseline > 6 | | | | |")).toEqual([[undefined, undefined, undefined]]);
});

test("the first sixty cells that were read are named, and the rule's row", () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, n) => `| IRI ${n + 1}: Guides of kind ${n + 1} printed | Number | 0 | 5 |`).join("\n");
  const cells = (count: number): number[] =>
    check(
      `== Results framework\n| Indicator | Unit of Measure | Baseline | End target |\n${rows(count)}\n== Verification rules\n${head}\n` +
        "| the project | sum(end target of every indicator) < 5 | | | Error | |",
      ["own-rules"],
    ).findings.map((finding) => finding.cells.length);
  expect(cells(60)).toEqual([61]);
  expect(cells(62)).toEqual([61]);
});
