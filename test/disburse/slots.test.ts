import { bankCalendar } from "../../src/base/fiscal";
import { paymentYears, samePeriod, slotIndex, slotsOf } from "../../src/disburse/slots";
import type { Slot } from "../../src/disburse/slots";
import { printCell } from "../../src/grid/address";
import type { Doubt } from "../../src/model/table";
import type { DliSchedule } from "../../src/model/project";
import type { Period } from "../../src/model/value";
import { at, period, schedule, val } from "./made";

/** Columns of schedules, and the years in which they are paid. */

const ordinal = (label: string, n: number): Period => ({ label, kind: "ordinal", ordinal: n });
const slot = (label: string, date?: string): Slot => ({
  period: period(label),
  ...(date === undefined ? {} : { disbursementDate: val(date, "D!B1") }),
});

test("the same period: by its days, by its number, by its words", () => {
  expect(samePeriod(period("Dec-15"), period("Dec-15"))).toBe(true);
  expect(samePeriod(period("Dec-15"), { ...period("Dec-15"), label: "12/2015" })).toBe(true);
  expect(samePeriod(period("Dec-15"), period("2015"))).toBe(false);
  expect(
    samePeriod(period("2015"), {
      ...period("2015"),
      span: { from: period("2015").span?.from ?? at("A1").sheet, to: period("Dec-16").span?.to } as Period["span"],
    }),
  ).toBe(false);
  expect(samePeriod(ordinal("YR1", 1), ordinal("Year 1", 1))).toBe(true);
  expect(samePeriod(ordinal("YR1", 1), ordinal("YR1", 2))).toBe(false);
  expect(samePeriod({ label: " Later ", kind: "ordinal" }, { label: "Later", kind: "ordinal" })).toBe(true);
  expect(samePeriod({ label: "Later", kind: "ordinal" }, ordinal("Sooner", 0))).toBe(false);
  expect(samePeriod(period("2015"), ordinal("2015", 1))).toBe(true);
});

test("a DLI's own date finds its column; without one the period does; a date that no column has finds none", () => {
  const slots = [slot("2015", "Mar-16"), slot("2015", "Sep-16"), slot("2016")];
  const index = (label: string, date?: string) => slotIndex(slots, { ...slot(label, date) });
  expect([index("2015", "Mar-16"), index("2015", "Sep-16"), index("2015"), index("2015", "Dec-16"), index("2016"), index("2017")]).toEqual([
    0, 1, 0, -1, 2, -1,
  ]);
  expect(index("2015", "")).toBe(0);
  expect(index("2015", "later")).toBe(0);
});

const years = (slots: readonly Slot[], holds: (n: number) => boolean = () => true) => {
  const doubts: Doubt[] = [];
  const found = paymentYears(
    slots,
    bankCalendar,
    (n) => (holds(n) ? at(`D!A${n + 5}`) : undefined),
    (one) => void doubts.push(one),
  );
  return [found, doubts.map((one) => `${printCell(one.cell)} ${one.what}${"readings" in one ? ` [${String(one.readings)}]` : ""}`)];
};

test("years: the first and the last day, no date, no date at all, a date over a year's end", () => {
  expect(years([slot("2015", "Jun-16"), slot("2015", "Jul-16"), slot("2016", "Aug-15 to Sep-15")])).toEqual([[2016, 2017, 2016], []]);
  expect(years([slot("Jun-16"), slot("Jul-16", "soon"), slot("2017", " ")])).toEqual([
    [2016, 2017, 2018],
    [
      'D!A5 No disbursement date could be read for Jun-16, Jul-16 ("soon"), 2017: taken as paid at the end of the period, in FY2016, FY2017, FY2018.',
    ],
  ]);
  expect(years([slot("Jul-16", "soon")])[1]).toEqual([
    'D!B1 No disbursement date could be read for Jul-16 ("soon"): taken as paid at the end of the period, in FY2017.',
  ]);
  expect(years([{ period: ordinal("YR1", 1) }])).toEqual([
    [undefined],
    ["D!A5 YR1 has neither a disbursement date nor a date of its own: its amounts stand in no fiscal year. Give a date for it."],
  ]);
  expect(years([slot("2015", "Jun-16 to Jul-16")])).toEqual([
    [undefined],
    [
      'D!B1 The disbursement date "Jun-16 to Jul-16" of 2015 runs over the end of a fiscal year (FY2016 or FY2017): its amounts stand in no fiscal year. Give the day or the month. [FY2016,FY2017]',
    ],
  ]);
});

test("columns that hold nothing raise no doubt", () => {
  const slots = [slot("Jun-16"), slot("2015", "Jun-16 to Jul-16"), { period: ordinal("YR1", 1) }];
  expect(years(slots, () => false)).toEqual([[2016, undefined, undefined], []]);
  expect(years([slot("Jun-16"), slot("Jul-16")], (n) => n === 1)[1]).toEqual([
    "D!A6 No disbursement date could be read for Jul-16: taken as paid at the end of the period, in FY2017.",
  ]);
});

test("columns of several sheets once each; a DLI's own date makes a column, and a header without any then stands for nothing", () => {
  const made = schedule({ periods: ["2015", "2016"], dates: ["Sep-16", "Sep-17"], dlis: [{ number: "1", amounts: ["1", "2"] }] });
  const labels = (...of: DliSchedule[]) =>
    slotsOf(of).map((one) => `${one.period.label} ${one.disbursementDate?.text ?? "-"} ${one.statedTotal?.text ?? "-"}`);
  expect(labels(made, schedule({ sheet: "More", periods: ["2016", "2017"], dates: ["Sep-17", "Sep-18"], dlis: [] }))).toEqual([
    "2015 Sep-16 -",
    "2016 Sep-17 -",
    "2017 Sep-18 -",
  ]);
  const bare = schedule({
    periods: ["2015", "2016"],
    dlis: [
      { number: "1", amounts: ["1", "2"] },
      { number: "2", amounts: ["1", "2"] },
    ],
  });
  const dated = (own: (d: number, p: number) => string | undefined): DliSchedule => ({
    ...bare,
    periods: bare.periods.map((one) => ({ ...one, total: val("9", "D!Z9") })),
    dlis: bare.dlis.map((dli, d) => ({
      ...dli,
      periods: dli.periods.map((each, p) => {
        const date = own(d, p);
        return date === undefined ? each : { ...each, disbursementDate: val(date, `D!C${d + 1}`) };
      }),
    })),
  });
  expect(labels(dated((_d, p) => (p === 0 ? "Mar-16" : undefined)))).toEqual(["2016 - 9", "2015 Mar-16 -"]);
  expect(labels(dated((d, p) => (p === 0 && d === 0 ? "Mar-16" : undefined)))).toEqual(["2015 - 9", "2016 - 9", "2015 Mar-16 -"]);
  expect(labels(dated((d, p) => (p === 0 ? ["Mar-16", "Apr-16"][d] : undefined)))).toEqual(["2016 - 9", "2015 Mar-16 -", "2015 Apr-16 -"]);
});
