import { zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { countOf } from "./plan";
import type { Basis, Plan, PlanDli, Result } from "./plan";
import { termsOn } from "./terms";
import type { Terms } from "./terms";
import { worthBetween } from "./worth";

/** Why a result earned nothing, or less than its worth. */
export type Held = "no-terms" | "after-deadline" | "after-its-period" | "below-minimum" | "not-reached" | "capped";

/** What one DLI earns in one period, and the figures on the way. */
export interface EarnedCell {
  readonly amount: Dec;
  /** Before the cap by the DLI's allocation. */
  readonly worth: Dec;
  /** The count that had been priced before, and that is priced now: the period pays what lies between. */
  readonly low: Dec;
  readonly high: Dec;
  /** What the DLI had earned in earlier periods. */
  readonly before: Dec;
  readonly terms?: Terms;
  readonly count?: Result;
  readonly held?: Held;
}

/**
 * What each period of a DLI earns: verified (or planned) results x price, through the terms in force on the period's payment day. Units
 * that were priced once are never priced again, whatever later terms say. Nothing is rounded.
 */
export function earnedCells(plan: Plan, dli: PlanDli, basis: Basis): readonly EarnedCell[] {
  const state = { run: zero, planned: zero, plannedBefore: zero, paid: zero, best: zero, earned: zero, begun: false };
  return plan.periods.map((period, p): EarnedCell => {
    const terms = termsOn(dli.terms, period.paid ?? period.ends);
    const goal = dli.planned[p]?.units?.units ?? zero;
    const nothing = (held?: Held): EarnedCell => ({
      amount: zero,
      worth: zero,
      low: state.paid,
      high: state.paid,
      before: state.earned,
      ...(terms ? { terms } : {}),
      ...(count ? { count } : {}),
      ...(held ? { held } : {}),
    });
    const count = countOf(dli, p, basis);
    if (terms === undefined) return nothing(count ? "no-terms" : undefined);
    state.plannedBefore = state.planned;
    state.planned = terms.counts === "level" ? larger(goal, state.planned) : state.planned.plus(goal);
    if (!state.begun && terms.counts === "level") [state.paid, state.best] = [terms.start ?? zero, terms.start ?? zero];
    state.begun = true;
    if (count === undefined) return nothing();
    const late = lateness(terms, count, period.ends);
    if (late !== undefined) return nothing(late);

    const reach = reachOf(terms, count.units, goal, state);
    if (terms.counts === "each") state.run = state.run.plus(count.units);
    else if (count.units.gt(state.best)) state.best = count.units;
    if (reach.held) return nothing(reach.held);
    const { low, high } = reach;
    const whole = worthBetween(dli, terms, p, low, high);
    const worth = count.accepted === undefined ? whole : whole.times(count.accepted);
    const cap = terms.overAchievement === "without-cap" ? undefined : terms.allocation;
    const room = cap === undefined ? worth : larger(cap.minus(state.earned), zero);
    const amount = smaller(worth, room);
    const before = state.earned;
    if (high.gt(state.paid)) state.paid = high;
    state.earned = state.earned.plus(amount);
    const held: Held | undefined = amount.lt(worth)
      ? "capped"
      : worth.isZero() && count.units.gt(0) && high.gt(low)
        ? "not-reached"
        : undefined;
    return { amount, worth, low, high, before, terms, count, ...(held ? { held } : {}) };
  });
}

/** A result after the DLI's deadline, or after its own period where missed results lapse, earns nothing. */
export function lateness(terms: Terms, count: Result, ends: string | undefined): Held | undefined {
  const day = count.achieved ?? ends;
  if (terms.deadline !== undefined && day !== undefined && day > terms.deadline) return "after-deadline";
  return terms.missed === "lapses" && count.achieved !== undefined && ends !== undefined && count.achieved > ends
    ? "after-its-period"
    : undefined;
}

interface Reach {
  readonly low: Dec;
  readonly high: Dec;
  readonly held?: Held;
}

interface State {
  readonly run: Dec;
  readonly planned: Dec;
  readonly plannedBefore: Dec;
  readonly paid: Dec;
  readonly best: Dec;
}

/** The stretch of the count that this period may price. */
function reachOf(terms: Terms, units: Dec, goal: Dec, state: State): Reach {
  const lapses = terms.missed === "lapses";
  const toPlan = terms.overAchievement === "to-plan";
  const alone = terms.counts === "each" && lapses;
  const measure = alone ? units : terms.counts === "each" ? state.run.plus(units) : larger(units, state.best);
  const low = alone ? zero : terms.counts === "level" && lapses ? larger(state.paid, state.plannedBefore) : state.paid;
  if (terms.minimum !== undefined && (terms.counts === "level" ? units : measure).lt(terms.minimum))
    return { low, high: low, held: "below-minimum" };
  let high = measure;
  if (toPlan) high = smaller(high, alone ? goal : state.planned);
  if (terms.maximum !== undefined) high = smaller(high, alone ? terms.maximum.minus(state.run) : terms.maximum);
  return { low, high: larger(high, low) };
}

export function smaller(a: Dec, b: Dec): Dec {
  return a.lte(b) ? a : b;
}

export function larger(a: Dec, b: Dec): Dec {
  return a.gte(b) ? a : b;
}
