import { said } from "../said";

const list = (...rows: readonly string[]): string => `
== Payments
| Disbursement number | DLI | Description | Disbursement date | Amount |
${rows.map((row) => `| ${row} |`).join("\n")}`;
const loan = `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 9,000,000 |`;

const advance = "1 | 1 | Advance | 15-Sep-15 | 400,000";
const of = (text: string, asOf?: string): readonly string[] => said("advance-recovered", text, asOf === undefined ? {} : { asOf });

test.each([
  ["no advance at all", list("1 | 1 | Results | 15-Sep-15 | 400,000"), []],
  [
    "an advance that is out, while less than it was paid for results",
    list(advance, "2 | 1 | Results | 15-Sep-16 | 399,999"),
    [
      "not judged Payments!E2: DLI 1: 400,000 of the advance is still out; whether that is within the limit of the agreement is not stated.",
    ],
  ],
  [
    "as much was paid for results as the advance was",
    list(advance, "2 | 1 | Results | 15-Sep-16 | 400,000"),
    [
      "warning Payments!E2 Payments!E3: DLI 1: 400,000 was paid for results after an advance of 400,000, and nothing of it was set off. [found 400000]",
    ],
  ],
  [
    "results paid on the day of the advance came with it, not after it",
    list(advance, "2 | 1 | Results | 15-Sep-15 | 400,000"),
    [
      "not judged Payments!E2: DLI 1: 400,000 of the advance is still out; whether that is within the limit of the agreement is not stated.",
    ],
  ],
  [
    "results paid on a day that is not said",
    list(advance, "2 | 1 | Results | | 400,000"),
    [
      "not judged Payments!E2: DLI 1: 400,000 of the advance is still out; whether that is within the limit of the agreement is not stated.",
    ],
  ],
  [
    "an advance on a day that is not said",
    list("1 | 1 | Advance | | 400,000", "2 | 1 | Results | 15-Sep-16 | 400,000"),
    [
      "not judged Payments!E2: DLI 1: 400,000 of the advance is still out; whether that is within the limit of the agreement is not stated.",
    ],
  ],
  [
    "a waiver pays for no result",
    list(advance, "2 | 1 | Waived | 15-Sep-16 | 500,000"),
    [
      "not judged Payments!E2: DLI 1: 400,000 of the advance is still out; whether that is within the limit of the agreement is not stated.",
    ],
  ],
  [
    "of two advances the earlier one counts, wherever it stands",
    list("3 | 1 | Advance | 15-Sep-17 | 100,000", advance, "2 | 1 | Results | 15-Sep-16 | 500,000"),
    [
      "warning Payments!E2 Payments!E3 Payments!E4: DLI 1: 500,000 was paid for results after an advance of 500,000, and nothing of it was set off. [found 500000]",
    ],
  ],
  [
    "a part was set off",
    list(advance, "2 | 1 | Recovery of the advance | 15-Sep-16 | -100,000", "2 | 1 | Results | 15-Sep-16 | 500,000"),
    [
      "not judged Payments!E2 Payments!E3: DLI 1: 300,000 of the advance is still out; whether that is within the limit of the agreement is not stated.",
    ],
  ],
  [
    "an advance for no DLI by name",
    list("1 | | Advance | 15-Sep-15 | 400,000", "2 | | Recovery of the advance | 15-Sep-16 | -400,001"),
    [
      "warning Payments!E3 Payments!E2: All DLIs: 400,001 was recovered, 1 more than the advance of 400,000. [found 400001; expected 400000; off by 1]",
    ],
  ],
])("%s", (_, text, expected) => {
  expect(of(text)).toEqual(expected);
});

test("what is out is judged by the closing date alone once that has passed", () => {
  const open =
    "not judged Payments!E2: DLI 1: 400,000 of the advance is still out; whether that is within the limit of the agreement is not stated.";
  const text = list(advance) + loan;
  expect(of(text)).toEqual([open]);
  expect(of(text, "2018-03-31")).toEqual([open]);
  expect(of(text, "2018-04-01")).toEqual([
    "warning Payments!E2 Loan!C2: DLI 1: 400,000 of the advance is still out after closing on 31-Mar-2018. [found 400000]",
  ]);
  expect(of(list(advance), "2018-04-01")).toEqual([open]);
});

test("amounts in millions tie as far as they are printed", () => {
  const millions = (recovered: string): string =>
    list("1 | 1 | Advance | 15-Sep-15 | 0.40", `2 | 1 | Recovery of the advance | 15-Sep-16 | ${recovered}`).replace(
      "| Amount |",
      "| Amount (USD million) |",
    );
  // Each is 5,000 off at most.
  expect(of(millions("-0.39"))).toEqual(["holds Payments!E2 Payments!E3"]);
  expect(of(millions("-0.41"))).toEqual(["holds Payments!E2 Payments!E3"]);
  expect(of(millions("-0.42"))).toEqual([
    "warning Payments!E3 Payments!E2: DLI 1: 420,000 was recovered, 20,000 more than the advance of 400,000. [found 420000; expected 400000; off by 20000]",
  ]);
  expect(of(millions("-0.38"))[0]).toContain("20,000 of the advance is still out");
});
