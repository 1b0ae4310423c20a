import { dec, plain, zero } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { givenTrace } from "../../src/disburse/build";
import { movement } from "../../src/disburse/movement";
import { apply } from "../../src/disburse/scenario";
import type { Applied, Change, Situation } from "../../src/disburse/scenario";
import { bands, day, perUnit, planOf, terms, years } from "./plans";

/** Every change, where it is made, and where it is refused with the situation as it was. */

const source = { price: givenTrace("price", dec(100)), allocation: givenTrace("allocation", dec(1000)), lot: givenTrace("lot", dec(1)) };
const plan = planOf(
  years(2014, 2015),
  { terms: [perUnit("100", "1", { allocation: dec(1000), sources: source })], planned: "5|5", results: "4|-" },
  { terms: [bands({ "10": "50" })], planned: "10|20", amounts: "50|-" },
  { terms: [terms({ kind: "all-or-nothing" }, { allocation: dec(30) })], planned: "1|-", amounts: "30|-" },
);
const spent = [{ amount: dec(300), rate: dec(3), trace: givenTrace("spent", dec(300)) }, undefined, { amount: dec(500), rate: dec(3) }];
const base: Situation = { plan, limit: { kind: "by-period", spent } };
const after = (...changes: readonly Change[]): Applied => apply({ name: "s", changes }, base, bankCalendar);
const why = (change: Change): string | undefined => {
  const found = after(change);
  expect(found.plan).toBe(plan);
  expect(found.refused.map((one) => one.change)).toEqual([change]);
  return found.refused[0]?.why;
};

test("targets, amounts and results of a period; what else the period holds stays", () => {
  const found = after(
    { kind: "target", dli: "2", period: 0, units: dec(12) },
    { kind: "amount", dli: "2", period: 0, amount: dec(0) },
    { kind: "amount", dli: "3", period: 1, amount: dec(7) },
    { kind: "result", dli: "1", period: 1, units: dec(0), achieved: day("2015-06-30") },
    { kind: "result", dli: "3", period: 1, units: dec(2) },
  );
  expect(found.refused).toEqual([]);
  const [one, two, three] = found.plan.dlis;
  expect(two?.planned[0]?.units && plain(two.planned[0].units.units)).toBe("12");
  expect(two?.planned[0]?.amount && plain(two.planned[0].amount.value)).toBe("0");
  expect(two?.planned[1]).toBe(plan.dlis[1]?.planned[1]);
  expect(three?.planned[1]?.units && plain(three.planned[1].units.units)).toBe("1");
  expect(three?.planned.map((each) => each?.amount && plain(each.amount.value))).toEqual(["30", "7"]);
  expect(one?.results.map((each) => each && [plain(each.units), each.achieved])).toEqual([
    ["4", undefined],
    ["0", "2015-06-30"],
  ]);
  expect(one?.results[0]).toBe(plan.dlis[0]?.results[0]);
  expect(three?.results.map((each) => each && plain(each.units))).toEqual([undefined, "2"]);
  expect("achieved" in (three?.results[1] ?? {})).toBe(false);
});

test("prices: throughout, or from a day on; other terms than by units keep theirs", () => {
  const price = (found: Applied, d = 0) =>
    found.plan.dlis[d]?.terms.map((one) => [
      one.from,
      one.pays.kind === "unit" ? plain(one.pays.price) : one.pays.kind,
      Object.keys(one.sources ?? {}),
    ]);
  expect(price(after({ kind: "price", dli: "1", price: dec(90) }))).toEqual([[undefined, "90", ["allocation", "lot"]]]);
  expect(price(after({ kind: "price", dli: "1", price: dec(90), from: day("2016-01-01") }))).toEqual([
    [undefined, "100", ["price", "allocation", "lot"]],
    ["2016-01-01", "90", ["allocation", "lot"]],
  ]);
  const twice = after(
    { kind: "price", dli: "1", price: dec(90), from: day("2016-01-01") },
    { kind: "price", dli: "1", price: dec(80), from: day("2017-01-01") },
    { kind: "price", dli: "1", price: dec(70), from: day("2016-07-01") },
  );
  expect(price(twice)?.map((one) => one.slice(0, 2))).toEqual([
    [undefined, "100"],
    ["2016-01-01", "90"],
    ["2016-07-01", "70"],
  ]);
  const same = after(
    { kind: "price", dli: "1", price: dec(90), from: day("2016-01-01") },
    { kind: "price", dli: "1", price: dec(60), from: day("2016-01-01") },
  );
  expect(price(same)?.map((one) => one.slice(0, 2))).toEqual([
    [undefined, "100"],
    ["2016-01-01", "60"],
  ]);
  expect(price(after({ kind: "price", dli: "2", price: dec(90) }), 1)?.[0]?.[1]).toBe("steps");
});

test("a date moves its period's payment and year alone", () => {
  const found = after({ kind: "date", period: 1, paid: day("2017-07-01") });
  expect(found.plan.periods.map((one) => [one.paid, one.fiscalYear])).toEqual([
    ["2015-09-30", 2016],
    ["2017-07-01", 2018],
  ]);
});

test("an exchange rate for one period, or for all; what is not stated stays so", () => {
  const rates = (found: Applied) =>
    found.limit.kind === "none"
      ? []
      : found.limit.spent.map((one) => one && `${plain(one.amount)}/${one.rate ? plain(one.rate) : "-"}${one.trace ? " traced" : ""}`);
  expect(rates(after({ kind: "rate", rate: dec(2) }))).toEqual(["300/2", undefined, "500/2"]);
  expect(rates(after({ kind: "rate", rate: dec(2), period: 2 }))).toEqual(["300/3 traced", undefined, "500/2"]);
  expect(why({ kind: "rate", rate: zero })).toBe("An exchange rate is above nothing.");
  expect(why({ kind: "rate", rate: dec(-1) })).toBe("An exchange rate is above nothing.");
});

test("DLIs dropped and added, allocations set and moved", () => {
  expect(after({ kind: "drop", dli: "2" }).plan.dlis.map((one) => one.number)).toEqual(["1", "3"]);
  const set = after({ kind: "allocation", dli: "1", amount: dec(5) }).plan.dlis;
  expect(set.map((one) => one.terms[0]?.allocation && plain(one.terms[0].allocation))).toEqual(["5", undefined, "30"]);
  expect(Object.keys(set[0]?.terms[0]?.sources ?? {})).toEqual(["price", "lot"]);
  const added = after({ kind: "add", dli: "4", name: "New", terms: perUnit("10"), period: 1, units: dec(3) });
  expect(added.plan.dlis[3]).toEqual({
    number: "4",
    name: "New",
    terms: [perUnit("10")],
    planned: [undefined, { units: { units: dec(3) } }],
    results: [],
  });
  const moved = movement(plan, added.plan, "planned");
  expect(moved.byDli.map((one) => [one.dli, plain(one.before), plain(one.after), plain(one.change)])).toEqual([["4", "0", "30", "30"]]);
  expect(moved.byYear.map((one) => [one.fiscalYear, plain(one.change)])).toEqual([[2017, "30"]]);
  expect([moved.total.before, moved.total.after, moved.total.change].map(plain)).toEqual(["1080", "1110", "30"]);
  const all = after({ kind: "reallocate", from: "3", to: "1", amount: dec(30) }).plan.dlis;
  expect(all.map((one) => one.terms[0]?.allocation && plain(one.terms[0].allocation))).toEqual(["1030", undefined, "0"]);
});

test.each<[Change, string]>([
  [{ kind: "target", dli: "1", period: 2, units: dec(1) }, "There is no period 3."],
  [{ kind: "target", dli: "8", period: 0, units: dec(1) }, "There is no DLI 8."],
  [{ kind: "target", dli: "1", period: 0, units: dec(-1) }, "A count is not below nothing."],
  [{ kind: "result", dli: "1", period: -1, units: dec(1) }, "There is no period 0."],
  [{ kind: "amount", dli: "1", period: 0, amount: dec("-0.01") }, "An amount is not below nothing."],
  [{ kind: "amount", dli: "8", period: 0, amount: dec(1) }, "There is no DLI 8."],
  [{ kind: "price", dli: "8", price: dec(1) }, "There is no DLI 8."],
  [{ kind: "date", period: 2, paid: day("2017-07-01") }, "There is no period 3."],
  [{ kind: "drop", dli: "8" }, "There is no DLI 8."],
  [{ kind: "allocation", dli: "8", amount: dec(1) }, "There is no DLI 8."],
  [{ kind: "add", dli: "1", name: "x", terms: perUnit("1"), period: 0, units: dec(1) }, "There is a DLI 1 already."],
  [{ kind: "add", dli: "4", name: "x", terms: perUnit("1"), period: 2, units: dec(1) }, "There is no period 3."],
  [{ kind: "reallocate", from: "1", to: "8", amount: dec(1) }, "There is no DLI 8."],
  [{ kind: "reallocate", from: "7", to: "1", amount: dec(1) }, "There is no DLI 7."],
  [{ kind: "reallocate", from: "1", to: "1", amount: dec(1) }, "A DLI does not give to itself."],
  [{ kind: "reallocate", from: "1", to: "3", amount: zero }, "An amount above nothing is needed."],
  [{ kind: "reallocate", from: "3", to: "1", amount: dec("30.01") }, "Both DLIs need an allocation, and the giver's must hold the amount."],
  [{ kind: "reallocate", from: "2", to: "1", amount: dec(1) }, "Both DLIs need an allocation, and the giver's must hold the amount."],
  [{ kind: "reallocate", from: "1", to: "2", amount: dec(1) }, "Both DLIs need an allocation, and the giver's must hold the amount."],
])("%j is refused: %s", (change, words) => expect(why(change)).toBe(words));

test("a refused change leaves the others made", () => {
  const found = after({ kind: "drop", dli: "8" }, { kind: "drop", dli: "1" });
  expect([found.refused.length, found.plan.dlis.length]).toEqual([1, 2]);
});
