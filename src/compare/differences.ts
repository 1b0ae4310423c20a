import { figureOf, isBlank } from "../model/value";
import type { ChangeField, Indicator } from "../model/project";
import type { FieldChange } from "./comparison";
import { fieldChange } from "./field-change";
import { underOtherUnit } from "./other-unit";
import { differencesOfRecords, fieldsOfRecord, timeOf } from "./record-differences";
import { sameStatement } from "./same";
import { statementsOf, states } from "./sides";
import type { SideItem, Statement } from "./sides";

/** Whether any item of a side states a field: one that no table of a side has a place for is not compared. */
export type FieldsStated = (field: ChangeField) => boolean;

/** `rows` are those of a side whose items were not made. */
export function fieldsStated(side: readonly SideItem[], rows: readonly Indicator[] = []): FieldsStated {
  const known = new Map<ChangeField, boolean>();
  return (field) => {
    const before = known.get(field);
    if (before !== undefined) return before;
    const isStated = side.some((item) => states(item, field)) || rows.some((row) => states(row, field));
    known.set(field, isStated);
    return isStated;
  };
}

/**
 * What differs between two versions of one item, field by field. Tables of the same kind are compared with one another where both
 * versions have them; a first difference in any of them is the field's change.
 */
export function differences(
  before: SideItem,
  after: SideItem,
  fields: { readonly before: FieldsStated; readonly after: FieldsStated },
  isQuick = true,
): FieldChange[] {
  const changes: FieldChange[] = [];
  if (before.level !== undefined && after.level !== undefined && before.level !== after.level) {
    const cells = { cellBefore: before.cell, cellAfter: after.cell };
    changes.push({ field: "level", kind: "moved", before: before.level, after: after.level, ...cells });
  }
  const direct = isQuick ? differencesOfRecords(before, after) : undefined;
  if (direct) return underOtherUnit([...changes, ...direct]);
  const [left, right] = isQuick ? withoutEqual(statementsOf(before), statementsOf(after)) : [statementsOf(before), statementsOf(after)];
  const [ofLeft, ofRight] = [byKey(left), byKey(right)];
  const keys = new Set(inOrder([...right, ...left]).map((statement) => statement.key));
  for (const key of keys) {
    const change = differenceOf(ofLeft.get(key) ?? [], ofRight.get(key) ?? [], fields);
    if (change) changes.push(change);
  }
  return underOtherUnit(changes);
}

/** The statements without those that stand alone under their key on both sides, of the same kind of table, and say the same. */
function withoutEqual(before: readonly Statement[], after: readonly Statement[]): readonly [readonly Statement[], readonly Statement[]] {
  if (before.length !== after.length || !before.every((one, n) => one.key === after[n]?.key && one.table === after[n].table))
    return [before, after];
  if (new Set(before.map(({ key }) => key)).size < before.length) return [before, after];
  const differing = before.flatMap((one, n) => (sameStatement(one, after[n] as Statement) ? [] : [n]));
  return [differing.map((n) => before[n] as Statement), differing.map((n) => after[n] as Statement)];
}

function differenceOf(
  before: readonly Statement[],
  after: readonly Statement[],
  fields: { readonly before: FieldsStated; readonly after: FieldsStated },
): FieldChange | undefined {
  const pairs = before.flatMap((left) => {
    const right = after.find((one) => one.table === left.table);
    return right ? [{ left, right }] : [];
  });
  const [left, right] = [before[0], after[0]];
  if (pairs.length === 0 && left && right) pairs.push({ left, right });
  const differing = pairs.find((pair) => !sameStatement(pair.left, pair.right));
  if (differing)
    return fieldChange(differing.left.field, differing.right.period ?? differing.left.period, differing.left.value, differing.right.value);
  if (pairs.length > 0) return undefined;
  if (left && fields.after(left.field) && saysSomething(left)) return fieldChange(left.field, left.period, left.value, undefined);
  if (right && fields.before(right.field) && saysSomething(right)) return fieldChange(right.field, right.period, undefined, right.value);
  return undefined;
}

/** Against a column that the other version does not have, a zero, a dash or N/A says no more than the missing column does. */
function saysSomething(statement: Statement): boolean {
  const { value, period } = statement;
  if (isBlank(value) || value.reading.kind === "na") return false;
  if (period === undefined) return true;
  return figureOf(value)?.isZero() !== true && /[\p{L}\p{N}]/u.test(value.text);
}

function byKey(statements: readonly Statement[]): Map<string, Statement[]> {
  const map = new Map<string, Statement[]>();
  for (const statement of statements) map.set(statement.key, [...(map.get(statement.key) ?? []), statement]);
  return map;
}

/** What comes before the periods; what is stated by period; everything else follows. */
const first: readonly ChangeField[] = ["name", "level", "unit", "unit-value", "lot", "baseline", "baseline-date"];
const byPeriod: readonly ChangeField[] = ["target", "amount", "units", "disbursement-date"];

/** Fields in the order people read a table: the name, what it is worth, period after period, then the rest as the versions state it. */
function inOrder(statements: readonly Statement[]): Statement[] {
  const start = first.flatMap((field) => statements.filter((statement) => statement.field === field));
  const rest = statements.filter(({ field }) => !first.includes(field) && !byPeriod.includes(field));
  const periods = statements.filter(({ field }) => byPeriod.includes(field));
  const timed = periods.map((statement) => ({ statement, time: timeOf(statement.period), place: byPeriod.indexOf(statement.field) }));
  timed.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.place - b.place));
  return [...start, ...timed.map(({ statement }) => statement), ...rest];
}

/** Every field of a new item as added, or of a dropped one as removed. */
export function wholeItem(item: SideItem, as: "new" | "dropped"): FieldChange[] {
  const direct = fieldsOfRecord(item, as);
  if (direct) return direct;
  const seen = new Set<string>();
  return inOrder(statementsOf(item)).flatMap((statement) => {
    if (seen.has(statement.key) || isBlank(statement.value)) return [];
    seen.add(statement.key);
    const { field, period, value } = statement;
    return [as === "new" ? fieldChange(field, period, undefined, value) : fieldChange(field, period, value, undefined)];
  });
}
