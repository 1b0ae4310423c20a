import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import type { Table } from "../../model/table";
import type { Value } from "../../model/value";
import { inForce } from "./items";
import { isEmpty } from "./sums";

/** What a framework says of each indicator beside its figures. */
export type FrameworkField = "unit" | "baseline" | "endTarget" | "frequency" | "source" | "responsibility" | "description";

export const fieldNames: Readonly<Record<FrameworkField, string>> = {
  unit: "unit of measure",
  baseline: "baseline",
  endTarget: "target",
  frequency: "frequency",
  source: "data source",
  responsibility: "responsibility",
  description: "definition",
};

export const frameworkFields = Object.keys(fieldNames) as readonly FrameworkField[];

/** The tables that together are the project's results framework, in force: framework and monitoring plan. */
export function frameworkRecords(indicator: Indicator): readonly IndicatorRecord[] {
  return inForce(indicator).filter(({ table }) => table.kind === "results-framework" || table.kind === "monitoring-plan");
}

/** The results frameworks in force, each with its indicators' records. */
export function frameworksOf(project: Project): ReadonlyArray<{ readonly table: Table; readonly indicators: readonly Indicator[] }> {
  const tables = new Map<Table, Indicator[]>();
  for (const indicator of project.indicators) {
    for (const { table } of frameworkRecords(indicator)) {
      if (table.kind !== "results-framework") continue;
      const own = tables.get(table) ?? [];
      tables.set(table, own);
      if (!own.includes(indicator)) own.push(indicator);
    }
  }
  return [...tables].map(([table, indicators]) => ({ table, indicators }));
}

/** A field as any of the framework's tables states it; the blank cell where all are blank; undefined where none has the column. */
export function stateOf(indicator: Indicator, field: FrameworkField): Value | undefined {
  const values = frameworkRecords(indicator).flatMap((record) => fieldOf(record, field) ?? []);
  return values.find((value) => !isEmpty(value)) ?? values[0];
}

/** The end target, or the first year's where the table has no end target. */
function fieldOf(record: IndicatorRecord, field: FrameworkField): Value | undefined {
  return field === "endTarget" ? (record.endTarget ?? record.targets[0]?.value) : record[field];
}
