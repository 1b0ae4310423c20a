import type { Project } from "../model/project";
import type { Review } from "../review/review";
import { reviewOf } from "../review/review-of-project";
import type { Settings } from "./settings";

/** The sector review of a workbook that was read, by its settings. */
export function reviewFor(project: Project, { asOf }: Settings): Review {
  return reviewOf(project, asOf === undefined ? {} : { asOf });
}
