import { said } from "../said";

const loans = (head: string, ...rows: readonly string[]): string => `
== Loan
| Loan | Approval | Closing | ${head} |
${rows.map((row) => `| ${row} |`).join("\n")}`;
const payments = (...rows: readonly string[]): string => `
== Payments
| Disbursement number | Loan number | Disbursement date | Amount | Status |
${rows.map((row) => `| ${row} |`).join("\n")}`;
const one = loans("Net commitment", "IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 2,000,000");
const of = (text: string, tolerance?: string): readonly string[] =>
  said("paid-not-above-commitment", text, tolerance === undefined ? {} : { tolerance });

const above = (places: string, name: string, found: string, over: string, expected: string): string =>
  `error ${places}: ${name}: the payments add to ${found}, ${over} more than the commitment less what was cancelled, ${expected}. ` +
  `[found ${found.replaceAll(",", "")}; expected ${expected.replaceAll(",", "")}; off by ${over.replaceAll(",", "")}]`;

test.each([
  ["no payment", one, []],
  ["no commitment", loans("Disbursed", "IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 2,000,000") + payments("1 | | 15-Sep-15 | 9 |"), []],
  ["the commitment to the dollar", one + payments("1 | | 15-Sep-15 | 2,000,000 |"), ["holds Loan!D2 Payments!D2"]],
  [
    "the payment that passes it is told, and none after it",
    one + payments("1 | | 15-Sep-15 | 1,999,999 |", "2 | | 15-Sep-16 | 2 |", "3 | | 15-Sep-16 | 5 |"),
    [above("Payments!D3 Loan!D2", "IBRD-1", "2,000,001", "1", "2,000,000")],
  ],
  [
    "what is waived or moved to another DLI is not paid",
    one + payments("1 | | 15-Sep-15 | 2,000,000 |", "2 | | 15-Sep-16 | 500 | Waived", "3 | | 15-Sep-16 | 500 | Transferred to DLI 2"),
    ["holds Loan!D2 Payments!D2"],
  ],
  [
    "a loan without a name",
    loans("Net commitment", "| 17-Jan-2013 | 31-Mar-2018 | 2,000,000") + payments("1 | | 15-Sep-15 | 2,000,010 |"),
    [above("Payments!D2 Loan!D2", "The loan", "2,000,010", "10", "2,000,000")],
  ],
])("%s", (_, text, expected) => {
  expect(of(text)).toEqual(expected);
});

describe("what was cancelled", () => {
  const paid = payments("1 | | 15-Sep-15 | 1,500,001 |");
  const row = (amount: string, cancelled: string): string => `IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | ${amount} | ${cancelled}`;
  const told = [above("Payments!D2 Loan!D2 Loan!E2", "IBRD-1", "1,500,001", "1", "1,500,000")];

  test.each([
    ["is taken off", loans("Commitment | Cancelled", row("2,000,000", "500,000")), told],
    ["is taken off with a minus too", loans("Commitment | Cancelled", row("2,000,000", "-500,000")), told],
    ["is nothing where it is not said", loans("Commitment | Cancelled", row("2,000,000", "")), ["holds Loan!D2 Payments!D2"]],
    [
      "is taken off a net commitment already",
      loans("Net commitment | Cancelled", row("1,500,001", "500,000")),
      ["holds Loan!D2 Payments!D2"],
    ],
    ["is taken off, whatever else is net", loans("Commitment | Cancelled | Net disbursed", `${row("2,000,000", "500,000")} | 0`), told],
  ])("%s", (_, table, expected) => {
    expect(of(table + paid)).toEqual(expected);
  });
});

describe("several loans", () => {
  const two = loans("Net commitment", "IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 1,000", "TF-2 | 17-Jan-2013 | 31-Mar-2018 | 2,000");

  test.each([
    [
      "each by its own payments",
      two + payments("1 | TF-2 | 15-Sep-15 | 2,000 |", "2 | ibrd-1 | 15-Sep-16 | 1,001 |"),
      [above("Payments!D3 Loan!D2", "IBRD-1", "1,001", "1", "1,000"), "holds Loan!D3 Payments!D2"],
    ],
    [
      "a payment of neither is not judged, the others are",
      two + payments("1 | TF-2 | 15-Sep-15 | 2,000 |", "2 | | 15-Sep-16 | 9,000 |", "3 | TF-3 | 15-Sep-16 | 9,000 |"),
      [
        "holds Loan!D3 Payments!D2",
        "not judged Payments!D3 Payments!D4: These payments name no loan, and there are several: they are compared with no commitment.",
      ],
    ],
    [
      "a loan without a name is not that of payments without one",
      loans("Net commitment", "| 17-Jan-2013 | 31-Mar-2018 | 1,000", "TF-2 | 17-Jan-2013 | 31-Mar-2018 | 2,000") +
        payments("1 | TF-2 | 15-Sep-15 | 2,000 |", "2 | | 15-Sep-16 | 9,000 |"),
      [
        "holds Loan!D3 Payments!D2",
        "not judged Payments!D3: These payments name no loan, and there are several: they are compared with no commitment.",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(of(text)).toEqual(expected);
  });
});

test("one payment in another currency than the commitment is enough not to add", () => {
  const text =
    loans("Net commitment", 'IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | "$2,000,000"') +
    payments('1 | | 15-Sep-15 | "$1,000,000" |', '2 | | 15-Sep-16 | "€1,500,000" |');
  expect(of(text)).toEqual(["not judged Payments!D2 Loan!D2: IBRD-1: payments and commitment are in different currencies."]);
});

test("figures tie as far as they are printed", () => {
  const millions = (cancelled: string): string =>
    loans("Commitment (USD million) | Cancelled (USD million)", `IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 2.00 | ${cancelled}`);
  const paid = (amount: string): string => payments(`1 | | 15-Sep-15 | ${amount} |`);
  expect(of(millions("") + paid("2,005,000"))).toEqual(["holds Loan!D2 Payments!D2"]);
  expect(of(millions("") + paid("2,005,001"))).toEqual([above("Payments!D2 Loan!D2", "IBRD-1", "2,005,001", "5,001", "2,000,000")]);
  expect(of(millions("0.50") + paid("1,510,000"))).toEqual(["holds Loan!D2 Payments!D2"]);
  expect(of(millions("0.50") + paid("1,510,001"))).toEqual([
    above("Payments!D2 Loan!D2 Loan!E2", "IBRD-1", "1,510,001", "10,001", "1,500,000"),
  ]);
  const inMillions = (amount: string): string => paid(amount).replace("| Amount |", "| Amount (USD million) |");
  expect(of(one.replace("2,000,000", "2,000,001") + inMillions("2.00"))).toEqual(["holds Loan!D2 Payments!D2"]);
  expect(of(one.replace("2,000,000", "1,995,000") + inMillions("2.00"))).toEqual(["holds Loan!D2 Payments!D2"]);
  expect(of(one.replace("2,000,000", "1,994,999") + inMillions("2.00"))).toEqual([
    above("Payments!D2 Loan!D2", "IBRD-1", "2,000,000", "5,001", "1,994,999"),
  ]);
  expect(of(one + paid("2,000,001"), "1")).toEqual(["holds Loan!D2 Payments!D2"]);
});

test("nothing undisbursed is below zero", () => {
  const table = (rest: string): string =>
    loans("Net commitment | Disbursed | Undisbursed", `IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 1,000 | 1,010 | ${rest}`);
  expect(of(table("-10"))).toEqual([
    "error Loan!F2 Loan!E2 Loan!D2: IBRD-1: -10 is undisbursed, which cannot be less than nothing. [found -10]",
  ]);
  expect(of(table("0"))).toEqual(["holds Loan!F2"]);
  expect(of(table("to be told"))).toEqual([]);
});
