import { scheduleInForce } from "../model/project";
import type { Project } from "../model/project";
import type { Comparison, ComparedItem, FieldChange, Pair } from "./comparison";
import { differences, fieldsStated, wholeItem } from "./differences";
import type { FieldsStated } from "./differences";
import { pairItems } from "./divide";
import type { Match, PairingOptions } from "./match";
import { kindsInBothVersions, recordsOf, sideOfDli, sideOfIndicator } from "./sides";
import type { SideItem } from "./sides";
import { finished, slice, within } from "./steps";
import type { Steps } from "./steps";

/**
 * Two workbooks: the project as it stood and as it stands now. Of a workbook that holds two versions the one in force is taken. Where one
 * of them has no indicators (or no DLIs) at all, nothing is known of them there: they are not compared, and it is said.
 */
export function compareVersions(before: Project, after: Project, options: Pick<PairingOptions, "answers"> = {}): Comparison {
  return finished(compareVersionsSteps(before, after, options));
}

/** As `compareVersions`, in steps. */
export function compareVersionsSteps(
  before: Project,
  after: Project,
  options: Pick<PairingOptions, "answers" | "isQuick"> = {},
): Steps<Comparison> {
  return compareSidesSteps(versionOf(before), versionOf(after), "workbook", options);
}

/** What one version of a project states of its indicators and DLIs, apart from the workbook it was read from. */
export interface ProjectVersion {
  readonly indicators: readonly SideItem[];
  readonly dlis: readonly SideItem[];
}

/** The version in force of a project: the proposed one where it holds two. */
export function versionOf(project: Project): ProjectVersion {
  return { indicators: indicatorsInForce(project), dlis: dlisInForce(project) };
}

/** Two versions, wherever they were kept, in steps; `kept` names it for what is not compared. */
export function* compareSidesSteps(
  before: ProjectVersion,
  after: ProjectVersion,
  kept: "workbook" | "version",
  options: Pick<PairingOptions, "answers" | "isQuick"> = {},
): Steps<Comparison> {
  const sides = [
    { what: "indicators", left: before.indicators, right: after.indicators },
    { what: "DLIs", left: before.dlis, right: after.dlis },
  ];
  const lacking = sides.filter(({ left, right }) => (left.length === 0) !== (right.length === 0));
  const notCompared = lacking.map(({ what, left }) => `${what}: the ${left.length === 0 ? "earlier" : "later"} ${kept} states none`);
  const all = sides.reduce((sum, { left, right }) => sum + left.length + right.length, 1);
  let pairs: readonly Pair[] = [];
  let done = 0;
  for (const side of sides) {
    const share = (side.left.length + side.right.length) / all;
    if (lacking.includes(side)) continue;
    const own = yield* within(comparePairsSteps(side.left, side.right, options), done, done + share);
    pairs = pairs.length === 0 ? own : [...pairs, ...own];
    done += share;
  }
  return notCompared.length > 0 ? { pairs, notCompared } : { pairs };
}

function indicatorsInForce(project: Project): SideItem[] {
  const both = kindsInBothVersions(project);
  const sides: SideItem[] = [];
  for (const indicator of project.indicators) {
    const side = sideOfIndicator(indicator, recordsOf(indicator, "proposed", both));
    if (side) sides.push(side);
  }
  return sides;
}

function dlisInForce(project: Project): SideItem[] {
  return (scheduleInForce(project)?.dlis ?? []).map(sideOfDli);
}

/** Items of two sides, paired and compared. */
export function comparePairs(before: readonly SideItem[], after: readonly SideItem[], options: PairingOptions = {}): readonly Pair[] {
  return finished(comparePairsSteps(before, after, options));
}

/** As `comparePairs`, in steps. */
export function* comparePairsSteps(
  before: readonly SideItem[],
  after: readonly SideItem[],
  options: PairingOptions = {},
): Steps<readonly Pair[]> {
  const fields = { before: fieldsStated(before), after: fieldsStated(after) };
  const matches = yield* within(pairItems(before, after, options), 0, 0.8);
  const pairs: Pair[] = [];
  let changed = 0;
  for (const match of matches) {
    pairs.push(pairOf(match, fields, options.isQuick));
    if (match.isUnchanged || ++changed % slice > 0) continue;
    yield 0.8 + (0.2 * pairs.length) / matches.length;
  }
  return pairs;
}

/** What an unchanged item differs in. */
const nothing: readonly FieldChange[] = [];

function pairOf(match: Match, fields: { readonly before: FieldsStated; readonly after: FieldsStated }, isQuick?: boolean): Pair {
  const { before, after, confidence, asks, reasons } = match;
  if (match.isUnchanged && before && after && !after.stated) {
    const one = itemOf(before);
    const other = itemOf(after);
    return { kind: after.kind, before: one, after: other, status: "no-change", confidence, asks, reasons, changes: nothing };
  }
  const common = {
    kind: (after ?? before)?.kind ?? "indicator",
    confidence,
    asks,
    ...(reasons.length > 0 ? { reasons } : {}),
    ...(after?.stated ? { statedStatus: after.stated } : {}),
    ...(match.split ? { split: match.split.map(itemOf) } : {}),
    ...(match.merged ? { merged: match.merged.map(itemOf) } : {}),
    ...(match.splitFrom ? { splitFrom: itemOf(match.splitFrom) } : {}),
    ...(match.mergedInto ? { mergedInto: itemOf(match.mergedInto) } : {}),
  };
  // "Marked for deletion": the later table still shows what is dropped by it.
  const isDropped = after?.stated?.status === "dropped" && before?.stated?.status !== "dropped";
  if (before && after && isDropped) return { ...common, before: itemOf(before), status: "dropped", changes: wholeItem(before, "dropped") };
  if (before && after) {
    const changes = differences(before, after, fields, isQuick);
    const isSame = changes.length === 0 && !match.split && !match.merged;
    return { ...common, before: itemOf(before), after: itemOf(after), status: isSame ? "no-change" : "revised", changes };
  }
  if (after) return { ...common, after: itemOf(after), status: "new", changes: wholeItem(after, "new") };
  return {
    ...common,
    ...(before ? { before: itemOf(before) } : {}),
    status: "dropped",
    changes: before ? wholeItem(before, "dropped") : [],
  };
}

function itemOf(side: SideItem): ComparedItem {
  return { id: side.id, name: side.name, cell: side.cell };
}
