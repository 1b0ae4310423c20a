import { dec, plain } from "../../src/base/decimal";
import { explain } from "../../src/disburse/explain";
import { byFinancier, byRequest, ledgerRows, prove, whyBalance } from "../../src/disburse/ledger";
import type { Entry } from "../../src/disburse/ledger";
import { figure } from "./plans";

/** Ledgers at their borders. */

const entry = (dli: string, fiscalYear: number, kind: Entry["kind"], amount: string, more: Partial<Entry> = {}): Entry => ({
  dli,
  fiscalYear,
  kind,
  amount: figure(amount),
  ...more,
});

test("a ledger's signs: into a DLI more, out of it less, paid and cancelled less", () => {
  const rows = ledgerRows(
    [
      entry("1", 0, "allocated", "100"),
      entry("1", 2016, "reallocated", "-10"),
      entry("1", 2016, "disbursed", "30"),
      entry("1", 2016, "cancelled", "5"),
      entry("1", 2018, "reallocated", "20"),
    ],
    [2017],
    (_dli, year) => dec(year === 2016 ? 40 : 500),
  );
  expect(
    rows.map((row) =>
      [
        row.fiscalYear,
        ...[row.opening, row.reallocated, row.disbursed, row.cancelled, row.closing, row.due, row.notYetAchieved].map(plain),
      ].join(" "),
    ),
  ).toEqual(["2016 100 -10 30 5 55 10 45", "2017 55 0 0 0 55 55 0", "2018 55 20 0 0 75 75 0"]);
  expect(plain(prove(rows).residual)).toBe("0");
  const below = ledgerRows([entry("1", 0, "allocated", "10"), entry("1", 2016, "disbursed", "15")], [], () => dec(20));
  expect(below.map((row) => [plain(row.closing), plain(row.due), plain(row.notYetAchieved)])).toEqual([["-5", "0", "-5"]]);
  expect(prove(below)).toEqual({ residual: dec(5), unproved: [{ dli: "1", fiscalYear: 2016, relation: "below-zero", residual: dec(-5) }] });
  const turned = [...rows].reverse();
  expect(prove(turned).unproved).toEqual([]);
});

test("a balance's words, requests in their order, financiers apart", () => {
  const entries = [
    entry("1", 2030, "allocated", "100"),
    entry("1", 2017, "disbursed", "30", { request: "7" }),
    entry("1", 2016, "disbursed", "20"),
    entry("1", 2016, "cancelled", "1", { request: "x" }),
    entry("2", 2016, "disbursed", "9", { request: "7", financier: "A" }),
  ];
  expect(explain(whyBalance(entries, "1", 2016))).toEqual([
    "DLI 1: balance at the end of FY2016 = 100 - 21 = 79",
    "  DLI 1: allocated and reallocated = 100",
    "    100: allocated",
    "  DLI 1: disbursed and cancelled = 20 + 1 = 21",
    "    20: disbursed in FY2016",
    "    1: cancelled in FY2016, request x",
  ]);
  expect(
    byRequest(entries).map((one) => [
      one.request,
      plain(one.total),
      one.parts.map((part) => `${part.dli} ${part.fiscalYear} ${plain(part.amount)}`),
    ]),
  ).toEqual([
    ["7", "39", ["1 2017 30", "2 2016 9"]],
    ["", "20", ["1 2016 20"]],
  ]);
  expect([...byFinancier(entries, [2016])].map(([name, rows]) => [name, rows.map((row) => `${row.dli} ${row.fiscalYear}`)])).toEqual([
    ["", ["1 2016", "1 2017"]],
    ["A", ["2 2016"]],
  ]);
});
