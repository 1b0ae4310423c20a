import type { ChangeField, IndicatorRecord } from "../model/project";
import { isBlank } from "../model/value";
import type { Table } from "../model/table";
import type { Period, Value } from "../model/value";
import type { FieldChange } from "./comparison";
import { fieldChange } from "./field-change";
import { periodKeys, samePeriod } from "./period-keys";
import { sameStatement } from "./same";
import { plainFields } from "./sides";
import type { SideItem } from "./sides";
import { sameText } from "./tokens";
import { samePrint } from "./unchanged";

/** What stands before the periods when changes are listed; the other fields follow them. */
const leading: readonly ChangeField[] = ["unit", "baseline", "baseline-date"];
const leadingFields = plainFields.filter(({ field }) => leading.includes(field));
const otherFields = plainFields.filter(({ field }) => field !== "name" && !leading.includes(field));

/**
 * What differs between two versions of an indicator that one table of one kind states in each, in the same columns: nearly every row that
 * changed. Undefined where the two are not built alike, and must be compared statement by statement.
 */
export function differencesOfRecords(one: SideItem, other: SideItem): FieldChange[] | undefined {
  const [left, ...more] = one.records ?? [];
  const [right, ...others] = other.records ?? [];
  if (!left || !right || more.length > 0 || others.length > 0 || !isAlikeBuilt(left, right)) return undefined;
  const changes: FieldChange[] = [];
  if (one.name !== other.name && !sameText(one.name, other.name)) changes.push(fieldChange("name", undefined, left.name, right.name));
  addFields(changes, leadingFields, left, right);
  for (let n = 0; n < left.targets.length; n++) {
    const [earlier, later] = [left.targets[n], right.targets[n]];
    if (earlier && later && !saysTheSame("target", earlier.value, later.value))
      changes.push(fieldChange("target", later.period, earlier.value, later.value));
  }
  addFields(changes, otherFields, left, right);
  return changes;
}

/** Every field of an indicator that one table states, as added or as removed; undefined where it must be looked at statement by statement. */
export function fieldsOfRecord({ records = [] }: SideItem, as: "new" | "dropped"): FieldChange[] | undefined {
  const [record] = records;
  if (!record || records.length > 1 || !areInOrder(record)) return undefined;
  const changes: FieldChange[] = [];
  const put = (field: ChangeField, value: Value | undefined, period?: Period): void => {
    if (value === undefined || isBlank(value)) return;
    changes.push(as === "new" ? fieldChange(field, period, undefined, value) : fieldChange(field, period, value, undefined));
  };
  put("name", record.name);
  for (const { key, field } of leadingFields) put(field, record[key]);
  for (const { period, value } of record.targets) put("target", value, period);
  for (const { key, field } of otherFields) put(field, record[key]);
  return changes;
}

function addFields(changes: FieldChange[], fields: typeof plainFields, left: IndicatorRecord, right: IndicatorRecord): void {
  for (const { key, field } of fields) {
    const a = left[key];
    const b = right[key];
    if (a && b && !saysTheSame(field, a, b)) changes.push(fieldChange(field, undefined, a, b));
  }
}

const saysTheSame = (field: ChangeField, a: Value, b: Value): boolean =>
  (a.reading.kind === b.reading.kind && samePrint(a, b)) || sameStatement({ field, value: a }, { field, value: b });

/** The same columns, and the same periods in the order of time, each of them once. */
function isAlikeBuilt(left: IndicatorRecord, right: IndicatorRecord): boolean {
  if (left.table.kind !== right.table.kind || left.targets.length !== right.targets.length) return false;
  for (const { key } of plainFields) if ((left[key] === undefined) !== (right[key] === undefined)) return false;
  for (let n = 0; n < left.targets.length; n++) {
    const [one, other] = [left.targets[n]?.period, right.targets[n]?.period];
    if (one && other && !samePeriod(one, other)) return false;
  }
  return areInOrder(left);
}

/** Tables whose rows' periods were found to be in order, each once, and those periods. */
const inOrder = new WeakMap<Table, readonly Period[]>();

function areInOrder({ table, targets }: IndicatorRecord): boolean {
  const known = inOrder.get(table);
  if (known?.length === targets.length && targets.every(({ period }, n) => period === known[n])) return true;
  const periods = targets.map(({ period }) => period);
  if (periods.some((period, n) => n > 0 && timeOf(periods[n - 1]) > timeOf(period))) return false;
  if (new Set(periodKeys(periods)).size < periods.length) return false;
  inOrder.set(table, periods);
  return true;
}

/** What periods are put in order by; those without a date by their number. */
export const timeOf = (period: Period | undefined): string =>
  period?.span?.to ?? `ordinal ${String(period?.ordinal ?? "").padStart(4, "0")}`;
