import { roundTo, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { givenTrace, quotientTrace, sumTrace } from "./build";
import type { Trace } from "./trace";

/** A DLI's allocation before and after a change, with the reason. */
export interface AllocationChange {
  readonly dli: string;
  readonly before: Dec;
  readonly after: Dec;
  readonly why?: string;
}

/** What a DLI receives so that the total stands, and the unit value it implies. */
export interface Reallocation {
  readonly dli: string;
  /** Every change of another DLI as what it frees (positive) or takes (negative): the freed amount with nothing left out. */
  readonly freed: Trace;
  readonly amount: Dec;
  readonly lots: Dec;
  /** amount / lots, exact. */
  readonly unitValue: Trace;
  /** The unit value in whole steps of the last place asked for, with what that leaves over. */
  readonly roundedUnitValue: Dec;
  readonly left: Dec;
  /** The sum of all allocations after the change less that before: zero, or the change does not stand. */
  readonly residual: Dec;
}

/**
 * Gives what other DLIs free to one DLI, to the dollar. In P123151: 875,000 of DLI 1 and 781,250 of DLI 3, less the 10 each that
 * corrected DLI 4 and DLI 7, are the 1,656,230 of DLI 9; for 10,000 principals in lots of 1,000 that is 165,623 a lot.
 */
export function reallocate(
  to: { readonly dli: string; readonly before?: Dec; readonly units: Dec; readonly lot?: Dec },
  changes: readonly AllocationChange[],
  places = 0,
): Reallocation | undefined {
  const lots = to.lot ? to.units.div(to.lot) : to.units;
  const terms = changes
    .map((one) => ({ one, frees: one.before.minus(one.after) }))
    .filter(({ frees }) => !frees.isZero())
    .map(({ one, frees }) => givenTrace(`DLI ${one.dli}: ${one.why ?? (frees.gt(0) ? "reduced" : "raised")}`, frees));
  const own = to.before ?? zero;
  const freed = sumTrace("freed by the other DLIs", terms);
  const amount = own.plus(freed.result);
  const whole = own.isZero() ? freed : sumTrace(`allocation of DLI ${to.dli}`, [givenTrace("its allocation before", own), freed]);
  const unitValue = quotientTrace(`unit value of DLI ${to.dli}`, whole, givenTrace("lots", lots));
  if (unitValue === undefined || amount.isNegative()) return undefined;
  const rounded = roundTo(unitValue.result, places, "floor");
  const before = sum([own, ...changes.map((one) => one.before)]);
  const after = sum([amount, ...changes.map((one) => one.after)]);
  return {
    dli: to.dli,
    freed,
    amount,
    lots,
    unitValue,
    roundedUnitValue: rounded,
    left: amount.minus(rounded.times(lots)),
    residual: after.minus(before),
  };
}
