import type { CellRef } from "../grid/address";
import type { ChangeField, ChangeStatus, Dli, Indicator, IndicatorRecord, Project, Version } from "../model/project";
import type { TableKind } from "../model/table";
import type { Period, Value } from "../model/value";
import { periodKeys } from "./period-keys";

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
  readonly stated?: { readonly status: ChangeStatus; readonly cell: CellRef };
  /** Of an indicator read from a workbook, what its statements are made of; of all others the statements. See `statementsOf`. */
  readonly indicator?: Indicator;
  readonly records?: readonly IndicatorRecord[];
  readonly statements?: readonly Statement[];
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

/** The fields of an indicator that have no periods, in the order in which they are stated, with the part of a record that holds each. */
export const plainFields = indicatorFields.map(([key, field]) => ({ key, field }));
const keyOfField = new Map<ChangeField, (typeof plainFields)[number]["key"]>(plainFields.map(({ key, field }) => [field, key]));

/** What one record of an indicator says. */
function statementsOfRecord(record: IndicatorRecord, indicator: Indicator): Statement[] {
  const table = record.table.kind;
  const statements: Statement[] = [];
  for (const { key, field } of plainFields) {
    const value = record[key];
    if (value === undefined) continue;
    if (field === "name") statements.push({ field, key: field, value, bare: bareName(record, indicator), table });
    else statements.push({ field, key: field, value, table });
  }
  const keys = periodKeys(record.targets.map((target) => target.period));
  record.targets.forEach(({ period, value }, n) =>
    statements.push({ field: "target", period, key: `target ${keys[n] ?? ""}`, value, table }),
  );
  return statements;
}

/** White space that is folded to one blank, and marks of notes. */
const untidy = /\s{2}|[^\S ]|^ | $|[\u00b9\u00b2\u00b3\u2070-\u2079*\u2020\u2021\u00a7/]$/;

/** A name without the marks that lead to notes: "Parcels registered\u00b9", "Offices modernized*", "Ships inspected 1/". */
const withoutMarks = (name: string): string =>
  name.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, "").replace(/(?:\s*[*\u2020\u2021\u00a7]+|\s+(?:\d{1,2}|[a-d])\/)+$/, "");

/** "PDO Indicator 3: School positions staffed" without its number, which the indicator's id already holds. */
function bareName(record: IndicatorRecord, indicator: Indicator): string {
  if (record.name.text === indicator.name && indicator.name !== "" && !untidy.test(indicator.name)) return indicator.name;
  const text = withoutMarks(record.name.text.replace(/\s+/g, " ").trim());
  const known = withoutMarks(indicator.name.replace(/\s+/g, " ").trim());
  if (known !== "" && text.endsWith(known)) return known;
  const label = /^[^:\n]{0,45}?(\d+(?:\.\d+)*)\s*[:.)\u2013\u2014-]\s+(?=\S)/u.exec(text);
  return label?.[1] !== undefined && indicator.id.endsWith(label[1]) ? text.slice(label[0].length) : text;
}

/** An indicator as the given records state it; undefined without records. */
export function sideOfIndicator(indicator: Indicator, records: readonly IndicatorRecord[]): SideItem | undefined {
  const first = records[0];
  if (first === undefined) return undefined;
  let stated: SideItem["stated"];
  let code: string | undefined;
  for (const record of records) {
    if (record.statedStatus && !stated) stated = { status: record.statedStatus, cell: record.status?.cell ?? record.cell };
    code ??= record.code?.text;
  }
  return {
    kind: "indicator",
    id: indicator.id,
    code: code ?? (/^I\d+$/.test(indicator.id) ? undefined : indicator.id),
    name: bareName(first, indicator),
    cell: first.cell,
    level: indicator.level,
    stated,
    indicator,
    records,
  };
}

const made = new WeakMap<SideItem, readonly Statement[]>();

/** Everything that an item's tables say of it, made when it is first asked for: most items of two versions are alike, and need none. */
export function statementsOf(item: SideItem): readonly Statement[] {
  const { indicator, records = [], statements } = item;
  if (statements || !indicator) return statements ?? [];
  const before = made.get(item);
  if (before) return before;
  const now = records.flatMap((record) => statementsOfRecord(record, indicator));
  made.set(item, now);
  return now;
}

/** What an item states of a field that has no periods, in its tables' order. */
export function valuesOf(item: SideItem, field: ChangeField): Value[] {
  const key = keyOfField.get(field);
  if (!item.records) return (item.statements ?? []).flatMap((statement) => (statement.field === field ? [statement.value] : []));
  return key === undefined ? [] : item.records.flatMap((record) => record[key] ?? []);
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
  const keys = periodKeys(dli.periods.map((own) => own.period));
  const byPeriod = dli.periods.flatMap(({ period, amount, units, disbursementDate }, n) => {
    const fields = [
      ["amount", amount],
      ["units", units],
      ["disbursement-date", disbursementDate],
    ] as const;
    return fields.flatMap(([field, value]): Statement[] =>
      value ? [{ field, period, key: `${field} ${keys[n] ?? ""}`, value, table }] : [],
    );
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

/** Whether any statement of an item is about a field. */
export function states(item: SideItem, field: ChangeField): boolean {
  if (!item.records) return statementsOf(item).some((statement) => statement.field === field);
  return field === "target" ? item.records.some(({ targets }) => targets.length > 0) : valuesOf(item, field).length > 0;
}

/** The records of one version, where a kind of table states both; the others as they are. */
export function recordsOf(indicator: Indicator, version: Version, both: ReadonlySet<TableKind>): readonly IndicatorRecord[] {
  if (both.size === 0) return indicator.records;
  return indicator.records.filter((record) => record.version === version || !both.has(record.table.kind));
}

/** The kinds of table that state indicators in both versions. */
export function kindsInBothVersions(project: Project): Set<TableKind> {
  const current = new Set<TableKind>();
  const proposed = new Set<TableKind>();
  for (const { records } of project.indicators)
    for (const { version, table } of records) (version === "current" ? current : proposed).add(table.kind);
  return new Set([...current].filter((kind) => proposed.has(kind)));
}
