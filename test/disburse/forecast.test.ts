import { dec, plain } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import { bankCalendar, calendarYear } from "../../src/base/fiscal";
import { byFiscalYear, forecast } from "../../src/disburse/forecast";
import type { ForecastFacts } from "../../src/disburse/forecast";
import { recalculate } from "../../src/disburse/recalculate";
import { day, perUnit, planOf, years } from "./plans";

const map = (rows: Readonly<Record<number, string>>): ReadonlyMap<number, Dec> =>
  new Map(Object.entries(rows).map(([year, amount]) => [Number(year), dec(amount)]));
const print = (planned: ReadonlyMap<number, Dec>, facts: Partial<ForecastFacts> = {}) => {
  const found = forecast(planned, { calendar: bankCalendar, ...facts });
  const rows = found.years.map((one) =>
    [
      one.fiscalYear,
      one.from,
      plain(one.amount),
      plain(one.cumulative),
      ...[one.current, one.change, one.evenPace, one.aheadBy].map((each) => (each ? each.toFixed() : "-")),
    ].join(" "),
  );
  const rest = [found.total, found.undisbursed, found.shareUndisbursed, found.afterClosing]
    .map((each) => (each ? plain(each) : "-"))
    .join(" ");
  return [...rows, rest];
};

test("years without amounts stand between; nothing known, no years", () => {
  expect(print(map({ 2016: "10", 2018: "5" }))).toEqual([
    "2016 planned 10 10 - - - -",
    "2017 planned 0 10 - - - -",
    "2018 planned 5 15 - - - -",
    "15 - - 0",
  ]);
  expect(print(new Map())).toEqual(["0 - - 0"]);
  expect(print(new Map(), { current: map({ 2017: "4" }) })).toEqual(["2017 planned 0 0 4 -4 - -", "0 - - 0"]);
});

test("past years are what was disbursed, up to and with the last of them", () => {
  const facts = { pastTo: 2017, disbursed: map({ 2015: "1", 2017: "2" }), commitment: dec(20) };
  expect(print(map({ 2016: "10", 2017: "10", 2018: "5" }), facts)).toEqual([
    "2015 disbursed 1 1 - - - -",
    "2016 disbursed 0 1 - - - -",
    "2017 disbursed 2 3 - - - -",
    "2018 planned 5 8 - - - -",
    "8 12 0.6 0",
  ]);
  expect(print(map({ 2016: "10" }), { commitment: dec(0) })).toEqual(["2016 planned 10 10 - - - -", "10 -10 - 0"]);
});

test("an even pace from effectiveness to closing, by months; after closing what is planned is named", () => {
  // 24 months from 31 December 2014 to 31 December 2016; 30 June 2015 is six of them, 30 June 2016 eighteen.
  const facts = { commitment: dec(240), effective: day("2014-12-31"), closing: day("2016-12-31") };
  expect(print(map({ 2014: "1", 2015: "70", 2016: "100", 2017: "60", 2018: "9" }), facts)).toEqual([
    "2014 planned 1 1 - - 0 1",
    "2015 planned 70 71 - - 60 11",
    "2016 planned 100 171 - - 180 -9",
    "2017 planned 60 231 - - 240 -9",
    "2018 planned 9 240 - - 240 0",
    "240 0 0 9",
  ]);
  const pace = (effective: string, closing: string, year: number, calendar = calendarYear) =>
    forecast(map({ [year]: "0" }), {
      calendar,
      commitment: dec(100),
      effective: day(effective),
      closing: day(closing),
    }).years[0]?.evenPace?.toFixed();
  expect(pace("2016-12-31", "2018-12-31", 2016)).toBe("0");
  expect(pace("2016-12-30", "2018-12-31", 2016)).not.toBe("0");
  expect(pace("2016-12-31", "2018-12-31", 2017)).toBe("50");
  expect(pace("2016-12-31", "2018-12-31", 2018)).toBe("100");
  expect(pace("2016-12-31", "2016-12-31", 2018)).toBeUndefined();
  expect(pace("2017-12-31", "2016-12-31", 2018)).toBeUndefined();
  // Half of February 2017 and ten months to December, of ten and a half in all.
  expect(pace("2017-02-14", "2018-01-31", 2017)).toBe(dec(1050).div("11.5").toFixed());
});

test("a profile stands in place of the even pace", () => {
  const facts = { commitment: dec(200), profile: map({ 2016: "0.25" }), effective: day("2014-12-31"), closing: day("2016-12-31") };
  expect(print(map({ 2016: "60", 2017: "1" }), facts)).toEqual([
    "2016 planned 60 60 - - 50 10",
    "2017 planned 1 61 - - - -",
    "61 139 0.695 0",
  ]);
});

test("what is paid in no year is kept apart", () => {
  const [a, b] = years(2014, 2015);
  const plan = planOf([...(a ? [a] : []), { label: "later" }, ...(b ? [b, b] : [])], { terms: [perUnit("1")], results: "1|2|4|8" });
  const found = byFiscalYear(recalculate(plan, "verified"));
  expect([[...found.years].map(([year, amount]) => [year, plain(amount)]), plain(found.undated)]).toEqual([
    [
      [2016, "1"],
      [2017, "12"],
    ],
    "2",
  ]);
});
