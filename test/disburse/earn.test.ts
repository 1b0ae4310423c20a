import fc from "fast-check";
import { dec, plain, roundTo, sum } from "../../src/base/decimal";
import { earnedCells } from "../../src/disburse/earn";
import type { Plan } from "../../src/disburse/plan";
import { evaluate } from "../../src/disburse/evaluate";
import { whyEarned } from "../../src/disburse/why";
import { recalculate } from "../../src/disburse/recalculate";
import { anyPlan, counts, perUnit, planOf, years } from "./plans";

const earned = (plan: Plan, d = 0): string[] => {
  const dli = plan.dlis[d];
  return dli ? earnedCells(plan, dli, "verified").map((cell) => plain(cell.amount)) : [];
};

test("integers and decimals give the same figures, whatever the terms", () => {
  let inIntegers = 0;
  fc.assert(
    fc.property(anyPlan, fc.constantFrom("planned" as const, "verified" as const), (plan, basis) => {
      const all = recalculate(plan, basis);
      inIntegers += all.compiled.lanes.filter((lane) => lane !== undefined).length;
      plan.dlis.forEach((dli, d) => {
        const cells = earnedCells(plan, dli, basis);
        expect(plan.periods.map((_, p) => plain(all.at(d, p)))).toEqual(cells.map((cell) => plain(cell.amount)));
        expect(plain(all.ofDli(d))).toBe(plain(sum(cells.map((cell) => cell.amount))));
      });
      const columns = plan.periods.map((_, p) => all.ofPeriod(p));
      // A share of a step may be a fraction without end: then the two ways of adding part in the sixtieth digit.
      expect(plain(roundTo(sum(columns).minus(all.total), 40))).toBe("0");
    }),
    { numRuns: 2000 },
  );
  expect(inIntegers).toBeGreaterThan(2000);
});

test("one changed count gives what a full recalculation gives", () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(3), fc.nat(3), fc.nat(5000), (plan, d, p, units) => {
      const all = recalculate(plan, "verified");
      if (!all.change(d, p, units)) return;
      const dlis = plan.dlis.map((dli, n) =>
        n === d ? { ...dli, results: dli.results.map((one, q) => (q === p ? { units: dec(units) } : one)) } : dli,
      );
      const late = plan.dlis[d]?.terms.some((one) => one.deadline !== undefined);
      if (late) return;
      const anew = recalculate({ ...plan, dlis }, "verified");
      expect(plain(all.total)).toBe(plain(anew.total));
      plan.periods.forEach((_, q) => expect(plain(all.ofPeriod(q))).toBe(plain(anew.ofPeriod(q))));
    }),
    { numRuns: 1000 },
  );
});

test("amounts are exact to the cent up to 10^15, and beyond what integers hold", () => {
  const big = planOf(years(2014, 2015), {
    terms: [perUnit("999,999,999,999.99", "1", { overAchievement: "without-cap" })],
    results: "1000|9,000,000",
  });
  expect(earned(big)).toEqual(["999999999999990", "8999999999999910000"]);
  const all = recalculate(big, "verified");
  expect([plain(all.at(0, 1)), plain(all.total)]).toEqual(["8999999999999910000", "9000999999999909990"]);
});

test("a count that is not there is not a zero: nothing is judged of it", () => {
  expect(counts("1|-|3").map((one) => one?.units.toNumber())).toEqual([1, undefined, 3]);
});

test("every amount has a trace that gives it, worked out anew from its leaves", () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom("planned" as const, "verified" as const), (plan, basis) => {
      for (const dli of plan.dlis) {
        earnedCells(plan, dli, basis).forEach((cell, p) => {
          const trace = whyEarned(plan, dli, p, basis);
          expect(plain(roundTo(evaluate(trace).minus(cell.amount), 40))).toBe("0");
          expect(plain(roundTo(trace.result.minus(cell.amount), 40))).toBe("0");
        });
      }
    }),
    { numRuns: 1500 },
  );
});
