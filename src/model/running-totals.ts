import { zero } from "../base/decimal";
import type { Dec } from "../base/decimal";

/** Whether yearly figures are the running totals of what is done each year, rather than what is done itself. */
export function countsOn(figures: readonly Dec[], yearly: readonly Dec[]): boolean {
  let run = zero;
  let own = 0;
  let running = 0;
  yearly.forEach((each, index) => {
    run = run.plus(each);
    if (figures[index]?.equals(each)) own++;
    if (figures[index]?.equals(run)) running++;
  });
  return running > own;
}
