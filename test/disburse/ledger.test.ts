import { plain, zero } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { disburse } from "../../src/disburse/disburse";
import { evaluate } from "../../src/disburse/evaluate";
import { explain } from "../../src/disburse/explain";
import { byFinancier, byRequest, ledgerRows, prove, whyBalance } from "../../src/disburse/ledger";
import type { Entry } from "../../src/disburse/ledger";
import type { Disbursement, LedgerRow } from "../../src/disburse/result";
import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { figure } from "./plans";

const read = (text: string): Disbursement => {
  const found = disburse(recogniseWorkbook(workbookOfText(text)), { calendar: bankCalendar });
  if (!found) throw new Error("no DLI table");
  return found;
};

const line = (row: LedgerRow): string =>
  [row.dli, row.fiscalYear, ...[row.opening, row.disbursed, row.closing, row.due, row.notYetAchieved].map((one) => plain(one))].join(" ");

const schedule = `
== DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| Disbursement date | | | Sep-15 | Sep-16 | Sep-17 | |
| 1 | IRI 1: Studies published | "$500,000 per study" | 1,000,000 | 500,000 | 500,000 | 2,000,000 |
| ^ | ^ | ^ | 2 | 1 | 1 | ^ |
| 2 | IRI 2: Grades assessed | "$250,000 per grade" | | 750,000 | 250,000 | 1,000,000 |
| ^ | ^ | ^ | | 3 | 1 | ^ |`;

const payments = `
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 30-Sep-15 | 1,000,000 |
| 2 | 1 | 15-Sep-16 | 500,000 |
| 2 | 2 | 15-Sep-16 | 500,000 |`;

test("from the payments: every year stands, and the proof is zero", () => {
  const { ledger, doubts } = read(schedule + payments);
  expect(ledger.map(line)).toEqual([
    "1 2016 2000000 1000000 1000000 0 1000000",
    "1 2017 1000000 500000 500000 0 500000",
    "1 2018 500000 0 500000 0 500000",
    "2 2016 1000000 0 1000000 0 1000000",
    "2 2017 1000000 500000 500000 0 500000",
    "2 2018 500000 0 500000 0 500000",
  ]);
  expect(prove(ledger)).toEqual({ residual: zero, unproved: [] });
  expect(doubts.map((one) => one.what).filter((what) => /results/.test(what))).toHaveLength(1);
});

test("verified results that were not paid are due", () => {
  const framework = `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | Actual 2015 | 2016 | End target |
| IRI 1: Studies published | Number | 0 | 2 | 1 | 1 | 4 |
| IRI 2: Grades assessed | Number | 0 | 0 | 3 | 1 | 4 |`;
  const { ledger } = read(schedule + payments + framework);
  expect(ledger.filter((row) => row.dli === "2").map(line)).toEqual([
    "2 2016 1000000 0 1000000 0 1000000",
    "2 2017 1000000 500000 500000 250000 250000",
    "2 2018 500000 0 500000 250000 250000",
  ]);
  expect(plain(prove(ledger).residual)).toBe("0");
});

test.each([
  ["words for a DLI", "| 3 | All | 15-Sep-16 | 500,000 |"],
  ["a DLI that is not in the table", "| 3 | 7 | 15-Sep-16 | 500,000 |"],
  ["a date over two fiscal years", "| 3 | 1 | 2016 | 500,000 |"],
])("a payment with %s leaves no ledger, and the doubt names it", (_, row) => {
  const rows = payments.split("\n").slice(0, 4).join("\n");
  const { ledger, doubts } = read(`${schedule}${rows}\n${row}`);
  expect(ledger).toEqual([]);
  expect(doubts.map((one) => one.what).filter((what) => what.startsWith("A payment names no DLI"))).toHaveLength(1);
});

const loan = (disbursed: string): string => `
== Loan
| Loan | Approval | Closing | Net commitment (USD millions) | Disbursed (USD millions) |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 3.00 | ${disbursed} |`;

test.each([
  ["1.00", ["1 2016 2000000 1000000 1000000 0 1000000", "2 2016 1000000 0 1000000 0 1000000"]],
  ["0.00", ["1 2016 2000000 0 2000000 0 2000000", "2 2016 1000000 0 1000000 0 1000000"]],
])("without a list, %s million ties to the schedule", (disbursed, first) => {
  const { ledger } = read(schedule + loan(disbursed));
  expect(ledger.filter((row) => row.fiscalYear === 2016).map(line)).toEqual(first);
  expect(plain(prove(ledger).residual)).toBe("0");
});

test("without a list, a figure that no years make leaves no ledger, with the reason", () => {
  const { ledger, doubts } = read(schedule + loan("1.20"));
  expect(ledger).toEqual([]);
  expect(doubts.some((one) => one.what.startsWith("There is no ledger: no list of payments, and 1,200,000 disbursed"))).toBe(true);
});

const entry = (dli: string, fiscalYear: number, kind: Entry["kind"], amount: string, more: Partial<Entry> = {}): Entry => ({
  dli,
  fiscalYear,
  kind,
  amount: figure(amount),
  ...more,
});

test("reallocated, cancelled and carried: what a hand-made ledger gets wrong is proved wrong", () => {
  const entries = [
    entry("1", 0, "allocated", "3,125,000"),
    entry("1", 2016, "disbursed", "1,875,000"),
    entry("1", 2017, "reallocated", "-875,000"),
    entry("9", 0, "allocated", "0"),
    entry("9", 2017, "reallocated", "875,000"),
    entry("9", 2018, "cancelled", "0.25"),
  ];
  const rows = ledgerRows(entries, [2016, 2017, 2018]);
  expect(plain(prove(rows).residual)).toBe("0");
  expect(rows.filter((row) => row.fiscalYear === 2018).map((row) => plain(row.closing))).toEqual(["375000", "874999.75"]);
  const why = whyBalance(entries, "9", 2018);
  expect([plain(why.result), plain(evaluate(why))]).toEqual(["874999.75", "874999.75"]);
  expect(explain(why)[0]).toBe("DLI 9: balance at the end of FY2018 = 875,000 - 0.25 = 874,999.75");
  const spoilt = rows.map((row, n) => (n === 1 ? { ...row, closing: row.closing.plus("0.01") } : row));
  expect(prove(spoilt).unproved.map((one) => `${one.dli} ${one.fiscalYear} ${one.relation} ${plain(one.residual)}`)).toEqual([
    "1 2017 closing -0.01",
    "1 2017 parts 0.01",
    "1 2018 carried -0.01",
  ]);
  const over = ledgerRows([entry("1", 0, "allocated", "10"), entry("1", 2016, "disbursed", "11")], [2016]);
  expect(prove(over).unproved.map((one) => one.relation)).toEqual(["below-zero"]);
});

test("by request and by financier the same money is counted once", () => {
  const entries = [
    entry("1", 0, "allocated", "100", { financier: "IDA" }),
    entry("1", 0, "allocated", "50", { financier: "GPE" }),
    entry("1", 2016, "disbursed", "40", { financier: "IDA", request: "1" }),
    entry("1", 2016, "disbursed", "20", { financier: "GPE", request: "1" }),
    entry("1", 2017, "disbursed", "30", { financier: "IDA", request: "2" }),
  ];
  expect(byRequest(entries).map((one) => [one.request, plain(one.total)])).toEqual([
    ["1", "60"],
    ["2", "30"],
  ]);
  const parts = byFinancier(entries, [2016, 2017]);
  expect([...parts].map(([name, rows]) => [name, plain(rows.at(-1)?.closing ?? zero)])).toEqual([
    ["IDA", "30"],
    ["GPE", "30"],
  ]);
  expect(plain(ledgerRows(entries, [2016, 2017]).at(-1)?.closing ?? zero)).toBe("60");
});
