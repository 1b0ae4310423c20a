import { dec } from "../../../src/base/decimal";
import { allOf, labelOf } from "../../../src/rules/own/names/subjects";
import { day, projectOf, worthIn } from "./made";

const wide = projectOf(`
== Project
| Project name | Schools for all |
| Project ID | P123456 |
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | 2017 | End target | Frequency | Data source | Responsibility |
| PDO 1: Positions staffed | Number | 0 | 15,000 | N/A | | 18,000 | 2 | Registry | 5 |
| PDO 2: Students who read | Percentage | 40 | 45 | 50 | 60 | 60 | Annual | | Office |
| PDO 3: Students who count | Percentage | 0 | 0.4 | 0.5 | 0.6 | 0.6 | N/A | Survey | Office |
| IRI 1: Teachers trained | Percentage | 0 | 0 | 0 | 0 | 0 | Annual | Survey | Office |
| IRI 2: Guides printed | Number | 0 | 10 | 20 | 30 | 30 | Annual | Survey | Office |
== Status
| Indicator | Baseline value | Previous value | Actual value | Actual date | End target value |
| PDO 1: Positions staffed | 0 | 12,000 | 17,400 | 27-Jan-2017 | 18,500 |
| PDO 2: Students who read | 40 | | 57 | 27-Jan-2017 | 60 |
== DLIs
| DLI | Indicator | Final target | Unit value | Deadline | Formula | Dec-15 | Dec-16 | Dec-17 | Subtotal |
| 1 | Positions staffed | 18,000 | "$125,000 per 1000" | 31-Dec-2017 | 5 | 1,875,000 | 375,000 | | 2,250,000 |
| ^ | ^ | ^ | ^ | ^ | ^ | 15,000 | 3,000 | | ^ |
| 2 | Guides printed | 2 | "$375,000" | | | | 750,000 | | 750,000 |
| ^ | ^ | ^ | ^ | ^ | ^ | | PISA/ICCS | | ^ |
| 3 | Plan adopted | 1 | | | | | | 500,000 | 500,000 |
| ^ | ^ | ^ | ^ | ^ | ^ | | | 1 | ^ |
== Estimates
| FY | Current (US$) | Proposed (US$) | Annual | Cumulative |
| 2016 | 2,000,000 | 1,875,000 | 1,875,000 | 1,875,000 |
| 2017 | 1,000,000 | | 1,000,000 | 2,875,000 |
| 2018 | | | | |
| Total | 3,000,000 | 2,875,000 | | |
== Budget
| Activity | 2015 | 2016 | Total |
| Component 1: Evaluating students | 70.00 | 80.00 | 150.00 |
| 1.1 Census assessment | 60.00 | 70.00 | 130.00 |
| 1.2 Sample evaluations | 10.00 | 10.00 | 20.00 |
| Component 2: Management | 5.00 | | 5.00 |
| 2.1 Programme unit of the ministry, with all its offices in the regions | 5.00 | | 5.00 |
| Total | 75.00 | 80.00 | 155.00 |
== Loans
| Loan | Approval | Signing | Effectiveness | Closing | Original closing | Net commitment | Disbursed | Undisbursed | Cancelled |
| IBRD-1 | 17-Jan-2013 | 1-Mar-2013 | 30-May-2013 | 31-Mar-2018 | 31-Dec-2017 | 3,000,000 | 1,875,000 | 1,000,000 | 125,000 |
| IBRD-2 | 17-Jan-2016 | | | 31-Mar-2019 | | 500,000 | | | |`);

test("what there is, by its label", () => {
  const labels = (["indicator", "pdo", "intermediate", "dli", "year", "loan", "component", "line", "project"] as const).map((group) =>
    allOf(group, wide).map(labelOf).join(", "),
  );
  expect(labels).toEqual([
    "PDO 1, PDO 2, PDO 3, IRI 1, IRI 2",
    "PDO 1, PDO 2, PDO 3",
    "IRI 1, IRI 2",
    "DLI 1, DLI 2, DLI 3",
    "Fiscal year 2016, Fiscal year 2017, Fiscal year 2018",
    "Loan IBRD-1, Loan IBRD-2",
    "Component 1: Evaluating students, Component 2: Management",
    "1.1 Census assessment, 1.2 Sample evaluations, 2.1 Programme unit of the ministry, with all its offices in…",
    "The project",
  ]);
});

describe("values", () => {
  it.each([
    ["PDO 1", "name", "“PDO 1: Positions staffed”"],
    ["PDO 1", "unit of measure", "“Number”"],
    ["PDO 1", "frequency", "“2”"],
    ["PDO 1", "responsibility", "“5”"],
    ["PDO 3", "frequency", "missing: the frequency is not available (“N/A”)"],
    ["PDO 2", "data source", "missing: the data source is blank"],
    ["PDO 1", "protocol", "missing: no table states the protocol"],
    ["PDO 1", "end target", "18,000"],
    ["PDO 1", "previous actual", "12,000"],
    ["PDO 2", "previous actual", "missing: the previous actual is blank"],
    ["PDO 1", "actual", "17,400"],
    ["PDO 3", "actual", "missing: no table states the actual"],
    ["PDO 1", "sum(actuals)", "missing: no table states the actuals"],
    // A bare figure under a unit of percent: more than one somewhere in the row makes them points.
    ["PDO 2", "target 2015", "45 %"],
    ["PDO 2", "actual", "57 %"],
    ["PDO 3", "target 2016", "missing: the target of 2016 is 0.5 under a unit of percent, which can be a part of one or of a hundred"],
    ["IRI 1", "end target", "0 %"],
    ["PDO 1", "count(targets)", "1"],
    ["PDO 1", "blanks(targets)", "1"],
    ["DLI 1", "name", "“Positions staffed”"],
    ["DLI 1", "formula", "“5”"],
    ["DLI 2", "formula", "missing: no table states the formula"],
    ["DLI 2", "deadline", "missing: no table states the deadline"],
    ["DLI 1", "protocol", "missing: no table states the protocol"],
    ["DLI 1", "lot", "1,000"],
    ["DLI 2", "lot", "1"],
    ["DLI 3", "lot", "missing: no table states the unit value"],
    ["DLI 2", "units(Dec-16)", "2"],
    ["DLI 1", "units(Dec-16)", "3,000"],
    ["DLI 3", "allocation share", "about 0.1429"],
    ["DLI 3", "end target of its indicator", "missing: DLI 3 is linked to no indicator"],
    ["PDO 2", "subtotal of its DLI", "missing: PDO 2 is linked to no DLI"],
    ["Fiscal year 2016", "fiscal year", "2,016"],
    ["Fiscal year 2016", "estimate", "1,875,000"],
    ["Fiscal year 2017", "estimate", "1,000,000"],
    ["Fiscal year 2018", "estimate", "missing: the estimate is blank"],
    ["Fiscal year 2017", "proposed", "missing: the proposed estimate is blank"],
    ["Fiscal year 2017", "annual", "1,000,000"],
    ["Fiscal year 2017", "cumulative", "2,875,000"],
    ["Loan IBRD-1", "loan number", "“IBRD-1”"],
    ["Loan IBRD-1", "commitment - disbursed - undisbursed", "125,000"],
    ["Loan IBRD-1", "cancelled", "125,000"],
    ["Loan IBRD-1", "approval date", "2013-01-17"],
    ["Loan IBRD-1", "signing date", "2013-03-01"],
    ["Loan IBRD-1", "effectiveness date", "2013-05-30"],
    ["Loan IBRD-1", "original closing date", "2017-12-31"],
    ["Loan IBRD-2", "original closing date", "missing: no table states the original closing date"],
    ["Component 1: Evaluating students", "total", "150"],
    ["1.1 Census assessment", "name", "“1.1 Census assessment”"],
    ["1.1 Census assessment", "amounts(2016)", "70"],
    ["Component 2: Management", "sum(amounts)", "5"],
    ["The project", "project name", "“Schools for all”"],
    ["The project", "project id", "“P123456”"],
    ["The project", "DLI total", "3,500,000"],
    ["The project", "DLI totals(Dec-15)", "missing: no table states the DLI total of Dec-15"],
    ["The project", "estimates total", "2,875,000"],
    ["The project", "estimate(2017)", "1,000,000"],
    ["The project", "budget total", "155"],
    ["The project", "today", "missing: the day to judge at is not set"],
  ])("%s: %s is %s", (item, text, expected) => {
    expect(worthIn(wide, text, item)).toBe(expected);
  });

  it("of the day that is judged at", () => {
    expect(worthIn(wide, "today", "The project", { asOf: day("2017-02-01") })).toBe("2017-02-01");
  });
});

describe("values of another item", () => {
  it.each([
    ["end target of PDO 1", "18,000"],
    ["end target of IRI 2", "30"],
    ["end target of indicator 1", "missing: the workbook has no such indicators"],
    ['end target of indicator "guides printed"', "30"],
    [
      'end target of indicator "PDO 3"',
      "missing: PDO 3: the end target is 0.6 under a unit of percent, which can be a part of one or of a hundred",
    ],
    ["end target of PDO 9", "missing: the workbook has no such indicators"],
    ["previous actual of PDO 2", "missing: PDO 2: the previous actual is blank"],
    ["sum(subtotal of every DLI)", "3,500,000"],
    ["count(name of every PDO)", "3"],
    ["count(name of every intermediate indicator)", "2"],
    ["count(name of every component)", "2"],
    ["count(name of every budget line)", "3"],
    ["name of component 2", "“Component 2: Management”"],
    ["name of budget line 1.2", "“1.2 Sample evaluations”"],
    ["name of budget line 1", "missing: the workbook has no such budget lines"],
    ["estimate of fiscal year 2017", "1,000,000"],
    ["estimate of FY 17", "1,000,000"],
    ["estimate of fiscal year 2019", "missing: the workbook has no such disbursement estimates"],
    ['commitment of loan "IBRD-2"', "500,000"],
    ["commitment of loan 2", "missing: the workbook has no such loans"],
    [
      "commitment",
      "missing: the workbook has several loans: say which, as in commitment of loan “IBRD-1”, or sum(commitment of every loan)",
    ],
    ["sum(commitment of every loan)", "3,500,000"],
    ["sum(disbursed of every loan)", "1,875,000"],
    ["deadline of DLI 2", "missing: DLI 2: no table states the deadline"],
    ["deadline of DLI 9", "missing: the workbook has no such DLIs"],
    ["today of the project", "missing: the day to judge at is not set"],
  ])("%s is %s", (text, expected) => {
    expect(worthIn(wide, text, "The project")).toBe(expected);
  });
});

test("tolerance is no part of a value", () => {
  expect(worthIn(wide, "actual", "PDO 1", { tolerance: dec(5) })).toBe("17,400");
});
