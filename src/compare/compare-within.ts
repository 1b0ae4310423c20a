import type { ChangeStatus, Project } from "../model/project";
import type { TableKind } from "../model/table";
import { comparePairs, comparePairsSteps } from "./compare-versions";
import type { Comparison, FieldChange, Pair } from "./comparison";
import type { PairingOptions } from "./match";
import { kindsInBothVersions, sideOfDli, sideOfIndicator } from "./sides";
import type { SideItem } from "./sides";
import { statedItems } from "./stated";
import type { StatedItem } from "./stated";
import { finished } from "./steps";
import type { Steps } from "./steps";

/**
 * Two versions inside one workbook: what its change tables state in their two columns, and what two tables of one kind (two results
 * frameworks, two DLI schedules) state as current and proposed. Items that the workbook only gives a status keep it, with no changes;
 * items of which it says neither are left out: nothing is known of them.
 */
export function compareWithin(project: Project, options: Pick<PairingOptions, "answers"> = {}): Comparison {
  return finished(compareWithinSteps(project, options));
}

/** As `compareWithin`, in steps. */
export function* compareWithinSteps(project: Project, { answers }: Pick<PairingOptions, "answers"> = {}): Steps<Comparison> {
  const stated = statedItems(project.changes);
  const ofIndicators = new Map<string, StatedItem>();
  for (const item of stated)
    if (item.kind === "indicator" && item.id !== undefined && !ofIndicators.has(item.id)) ofIndicators.set(item.id, item);
  const compared = yield* comparePairsSteps(indicatorSide(project, "current"), indicatorSide(project, "proposed"), {
    known: (item) => item.id,
    answers,
  });
  const byId = new Map<string, Pair[]>();
  for (const pair of compared) {
    const id = (pair.after ?? pair.before)?.id ?? "";
    const group = byId.get(id);
    if (group) group.push(pair);
    else byId.set(id, [pair]);
  }
  const taken = new Set<StatedItem>();
  const indicators = project.indicators.flatMap((indicator): Pair[] => {
    const own = ofIndicators.get(indicator.id);
    if (own) taken.add(own);
    const twos = byId.get(indicator.id) ?? [];
    const two = twos.find((pair) => pair.after) ?? twos[0];
    const side = sideOfIndicator(indicator, indicator.records);
    const rest = twos.filter((pair) => pair !== two);
    return own || two || side?.stated ? [merged(own, two, side), ...rest] : [];
  });
  const inList = new Set(project.indicators.map((indicator) => indicator.id));
  const others = stated.filter((item) => item.kind === "indicator" && !taken.has(item) && !(item.id !== undefined && inList.has(item.id)));
  return { pairs: [...indicators, ...others.map((item) => merged(item, undefined, undefined)), ...dliPairs(project, stated, answers)] };
}

/** One version of the indicators, from the kinds of table that state both. A change table's columns are read as its rows instead. */
function indicatorSide(project: Project, version: "current" | "proposed"): SideItem[] {
  const kinds = kindsInBothVersions(project);
  if (project.changes.length > 0) kinds.delete("change-table" satisfies TableKind);
  return project.indicators.flatMap((indicator) => {
    const records = indicator.records.filter((record) => record.version === version && kinds.has(record.table.kind));
    return sideOfIndicator(indicator, records) ?? [];
  });
}

function dliPairs(project: Project, stated: readonly StatedItem[], answers: PairingOptions["answers"]): Pair[] {
  const side = (version: "current" | "proposed"): SideItem[] =>
    project.schedules.filter((one) => one.version === version).flatMap((one) => one.dlis.map(sideOfDli));
  const [before, after] = [side("current"), side("proposed")];
  const compared = before.length > 0 && after.length > 0 ? comparePairs(before, after, { answers }) : [];
  const own = stated.filter((item) => item.kind === "dli");
  const left = own.filter((item) => !compared.some((pair) => (pair.after ?? pair.before)?.id === item.id));
  return [
    ...compared.map((pair) =>
      merged(
        own.find((item) => item.id === (pair.after ?? pair.before)?.id),
        pair,
        undefined,
      ),
    ),
    ...left.map((item) =>
      merged(
        item,
        undefined,
        [...after, ...before].find((one) => one.id === item.id),
      ),
    ),
  ];
}

/** What was stated and what was compared, as one pair; a stated row wins over a compared field, so that nothing is said twice. */
function merged(own: StatedItem | undefined, two: Pair | undefined, side: SideItem | undefined): Pair {
  const statedStatus = own?.status ?? two?.statedStatus ?? side?.stated;
  const changes = mergedChanges(own?.changes ?? [], two?.changes ?? []);
  const status = statusOfPair(statedStatus?.status, two?.status, changes.length, (own?.rows ?? 0) > 0);
  const item = {
    id: side?.id ?? own?.id ?? (two?.after ?? two?.before)?.id ?? own?.name ?? "",
    name: side?.name ?? own?.name ?? (two?.after ?? two?.before)?.name ?? "",
    cell: side?.cell ?? own?.cell ?? (two?.after ?? two?.before)?.cell ?? { sheet: "", row: 0, col: 0 },
  };
  return {
    kind: own?.kind ?? two?.kind ?? side?.kind ?? "indicator",
    ...(status === "new" ? {} : { before: two?.before ?? item }),
    ...(status === "dropped" ? {} : { after: two?.after ?? item }),
    status,
    ...(statedStatus ? { statedStatus } : {}),
    confidence: two?.confidence ?? 1,
    asks: two?.asks ?? false,
    ...(two?.reasons ? { reasons: two.reasons } : {}),
    ...(two?.split ? { split: two.split } : {}),
    ...(two?.merged ? { merged: two.merged } : {}),
    ...(two?.splitFrom ? { splitFrom: two.splitFrom } : {}),
    ...(two?.mergedInto ? { mergedInto: two.mergedInto } : {}),
    changes,
  };
}

/**
 * New and dropped are taken from the workbook's word or from an item that one version lacks. Otherwise what differs is revised; where
 * rows were compared and nothing differs there is no change, whatever the workbook says; where there was nothing to compare its word stands.
 */
function statusOfPair(
  stated: ChangeStatus | undefined,
  compared: ChangeStatus | undefined,
  changes: number,
  hasRows: boolean,
): ChangeStatus {
  if (compared === "new" || compared === "dropped") return compared;
  if (stated === "new" || stated === "dropped") return stated;
  if (changes > 0) return "revised";
  return hasRows || compared !== undefined ? "no-change" : (stated ?? "no-change");
}

function mergedChanges(own: readonly FieldChange[], two: readonly FieldChange[]): FieldChange[] {
  const key = (change: FieldChange): string => `${change.field} ${change.period?.span?.to.slice(0, 4) ?? change.period?.label ?? ""}`;
  const known = new Set(own.map(key));
  return [...own, ...two.filter((change) => !known.has(key(change)))];
}
