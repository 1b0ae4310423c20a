import { scheduleInForce } from "../model/project";
import type { Project } from "../model/project";
import type { Comparison, ComparedItem, Pair } from "./comparison";
import { differences, fieldsOf, wholeItem } from "./differences";
import { pairItems } from "./divide";
import type { Match, PairingOptions } from "./pairing";
import { kindsInBothVersions, recordsOf, sideOfDli, sideOfIndicator } from "./sides";
import type { SideItem } from "./sides";

/**
 * Two workbooks: the project as it stood and as it stands now. Of a workbook that holds two versions the one in force is taken. Where one
 * of them has no indicators (or no DLIs) at all, nothing is known of them there: they are not compared, and it is said.
 */
export function compareVersions(before: Project, after: Project, options: Pick<PairingOptions, "answers"> = {}): Comparison {
  return compareSides(versionOf(before), versionOf(after), "workbook", options);
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

/** Two versions, wherever they were kept; `kept` names it for what is not compared. */
export function compareSides(
  before: ProjectVersion,
  after: ProjectVersion,
  kept: "workbook" | "version",
  options: Pick<PairingOptions, "answers"> = {},
): Comparison {
  const sides = [
    { what: "indicators", left: before.indicators, right: after.indicators },
    { what: "DLIs", left: before.dlis, right: after.dlis },
  ];
  const lacking = sides.filter(({ left, right }) => (left.length === 0) !== (right.length === 0));
  const notCompared = lacking.map(({ what, left }) => `${what}: the ${left.length === 0 ? "earlier" : "later"} ${kept} states none`);
  const pairs = sides.flatMap((side) => (lacking.includes(side) ? [] : comparePairs(side.left, side.right, options)));
  return notCompared.length > 0 ? { pairs, notCompared } : { pairs };
}

function indicatorsInForce(project: Project): SideItem[] {
  const both = kindsInBothVersions(project);
  return project.indicators.flatMap((indicator) => sideOfIndicator(indicator, recordsOf(indicator, "proposed", both)) ?? []);
}

function dlisInForce(project: Project): SideItem[] {
  return (scheduleInForce(project)?.dlis ?? []).map(sideOfDli);
}

/** Items of two sides, paired and compared. */
export function comparePairs(before: readonly SideItem[], after: readonly SideItem[], options: PairingOptions = {}): Pair[] {
  const fields = { before: fieldsOf(before), after: fieldsOf(after) };
  return pairItems(before, after, options).map((match) => pairOf(match, fields));
}

function pairOf(match: Match, fields: Parameters<typeof differences>[2]): Pair {
  const { before, after, confidence, asks, reasons } = match;
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
  if (before && after) {
    const changes = differences(before, after, fields);
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
