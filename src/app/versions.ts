import type { Comparison } from "../compare/comparison";
import type { Workbook } from "../grid/workbook";
import type { Analysis } from "./analyse";
import type { Settings } from "./settings";
import { compareWithSnapshot, findSnapshot, snapshotsOf } from "./snapshots";

export interface ComparedVersions {
  readonly comparison: Comparison;
  /** The kept version that is the earlier one; absent where the workbook itself states both. */
  readonly earlier?: string;
}

/**
 * What changed up to the workbook as it stands: since the kept version of that name; or between the two versions that the workbook itself
 * states; or since the version kept last. Undefined where there is nothing to compare with.
 */
export function versionsOf(
  { comparison, project }: Pick<Analysis, "comparison" | "project">,
  workbook: Workbook,
  settings: Pick<Settings, "pairings">,
  version?: string,
): ComparedVersions | undefined {
  const { snapshots } = snapshotsOf(workbook);
  const asked = version === undefined ? undefined : findSnapshot(snapshots, version);
  if (comparison && !asked) return { comparison };
  const snapshot = asked ?? snapshots.at(-1);
  return snapshot && { comparison: compareWithSnapshot(snapshot, project, settings), earlier: snapshot.name };
}
