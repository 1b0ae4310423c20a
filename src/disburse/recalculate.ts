import { dec, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { compile } from "./compile";
import type { Compiled } from "./compile";
import { earnedCells } from "./earn";
import { runLane } from "./lane";
import type { Basis, Plan } from "./plan";

/**
 * Every amount of a plan on one basis. Where a DLI's figures are whole numbers of the smallest unit they are held as integers, checked
 * against overflow; a DLI that does not fit is held in decimals. Both give the same figures, to the last digit.
 */
export interface Recalculation {
  readonly plan: Plan;
  readonly basis: Basis;
  at(dli: number, period: number): Dec;
  ofDli(dli: number): Dec;
  ofPeriod(period: number): Dec;
  readonly total: Dec;
}

/** The integers of one run, for a caller that changes single figures. */
export interface Running extends Recalculation {
  readonly compiled: Compiled;
  /** Puts another whole count in place of one and recalculates what rests on it; false where it cannot be held as an integer. */
  change(dli: number, period: number, units: number): boolean;
}

/** All amounts anew. Time grows with DLIs x periods. */
export function recalculate(plan: Plan, basis: Basis): Running {
  return run(compile(plan, basis));
}

/** The same from figures already in integers: what a full recalculation costs by itself. */
export function run(compiled: Compiled): Running {
  const { plan, basis, lanes, periods, unit } = compiled;
  const earned = new Float64Array(plan.dlis.length * periods);
  const byDli = new Float64Array(plan.dlis.length);
  const byPeriod = new Float64Array(periods);
  const inDecimals = new Map<number, readonly Dec[]>();
  const decimals = (d: number): void => {
    const dli = plan.dlis[d];
    if (dli)
      inDecimals.set(
        d,
        earnedCells(plan, dli, basis).map((cell) => cell.amount),
      );
  };
  let isExact = true;
  for (let d = 0; d < plan.dlis.length; d += 1) {
    const lane = lanes[d];
    if (!lane || !runLane(lane, earned, d * periods)) {
      earned.fill(0, d * periods, (d + 1) * periods);
      decimals(d);
      continue;
    }
    let total = 0;
    for (let p = 0; p < periods; p += 1) {
      const amount = earned[d * periods + p] ?? 0;
      total += amount;
      byPeriod[p] = (byPeriod[p] ?? 0) + amount;
    }
    byDli[d] = total;
  }
  let whole = 0;
  for (const amount of byDli) whole += amount;
  // Amounts are never negative, so that no part of a safe total was unsafe.
  isExact = whole <= Number.MAX_SAFE_INTEGER;

  const at = (d: number, p: number): Dec => inDecimals.get(d)?.[p] ?? inUnits(earned[d * periods + p] ?? 0, unit);
  const row = (d: number): Dec => sum(plan.periods.map((_, p) => at(d, p)));
  const ofDli = (d: number): Dec => (isExact && !inDecimals.has(d) ? inUnits(byDli[d] ?? 0, unit) : row(d));
  const column = (p: number): Dec => sum(plan.dlis.map((_, d) => at(d, p)));
  const ofPeriod = (p: number): Dec =>
    isExact ? sum([inUnits(byPeriod[p] ?? 0, unit), ...[...inDecimals.values()].map((amounts) => amounts[p] ?? zero)]) : column(p);
  return {
    plan,
    basis,
    compiled,
    at,
    ofDli,
    ofPeriod,
    get total() {
      return sum(plan.dlis.map((_, d) => ofDli(d)));
    },
    change(d, p, units) {
      const lane = lanes[d];
      if (!lane || inDecimals.has(d) || !isExact || p < 0 || p >= periods || !Number.isSafeInteger(units * lane.unitScale)) return false;
      const first = d * periods;
      const old = earned.slice(first, first + periods);
      const was = lane.counts[p] ?? NaN;
      lane.counts[p] = units * lane.unitScale;
      if (!runLane(lane, earned, first)) {
        lane.counts[p] = was;
        earned.set(old, first);
        return false;
      }
      let moved = 0;
      for (let q = 0; q < periods; q += 1) {
        const by = (earned[first + q] ?? 0) - (old[q] ?? 0);
        byPeriod[q] = (byPeriod[q] ?? 0) + by;
        moved += by;
      }
      byDli[d] = (byDli[d] ?? 0) + moved;
      whole += moved;
      isExact = whole <= Number.MAX_SAFE_INTEGER;
      return true;
    },
  };
}

function inUnits(amount: number, unit: Dec): Dec {
  return amount === 0 ? zero : dec(amount).times(unit);
}
