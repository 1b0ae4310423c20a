import { dec } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import type { Plan, PlanDli } from "../../src/disburse/plan";
import type { Pricing, Terms } from "../../src/disburse/terms";
import { day, years } from "./plans";

/** Plans drawn by a fixed rule, the same each time: quick, where a test must be asked again and again. */
export function draws(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(...of: readonly [T, ...T[]]): T => of[below(of.length)] ?? of[0];
  const maybe = <T>(of: () => T): T | undefined => (below(2) === 0 ? undefined : of());
  return { below, pick, maybe };
}

type Draws = ReturnType<typeof draws>;

// Few and small figures, so that bounds are met exactly again and again.
const unitsOf = ({ below, pick }: Draws): Dec => pick(dec(below(6) * 10), dec(below(60)), dec(below(600)).div(10));
const moneyOf = ({ below, pick }: Draws): Dec => pick(dec(below(9) * 100), dec(below(90_000)).div(100));

function pricing(d: Draws): Pricing {
  const kind = d.below(5);
  if (kind < 2) return { kind: "unit", price: moneyOf(d), lot: dec(d.pick(1, 3, 10)), brokenLots: kind === 0 ? "pro-rata" : "whole-lots" };
  if (kind < 4) {
    const steps = Array.from({ length: 1 + d.below(3) }, () => ({ at: unitsOf(d), amount: moneyOf(d) }));
    return {
      kind: "steps",
      steps: steps.sort((a, b) => a.at.comparedTo(b.at)),
      between: kind === 2 || d.below(3) > 0 ? "nothing" : "pro-rata",
    };
  }
  return { kind: "all-or-nothing" };
}

function termsOf(d: Draws, from?: string): Terms {
  const [allocation, start, minimum, maximum] = [d.maybe(() => moneyOf(d)), ...[0, 1, 2].map(() => d.maybe(() => unitsOf(d)))];
  const deadline = d.below(4) === 0 ? d.pick("2015-12-31", "2017-06-30") : undefined;
  return {
    ...(from === undefined ? {} : { from: day(from) }),
    pays: pricing(d),
    counts: d.pick("each", "level"),
    missed: d.pick("may-follow", "lapses"),
    overAchievement: d.pick("to-allocation", "to-plan", "without-cap"),
    ...(allocation ? { allocation } : {}),
    ...(start ? { start } : {}),
    ...(minimum && d.below(2) === 0 ? { minimum } : {}),
    ...(maximum && d.below(2) === 0 ? { maximum } : {}),
    ...(deadline === undefined ? {} : { deadline: day(deadline) }),
  };
}

/** A plan of four years and one to three DLIs, each under one or two sets of terms. */
export function drawnPlan(seed: number): Plan {
  const d = draws(seed);
  const periods = years(2014, 2015, 2016, 2017);
  const dlis = Array.from({ length: 1 + d.below(3) }, (_, n): PlanDli => {
    const terms = [termsOf(d), ...(d.below(3) === 0 ? [termsOf(d, "2016-01-01")] : [])];
    const planned = periods.map(() =>
      d.below(6) === 0 ? undefined : { units: { units: unitsOf(d) }, ...(d.below(5) === 0 ? {} : { amount: { value: moneyOf(d) } }) },
    );
    const results = periods.map((_period, p) => {
      if (d.below(6) === 0) return undefined;
      const achieved = d.below(6) === 0 ? d.pick(`${2014 + p}-12-31`, `${2015 + p}-01-01`) : undefined;
      return { units: unitsOf(d), ...(achieved === undefined ? {} : { achieved: day(achieved) }) };
    });
    return { number: String(n + 1), name: `DLI ${n + 1}`, terms, planned, results };
  });
  return { periods, dlis };
}
