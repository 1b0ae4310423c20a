import type { ChangeField, IndicatorRecord, PeriodValue, Version } from "../../model/project";
import type { Value } from "../../model/value";
import { columnOf } from "../region";
import type { Region } from "../region";
import { changeStatusOf } from "../words/statuses";
import type { RawRecord } from "./raw";
import { optional } from "./optional";
import type { ChangeGroup } from "./change-table";

const recordField: Partial<Record<ChangeField, keyof IndicatorRecord>> = {
  description: "description",
  unit: "unit",
  baseline: "baseline",
  "end-target": "endTarget",
  "baseline-date": "baselineDate",
  "end-date": "endTargetDate",
  frequency: "frequency",
  source: "source",
  responsibility: "responsibility",
  protocol: "protocol",
};

/** A change table's two columns as records of each indicator: the current and the proposed version, of what the table names. */
export function recordsOfChanges(region: Region, groups: readonly ChangeGroup[]): RawRecord[] {
  if (!columnOf(region, "indicator", "indicator-code")) return [];
  return groups
    .filter((group) => group.dliNumber === undefined)
    .flatMap((group) =>
      (["current", "proposed"] as const).map((version) => recordOf(region, group, version)).filter((raw) => raw !== undefined),
    );
}

function recordOf(region: Region, group: ChangeGroup, version: Version): RawRecord | undefined {
  const fields: Record<string, Value> = {};
  const targets: PeriodValue[] = [];
  for (const change of group.changes) {
    const value = version === "current" ? change.before : change.after;
    if (!value || change.field === undefined) continue;
    if (change.field === "target" && change.period) targets.push({ period: change.period, value });
    const key = recordField[change.field];
    if (key !== undefined) fields[key] ??= value;
  }
  if (version === "current" && targets.length === 0 && Object.keys(fields).length === 0) return undefined;
  const status =
    group.statusText && version === "proposed"
      ? { status: group.statusText, ...optional({ statedStatus: changeStatusOf(group.statusText.text) }) }
      : {};
  const accumulated = group.changes.some(
    (change) =>
      change.field === "end-target" && /accumulated|acumulada|cumulée/i.test(`${change.detail?.text ?? ""} ${change.period?.label ?? ""}`),
  );
  const record: IndicatorRecord = {
    table: region.table,
    version,
    cell: group.name.cell,
    name: group.name,
    targets,
    actuals: [],
    ...group.context,
    ...fields,
    ...status,
    ...(accumulated ? { statedMode: "sum" as const } : {}),
  };
  return { record, name: group.bareName, ...optional({ id: group.id, level: group.level }) };
}
