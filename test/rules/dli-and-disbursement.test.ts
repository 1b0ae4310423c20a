import { brief, check, errors } from "./run";

const own = [
  "dli-cap",
  "dli-deadline",
  "dli-increment-over-best",
  "dli-lot-rule",
  "dli-rollover",
  "dli-scalable-flag",
  "prior-results-ceiling",
  "advance-recovered",
  "earned-min-execution",
  "earned-period",
  "paid-not-above-commitment",
  "partial-waive-transfer",
];

const found = (text: string, asOf?: string): string[] =>
  check(text, own, asOf).findings.map((finding) => `${finding.outcome === "broken" ? finding.severity : "not judged"} ${brief(finding)}`);

const dlis = `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| Disbursement date | | | | Sep-15 | Sep-16 | Sep-17 | |
| 1 | IRI 1: Studies published | 4 | "$500,000 per study" | 1,000,000 | 500,000 | 500,000 | 2,000,000 |
| ^ | ^ | ^ | ^ | 2 | 1 | 1 | ^ |`;
const payments = (...rows: readonly string[]): string => `
== Payments
| Disbursement number | DLI | Disbursement date | Amount | Status | Reason |
${rows.map((row) => `| ${row} |`).join("\n")}`;
const framework = (first: string, second: string): string => `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | Actual 2015 | 2016 | End target |
| IRI 1: Studies published | Number | 0 | ${first} | ${second} | 1 | 4 |`;

test.each([
  ["payments that were earned, the rest still due", dlis + framework("2", "1") + payments("1 | 1 | 15-Sep-15 | 1,000,000 | Paid |")],
  ["a request that pays two years at once", dlis + framework("2", "1") + payments("1 | 1 | 15-Sep-16 | 1,500,000 | Paid |")],
  [
    "money transferred to the treasury is a payment, not a transfer between DLIs",
    dlis + framework("2", "1") + payments("1 | 1 | 15-Sep-15 | 1,000,000 | Transferred |"),
  ],
  ["more achieved than planned, within the allocation", dlis + framework("3", "1") + payments("1 | 1 | 15-Sep-15 | 1,500,000 | Paid |")],
])("no finding on %s", (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["payments without results", dlis + payments("1 | 1 | 15-Sep-15 | 1,000,000 | Paid |"), ["not judged earned-period Payments!D2"]],
  [
    "an advance that is out, whose limit no table states",
    dlis + framework("2", "1") + payments("1 | 1 | 15-Jan-15 | 300,000 | Advance |"),
    ["not judged advance-recovered Payments!D2"],
  ],
  [
    "two loans, and payments that name neither",
    `${payments("1 | 1 | 15-Sep-15 | 9,000,000 | Paid |")}
== Loans
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 1,000,000 |
| IBRD-2 | 17-Jan-2013 | 31-Mar-2018 | 1,000,000 |`,
    ["not judged paid-not-above-commitment Payments!D2"],
  ],
  [
    "expenditure in another currency, with no exchange rate",
    `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Allocation (USD) |
| 1 | Studies published | 1,000,000 | 500,000 | 1,500,000 |
== Execution
| Budget activity | Fiscal year | Executed (PEN) |
| Studies | 2014 | 700,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount (USD) |
| 1 | 1 | 15-Sep-16 | 1,500,000 |`,
    ["not judged earned-min-execution Execution!C2", "not judged earned-period Payments!D2"],
  ],
])("not judged, with the reason: %s", (_, text, expected) => {
  expect(found(text).sort()).toEqual([...expected].sort());
});

test("an advance that is still out after closing", () => {
  const text = `${payments("1 | 1 | 15-Jan-15 | 300,000 | Advance |")}
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 1,000,000 |`;
  expect(found(text, "2018-04-01")).toEqual(["warning advance-recovered Payments!D2"]);
  expect(found(text, "2018-03-31")).toEqual(["not judged advance-recovered Payments!D2"]);
});

test("a result bound to its period is not paid for a period after its deadline", () => {
  const text = `
== DLIs
| DLI | Indicator | Deadline | Dec-14 | Dec-15 | Allocation |
| 1 | Policy adopted | 30-Jun-2015 | 1,000,000 | 500,000 | 1,500,000 |
== Payments
| Disbursement number | DLI | End of period | Disbursement date | Amount |
| 1 | 1 | Dec-15 | 15-Sep-16 | 500,000 |`;
  // Dec-15 began before the deadline: the result may have come in time.
  expect(found(text).filter((one) => one.includes("dli-deadline"))).toEqual([]);
  const later = text.replace("30-Jun-2015", "30-Jun-2014");
  expect(found(later).filter((one) => one.includes("dli-deadline"))).toEqual([
    "error dli-deadline DLIs!E2",
    "error dli-deadline Payments!E2",
  ]);
});

test("both versions of the allocations, to the dollar", () => {
  const versions = (third: string): string => `
== DLIs (current)
| Current DLI matrix |
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Studies published | 1,000,000 | 2,000,000 | 3,000,000 |
| 2 | Grades assessed | 1,000,000 | 1,000,000 | 2,000,000 |
== DLIs (proposed)
| Proposed DLI matrix |
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Studies published | 1,000,000 | 1,000,000 | 2,000,000 |
| 2 | Grades assessed | 1,000,000 | ${third} | ${third.replace("1,9", "2,9").replace("2,000,000", "3,000,000")} |`;
  expect(errors(check(versions("2,000,000"), own)).map(brief)).toEqual([]);
  expect(found(versions("2,000,000"))).toEqual([]);
  expect(found(versions("1,999,980"))).toEqual(["warning partial-waive-transfer 'DLIs (proposed)'!E4 -20"]);
});

describe("the cap", () => {
  const of = (...rows: readonly string[]): string[] => found(dlis + payments(...rows)).filter((one) => one.includes("dli-cap"));

  test.each([
    ["the allocation exactly", ["1 | 1 | 15-Sep-15 | 2,000,000 | Paid |"], []],
    ["a dollar more", ["1 | 1 | 15-Sep-15 | 2,000,001 | Paid |"], ["error dli-cap Payments!D2 1"]],
    [
      "the first payment that passes it is named, once",
      ["1 | 1 | 15-Sep-15 | 2,000,010 | Paid |", "2 | 1 | 15-Sep-16 | 50 | Paid |"],
      ["error dli-cap Payments!D2 10"],
    ],
    ["a waived amount is not paid", ["1 | 1 | 15-Sep-15 | 2,000,000 | Paid |", "2 | 1 | 15-Sep-16 | 50 | Waived | Agreed"], []],
    [
      "an advance that was set off is paid once",
      [
        "1 | 1 | 15-Sep-15 | 500,000 | Advance |",
        "2 | 1 | 15-Sep-16 | -500,000 | Recovery of the advance |",
        "2 | 1 | 15-Sep-16 | 2,000,000 | Paid |",
      ],
      [],
    ],
    [
      "a recovery that is only noted takes nothing off",
      [
        "1 | 1 | 15-Sep-15 | 500,000 | Advance |",
        "2 | 1 | 15-Sep-16 | 500,000 | Recovery of the advance |",
        "2 | 1 | 15-Sep-16 | 1,600,000 | Paid |",
      ],
      ["error dli-cap Payments!D4 100000"],
    ],
    ["another DLI's payments are its own", ["1 | 2 | 15-Sep-15 | 9,000,000 | Paid |"], []],
  ])("%s", (_, rows, expected) => expect(of(...rows)).toEqual(expected));

  test("a DLI without an allocation has no cap to pass", () => {
    const open = dlis.replace("| Subtotal |", "| Note |").replace("| 2,000,000 |", "| |");
    expect(found(open + payments("1 | 1 | 15-Sep-15 | 9,000,000 | Paid |")).filter((one) => one.includes("dli-cap"))).toEqual([]);
  });
});

describe("missed units", () => {
  const schedule = (target: string, later: string): string => `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | 2015 | 2016 | End target |
| IRI 1: Studies published | Number | 0 | 1 | 1 | 1 | 3 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | IRI 1: Studies published | ${target} | "$10 per study" | 20 | 10 | 10 | 40 |
| ^ | ^ | ^ | ^ | 2 | 1 | ${later} | ^ |`;
  const of = (target: string, later: string): string[] => found(schedule(target, later)).filter((one) => one.includes("dli-rollover"));

  test("one missed, and planned again or not", () => {
    expect(of("4", "1")).toEqual(["warning dli-rollover RF!D2 1"]);
    expect(of("4", "2")).toEqual([]);
    expect(of("3", "1")).toEqual([]);
  });
});
