import { dec, plain, roundTo, sum } from "../../src/base/decimal";
import { earnedCells } from "../../src/disburse/earn";
import { evaluate } from "../../src/disburse/evaluate";
import { recalculate } from "../../src/disburse/recalculate";
import { whyEarned } from "../../src/disburse/why";
import { drawnPlan } from "./draws";

/** Two ways to the same figures, over plans drawn the same each time; each test is short. */

const seeds = Array.from({ length: 14 }, (_, n) => n * 12);
const from = (seed: number) => Array.from({ length: 12 }, (_, n) => drawnPlan(seed + n));

test.each(seeds)("earn, lane, compile and recalculate agree from %i on", (seed) => {
  for (const plan of from(seed)) {
    for (const basis of ["planned", "verified"] as const) {
      const all = recalculate(plan, basis);
      const exact = plan.dlis.map((dli) => earnedCells(plan, dli, basis).map((cell) => cell.amount));
      expect(plan.dlis.map((_, d) => plan.periods.map((_period, p) => plain(all.at(d, p))))).toEqual(exact.map((row) => row.map(plain)));
      expect(plan.dlis.map((_, d) => plain(all.ofDli(d)))).toEqual(exact.map((row) => plain(sum(row))));
      plan.periods.forEach((_, p) => {
        const column = sum(exact.map((row) => row[p] ?? dec(0)));
        expect(plain(roundTo(all.ofPeriod(p).minus(column), 40))).toBe("0");
      });
      expect(plain(roundTo(all.total.minus(sum(exact.flat())), 40))).toBe("0");
    }
  }
});

test.each(seeds)("why agrees with earn from %i on", (seed) => {
  for (const plan of from(seed))
    for (const dli of plan.dlis)
      for (const basis of ["planned", "verified"] as const)
        earnedCells(plan, dli, basis).forEach((cell, p) => {
          const trace = whyEarned(plan, dli, p, basis);
          expect(plain(roundTo(evaluate(trace).minus(cell.amount), 40))).toBe("0");
          expect(plain(roundTo(trace.result.minus(cell.amount), 40))).toBe("0");
        });
});

test.each(seeds)("recalculate: a changed count gives what all anew gives, from %i on", (seed) => {
  for (const plan of from(seed)) {
    const all = recalculate(plan, "verified");
    for (const [d, p, units] of [
      [0, 1, 10],
      [0, 3, 37],
      [1, 0, 0],
      [2, 2, 50],
      [0, 1, 4],
    ] as const) {
      const dli = plan.dlis[d];
      if (!dli || dli.terms.some((one) => one.deadline !== undefined)) continue;
      const lane = all.compiled.lanes[d];
      const done = all.change(d, p, units);
      expect(done).toBe(lane !== undefined);
      if (!done) continue;
    }
    const dlis = plan.dlis.map((dli, d) => {
      const lane = all.compiled.lanes[d];
      if (!lane || dli.terms.some((one) => one.deadline !== undefined)) return dli;
      const put = [
        [0, 1, 4],
        [0, 3, 37],
        [1, 0, 0],
        [2, 2, 50],
      ] as const;
      const at = (p: number) => put.find((one) => one[0] === d && one[1] === p);
      return { ...dli, results: dli.results.map((one, p) => (at(p) ? { units: dec(at(p)?.[2] ?? 0) } : one)) };
    });
    const anew = recalculate({ ...plan, dlis }, "verified");
    expect(plan.dlis.map((_, d) => plan.periods.map((_period, p) => plain(all.at(d, p))))).toEqual(
      plan.dlis.map((_, d) => plan.periods.map((_period, p) => plain(anew.at(d, p)))),
    );
    expect(plan.dlis.map((_, d) => plain(all.ofDli(d)))).toEqual(plan.dlis.map((_, d) => plain(anew.ofDli(d))));
    plan.periods.forEach((_, p) => expect(plain(all.ofPeriod(p))).toBe(plain(anew.ofPeriod(p))));
    expect(plain(all.total)).toBe(plain(anew.total));
  }
});

test("compile: which of the plans drawn are held in integers", () => {
  const held = from(0).map((plan) =>
    recalculate(plan, "verified")
      .compiled.lanes.map((lane) => (lane ? "i" : "d"))
      .join(""),
  );
  expect(held.join(" ")).toBe("d ii iii iii iii iii ii i i i ii ii");
  expect(
    from(12)
      .map((plan) => plan.dlis.length - recalculate(plan, "planned").compiled.lanes.filter(Boolean).length)
      .join(""),
  ).toBe("100001000100");
});
