import { printCell } from "../../grid/address";
import type { Indicator, IndicatorRecord, PeriodValue } from "../../model/project";
import type { TableKind } from "../../model/table";
import type { Period, Value } from "../../model/value";
import { compact, periodValueJson, valueJson } from "./value";

/** Whose word counts first where several tables state an indicator. */
const order: readonly TableKind[] = ["results-framework", "indicator-status", "monitoring-plan"];

const rank = (record: IndicatorRecord): number => {
  const at = order.indexOf(record.table.kind);
  return (at < 0 ? order.length : at) * 2 + (record.version === "proposed" ? 0 : 1);
};

/** The indicator's records, the one that counts first in front. */
const ranked = (indicator: Indicator): readonly IndicatorRecord[] => [...indicator.records].sort((a, b) => rank(a) - rank(b));

type ValueField = {
  [Key in keyof IndicatorRecord]-?: Exclude<IndicatorRecord[Key], undefined> extends Value ? Key : never;
}[keyof IndicatorRecord];

/** The first record's value that the table has a column for; a filled cell wins over an empty one. */
function pick(records: readonly IndicatorRecord[], field: ValueField): Value | undefined {
  const stated = records.flatMap((record) => record[field] ?? []);
  return stated.find((value) => value.reading.kind !== "blank") ?? stated[0];
}

/** The first list that is not empty: the figures of two tables are not mixed. */
function pickList(records: readonly IndicatorRecord[], field: "targets" | "actuals"): readonly PeriodValue[] {
  return records.map((record) => record[field]).find((list) => list.length > 0) ?? [];
}

/** A status block's latest actual, as the figure of the day it was taken. */
function latest(records: readonly IndicatorRecord[]): PeriodValue | undefined {
  const record = records.find(({ actual }) => actual !== undefined && actual.reading.kind !== "blank");
  if (!record?.actual) return undefined;
  const day = record.actualDate;
  const period: Period = {
    label: day?.text ?? "",
    kind: "day",
    ...(day?.reading.kind === "date" ? { span: day.reading.span } : {}),
  };
  return { period, value: record.actual };
}

const recordFields = [
  "name",
  "code",
  "type",
  "unit",
  "baseline",
  "baselineDate",
  "actual",
  "actualDate",
  "previous",
  "previousDate",
  "endTarget",
  "endTargetDate",
  "frequency",
  "source",
  "responsibility",
  "description",
  "protocol",
  "status",
] as const satisfies readonly ValueField[];

const recordJson = (record: IndicatorRecord) =>
  compact({
    table: record.table.id,
    version: record.version,
    cell: printCell(record.cell),
    ...Object.fromEntries(recordFields.flatMap((field) => (record[field] ? [[field, valueJson(record[field])]] : []))),
    targets: record.targets.map(periodValueJson),
    actuals: record.actuals.map(periodValueJson),
  });

/** One indicator, merged over its tables (results framework first), with each table's own record below. */
export function indicatorJson(indicator: Indicator) {
  const records = ranked(indicator);
  const now = latest(records);
  const actuals = pickList(records, "actuals");
  return compact({
    id: indicator.id,
    level: indicator.level,
    name: indicator.name,
    unit: pick(records, "unit")?.text ?? null,
    direction: indicator.direction,
    mode: indicator.mode?.value,
    modeStated: indicator.mode?.stated,
    modeWhy: indicator.mode?.why,
    baseline: valueJson(pick(records, "baseline")),
    targets: pickList(records, "targets").map(periodValueJson),
    actuals: (now ? [...actuals, now] : actuals).map(periodValueJson),
    endTarget: valueJson(pick(records, "endTarget")),
    endTargetDate: valueJson(pick(records, "endTargetDate")),
    status: pick(records, "status")?.text,
    cells: [...new Set(records.map((record) => printCell(record.cell)))],
    records: records.map(recordJson),
  });
}
