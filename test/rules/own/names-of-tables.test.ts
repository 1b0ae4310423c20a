import { allOf, cellOf, labelOf } from "../../../src/rules/own/names/subjects";
import type { Group } from "../../../src/rules/own/words/items";
import { projectOf, worthIn } from "./made";

const labels = (workbook: string, group: Group): string => allOf(group, projectOf(workbook)).map(labelOf).join(", ");

describe("a DLI that two tables state", () => {
  const project = projectOf(`
== DLIs
| DLI | Indicator | Unit value | Dec-15 | Dec-16 | Subtotal |
| 1 | Positions staffed | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| 2 | Guides printed | "$375,000" | | 750,000 | 750,000 |
== DLI dates
| DLI | Indicator | Deadline | Formula | Dec-15 | Dec-16 | Subtotal |
| 1 | Positions staffed | 31-Dec-2017 | Per thousand posts | 1,875,000 | 375,000 | 2,250,001 |
| 2 | Guides printed | 31-Dec-2018 | Per guide | | 750,000 | 750,000 |
| 3 | Plan adopted | 31-Dec-2019 | At once | | 500,000 | 500,000 |`);
  it.each([
    ["DLI 1", "deadline", "2017-12-31"],
    ["DLI 2", "deadline", "2018-12-31"],
    ["DLI 1", "subtotal", "2,250,000"],
    ["DLI 3", "subtotal", "500,000"],
    ["DLI 1", "lot", "1,000"],
    ["DLI 1", "sum(amounts)", "2,250,000"],
    ["DLI 1", "formula", "“Per thousand posts”"],
    ["DLI 2", "allocation share", "0.25"],
    ["The project", "count(name of every DLI)", "3"],
    ["The project", "DLI total", "3,000,000"],
  ])("%s: %s is %s", (item, text, expected) => {
    expect(worthIn(project, text, item)).toBe(expected);
  });
  it("is one item", () => {
    expect(allOf("dli", project).map(labelOf)).toEqual(["DLI 1", "DLI 2", "DLI 3"]);
    expect(
      allOf("dli", project)
        .map(cellOf)
        .map((cell) => cell?.sheet),
    ).toEqual(["DLIs", "DLIs", "DLI dates"]);
  });
});

test("of two versions of a DLI table the proposed one counts", () => {
  const project = projectOf(`
== Current DLIs
| DLI | Indicator | Dec-15 | Dec-16 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
| 2 | Guides printed | 100,000 | 200,000 | 300,000 |
== Proposed DLIs
| DLI | Indicator | Dec-15 | Dec-16 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 125,000 | 2,000,000 |`);
  expect(allOf("dli", project).map(labelOf)).toEqual(["DLI 1"]);
  expect(worthIn(project, "subtotal", "DLI 1")).toBe("2,000,000");
});

describe("a DLI table without a grand total", () => {
  const rows = (second: string): string => `
== DLIs
| DLI | Indicator | Dec-15 | Dec-16 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
| 2 | Guides printed | | 750,000 | ${second} |`;
  it("has that of its subtotals, where every DLI has one", () => {
    expect(worthIn(projectOf(rows("750,000")), "DLI total", "The project")).toBe("3,000,000");
    expect(worthIn(projectOf(rows("750,000")), "allocation share", "DLI 1")).toBe("0.75");
    expect(worthIn(projectOf(rows("")), "DLI total", "The project")).toBe(
      "missing: the DLI table has no grand total, and not every DLI a subtotal",
    );
  });
});

describe("the actual values of an indicator without a status table", () => {
  const project = projectOf(`
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 target | 2015 actual | 2016 target | 2016 actual | 2017 target | 2017 actual | End target |
| PDO 1: Positions staffed | Number | 0 | 10 | 8 | 20 | 21 | 30 | | 30 |
| PDO 2: Guides printed | Number | 0 | 10 | | 20 | | 30 | | 30 |`);
  it.each([
    ["PDO 1", "actual", "21"],
    ["PDO 1", "actual 2015", "8"],
    ["PDO 1", "actual 2017", "missing: the actual of 2017 is blank"],
    ["PDO 1", "sum(actuals)", "29"],
    ["PDO 1", "sum(targets)", "60"],
    ["PDO 2", "actual", "missing: the actual of 2015 is blank"],
    ["PDO 2", "sum(actuals)", "missing: none of the values holds a figure"],
  ])("%s: %s is %s", (item, text, expected) => {
    expect(worthIn(project, text, item)).toBe(expected);
  });
});

describe("a period as a rule names it", () => {
  const project = projectOf(`
== DLIs
| DLI | Indicator | Mar-15 | Dec-15 | Dec-16 | Subtotal |
| 1 | Positions staffed | 1 | 2 | 3 | 6 |
== Estimates
| FY | Current (US$) |
| FY16 | 10 |
| FY17 | 20 |
== Results framework
| Indicator | Unit of Measure | Baseline | YR1 | YR2 | End target |
| PDO 1: Positions staffed | Number | 0 | 10 | 20 | 20 |`);
  it.each([
    ["DLI 1", "amount(Dec-15)", "2"],
    ["DLI 1", "amount(December 2015)", "2"],
    ["DLI 1", "amount(2016)", "3"],
    ["DLI 1", "amount(2015)", "missing: 2015 can be more than one period of the amounts (Mar-15, Dec-15)"],
    ["DLI 1", "amount(2014)", "missing: the amounts have no 2014 (they are for Mar-15, Dec-15, Dec-16)"],
    ["DLI 1", 'amount("Year 2")', "missing: the amounts have no Year 2 (they are for Mar-15, Dec-15, Dec-16)"],
    ["DLI 1", 'amount("soon")', "missing: the amounts have no soon (they are for Mar-15, Dec-15, Dec-16)"],
    ["DLI 1", "amount(FY17)", "missing: the amounts have no FY17 (they are for Mar-15, Dec-15, Dec-16)"],
    ["DLI 1", "units(2016)", "missing: no table states the units of Dec-16"],
    ["The project", "estimate(2017)", "20"],
    ["The project", "estimate(FY17)", "20"],
    ["The project", "estimate(2016)", "10"],
    ["The project", "estimate(2018)", "missing: the estimates have no 2018 (they are for FY16, FY17)"],
    ["PDO 1", 'target("YR2")', "20"],
    ["PDO 1", "target(Year 2)", "20"],
    ["PDO 1", "target(2016)", "missing: the targets have no 2016 (they are for YR1, YR2)"],
  ])("%s: %s is %s", (item, text, expected) => {
    expect(worthIn(project, text, item)).toBe(expected);
  });

  it("is told with the first twelve that there are", () => {
    const years = Array.from({ length: 13 }, (_, n) => String(2001 + n));
    const long = projectOf(`
== Results framework
| Indicator | Unit of Measure | Baseline | ${years.join(" | ")} | End target |
| PDO 1: Positions staffed | Number | 0 | ${years.map(() => "5").join(" | ")} | 65 |`);
    expect(worthIn(long, "target 2020", "PDO 1")).toBe(`missing: the targets have no 2020 (they are for ${years.slice(0, 12).join(", ")})`);
  });
});

describe("one table, several, or none", () => {
  const one = `
== Estimates
| FY | Current (US$) |
| 2016 | 10 |
| Total | 10 |
== Loan
| Loan | Approval | Closing | Net commitment |
| | 17-Jan-2013 | 31-Mar-2018 | 25,000,000 |`;
  const two = `${one}
== More estimates
| FY | Current (US$) |
| 2017 | 20 |
| Total | 20 |`;
  it.each([
    [one, "estimates total", "10"],
    [two, "estimates total", "missing: the workbook has more than one table of disbursement estimates"],
    ["", "estimates total", "missing: no table of disbursement estimates was read"],
    [two, "sum(estimates)", "missing: no table states the estimates"],
    [one, "sum(estimates)", "10"],
    ["", "budget total", "missing: no budget was read"],
    ["", "DLI total", "missing: no DLI table was read"],
    ["", "sum(DLI totals)", "missing: no table states the DLI totals"],
    ["", "project name", "missing: no table states the project's name"],
    ["", "commitment", "missing: no table states the financing"],
    [one, "commitment", "25,000,000"],
    [one, "loan number", "missing: The loan: no table states the loan number"],
    [one.replace("| | 17-Jan", "| 82260 | 17-Jan"), "loan number", "“82260”"],
    [one, "disbursed", "missing: The loan: no table states the amount disbursed"],
    [two, "sum(estimate of every fiscal year)", "30"],
    ["", "sum(estimate of every fiscal year)", "missing: the workbook has no such disbursement estimates"],
  ])("%#: %s", (workbook, text, expected) => {
    expect(worthIn(projectOf(workbook || "== Notes\n| Nothing |"), text, "The project")).toBe(expected);
  });
});

test("an item is labelled by its number, its name or what it is; a long name is cut", () => {
  expect(labels("== Loan\n| Loan | Approval | Closing | Net commitment |\n| | 17-Jan-2013 | 31-Mar-2018 | 25,000,000 |", "loan")).toBe(
    "The loan",
  );
  const line = (name: string): string => `
== Budget
| Activity | 2015 | 2016 | Total |
| Component 1: Schools | 10 | 10 | 20 |
| 1.1 ${name} | 10 | 10 | 20 |`;
  expect(labels(line("a".repeat(56)), "line")).toBe(`1.1 ${"a".repeat(56)}`);
  expect(labels(line("a".repeat(57)), "line")).toBe(`1.1 ${"a".repeat(55)}…`);
});
