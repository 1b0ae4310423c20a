import type { Dec } from "../../base/decimal";
import { sum } from "../../base/decimal";
import type { DliSchedule, EstimateRow, Estimates, Project } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { shown } from "./items";
import type { Place, Words } from "./judge";
import type { PaidYear } from "./paid-years";
import { add, half, hidden, larger, tieSum } from "./sums";

/** A row of the estimates with its fiscal year and the figure that should hold. */
export interface DatedEstimate {
  readonly row: EstimateRow;
  readonly year: number;
  readonly estimate?: Value;
}

/**
 * Whether the estimates hold more than the DLIs: they do not where any of their total, the sum of their years and the
 * commitment is the schedule's total, or where most years that pay something agree.
 */
export function partNotLinked(
  project: Project,
  schedule: DliSchedule,
  estimates: Estimates,
  dated: readonly DatedEstimate[],
  byYear: ReadonlyMap<number, PaidYear>,
  tolerance: Dec,
): { readonly places: readonly Place[]; readonly words: Words } | undefined {
  const paid = add([...byYear.values()].flatMap((one) => one.amounts));
  const added = add(dated.map((one) => one.estimate));
  const total = estimates.total?.proposed ?? estimates.total?.current;
  const commitments = project.financing.map((financing) => financing.commitment);
  // A thousandth of the total is less than any part of a loan, and more than what rounding or a slip takes.
  const room = larger(paid.total.abs().div(1000), tolerance).plus(sum([...paid.parts, ...added.parts].map(hidden)));
  const near = (figure: Dec | undefined, value?: Value): boolean =>
    figure !== undefined &&
    figure
      .minus(paid.total)
      .abs()
      .lte(room.plus(half(value)));
  const agreeing = dated.filter((one) => {
    const own = byYear.get(one.year);
    return own && one.estimate && tieSum(one.estimate, add(own.amounts), tolerance).ties;
  });
  const whole = near(added.total) || near(figureOf(total), total) || commitments.some((one) => near(figureOf(one), one));
  if (whole || (agreeing.length > 0 && agreeing.length * 2 >= byYear.size)) return undefined;
  const places = [total ?? added.parts[0], schedule.grandTotal ?? paid.parts[0]];
  return { places, words: { found: shown(figureOf(total) ?? added.total), expected: shown(paid.total) } };
}
