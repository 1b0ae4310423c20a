import type { Project } from "../model/project";
import type { Review } from "../review/review";
import { reviewOf } from "../review/review-of-project";
import { thresholdsOf } from "./review-thresholds";
import type { Settings } from "./settings";

/** The sector review of a workbook that was read, by its settings. */
export function reviewFor(project: Project, { asOf, reviewThresholds }: Settings): Review {
  return reviewOf(project, {
    ...(asOf === undefined ? {} : { asOf }),
    ...(reviewThresholds === undefined ? {} : { thresholds: thresholdsOf(reviewThresholds) }),
  });
}
