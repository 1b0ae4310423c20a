import type { Project } from "../model/project";
import { actionsOf } from "./actions";
import { contradictionsIn } from "./contradictions/contradictions";
import { financeOf } from "./finance";
import { numberIn } from "./figures";
import { indicatorsOf, recordsInForce } from "./indicators";
import { missingIn } from "./missing";
import { moneyRows } from "./money-rows";
import { defaultThresholds } from "./progress";
import type { Review, ReviewOptions } from "./review";
import { yearOf } from "./years";

/** A year of a sector, from the tables of one workbook: performance, finance, contradictions, actions. Never fails on content. */
export function reviewOf(project: Project, options: ReviewOptions = {}): Review {
  const year = options.year ?? yearReviewed(project);
  const thresholds = options.thresholds ?? defaultThresholds;
  const indicators = indicatorsOf(project, year, thresholds);
  const { finance, doubts } = financeOf(project, year, options.currency);
  const actions = actionsOf(project, { year, asOf: options.asOf, indicators });
  return {
    ...(year === undefined ? {} : { year }),
    thresholds,
    thresholdsFrom: options.thresholds ? "settings" : "usual",
    indicators,
    themes: [...new Set(indicators.flatMap(({ theme }) => theme ?? []))],
    finance,
    contradictions: contradictionsIn({ project, year, indicators, finance, actions }),
    actions,
    reforms: [],
    calendar: [],
    roles: [],
    notes: [],
    missing: missingIn(indicators, finance, actions, year),
    doubts,
  };
}

/** The latest year with a result; else the latest in which money was spent. */
function yearReviewed(project: Project): number | undefined {
  const results = project.indicators.flatMap((indicator) =>
    recordsInForce(indicator).flatMap(({ actuals }) =>
      actuals.flatMap(({ period, value }) => (numberIn(value) === undefined ? [] : (yearOf(period) ?? []))),
    ),
  );
  const spent = moneyRows(project, "budget-execution").flatMap(({ year, amounts }) => (amounts["executed"] ? (year ?? []) : []));
  const years = results.length > 0 ? results : spent;
  return years.length === 0 ? undefined : Math.max(...years);
}
