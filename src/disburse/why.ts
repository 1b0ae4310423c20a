import { dec, grouped, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { differenceTrace, givenTrace, greatestTrace, leastTrace, productTrace, quotientTrace, sumTrace, wholeTrace } from "./build";
import { earnedCells } from "./earn";
import type { EarnedCell, Held } from "./earn";
import { countOf } from "./plan";
import type { Basis, Count, Plan, PlanDli } from "./plan";
import type { TermName, Terms } from "./terms";
import type { Trace } from "./trace";
import { goalsOf, isAlone } from "./worth";

const heldWords: Readonly<Record<Held, string>> = {
  "no-terms": "no price is in force",
  "after-deadline": "achieved after the deadline",
  "after-its-period": "achieved after its period, and what is missed lapses",
  "below-minimum": "below the minimum",
  "not-reached": "no further step is reached",
  capped: "up to the allocation",
};

/** How one DLI's amount of one period came about, made when it is asked for. Its result is the amount that was calculated. */
export function whyEarned(plan: Plan, dli: PlanDli, period: number, basis: Basis): Trace {
  const label = `DLI ${dli.number}, ${plan.periods[period]?.label ?? ""}`;
  const cell = earnedCells(plan, dli, basis)[period];
  const isNothing = cell?.worth.isZero() === true && (cell.held !== undefined || cell.terms?.pays.kind !== "unit");
  if (!cell?.terms || !cell.count || isNothing) return sumTrace(`${label}: ${cell?.held ? heldWords[cell.held] : "nothing to pay"}`, []);
  const accepted = cell.count.accepted;
  const priced = worthTrace(dli, cell, cell.terms, period, label, basis);
  const worth = accepted ? productTrace(`${label}: the part that was accepted`, [priced, givenTrace("part accepted", accepted)]) : priced;
  const { allocation, overAchievement } = cell.terms;
  if (allocation === undefined || overAchievement === "without-cap" || !cell.worth.gt(cell.amount)) return worth;
  const room = differenceTrace("left of the allocation", sourceOf(cell.terms, "allocation", allocation, "allocation"), earnedBefore(cell));
  return leastTrace(`${label}: up to the allocation`, [worth, greatestTrace("not below nothing", [room, givenTrace("nothing", zero)])]);
}

function earnedBefore(cell: EarnedCell): Trace {
  return givenTrace("earned in earlier periods", cell.before);
}

function worthTrace(dli: PlanDli, cell: EarnedCell, terms: Terms, period: number, label: string, basis: Basis): Trace {
  const { pays } = terms;
  if (pays.kind !== "unit") return stepsTrace(dli, cell, terms, period, label);
  const price = sourceOf(terms, "price", pays.price, "unit value");
  const lot = sourceOf(terms, "lot", pays.lot, `the price is for ${grouped(pays.lot)}`);
  if (pays.brokenLots === "whole-lots") {
    const start = terms.counts === "level" ? (terms.start ?? zero) : zero;
    const lots = (count: Trace, what: string): Trace =>
      wholeTrace(what, quotientTrace(`${what}, with the broken one`, lessStart(count, start, terms), lot) ?? count);
    const reached = lots(reachedTrace(dli, cell, terms, period, basis), "full lots");
    const paid = lots(givenTrace("units counted before", cell.low), "full lots before");
    return productTrace(label, [cell.low.equals(start) ? reached : differenceTrace("full lots of this period", reached, paid), price]);
  }
  const reached = reachedTrace(dli, cell, terms, period, basis);
  const own = cell.high.minus(cell.low).equals(cell.count?.units ?? zero) && terms.counts === "each" && cell.count;
  const units = own
    ? countTrace(own, "units")
    : cell.low.isZero()
      ? reached
      : differenceTrace("units of this period", reached, givenTrace("units counted before", cell.low));
  const worth = productTrace(pays.lot.equals(1) ? label : `${label}: units x unit value`, [units, price]);
  return pays.lot.equals(1) ? worth : (quotientTrace(label, worth, lot) ?? worth);
}

function lessStart(count: Trace, start: Dec, terms: Terms): Trace {
  return start.isZero() ? count : differenceTrace("units above the baseline", count, sourceOf(terms, "start", start, "baseline"));
}

/** The count that the period reaches: its own, all so far, or the best level, held by the plan and the maximum. */
function reachedTrace(dli: PlanDli, cell: EarnedCell, terms: Terms, period: number, basis: Basis): Trace {
  const all = Array.from({ length: period + 1 }, (_, p) => countOf(dli, p, basis));
  const counted = all.flatMap((one) => (one ? countTrace(one, "units") : []));
  const own = cell.count ? countTrace(cell.count, "units") : sumTrace("units", []);
  const [first, ...rest] = counted;
  const measured =
    isAlone(terms) || first === undefined
      ? own
      : terms.counts === "each"
        ? sumTrace("units to date", counted)
        : greatestTrace("best level to date", [first, ...rest]);
  if (measured.result.equals(cell.high)) return measured;
  const held = terms.maximum?.equals(cell.high)
    ? sourceOf(terms, "maximum", terms.maximum, "maximum")
    : givenTrace("units that may be counted", cell.high);
  return measured.result.gt(cell.high) ? leastTrace("units that count", [measured, held]) : held;
}

/** Each step that the period passes, with what it adds. */
function stepsTrace(dli: PlanDli, cell: EarnedCell, terms: Terms, period: number, label: string): Trace {
  const { pays } = terms;
  if (pays.kind === "unit") return sumTrace(label, []);
  const amountOf = dli.planned[period]?.amount;
  if (pays.kind === "all-or-nothing" && isAlone(terms))
    return sumTrace(label, [amountOf?.trace ?? givenTrace("amount of the period", amountOf?.value ?? zero)]);
  const steps = pays.kind === "steps" ? pays.steps : goalsOf(dli, terms);
  const passed = steps.filter((step) => cell.high.gte(step.at) && cell.low.lt(step.at));
  const parts = passed.map((step) => givenTrace(`${grouped(step.at)} reached`, step.amount));
  const shared = cell.worth.div(cell.count?.accepted ?? dec(1)).minus(parts.reduce((total, part) => total.plus(part.result), zero));
  return sumTrace(label, shared.isZero() ? parts : [...parts, givenTrace("share of the way to the next step", shared)]);
}

function countTrace(count: Count, what: string): Trace {
  return count.trace ?? givenTrace(what, count.units);
}

function sourceOf(terms: Terms, name: TermName, figure: Dec, what: string): Trace {
  const stated = terms.sources?.[name];
  if (stated?.result.equals(figure)) return stated;
  return givenTrace(terms.agreed ? `${what}, ${terms.agreed}` : what, figure);
}
