import type { ChangeField, IndicatorRecord } from "../model/project";
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
const leading: readonly ChangeField[] = ["name", "unit", "baseline"];
const leadingFields = plainFields.filter(({ field }) => leading.includes(field));
const otherFields = plainFields.filter(({ field }) => !leading.includes(field));

/**
 * What differs between two versions of an indicator that one table of one kind states in each, in the same columns: nearly every row that
 * changed. Undefined where the two are not built alike, and must be compared statement by statement.
 */
export function differencesOfRecords(one: SideItem, other: SideItem): FieldChange[] | undefined {
  const [left, ...more] = one.records ?? [];
  const [right, ...others] = other.records ?? [];
  if (!left || !right || more.length > 0 || others.length > 0 || !isAlikeBuilt(left, right)) return undefined;
  const changes: FieldChange[] = [];
  const fields = (list: typeof plainFields): void => {
    for (const { key, field } of list) {
      const a = left[key];
      const b = right[key];
      if (!a || !b) continue;
      const isSame = field === "name" ? sameText(one.name, other.name) : saysTheSame(field, a, b);
      if (!isSame) changes.push(fieldChange(field, undefined, a, b));
    }
  };
  fields(leadingFields);
  for (const [n, { value }] of left.targets.entries()) {
    const target = right.targets[n];
    if (target && !saysTheSame("target", value, target.value)) changes.push(fieldChange("target", target.period, value, target.value));
  }
  fields(otherFields);
  return changes;
}

const saysTheSame = (field: ChangeField, a: Value, b: Value): boolean =>
  (a.reading.kind === b.reading.kind && samePrint(a, b)) || sameStatement({ field, value: a }, { field, value: b });

/** The same columns, and the same periods in the order of time, each of them once. */
function isAlikeBuilt(left: IndicatorRecord, right: IndicatorRecord): boolean {
  if (left.table.kind !== right.table.kind || left.targets.length !== right.targets.length) return false;
  if (plainFields.some(({ key }) => (left[key] === undefined) !== (right[key] === undefined))) return false;
  if (left.targets.some(({ period }, n) => !samePeriod(period, right.targets[n]?.period ?? period))) return false;
  const periods = left.targets.map(({ period }) => period);
  if (periods.some((period, n) => n > 0 && timeOf(periods[n - 1]) > timeOf(period))) return false;
  return new Set(periodKeys(periods)).size === periods.length;
}

/** What periods are put in order by; those without a date by their number. */
export const timeOf = (period: Period | undefined): string =>
  period?.span?.to ?? `ordinal ${String(period?.ordinal ?? "").padStart(4, "0")}`;
