import { dec, roundTo, sum, zero } from "../base/decimal";
import type { Dec, RoundingMode } from "../base/decimal";

/** How the figures of one column are rounded, with the name that stands beside it. */
export interface RoundingPolicy {
  readonly name: string;
  /** Decimal places; negative places round to tens, hundreds and so on. */
  readonly places: number;
  readonly mode: RoundingMode;
}

/** The policies that a column may have. */
export const roundingPolicies = {
  exact: { name: "as calculated", places: 60, mode: "half-up" },
  cents: { name: "to the cent", places: 2, mode: "half-up" },
  units: { name: "to whole units", places: 0, mode: "half-up" },
  tens: { name: "to tens", places: -1, mode: "half-up" },
  thousands: { name: "to thousands", places: -3, mode: "half-up" },
  tenThousands: { name: "to hundredths of a million", places: -4, mode: "half-up" },
} as const satisfies Readonly<Record<string, RoundingPolicy>>;

/** A column as it is printed. Residuals are shown; no cell is changed to make the sum come out. */
export interface RoundedColumn {
  readonly policy: RoundingPolicy;
  readonly figures: readonly Dec[];
  /** Printed - exact, by figure. */
  readonly residuals: readonly Dec[];
  readonly total: Dec;
  /** The printed figures' sum less the printed total. */
  readonly residualOfTotal: Dec;
}

export function roundColumn(exact: readonly Dec[], policy: RoundingPolicy): RoundedColumn {
  const figures = exact.map((figure) => roundTo(figure, policy.places, policy.mode));
  const total = roundTo(sum(exact), policy.places, policy.mode);
  return {
    policy,
    figures,
    residuals: figures.map((figure, n) => figure.minus(exact[n] ?? zero)),
    total,
    residualOfTotal: sum(figures).minus(total),
  };
}

/**
 * A total shared out by weights, in whole steps of the last place: each share is rounded down and the steps that are left go to the
 * largest remainders, the earlier first, so that the shares add to the total. What of the total is finer than a step stays with the
 * largest weight. Weights are not negative; where all are zero the shares are zero.
 */
export function apportion(total: Dec, weights: readonly Dec[], places = 2): readonly Dec[] {
  const whole = sum(weights);
  if (whole.isZero()) return weights.map(() => zero);
  const step = dec(10).pow(-places);
  const exact = weights.map((weight) => total.times(weight).div(whole));
  const shares = exact.map((share) => roundTo(share, places, "floor"));
  const left = total.minus(sum(shares));
  const steps = left.div(step).floor().toNumber();
  const order = exact
    .map((share, n) => ({ n, rest: share.minus(shares[n] ?? zero) }))
    .sort((a, b) => b.rest.comparedTo(a.rest) || a.n - b.n)
    .map((one) => one.n);
  const raised = new Set(order.slice(0, steps));
  const largest = weights.reduce((best, weight, n) => (weight.gt(weights[best] ?? zero) ? n : best), 0);
  const finer = left.minus(step.times(steps));
  return shares.map((share, n) => share.plus(raised.has(n) ? step : zero).plus(n === largest ? finer : zero));
}

/** One way to settle units x unit value with a subtotal that they do not make. */
export interface Settlement {
  readonly way: "subtotal-follows" | "exact-unit-value" | "last-period-takes-it" | "unit-value-rounded-down";
  readonly says: string;
  readonly unitValue: Dec;
  readonly subtotal: Dec;
  /** What the last period with units is paid, where that is not units x unit value. */
  readonly lastAmount?: Dec;
  /** What the way leaves over of the subtotal, or (negative) takes beyond it: to be found in another DLI or left unallocated. */
  readonly left: Dec;
}

/**
 * The ways to settle the residual where a unit value does not divide its subtotal; none where it does. `counts`: the lots of each
 * period that has any, in order. Paragraph 18(d) of P123151's restructuring took the first way for two of its three such DLIs.
 */
export function settlements(subtotal: Dec, unitValue: Dec, counts: readonly Dec[]): readonly Settlement[] {
  const lots = sum(counts);
  const worth = lots.times(unitValue);
  if (lots.isZero() || worth.equals(subtotal)) return [];
  const exact = subtotal.div(lots);
  const lower = roundTo(exact, 0, "floor");
  const last = counts[counts.length - 1] ?? zero;
  return [
    { way: "subtotal-follows", says: "Set the subtotal to units x unit value", unitValue, subtotal: worth, left: subtotal.minus(worth) },
    { way: "exact-unit-value", says: "State the unit value as subtotal / units", unitValue: exact, subtotal, left: zero },
    {
      way: "last-period-takes-it",
      says: "Keep both, and say that the last period takes the rest",
      unitValue,
      subtotal,
      lastAmount: last.times(unitValue).plus(subtotal.minus(worth)),
      left: zero,
    },
    {
      way: "unit-value-rounded-down",
      says: "Round the unit value down and leave the rest unallocated",
      unitValue: lower,
      subtotal: lots.times(lower),
      left: subtotal.minus(lots.times(lower)),
    },
  ];
}
