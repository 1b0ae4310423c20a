import { compareVersions, compareVersionsSteps } from "../compare/compare-versions";
import type { Comparison } from "../compare/comparison";
import type { Project } from "../model/project";
import type { Job } from "./host";
import { inSlices } from "./in-slices";
import type { Settings } from "./settings";
import { comparing } from "./versions";

/** Compares the projects of two workbooks, the earlier first, in one go. */
export { compareVersions };

/**
 * Compares the projects of two workbooks, the earlier first, in slices; what was answered of doubtful pairs holds. Rejects with
 * "cancelled" once the signal says so.
 */
export function compareInSlices(
  before: Project,
  after: Project,
  { pairings }: Pick<Settings, "pairings">,
  job: Job = {},
): Promise<Comparison> {
  return inSlices(compareVersionsSteps(before, after, { answers: pairings }), job, comparing);
}
