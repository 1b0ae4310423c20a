import { compareSidesSteps, versionOf } from "../compare/compare-versions";
import type { ProjectVersion } from "../compare/compare-versions";
import type { Comparison } from "../compare/comparison";
import { historySteps } from "../compare/history";
import type { HistoryEntry } from "../compare/history";
import { itemHistoriesSteps } from "../compare/item-histories";
import type { ItemHistory } from "../compare/item-histories";
import { within } from "../compare/steps";
import type { Steps } from "../compare/steps";
import type { Workbook } from "../grid/workbook";
import type { Project } from "../model/project";
import type { Analysis } from "./analyse";
import type { Job } from "./host";
import { inSlices } from "./in-slices";
import type { Settings } from "./settings";
import { findSnapshot, snapshotsSteps } from "./snapshots";
import type { KeptVersions, Snapshot, SnapshotAbout } from "./snapshots";

/** What another workbook states, and the name of its file. */
export interface OtherVersion {
  readonly name: string;
  readonly version: ProjectVersion;
  /** It is the later of the two; without it the earlier. */
  readonly isLater?: boolean;
}

/** What the workbook as it stands is compared with; the choice of `versionsSteps` where nothing is named. */
export interface VersionsAsked {
  /** The name of a kept version. */
  readonly version?: string;
  /** Goes before a kept version. */
  readonly other?: OtherVersion;
}

export interface ComparedVersions {
  readonly comparison: Comparison;
  /** What the earlier version is called, where it stands in no sheet of this workbook. */
  readonly earlier?: string;
  /** The same of the later one. */
  readonly later?: string;
  /** The file whose cells one of them names. */
  readonly file?: string;
}

/** The versions that a workbook keeps, and two that were compared; none where there is nothing to compare with. */
export interface FoundVersions {
  readonly kept: KeptVersions;
  readonly compared?: ComparedVersions;
}

/**
 * What changed up to the workbook as it stands, in steps: since another workbook, or since the kept version of that name; or between the
 * two versions that the workbook itself states; or since the version kept last.
 */
export function* versionsSteps(
  { comparison, project }: Pick<Analysis, "comparison" | "project">,
  workbook: Workbook,
  { pairings }: Pick<Settings, "pairings">,
  { version, other }: VersionsAsked = {},
): Steps<FoundVersions> {
  const kept = yield* within(snapshotsSteps(workbook), 0, 0.2);
  const asked = version === undefined ? undefined : findSnapshot(kept.snapshots, version);
  if (!other && comparison && !asked) return { kept, compared: { comparison } };
  const options = { answers: pairings };
  if (other) {
    const [earlier, later] = other.isLater ? [versionOf(project), other.version] : [other.version, versionOf(project)];
    const steps = compareSidesSteps(earlier, later, "workbook", options);
    const said = { file: other.name, ...(other.isLater ? { later: other.name } : { earlier: other.name }) };
    return { kept, compared: { comparison: yield* within(steps, 0.2, 1), ...said } };
  }
  const snapshot = asked ?? kept.snapshots.at(-1);
  if (!snapshot) return { kept };
  const steps = compareSidesSteps(snapshot.version, versionOf(project), "version", options);
  return { kept, compared: { comparison: yield* within(steps, 0.2, 1), earlier: snapshot.name } };
}

/** As `versionsSteps`, in slices. Rejects with "cancelled" once the signal says so. */
export function versionsInSlices(
  analysis: Pick<Analysis, "comparison" | "project">,
  workbook: Workbook,
  settings: Pick<Settings, "pairings">,
  asked: VersionsAsked = {},
  job: Job = {},
): Promise<FoundVersions> {
  return inSlices(versionsSteps(analysis, workbook, settings, asked), job, comparing);
}

/** What changed between a version and a project as it stands, in slices. Rejects with "cancelled" once the signal says so. */
export function compareVersionInSlices(
  version: ProjectVersion,
  project: Project,
  { pairings }: Pick<Settings, "pairings">,
  job: Job = {},
): Promise<Comparison> {
  return inSlices(compareSidesSteps(version, versionOf(project), "version", { answers: pairings }), job, comparing);
}

/** All changes from version to version up to the workbook as it stands on `now.on`: what was, what is, since when. In slices. */
export function historyInSlices(
  snapshots: readonly Snapshot[],
  project: Project,
  now: Pick<SnapshotAbout, "name" | "on">,
  { pairings }: Pick<Settings, "pairings">,
  job: Job = {},
): Promise<readonly HistoryEntry[]> {
  return inSlices(historySteps([...snapshots, { ...now, version: versionOf(project) }], { answers: pairings }), job, comparing);
}

/** What each kept version, and last the workbook as it stands, states of the items that were revised on the way. In slices. */
export function itemHistoriesInSlices(
  snapshots: readonly Snapshot[],
  project: Project,
  { pairings }: Pick<Settings, "pairings">,
  job: Job = {},
): Promise<readonly ItemHistory[]> {
  const versions = [...snapshots.map(({ version }) => version), versionOf(project)];
  return inSlices(itemHistoriesSteps(versions, { answers: pairings }), job, comparing);
}

export const comparing = (done: number): { readonly done: number; readonly step: string } => ({ done, step: "Comparing versions" });
