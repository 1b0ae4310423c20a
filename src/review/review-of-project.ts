import type { Project } from "../model/project";
import { actionsOf } from "./actions";
import { calendarOf } from "./calendar";
import { contradictionsIn } from "./contradictions/contradictions";
import { financeOf } from "./finance";
import { numberIn } from "./figures";
import { indicatorsOf, recordsInForce } from "./indicators";
import { missingIn } from "./missing";
import { moneyRows } from "./money-rows";
import { byTheme, notesOf } from "./notes";
import { defaultThresholds } from "./progress";
import { reformsOf } from "./reforms";
import type { Review, ReviewOptions } from "./review";
import { rolesOf } from "./roles";
import { dayOf } from "./states";
import { statedThresholds } from "./thresholds";
import { yearOf } from "./years";

/** A year of a sector, from the tables of one workbook: performance, finance, contradictions, actions. Never fails on content. */
export function reviewOf(project: Project, options: ReviewOptions = {}): Review {
  const year = options.year ?? yearReviewed(project);
  const day = dayOf(options.asOf, year);
  const stated = statedThresholds(project);
  const thresholds = options.thresholds ?? stated.thresholds ?? defaultThresholds;
  const indicators = indicatorsOf(project, year, thresholds);
  const themes = [...new Set(indicators.flatMap(({ theme }) => theme ?? []))];
  const { finance, doubts } = financeOf(project, year, options.currency);
  const actions = actionsOf(project, { year, asOf: options.asOf, indicators });
  const taken = notesOf(project);
  const setUp = {
    reforms: reformsOf(project, day, indicators),
    calendar: calendarOf(project, taken, day),
    roles: rolesOf(project),
    notes: byTheme(taken, themes),
  };
  return {
    ...(year === undefined ? {} : { year }),
    thresholds,
    thresholdsFrom: options.thresholds ? "settings" : stated.thresholds ? "workbook" : "usual",
    ...(stated.cells && !options.thresholds ? { thresholdCells: stated.cells } : {}),
    indicators,
    themes,
    finance,
    contradictions: contradictionsIn({ project, year, indicators, finance, actions }),
    actions,
    ...setUp,
    missing: missingIn({ indicators, finance, actions, year, themes, ...setUp }),
    doubts: [...doubts, ...stated.doubts],
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
