import { plain } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { paymentsOf } from "../../src/disburse/payments";
import { emptyProject } from "../../src/model/project";
import type { ListRow, Project } from "../../src/model/project";
import type { Value } from "../../src/model/value";
import { at, period, table, val } from "./made";

/** Lines of lists of payments. */

const listOf = (...rows: ReadonlyArray<Readonly<Record<string, Value>>>): Project => {
  const made = table("payments", "P");
  return {
    ...emptyProject,
    lists: [{ table: made, rows: rows.map((fields, n) => ({ cell: at(`P!A${n + 2}`), fields, isTotal: false }) as unknown as ListRow) }],
  };
};
const text = (of: string): Value => ({ cell: at("P!Z9"), text: of, reading: of === "" ? { kind: "blank" } : { kind: "text" } });

test.each<[string, string]>([
  ["Paid", "payment"],
  ["", "payment"],
  ["Recovered from claim 3", "recovery"],
  ["Recuperación del anticipo", "recovery"],
  ["Set-off", "recovery"],
  ["Advance", "advance"],
  ["Anticipo", "advance"],
  ["Waived", "waived"],
  ["Neutralised", "waived"],
  ["Transferred", "payment"],
  ["Transferred to DLI 4", "transferred"],
  ["Reallocated to the next tranche", "transferred"],
  ["Partial payment", "partial"],
  ["Pago parcial", "partial"],
])("%j is a %s", (words, kind) => {
  expect(paymentsOf(listOf({ status: text(words) }), bankCalendar)[0]?.kind).toBe(kind);
  expect(paymentsOf(listOf({ definition: text(words) }), bankCalendar)[0]?.kind).toBe(kind);
});

test("the lines of a list: DLI, request, financier, amount, day, year and period; totals and other lists are left out", () => {
  const fields = {
    dli: text("DLI 4.2 Studies"),
    "disbursement-number": text(" 3 "),
    "loan-number": text(" IDA-1 "),
    disbursed: val("500", "P!E2"),
    "disbursement-date": val("Jun-16", "P!D2"),
    "end-of-period": val("Dec-15", "P!F2"),
    reason: text("why"),
    status: text("ok"),
  };
  const [one] = paymentsOf(listOf(fields), bankCalendar);
  expect(
    one && [
      one.dli,
      one.request,
      one.financier,
      one.amount && plain(one.amount),
      one.day,
      one.fiscalYear,
      one.period,
      one.reason?.text,
      one.status?.text,
      one.periodValue?.text,
    ],
  ).toEqual([
    "4.2",
    "3",
    "IDA-1",
    "500",
    "2016-06-30",
    2016,
    { label: "Dec-15", kind: "month", span: { from: "2015-12-01", to: "2015-12-31" } },
    "why",
    "ok",
    "Dec-15",
  ]);
  const [bare] = paymentsOf(
    listOf({
      dli: text("all"),
      "disbursement-number": text(" "),
      amount: val("0", "P!E2"),
      disbursed: val("7", "P!E3"),
      "due-date": val("Jun-16 to Jul-16", "P!D2"),
    }),
    bankCalendar,
  );
  expect(bare && Object.keys(bare).sort()).toEqual(["amount", "amountValue", "cell", "date", "day", "kind", "table"]);
  expect([bare?.amount && plain(bare.amount), bare?.day]).toEqual(["0", "2016-07-31"]);
  const dated = { "end-of-period": val("2015-12-31", "P!F2") };
  expect(paymentsOf(listOf(dated), bankCalendar)[0]?.period).toEqual({
    label: "2015-12-31",
    kind: "day",
    span: { from: "2015-12-31", to: "2015-12-31" },
  });
  const named = { "end-of-period": { ...text("FY16"), reading: { kind: "period", period: period("2016") } } as Value };
  expect(paymentsOf(listOf(named), bankCalendar)[0]?.period).toEqual(period("2016"));
  const list = listOf(fields).lists[0];
  const other = {
    ...emptyProject,
    lists: [
      { ...list, table: table("dli-matrix", "P") },
      { ...list, rows: [{ ...list?.rows[0], isTotal: true }] },
    ] as unknown as Project["lists"],
  };
  expect(paymentsOf(other, bankCalendar)).toEqual([]);
});
