import { emptyProject } from "../../src/model/project";
import type { ChangeStatus, Indicator, IndicatorRecord, Project, StatedChange, Version } from "../../src/model/project";
import type { TableKind } from "../../src/model/table";
import type { Comparison, FieldChange, Pair } from "../../src/compare/comparison";
import { at, period, table, val } from "../disburse/made";

/** An indicator as one row of a results framework: "2015=1,000|2016=9,000" are targets. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
  readonly baseline?: string;
  readonly targets?: string;
  readonly end?: string;
  readonly frequency?: string;
  readonly source?: string;
  readonly description?: string;
  readonly status?: string;
  readonly level?: Indicator["level"];
}

const statuses: Readonly<Record<string, ChangeStatus>> = { "No Change": "no-change", Revised: "revised", Dropped: "dropped" };

export function record(
  row: Row,
  line: number,
  sheet = "RF",
  version: Version = "proposed",
  kind: TableKind = "results-framework",
): IndicatorRecord {
  const one = (col: string, text: string | undefined) => (text === undefined ? undefined : val(text, `${sheet}!${col}${line}`));
  return {
    table: table(kind, sheet),
    version,
    cell: at(`${sheet}!B${line}`),
    name: val(row.name, `${sheet}!B${line}`),
    ...(/^I\d+$/.test(row.id) ? {} : { code: val(row.id, `${sheet}!A${line}`) }),
    unit: one("C", row.unit),
    baseline: one("D", row.baseline),
    targets: (row.targets ?? "")
      .split("|")
      .filter(Boolean)
      .map((text, n) => {
        const [label = "", value = ""] = text.split("=");
        return { period: period(label), value: val(value, `${sheet}!${String.fromCharCode(69 + n)}${line}`) };
      }),
    actuals: [],
    endTarget: one("K", row.end),
    frequency: one("L", row.frequency),
    source: one("M", row.source),
    description: one("N", row.description),
    status: one("O", row.status),
    statedStatus: row.status === undefined ? undefined : (statuses[row.status] ?? "new"),
  };
}

export function indicators(rows: readonly Row[], sheet = "RF", version: Version = "proposed"): Indicator[] {
  return rows.map((row, n) => ({
    id: row.id,
    level: row.level ?? "intermediate",
    name: row.name,
    records: [record(row, n + 2, sheet, version)],
  }));
}

export function projectOf(rows: readonly Row[]): Project {
  return { ...emptyProject, indicators: indicators(rows) };
}

/** A change table's row about one field. */
export function stated(
  id: string,
  field: StatedChange["field"],
  before: string,
  after: string,
  extra: Partial<StatedChange> = {},
): StatedChange {
  return {
    cell: at("Changes!C5"),
    indicatorId: id,
    name: val(id, "Changes!A5"),
    field,
    before: val(before, "Changes!D5"),
    after: val(after, "Changes!E5"),
    ...extra,
  };
}

/** "target 2015: 1,000 -> 0 (figure)". */
export function say(change: FieldChange): string {
  return `${change.field}${change.period ? ` ${change.period.label}` : ""}: ${change.before} -> ${change.after} (${change.kind})`;
}

export function pairOf(comparison: Comparison, id: string): Pair {
  const pair = comparison.pairs.find((one) => (one.after ?? one.before)?.id === id);
  if (!pair) throw new Error(`no pair ${id}`);
  return pair;
}
