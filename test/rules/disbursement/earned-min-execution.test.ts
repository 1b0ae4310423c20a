import { said } from "../said";

const dlis = (head: string, ...rows: readonly string[]): string => `
== DLIs
| DLI | Indicator | ${head} |
${rows.map((row) => `| ${row} |`).join("\n")}`;
const usual = dlis("Dec-14 | Dec-15 | Allocation (USD)", "1 | Studies published | 1,000,000 | 500,000 | 1,500,000");
const execution = (head: string, ...rows: readonly string[]): string => `
== Execution
| Budget activity | Fiscal year | ${head} |
${rows.map((row) => `| Studies | ${row} |`).join("\n")}`;
const spent = execution("Executed (USD)", "2014 | 700,000", "2015 | 600,000");
const payments = (head: string, ...rows: readonly string[]): string => `
== Payments
| Disbursement number | DLI | Disbursement date | ${head} | Status |
${rows.map((row) => `| ${row} |`).join("\n")}`;
const paid = payments("Amount (USD)", "1 | 1 | 15-Sep-16 | 1,300,000 | Paid");

const of = (text: string): readonly string[] => said("earned-min-execution", text);
const noRate = "without a stated exchange rate the smaller of the two cannot be told.";

test.each([
  ["paid to the dollar what was spent", usual + spent + paid, ["holds Payments!D2 Execution!C2 Execution!C3"]],
  ["no DLIs", spent + paid, []],
  ["no expenditure", usual + paid, []],
  ["no payments, and no loan", usual + spent, []],
  ["expenditure still to be entered", usual + execution("Executed (USD)", "2014 | ", "2015 | ") + paid, []],
  [
    "what is waived or moved is not paid",
    usual +
      spent +
      payments(
        "Amount (USD)",
        "1 | 1 | 15-Sep-16 | 500,000 | Waived",
        "2 | 1 | 15-Sep-16 | 400,000 | Transferred to DLI 2",
        "3 | 1 | 15-Sep-16 | 1,300,001 | Paid",
      ),
    [
      "error Payments!D4 Execution!C2 Execution!C3: 1,300,001 was paid for results, 1 more than the expenditure of 1,300,000 that is listed. [found 1300001; expected 1300000; off by 1]",
    ],
  ],
  [
    "the last payment is looked at first",
    usual + spent + payments("Amount (USD)", "1 | 1 | 15-Sep-16 | 1,300,000 | Paid", "2 | 1 | 15-Sep-17 | 50 | Paid"),
    [
      "error Payments!D3 Execution!C2 Execution!C3: 1,300,050 was paid for results, 50 more than the expenditure of 1,300,000 that is listed. [found 1300050; expected 1300000; off by 50]",
    ],
  ],
  [
    "a total row stands for its lines",
    `${usual + spent}
| Total | | 1,300,000 |${paid}`,
    ["holds Payments!D2 Execution!C4"],
  ],
  [
    "other tables of amounts by year are no expenditure",
    `${usual + spent + payments("Amount (USD)", "1 | 1 | 15-Sep-16 | 1,400,000 | Paid")}
== Commitments
| Partner | Commitment | 2014 | 2015 |
| Ministry | Schools | 900,000 | 900,000 |`,
    [
      "error Payments!D2 Execution!C2 Execution!C3: 1,400,000 was paid for results, 100,000 more than the expenditure of 1,300,000 that is listed. [found 1400000; expected 1300000; off by 100000]",
    ],
  ],
])("%s", (_, text, expected) => {
  expect(of(text)).toEqual(expected);
});

test.each([
  [
    "another currency",
    usual + execution("Executed (PEN)", "2014 | 700,000", "2015 | 600,000") + paid,
    [`not judged Execution!C2 Payments!D2: Payments are in USD and expenditure in PEN: ${noRate}`],
  ],
  [
    "expenditure in two currencies, the first that of the payments",
    usual + execution("Executed", '2014 | "$700,000"', '2015 | "€600,000"') + paid,
    [`not judged Execution!C2 Payments!D2: Payments are in USD and expenditure in USD, EUR: ${noRate}`],
  ],
  [
    "expenditure in no currency",
    usual + execution("Executed", "2014 | 700,000", "2015 | 600,000") + paid,
    [`not judged Execution!C2 Payments!D2: Payments are in USD and expenditure in no stated currency: ${noRate}`],
  ],
  [
    "payments and allocations in none",
    usual.replace(" (USD)", "") + spent + paid.replace(" (USD)", ""),
    [`not judged Execution!C2 Payments!D2: Payments are in no stated currency and expenditure in USD: ${noRate}`],
  ],
  [
    "payments in that of the allocations, where they say none",
    usual.replace("== DLIs", "== DLIs\n| Amounts in USD |") + spent + paid.replace(" (USD)", ""),
    ["holds Payments!D2 Execution!C2 Execution!C3"],
  ],
  [
    "marks on the amounts count before a header",
    usual +
      execution("Executed (USD)", '2014 | "€700,000"', '2015 | "€600,000"') +
      payments("Amount (USD)", '1 | 1 | 15-Sep-16 | "€1,300,000" | Paid'),
    ["holds Payments!D2 Execution!C2 Execution!C3"],
  ],
])("currencies: %s", (_, text, expected) => {
  expect(of(text)).toEqual(expected);
});

const fromWhen = "The expenditure table does not show from which year on it counts: it is not compared with the payments.";

test.each([
  [
    "from before the first results",
    execution("Executed (USD)", "2013 | 700,000", "2015 | 600,000"),
    ["holds Payments!D2 Execution!C2 Execution!C3"],
  ],
  [
    "later years before earlier ones",
    execution("Executed (USD)", "2015 | 700,000", "2014 | 600,000"),
    ["holds Payments!D2 Execution!C2 Execution!C3"],
  ],
  [
    "from after the first results",
    execution("Executed (USD)", "2015 | 700,000", "2016 | 600,000"),
    [`not judged Execution!C2 Payments!D2: ${fromWhen}`],
  ],
  ["by no year", execution("Executed (USD)", "| 1,300,000"), [`not judged Execution!C2 Payments!D2: ${fromWhen}`]],
  [
    "years as columns",
    `
== Execution
| Budget activity | Executed 2014 (USD) | Executed 2015 (USD) |
| Studies | 700,000 | 600,000 |`,
    ["holds Payments!D2 Execution!B2 Execution!C2"],
  ],
])("years of expenditure: %s", (_, table, expected) => {
  expect(of(usual + table + paid)).toEqual(expected);
});

test("DLIs whose periods have no dates", () => {
  const undated = dlis("YR1 | YR2 | Allocation (USD)", "1 | Studies published | 1,000,000 | 500,000 | 1,500,000");
  expect(of(undated + spent + paid)).toEqual([`not judged Execution!C2 Payments!D2: ${fromWhen}`]);
});

test("amounts in millions tie as far as they are printed", () => {
  const millions = (amount: string): string => usual + spent + payments("Amount (USD million)", `1 | 1 | 15-Sep-16 | ${amount} | Paid`);
  expect(of(millions("1.30"))).toEqual(["holds Payments!D2 Execution!C2 Execution!C3"]);
  expect(of(millions("1.31"))).toEqual([
    "error Payments!D2 Execution!C2 Execution!C3: 1,310,000 was paid for results, 10,000 more than the expenditure of 1,300,000 that is listed. [found 1310000; expected 1300000; off by 10000]",
  ]);
  expect(of(millions("1.304"))).toEqual([
    "error Payments!D2 Execution!C2 Execution!C3: 1,304,000 was paid for results, 4,000 more than the expenditure of 1,300,000 that is listed. [found 1304000; expected 1300000; off by 4000]",
  ]);
});

describe("where no payment is listed, by the financing", () => {
  const loan = (head: string, row: string): string => `
== Loan
| Loan | Approval | Closing | ${head} |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | ${row} |`;

  test.each([
    [
      "what it says is disbursed",
      loan("Commitment (USD) | Disbursed (USD)", "1,500,000 | 1,300,000"),
      ["holds Loan!E2 Execution!C2 Execution!C3"],
    ],
    ["nothing yet", loan("Commitment (USD) | Disbursed (USD)", "1,500,000 | 0"), []],
    ["not said", loan("Commitment (USD)", "1,500,000"), []],
    [
      "in its own currency",
      loan("Commitment | Disbursed", '"€1,500,000" | "€1,300,000"'),
      [`not judged Execution!C2 Loan!E2: Payments are in EUR and expenditure in USD: ${noRate}`],
    ],
  ])("%s", (_, table, expected) => {
    expect(of(table + usual + spent)).toEqual(expected);
  });
});
