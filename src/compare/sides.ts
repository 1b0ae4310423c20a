import type { CellRef } from "../grid/address";
import { bareName } from "../model/bare-name";
import type { comparedFields } from "../model/printed";
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
  ["baselineDate", "baseline-date"],
  ["endTarget", "end-target"],
  ["endTargetDate", "end-date"],
  ["frequency", "frequency"],
  ["source", "source"],
  ["responsibility", "responsibility"],
  ["description", "description"],
  ["protocol", "protocol"],
] as const satisfies ReadonlyArray<readonly [(typeof comparedFields)[number], ChangeField]>;

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

/** An indicator as the given records state it; undefined without records. `name` is its name without its number, where that is known. */
export function sideOfIndicator(indicator: Indicator, records: readonly IndicatorRecord[], name?: string): SideItem | undefined {
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
    name: name ?? bareName(first, indicator),
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
export function states({ records, statements = [] }: Pick<SideItem, "records" | "statements">, field: ChangeField): boolean {
  if (!records) return statements.some((statement) => statement.field === field);
  if (field === "target") return records.some(({ targets }) => targets.length > 0);
  const key = keyOfField.get(field);
  return key !== undefined && records.some((record) => record[key] !== undefined);
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
  if (project.prints) return current;
  for (const { records } of project.indicators)
    for (const { version, table } of records) (version === "current" ? current : proposed).add(table.kind);
  return new Set([...current].filter((kind) => proposed.has(kind)));
}
