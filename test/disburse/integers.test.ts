import { dec, plain } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import { movement } from "../../src/disburse/movement";
import { recalculate } from "../../src/disburse/recalculate";
import { perUnit, planOf, terms, years } from "./plans";

/** Figures held in integers, to the last that is exact. */

const uncapped = { overAchievement: "without-cap" } as const;
const safe = Number.MAX_SAFE_INTEGER;

test("integers to the last that is exact, and decimals beyond", () => {
  const held = (results: string, price = "1") => {
    const all = recalculate(planOf(years(2014, 2015), { terms: [perUnit(price, "1", uncapped)], results }), "verified");
    return [all.compiled.lanes[0] !== undefined, plain(all.total), plain(all.ofDli(0)), plain(all.ofPeriod(0)), plain(all.ofPeriod(1))];
  };
  expect(held(`${safe}|0`)).toEqual([true, String(safe), String(safe), String(safe), "0"]);
  expect(held(`${safe - 1}|1`)).toEqual([true, String(safe), String(safe), String(safe - 1), "1"]);
  expect(held(`${safe}|1`)).toEqual([true, "9007199254740992", "9007199254740992", String(safe), "1"]);
  expect(held(`${safe}|3`)).toEqual([true, "9007199254740994", "9007199254740994", String(safe), "3"]);
  expect(held("9007199254740993|1")).toEqual([false, "9007199254740994", "9007199254740994", "9007199254740993", "1"]);
  expect(held(`${safe}|1`, "3")).toEqual([true, "27021597764222976", "27021597764222976", "27021597764222973", "3"]);
  expect(held("1|1", "0.000001")).toEqual([true, "0.000002", "0.000002", "0.000001", "0.000001"]);
  expect(held("1|1", "0.0000001")).toEqual([false, "0.0000002", "0.0000002", "0.0000001", "0.0000001"]);
});

test("several DLIs, each safe and their sum not: every figure is exact all the same", () => {
  const dli = { terms: [perUnit("1", "1", uncapped)], results: `${safe}|2` };
  const two = recalculate(planOf(years(2014, 2015), { ...dli, results: `${safe}|0` }, { ...dli, results: "2|2" }), "verified");
  expect([plain(two.total), plain(two.ofPeriod(0)), plain(two.ofPeriod(1)), plain(two.ofDli(0)), plain(two.ofDli(1))]).toEqual([
    "9007199254740995",
    "9007199254740993",
    "2",
    String(safe),
    "4",
  ]);
  expect(two.change(1, 0, 1)).toBe(false);
  const one = recalculate(planOf(years(2014, 2015), { ...dli, results: `${safe - 10}|0` }, { ...dli, results: "2|2" }), "verified");
  expect([one.change(1, 0, 8), plain(one.total)]).toEqual([true, String(safe)]);
  expect([one.change(1, 0, 9), plain(one.total), plain(one.ofPeriod(0))]).toEqual([true, "9007199254740992", String(safe - 1)]);
  expect([one.change(1, 0, 12), plain(one.total)]).toEqual([false, "9007199254740992"]);
});

test("what cannot be changed is left as it was", () => {
  const all = recalculate(
    planOf(years(2014, 2015), { terms: [perUnit("3", "1", uncapped)], results: "1|2" }, { terms: [perUnit("0.0000001")], results: "1|1" }),
    "verified",
  );
  const now = (): string => [all.at(0, 0), all.at(0, 1), all.ofDli(0), all.total].map(plain).join(" ");
  expect(now()).toBe("3 6 9 9.0000002");
  expect([
    all.change(0, -1, 5),
    all.change(0, 2, 5),
    all.change(1, 0, 5),
    all.change(2, 0, 5),
    all.change(0, 0, safe),
    all.change(0, 0, 0.5),
  ]).toEqual([false, false, false, false, false, false]);
  expect(now()).toBe("3 6 9 9.0000002");
  expect([all.change(0, 0, 0), now()]).toEqual([true, "0 6 6 6.0000002"]);
  expect([all.change(0, 1, 7), now()]).toEqual([true, "0 21 21 21.0000002"]);
});

test("halves of units and of cents are held in integers; parts accepted and shares of steps are not", () => {
  const plan = planOf(
    years(2014),
    { terms: [perUnit("0.5", "1", uncapped)], results: "2.5" },
    { terms: [perUnit("1", "3", uncapped)], results: "9" },
  );
  const all = recalculate(plan, "verified");
  expect([all.compiled.lanes.map(Boolean), plain(all.compiled.unit), plain(all.at(0, 0)), plain(all.at(1, 0))]).toEqual([
    [true, false],
    "0.01",
    "1.25",
    "3",
  ]);
  expect([all.change(0, 0, 3), plain(all.at(0, 0))]).toEqual([true, "1.5"]);
  const accepted = { ...plan, dlis: plan.dlis.map((dli) => ({ ...dli, results: [{ units: dec(2), accepted: dec(1) }] })) };
  expect(recalculate(accepted, "verified").compiled.lanes).toEqual([undefined, undefined]);
  const negative = planOf(
    years(2014),
    { terms: [perUnit("-1")], results: "2" },
    { terms: [perUnit("1")], results: "-2" },
    { terms: [terms({ kind: "all-or-nothing" })], planned: "1", amounts: "-5" },
  );
  expect(recalculate(negative, "verified").compiled.lanes).toEqual([undefined, undefined, undefined]);
});

test("a movement: years in order, what stands left out, a DLI on one side alone", () => {
  const before = planOf(
    years(2016, 2014),
    { terms: [perUnit("1", "1", uncapped)], planned: "5|7" },
    { terms: [perUnit("2", "1", uncapped)], planned: "1|1" },
  );
  const after = planOf(
    years(2015, 2014),
    { terms: [perUnit("1", "1", uncapped)], planned: "6|7" },
    { number: "3", terms: [perUnit("1", "1", uncapped)], planned: "-|4" },
  );
  const found = movement(before, after, "planned");
  const print = (one: { before: Dec; after: Dec; change: Dec }): string => [one.before, one.after, one.change].map(plain).join(" ");
  expect(found.byDli.map((one) => `${one.dli}: ${print(one)}`)).toEqual(["1: 12 13 1", "2: 4 0 -4", "3: 0 4 4"]);
  expect(found.byYear.map((one) => `${one.fiscalYear}: ${print(one)}`)).toEqual(["2016: 9 11 2", "2017: 0 6 6", "2018: 7 0 -7"]);
  expect(print(found.total)).toBe("16 17 1");
});
