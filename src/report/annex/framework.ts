import type { CellRef } from "../../grid/address";
import type { Workbook } from "../../grid/workbook";
import type { Comparison, FieldChange } from "../../compare/comparison";
import type { ChangeField, Indicator, IndicatorRecord, Project, StatedChange } from "../../model/project";
import { isBlank } from "../../model/value";
import type { Period, Value } from "../../model/value";
import { partLink } from "./part-link";
import { inForce, samePeriod, yearly, yearOfPeriod } from "../../rules/support/items";
import { bold, plainCells, uniqueLinks, withUniqueKeys } from "./annex";
import type { Annex, AnnexRow, Link } from "./annex";

const fields = [
  { header: "Unit", field: "unit", key: "unit", width: 10 },
  { header: "Baseline", field: "baseline", key: "baseline", width: 12 },
] as const satisfies ReadonlyArray<Column>;
const laterFields = [
  { header: "End target", field: "end-target", key: "endTarget", width: 14 },
  { header: "Frequency", field: "frequency", key: "frequency", width: 12 },
  { header: "Data source", field: "source", key: "source", width: 16 },
  { header: "Responsible", field: "responsibility", key: "responsibility", width: 16 },
  { header: "Description", field: "description", key: "description", width: 46 },
] as const satisfies ReadonlyArray<Column>;

interface Column {
  readonly header: string;
  readonly field: ChangeField;
  readonly key: keyof IndicatorRecord;
  readonly width: number;
}

const levels: Readonly<Record<Indicator["level"], string>> = {
  pdo: "Project development objective indicators",
  intermediate: "Intermediate results indicators",
  beneficiaries: "Beneficiaries",
  other: "Other indicators",
};

/** The results framework as it is to be: what the tables in force say, with the changes that they do not hold yet. Dropped indicators are left out. */
export function frameworkAnnex(project: Project, comparison: Comparison | undefined, workbook: Workbook): Annex | undefined {
  const kept = project.indicators.filter((one) => changesOf(comparison, one)?.status !== "dropped");
  // A status block alone says how an indicator fares, not that it belongs to the framework.
  const shown = kept.filter((one) => inForce(one).some((record) => record.table.kind !== "indicator-status"));
  if (!shown.some((one) => one.records.some((record) => record.table.kind === "results-framework"))) return undefined;
  const periods = periodsOf(shown);
  const has = ({ key }: Column): boolean => shown.some((one) => inForce(one).some((record) => !isBlank(record[key] as Value | undefined)));
  const [first, later] = [fields.filter(has), laterFields.filter(has)];
  const columns = [
    { header: "Indicator", width: 34 },
    ...first,
    ...periods.map((period) => ({ header: period.label, width: 11 })),
    ...later,
  ];
  const groups = [...new Set(shown.map((one) => one.level))];
  const rows = groups.flatMap((level): AnnexRow[] => [
    { key: `level ${level}`, cells: [bold(levels[level])], links: [], begins: true },
    ...shown
      .filter((one) => one.level === level)
      .map((one) => rowOf(one, changesOf(comparison, one)?.changes ?? [], project.changes, { first, periods, later }, workbook)),
  ]);
  return {
    maker: "annex-framework",
    name: "Revised framework",
    title: "Revised results framework",
    note: comparison ? "As it is to be after the changes; dropped indicators are left out." : "As the tables state it.",
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: withUniqueKeys(rows),
    userHeader: "Comment",
  };
}

interface Columns {
  readonly first: readonly Column[];
  readonly periods: readonly Period[];
  readonly later: readonly Column[];
}

function rowOf(
  one: Indicator,
  changes: readonly FieldChange[],
  table: readonly StatedChange[],
  { first, periods, later }: Columns,
  workbook: Workbook,
): AnnexRow {
  const records = inForce(one);
  const stated = table.filter((row) => row.indicatorId === one.id);
  const links: Link[] = [];
  const link = (cell: CellRef, figure: string, period?: Period): number => links.push(partLink({ cell }, figure, period?.label, workbook));
  const printed = (found: readonly (Value | undefined)[], name: ChangeField, period?: Period): string => {
    const isHere = (each: { field?: ChangeField; period?: Period }): boolean =>
      each.field === name && (period ? each.period !== undefined && sameColumn(each.period, period) : each.period === undefined);
    const value = found.find((each) => !isBlank(each));
    // The empty cells before the one that says something belong to the row: a figure typed there would take its place.
    const passed = value ? found.slice(0, found.indexOf(value) + 1) : found;
    for (const each of passed) if (each) link(each.cell, each.text, period);
    // A table that still says what the change table has as current is of the old version.
    const isOld = (before: string): boolean => value === undefined || value.text.trim() === before.trim();
    const row = stated.find(isHere);
    if (row?.after && isOld(row.before?.text ?? "")) link(row.after.cell, row.after.text, row.period);
    const change = changes.find(isHere);
    if (!change || !isOld(change.before)) return value?.text.trim() ?? "";
    if (change.cellAfter) link(change.cellAfter, change.after, change.period);
    return change.after;
  };
  const field = ({ key, field: name }: Column): string =>
    printed(
      records.map((record) => record[key] as Value | undefined),
      name,
    );
  const target = (period: Period): string =>
    printed(
      records.map((record) => yearly(record).find((each) => sameColumn(each.period, period))?.value),
      "target",
      period,
    );
  const name = records.map((record) => record.name).find((each) => !isBlank(each));
  if (name) links.push({ cell: name.cell });
  const label = /^I\d+$/.test(one.id) || one.id === one.name ? one.name : `${one.id}. ${one.name}`;
  return {
    key: `indicator ${one.id}`,
    begins: true,
    cells: plainCells([label, ...first.map(field), ...periods.map(target), ...later.map(field)]),
    links: uniqueLinks(links),
  };
}

const changesOf = (comparison: Comparison | undefined, one: Indicator): Comparison["pairs"][number] | undefined =>
  comparison?.pairs.find((pair) => pair.kind === "indicator" && (pair.after ?? pair.before)?.id === one.id);

/** "Dec-15" of one table and "2015" of another stand in one column. */
function sameColumn(a: Period, b: Period): boolean {
  if (samePeriod(a, b)) return true;
  const [x, y] = [yearOfPeriod(a), yearOfPeriod(b)];
  return x !== undefined && x === y && (a.kind === "year" || b.kind === "year");
}

function periodsOf(indicators: readonly Indicator[]): Period[] {
  const found: Period[] = [];
  for (const record of indicators.flatMap(inForce)) {
    for (const { period } of yearly(record)) if (!found.some((one) => sameColumn(one, period))) found.push(period);
  }
  const order = (period: Period): string => period.span?.to ?? `0${String(period.ordinal ?? 0).padStart(4, "0")}`;
  return found.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}
