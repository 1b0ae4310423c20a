import { printCell } from "../../src/grid/address";
import { check } from "./run";

/** A framework with a column of actuals for each year; those of 2017 and 2018 are still to come. */
const framework = `
== RF
| Indicator | Unit of measure | Baseline | Target 2016 | Actual 2016 | Target 2017 | Actual 2017 | Target 2018 | Actual 2018 | End target |
| PDO Indicator 1: Schools with libraries | Number | 0 | 10 | 11 | 20 | | 30 | | 60 |
| PDO Indicator 2: Teachers certified | Number | 0 | 100 | 90 | 200 | | 300 | | 600 |
| Intermediate Results Indicator 1: Guides printed | Number | 0 | 5 | 5 | 5 | | 5 | | 15 |`;

const named = (asOf: string | undefined): string[] =>
  check(framework, undefined, asOf)
    .findings.filter(({ outcome }) => outcome === "broken")
    .flatMap(({ cells }) => cells.slice(0, 1).map(printCell));

test.each([
  ["a day before them", "2017-01-31"],
  ["no day at all", undefined],
])("actuals of years to come are not asked for: %s", (_, asOf) => {
  const asked = named(asOf).filter((cell) => /^RF![GI][2-4]$/.test(cell));
  expect(asked).toEqual([]);
});

test("an actual that is old is so by the day given, not by the machine's", () => {
  const status = `
== Status
| Indicator | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO Indicator 1: Schools built | 0 | 31-Dec-2013 | 12 | 30-Jun-2015 | 40 | 31-Mar-2018 |
| PDO Indicator 2: Books given | 0 | 31-Dec-2013 | 9 | 31-May-2015 | 40 | 31-Mar-2018 |`;
  const stale = (asOf?: string): number =>
    check(status, ["actual-not-stale"], asOf).findings.filter(({ outcome }) => outcome === "broken").length;
  expect([stale(), stale("2015-12-31"), stale("2017-01-31")]).toEqual([0, 0, 2]);
});
