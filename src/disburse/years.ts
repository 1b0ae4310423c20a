import type { Project } from "../model/project";
import { figureOf } from "../model/value";
import type { Doubt } from "../model/table";
import { estimatesByYear } from "./estimates";
import type { DliTotal, FiscalYearTotal } from "./result";
import { basesTotal } from "./totals";

/** Every fiscal year that has amounts or estimates, in order, with estimate - printed amounts. */
export function fiscalYears(project: Project, byDli: readonly DliTotal[], doubt: (one: Doubt) => void): FiscalYearTotal[] {
  const estimates = estimatesByYear(project, doubt);
  const amounts = byDli.flatMap((total) => total.amounts);
  const years = new Set([...estimates.keys(), ...amounts.flatMap((amount) => amount.fiscalYear ?? [])]);
  return [...years]
    .sort((a, b) => a - b)
    .map((fiscalYear) => {
      const bases = basesTotal(
        `FY${fiscalYear}`,
        amounts.filter((amount) => amount.fiscalYear === fiscalYear),
      );
      const { proposed, current } = estimates.get(fiscalYear) ?? {};
      const estimate = figureOf(proposed) === undefined ? current : proposed;
      const figure = figureOf(estimate);
      return {
        fiscalYear,
        ...bases,
        ...(estimate ? { estimate } : {}),
        ...(current ? { currentEstimate: current } : {}),
        ...(figure ? { difference: figure.minus(bases.printed.value) } : {}),
      };
    });
}
