import { dec, plain } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { cellTrace, givenTrace } from "../../src/disburse/build";
import { disburse } from "../../src/disburse/disburse";
import { earnedCells } from "../../src/disburse/earn";
import { recalculate } from "../../src/disburse/recalculate";
import { printCell } from "../../src/grid/address";
import { at, project, schedule } from "./made";
import { bands, day, figure, perUnit, planOf, terms, years } from "./plans";

/** Doubts about columns, lots of halves, and what earns nothing. */

test("where doubts about a column point: the header that has it, else the DLI that names it", () => {
  const said = (own: string | undefined) => {
    const made = schedule({
      periods: ["2015", "2016"],
      dates: ["Sep-15", "Sep-16"],
      dlis: [
        { number: "1", amounts: ["", "1"] },
        { number: "2", amounts: ["5", "2"] },
      ],
    });
    const moved = {
      ...made,
      dlis: made.dlis.map((dli, d) =>
        d === 0 || own === undefined
          ? dli
          : {
              ...dli,
              periods: dli.periods.map((one, p) =>
                p === 0 ? { period: { label: own, kind: "ordinal" as const }, amount: one.amount } : one,
              ),
            },
      ),
    };
    return disburse(project([moved]), { calendar: bankCalendar })?.doubts.map((one) => `${printCell(one.cell)} ${one.what.slice(0, 20)}`);
  };
  expect(said(undefined)).toEqual(["DLIs!A1 The DLI table gives "]);
  expect(said("YR9")).toEqual(["DLIs!A1 The DLI table gives ", "DLIs!A6 YR9 has neither a di"]);
});

test("integers: lots of halves, plans with halves, what a count cannot be, and what is not there", () => {
  const uncapped = { overAchievement: "without-cap" } as const;
  const lots = planOf(years(2014, 2015), { terms: [perUnit("7", "2.5", uncapped, "whole-lots")], results: "4|1" });
  const all = recalculate(lots, "verified");
  expect([all.compiled.lanes[0]?.unitScale, plain(all.at(0, 0)), plain(all.at(0, 1))]).toEqual([10, "7", "7"]);
  expect(
    recalculate(planOf(years(2014), { terms: [perUnit("7", "2.5", uncapped)], results: "5" }), "verified").compiled.lanes[0]?.unitScale,
  ).toBe(1);
  const big = "9,007,199,254,740,993";
  const held = (parts: Parameters<typeof planOf>[1]) =>
    recalculate(planOf(years(2014, 2015), parts), "verified").compiled.lanes[0] !== undefined;
  expect(held({ terms: [perUnit("1", "1", { allocation: figure(big) })], results: "1|1" })).toBe(false);
  expect(held({ terms: [perUnit("1", "1", { maximum: figure(big) })], results: "1|1" })).toBe(false);
  expect(held({ terms: [perUnit("1", "1", { minimum: figure(big) })], results: "1|1" })).toBe(false);
  expect(held({ terms: [perUnit("1")], planned: `${big}|1`, results: "1|1" })).toBe(false);
  expect(held({ terms: [bands({ "1": big })], results: "1|1" })).toBe(false);
  expect(held({ terms: [bands({ [big.replace(/,/g, "")]: "1" })], results: "1|1" })).toBe(false);
  expect(held({ terms: [bands({ "1": "5", "2": "6" })], results: "1|1" })).toBe(true);
  expect(held({ terms: [terms({ kind: "all-or-nothing" })], planned: "1", amounts: big, results: "1" })).toBe(false);
});

test("what earns nothing holds what it has and no more", () => {
  const plan = planOf(years(2014, 2015), { terms: [{ ...perUnit("1"), from: day("2016-07-01") }], results: "5|-" });
  const [dli] = plan.dlis;
  const cells = dli ? earnedCells(plan, dli, "verified") : [];
  expect(cells.map((one) => Object.keys(one).sort().join(" "))).toEqual([
    "amount before count held high low worth",
    "amount before high low terms worth",
  ]);
  expect(cells.map((one) => one.held)).toEqual(["no-terms", undefined]);
  const undated = {
    ...plan,
    periods: [{ label: "x" }],
    dlis: [
      { ...plan.dlis[0], terms: [perUnit("1", "1", { deadline: day("2015-01-01"), missed: "lapses" })], results: [{ units: dec(5) }] },
    ],
  } as typeof plan;
  const [late] = undated.dlis;
  expect(late && earnedCells(undated, late, "verified").map((one) => plain(one.amount))).toEqual(["5"]);
});

test("a given's cell is kept where it has one, and only there", () => {
  expect(Object.keys(givenTrace("x", dec(1)))).toEqual(["op", "why", "result"]);
  expect(Object.keys(givenTrace("x", dec(1), at("S!A1")))).toEqual(["op", "why", "cell", "result"]);
  expect(Object.keys(cellTrace(at("S!A1"), "1", dec(1)))).toEqual(["op", "cell", "text", "result"]);
});
