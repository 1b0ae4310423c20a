import { roundTo, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { PlanDli } from "./plan";
import type { Step, Terms } from "./terms";

/** What the counts between two marks are worth: the worth of the upper less that of the lower, so that nothing is priced twice. */
export function worthBetween(dli: PlanDli, terms: Terms, period: number, low: Dec, high: Dec): Dec {
  if (terms.pays.kind === "all-or-nothing" && isAlone(terms)) {
    const planned = dli.planned[period];
    const goal = planned?.units?.units;
    return goal !== undefined && goal.gt(0) && high.gte(goal) ? (planned?.amount?.value ?? zero) : zero;
  }
  const { pays } = terms;
  if (pays.kind === "unit" && pays.brokenLots === "pro-rata") return high.minus(low).times(pays.price).div(pays.lot);
  return worthTo(dli, terms, high).minus(worthTo(dli, terms, low));
}

/** Each period stands by itself: its units are not added to others'. */
export function isAlone(terms: Terms): boolean {
  return terms.counts === "each" && terms.missed === "lapses";
}

/** What a count is worth from its start on; whole lots and steps, which do not divide. */
function worthTo(dli: PlanDli, terms: Terms, count: Dec): Dec {
  const { pays } = terms;
  switch (pays.kind) {
    case "unit": {
      const units = count.minus(terms.counts === "level" ? (terms.start ?? zero) : zero);
      return roundTo(units.div(pays.lot), 0, "floor").times(pays.price);
    }
    case "steps":
      return worthOfSteps(pays.steps, pays.between, count);
    case "all-or-nothing":
      return worthOfSteps(goalsOf(dli, terms), "nothing", count);
  }
}

/** The plan as steps: each goal, added up or as levels, with what is paid once it is reached. */
export function goalsOf(dli: PlanDli, terms: Terms): readonly Step[] {
  let at = zero;
  return dli.planned.flatMap((planned): Step[] => {
    const units = planned?.units?.units;
    if (units === undefined || units.isZero()) return [];
    at = terms.counts === "each" ? at.plus(units) : units;
    return [{ at, amount: planned?.amount?.value ?? zero }];
  });
}

/** Every step that is reached, and between two steps the share of the next where terms say so. */
function worthOfSteps(steps: readonly Step[], between: "nothing" | "pro-rata", count: Dec): Dec {
  const reached = sum(steps.filter((step) => count.gte(step.at)).map((step) => step.amount));
  const next = between === "pro-rata" ? steps.findIndex((step) => step.at.gt(count)) : -1;
  const [below, above] = [steps[next - 1], steps[next]];
  if (below === undefined || above === undefined) return reached;
  return reached.plus(above.amount.times(count.minus(below.at)).div(above.at.minus(below.at)));
}
