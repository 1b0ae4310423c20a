import { scheduleInForce } from "../model/project";
import type { Project } from "../model/project";
import type { Comparison, ComparedItem, Pair } from "./comparison";
import { differences, fieldsOf, wholeItem } from "./differences";
import { pairItems } from "./pairing";
import type { Match } from "./pairing";
import { kindsInBothVersions, recordsOf, sideOfDli, sideOfIndicator } from "./sides";
import type { SideItem } from "./sides";

/**
 * Two workbooks: the project as it stood and as it stands now. Of a workbook that holds two versions the one in force is taken. Where one
 * of them has no indicators (or no DLIs) at all, nothing is known of them there: they are not compared, and it is said.
 */
export function compareVersions(before: Project, after: Project): Comparison {
  const sides = [
    { what: "indicators", left: indicatorsInForce(before), right: indicatorsInForce(after) },
    { what: "DLIs", left: dlisInForce(before), right: dlisInForce(after) },
  ];
  const lacking = sides.filter(({ left, right }) => (left.length === 0) !== (right.length === 0));
  const notCompared = lacking.map(({ what, left }) => `${what}: the ${left.length === 0 ? "earlier" : "later"} workbook states none`);
  const pairs = sides.flatMap((side) => (lacking.includes(side) ? [] : comparePairs(side.left, side.right)));
  return notCompared.length > 0 ? { pairs, notCompared } : { pairs };
}

function indicatorsInForce(project: Project): SideItem[] {
  const both = kindsInBothVersions(project);
  return project.indicators.flatMap((indicator) => sideOfIndicator(indicator, recordsOf(indicator, "proposed", both)) ?? []);
}

function dlisInForce(project: Project): SideItem[] {
  return (scheduleInForce(project)?.dlis ?? []).map(sideOfDli);
}

/** Items of two sides, paired and compared; `known` names the items that the reader put together. */
export function comparePairs(before: readonly SideItem[], after: readonly SideItem[], known?: Parameters<typeof pairItems>[2]): Pair[] {
  const fields = { before: fieldsOf(before), after: fieldsOf(after) };
  return pairItems(before, after, known).map((match) => pairOf(match, fields));
}

function pairOf(match: Match, fields: Parameters<typeof differences>[2]): Pair {
  const { before, after, confidence, asks } = match;
  const stated = after?.stated ? { statedStatus: after.stated } : {};
  const common = { kind: (after ?? before)?.kind ?? "indicator", confidence, asks, ...stated };
  if (before && after) {
    const changes = differences(before, after, fields);
    return { ...common, before: itemOf(before), after: itemOf(after), status: changes.length > 0 ? "revised" : "no-change", changes };
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
