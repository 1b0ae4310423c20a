import { dec, plain } from "../../src/base/decimal";
import { figure as ofTrace, givenTrace } from "../../src/disburse/build";
import { earnedCells } from "../../src/disburse/earn";
import { ledgerRows } from "../../src/disburse/ledger";
import { payables } from "../../src/disburse/payable";
import type { PayTerms } from "../../src/disburse/payable";
import { settlements } from "../../src/disburse/rounding";
import { termsOn } from "../../src/disburse/terms";
import type { Terms } from "../../src/disburse/terms";
import { bands, day, figure, perUnit, planOf, terms, years } from "./plans";
import type { DliParts } from "./plans";

/** Exactly at a bound, a step before it and a step after it. */

const earned = (dli: DliParts): string => {
  const plan = planOf(years(2014, 2015, 2016), dli);
  const [one] = plan.dlis;
  return one
    ? earnedCells(plan, one, "verified")
        .map((cell) => plain(cell.amount))
        .join("|")
    : "";
};

test.each<[string, Terms, string, string]>([
  ["whole lots above a baseline", perUnit("10", "5", { counts: "level", start: dec(3) }, "whole-lots"), "7|8|13", "0|10|10"],
  ["pro rata above a baseline", perUnit("10", "5", { counts: "level", start: dec(3) }), "3|8|13", "0|10|10"],
  ["whole lots, the remainder kept", perUnit("10", "5", {}, "whole-lots"), "4|1|4", "0|10|0"],
  ["whole lots, the remainder lost with its period", perUnit("10", "5", { missed: "lapses" }, "whole-lots"), "4|6|5", "0|10|10"],
  ["a step at its level, not before", bands({ "10": "100", "20": "300" }), "9|10|20", "0|100|200"],
  ["between steps by share, none beyond the last", bands({ "10": "100", "20": "300" }, {}, "pro-rata"), "10|15|25", "100|100|100"],
  ["below the first step nothing, pro rata or not", bands({ "10": "100", "20": "300" }, {}, "pro-rata"), "5|9|10", "0|0|100"],
  ["a minimum that is met exactly", perUnit("10", "1", { minimum: dec(5), missed: "lapses" }), "4|5|6", "0|50|60"],
  ["a maximum that is met exactly", perUnit("10", "1", { maximum: dec(8) }), "5|3|1", "50|30|0"],
  ["an allocation that is met exactly", perUnit("10", "1", { allocation: dec(80) }), "5|3|1", "50|30|0"],
  [
    "a level bound to its period: what the plan had before is lost",
    perUnit("1", "1", { counts: "level", missed: "lapses" }),
    "5|20|20",
    "5|10|0",
  ],
])("%s", (_, own, results, amounts) => {
  expect(earned({ terms: [own], planned: "10|20|20", results })).toBe(amounts);
});

test.each([
  ["2015-06-30", "may-follow", "1", "100|0|0"],
  ["2015-07-01", "may-follow", "1", "0|0|0"],
  ["2014-12-31", "lapses", "1", "100|0|0"],
  ["2015-01-01", "lapses", "1", "0|0|0"],
] as const)("achieved on %s where missed results: %s", (on, missed, units, amounts) => {
  const plan = planOf(years(2014, 2015, 2016), {
    terms: [terms({ kind: "all-or-nothing" }, { missed, deadline: day("2015-06-30") })],
    planned: "1|-|-",
    amounts: "100|-|-",
    results: `${units}|-|-`,
  });
  const dlis = plan.dlis.map((dli) => ({ ...dli, results: dli.results.map((one) => one && { ...one, achieved: day(on) }) }));
  const [dli] = dlis;
  expect(
    dli &&
      earnedCells({ ...plan, dlis }, dli, "verified")
        .map((cell) => plain(cell.amount))
        .join("|"),
  ).toBe(amounts);
});

test("all or nothing: the planned units exactly, and nothing for a plan of none", () => {
  const whole = terms({ kind: "all-or-nothing" }, { missed: "lapses" });
  expect(earned({ terms: [whole], planned: "2|2|0", amounts: "100|100|100", results: "1|2|0" })).toBe("0|100|0");
});

test("the terms of a day: from their first day on, the latest that had begun", () => {
  const [first, second] = [perUnit("1"), { ...perUnit("2"), from: day("2015-07-01") }];
  const price = (on: string | undefined): string => {
    const found = termsOn([second, first], on === undefined ? undefined : day(on));
    return found?.pays.kind === "unit" ? plain(found.pays.price) : "none";
  };
  expect([price("2015-06-30"), price("2015-07-01"), price(undefined)]).toEqual(["1", "2", "1"]);
  expect(termsOn([second], day("2015-06-30"))).toBeUndefined();
});

const pay = (amounts: readonly string[], more: Partial<PayTerms>, ends: readonly string[] = []) =>
  payables(
    amounts.map((text, n) => ({
      label: `${n + 1}`,
      ...(ends[n] === undefined ? {} : { ends: day(ends[n] ?? "") }),
      earned: ofTrace(givenTrace("earned", figure(text))),
    })),
    { limit: { kind: "none" }, ...more },
  ).map((one) => [plain(one.payable.value), plain(one.recovered), plain(one.transferred), one.heldBy.join(" ")].join(";"));

test("claims at their bounds", () => {
  expect(pay(["100"], { minimumClaim: dec(100) })).toEqual(["100;0;100;"]);
  expect(pay(["99.99"], { minimumClaim: dec(100) })).toEqual(["0;0;0;minimum-claim"]);
  expect(pay(["0"], { minimumClaim: dec(100) })).toEqual(["0;0;0;"]);
  expect(pay(["100"], { commitment: dec(100) })).toEqual(["100;0;100;"]);
  expect(pay(["100"], { commitment: dec(110), cancelled: dec(20) })).toEqual(["90;0;90;commitment"]);
  expect(pay(["100"], { limit: { kind: "by-period", spent: [{ amount: dec(100) }] } })).toEqual(["100;0;100;"]);
  expect(pay(["100"], { limit: { kind: "by-period", spent: [{ amount: dec(99) }] } })).toEqual(["99;0;99;expenditure"]);
  expect(pay(["100"], { limit: { kind: "by-period", spent: [{ amount: dec(99), rate: dec(0) }] } })).toEqual(["0;0;0;expenditure-unknown"]);
  expect(pay(["100", "50"], { limit: { kind: "cumulative", spent: [{ amount: dec(100) }, undefined] } })).toEqual([
    "100;0;100;",
    "0;0;0;expenditure-unknown expenditure",
  ]);
  expect(pay(["40", "60"], { advance: { outstanding: dec(30), share: dec("0.5") } })).toEqual(["40;20;20;", "60;10;50;"]);
});

test("an advance, its recovery and the commitment: what is out never passes it", () => {
  const advance = { outstanding: dec(50), share: dec("0.5") };
  expect(pay(["85"], { commitment: dec(90), advance })).toEqual(["80;40;40;commitment"]);
  expect(pay(["85"], { commitment: dec(100), advance })).toEqual(["85;42.5;42.5;"]);
  expect(pay(["120"], { commitment: dec(100), advance })).toEqual(["100;50;50;commitment"]);
  expect(pay(["40", "20"], { advance: { outstanding: dec(50), share: dec(1) } })).toEqual(["40;40;0;", "20;10;10;"]);
});

test("prior results: a period that ends on the boundary is none, and the ceiling is for all of them together", () => {
  const priorResults = { boundary: day("2014-05-20"), ceiling: dec(100) };
  expect(pay(["60", "40", "5"], { priorResults }, ["2013-12-31", "2014-05-19", "2014-05-20"])).toEqual(["60;0;60;", "40;0;40;", "5;0;5;"]);
  expect(pay(["60", "50", "5"], { priorResults }, ["2013-12-31", "2014-05-19", "2014-05-21"])).toEqual([
    "60;0;60;",
    "40;0;40;prior-results",
    "5;0;5;",
  ]);
  expect(pay(["100", "1"], { priorResults }, ["2014-05-20", "2014-05-19"])).toEqual(["100;0;100;", "1;0;1;"]);
});

test("what is due is what was earned and not paid, never more than the balance", () => {
  const rows = (paid: string, earnedSoFar: string) =>
    ledgerRows(
      [
        { dli: "1", fiscalYear: 0, kind: "allocated", amount: dec(100) },
        { dli: "1", fiscalYear: 2016, kind: "disbursed", amount: dec(paid) },
      ],
      [2016],
      () => dec(earnedSoFar),
    ).map((row) => `${plain(row.due)} ${plain(row.notYetAchieved)}`)[0];
  expect([rows("40", "40"), rows("40", "60"), rows("60", "40"), rows("40", "200")]).toEqual(["0 60", "20 40", "0 40", "60 0"]);
});

test("a unit value that makes less than its subtotal leaves the rest to be settled as well", () => {
  const ways = settlements(dec(100), dec(33), [dec(1), dec(2)]);
  expect(ways.map((one) => `${one.way} ${plain(one.left)}`)).toEqual([
    "subtotal-follows 1",
    "exact-unit-value 0",
    "last-period-takes-it 0",
    "unit-value-rounded-down 1",
  ]);
  expect(ways[2]?.lastAmount && plain(ways[2].lastAmount)).toBe("67");
});
