import { yearOf } from "../base/dates";
import type { CellRef } from "../grid/address";
import type { ChangeField, ChangeStatus, Dli, Indicator, IndicatorRecord, Project, Version } from "../model/project";
import type { TableKind } from "../model/table";
import type { Period, Value } from "../model/value";

/** One thing that one table says of an item. */
export interface Statement {
  readonly field: ChangeField;
  readonly period?: Period;
  /** Field and period: what is compared with what. */
  readonly key: string;
  readonly value: Value;
  /** A name without its number, where it has one: a number that moved is no new name. */
  readonly bare?: string;
  readonly table: TableKind;
}

/** An indicator or DLI in one version, with everything its tables say of it. */
export interface SideItem {
  readonly kind: "indicator" | "dli";
  readonly id: string;
  /** The number that a table gives it; absent where it was only counted. */
  readonly code?: string;
  readonly name: string;
  readonly cell: CellRef;
  readonly level?: Indicator["level"];
  readonly statements: readonly Statement[];
  readonly stated?: { readonly status: ChangeStatus; readonly cell: CellRef };
}

/** A period as it is compared: "Dec-15" and "2015" are one year's figure, "FY15" is another's. */
function periodKey(period: Period, others: readonly Period[]): string {
  if (!period.span) return period.ordinal === undefined ? `label ${period.label.trim()}` : `ordinal ${period.ordinal}`;
  const kind = period.kind === "fiscal-year" ? "fiscal" : "calendar";
  const year = yearOf(period.span.to);
  const alone = others.filter((other) => other.span && yearOf(other.span.to) === year).length <= 1;
  return alone ? `${kind} ${year}` : `${kind} ${period.span.from} ${period.span.to}`;
}

const indicatorFields = [
  ["name", "name"],
  ["unit", "unit"],
  ["baseline", "baseline"],
  ["endTarget", "end-target"],
  ["endTargetDate", "end-date"],
  ["frequency", "frequency"],
  ["source", "source"],
  ["responsibility", "responsibility"],
  ["description", "description"],
  ["protocol", "protocol"],
] as const satisfies ReadonlyArray<readonly [keyof IndicatorRecord, ChangeField]>;

/** What one record of an indicator says. */
function statementsOfRecord(record: IndicatorRecord, indicator: Indicator): Statement[] {
  const table = record.table.kind;
  const plain = indicatorFields.flatMap(([key, field]): Statement[] => {
    const value = record[key];
    const bare = field === "name" ? { bare: bareName(record, indicator) } : {};
    return value === undefined ? [] : [{ field, key: field, value, table, ...bare }];
  });
  const periods = record.targets.map((target) => target.period);
  const targets = record.targets.map(({ period, value }): Statement => {
    return { field: "target", period, key: `target ${periodKey(period, periods)}`, value, table };
  });
  return [...plain, ...targets];
}

/** "PDO Indicator 3: School positions staffed" without its number, which the indicator's id already holds. */
function bareName(record: IndicatorRecord, indicator: Indicator): string {
  const text = record.name.text.replace(/\s+/g, " ").trim();
  const known = indicator.name.replace(/\s+/g, " ").trim();
  if (known !== "" && text.endsWith(known)) return known;
  const label = /^[^:\n]{0,45}?(\d+(?:\.\d+)*)\s*[:.)\u2013\u2014-]\s+(?=\S)/u.exec(text);
  return label?.[1] !== undefined && indicator.id.endsWith(label[1]) ? text.slice(label[0].length) : text;
}

/** An indicator as the given records state it; undefined without records. */
export function sideOfIndicator(indicator: Indicator, records: readonly IndicatorRecord[]): SideItem | undefined {
  const first = records[0];
  if (first === undefined) return undefined;
  const stated = records.flatMap((record) => {
    return record.statedStatus ? [{ status: record.statedStatus, cell: record.status?.cell ?? record.cell }] : [];
  })[0];
  const code = records.find((record) => record.code)?.code?.text ?? (/^I\d+$/.test(indicator.id) ? undefined : indicator.id);
  return {
    kind: "indicator",
    id: indicator.id,
    ...(code === undefined ? {} : { code }),
    name: bareName(first, indicator),
    cell: first.cell,
    level: indicator.level,
    statements: records.flatMap((record) => statementsOfRecord(record, indicator)),
    ...(stated ? { stated } : {}),
  };
}

/** A DLI as its row states it. */
export function sideOfDli(dli: Dli): SideItem {
  const table = dli.table.kind;
  const one = (field: ChangeField, value: Value | undefined): Statement[] => (value ? [{ field, key: field, value, table }] : []);
  const lot: Value | undefined = dli.lot && {
    cell: dli.unitValue?.cell ?? dli.cell,
    text: dli.lot.text,
    reading: { kind: "number", number: dli.lot.size, places: 0 },
    qualifier: dli.lot.text,
  };
  const periods = dli.periods.map((own) => own.period);
  const byPeriod = dli.periods.flatMap(({ period, amount, units, disbursementDate }) => {
    const key = periodKey(period, periods);
    const fields = [
      ["amount", amount],
      ["units", units],
      ["disbursement-date", disbursementDate],
    ] as const;
    return fields.flatMap(([field, value]): Statement[] => (value ? [{ field, period, key: `${field} ${key}`, value, table }] : []));
  });
  const statements = [
    ...one("name", dli.name),
    ...one("unit-value", dli.unitValue),
    ...one("lot", lot),
    ...one("baseline", dli.baseline),
    ...byPeriod,
    ...one("allocation", dli.subtotal),
    ...one("end-target", dli.finalTarget),
    ...one("end-date", dli.deadline),
    ...one("protocol", dli.protocol),
  ];
  return { kind: "dli", id: dli.number, code: dli.number, name: dli.name.text, cell: dli.cell, statements };
}

/** The records of one version, where a kind of table states both; the others as they are. */
export function recordsOf(indicator: Indicator, version: Version, both: ReadonlySet<TableKind>): IndicatorRecord[] {
  return indicator.records.filter((record) => record.version === version || !both.has(record.table.kind));
}

/** The kinds of table that state indicators in both versions. */
export function kindsInBothVersions(project: Project): Set<TableKind> {
  const seen = new Set(project.indicators.flatMap((one) => one.records.map((record) => `${record.table.kind} ${record.version}`)));
  const kinds = new Set(project.indicators.flatMap((one) => one.records.map((record) => record.table.kind)));
  return new Set([...kinds].filter((kind) => seen.has(`${kind} current`) && seen.has(`${kind} proposed`)));
}
