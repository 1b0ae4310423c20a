import { figureOf, isBlank } from "../model/value";
import type { Value } from "../model/value";
import type { ChangeField } from "../model/project";
import type { Period } from "../model/value";
import type { FieldChange } from "./comparison";
import { kindOfChange, sameScale, sameUnit, sameValue, worthWords } from "./same";
import type { SideItem, Statement } from "./sides";
import { sameText } from "./tokens";
import { wordChanges } from "./words";

/** One changed field, as printed on both sides, with the words that changed where it is a text. */
export function fieldChange(
  field: ChangeField,
  period: Period | undefined,
  before: Value | undefined,
  after: Value | undefined,
): FieldChange {
  const kind = kindOfChange(field, before, after);
  const [left, right] = [before?.text ?? "", after?.text ?? ""];
  const [figureBefore, figureAfter] = [figureOf(before), figureOf(after)];
  const words = kind === "wording" && worthWords(left, right) ? { words: wordChanges(left, right) } : {};
  return {
    field,
    ...(period ? { period } : {}),
    kind,
    before: left,
    after: right,
    ...(figureBefore ? { figureBefore } : {}),
    ...(figureAfter ? { figureAfter } : {}),
    ...(before ? { cellBefore: before.cell } : {}),
    ...(after ? { cellAfter: after.cell } : {}),
    ...words,
  };
}

/** What any item of a side is stated to have: a field that no table of a side has a place for is not compared. */
export function fieldsOf(side: readonly SideItem[]): Set<ChangeField> {
  return new Set(side.flatMap((item) => item.statements.map((statement) => statement.field)));
}

/**
 * What differs between two versions of one item, field by field. Tables of the same kind are compared with one another where both
 * versions have them; a first difference in any of them is the field's change.
 */
export function differences(
  before: SideItem,
  after: SideItem,
  fields: { readonly before: Set<ChangeField>; readonly after: Set<ChangeField> },
): FieldChange[] {
  const changes: FieldChange[] = [];
  if (before.level === after.level && readsTheSame(before.statements, after.statements)) return changes;
  if (before.level !== undefined && after.level !== undefined && before.level !== after.level) {
    const cells = { cellBefore: before.cell, cellAfter: after.cell };
    changes.push({ field: "level", kind: "moved", before: before.level, after: after.level, ...cells });
  }
  const [left, right] = [byKey(before), byKey(after)];
  const keys = new Set(inOrder([...after.statements, ...before.statements]).map((statement) => statement.key));
  for (const key of keys) {
    const change = differenceOf(left.get(key) ?? [], right.get(key) ?? [], fields);
    if (change) changes.push(change);
  }
  return changes;
}

/** True where all that is stated stands in the same words for the same things: then nothing needs to be looked at one by one. */
function readsTheSame(before: readonly Statement[], after: readonly Statement[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, n) => {
      const other = after[n];
      if (other === undefined || one.value.text !== other.value.text || one.key !== other.key || one.table !== other.table) return false;
      return sameScale(one.value.reading, other.value.reading);
    })
  );
}

function differenceOf(
  before: readonly Statement[],
  after: readonly Statement[],
  fields: { readonly before: Set<ChangeField>; readonly after: Set<ChangeField> },
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
  if (left && fields.after.has(left.field) && saysSomething(left)) return fieldChange(left.field, left.period, left.value, undefined);
  if (right && fields.before.has(right.field) && saysSomething(right))
    return fieldChange(right.field, right.period, undefined, right.value);
  return undefined;
}

function sameStatement(a: Statement, b: Statement): boolean {
  if (a.field === "unit" && !isBlank(a.value) && !isBlank(b.value)) return sameUnit(a.value.text, b.value.text);
  return a.bare !== undefined && b.bare !== undefined ? sameText(a.bare, b.bare) : sameValue(a.value, b.value);
}

/** Against a column that the other version does not have, a zero, a dash or N/A says no more than the missing column does. */
function saysSomething(statement: Statement): boolean {
  const { value, period } = statement;
  if (isBlank(value) || value.reading.kind === "na") return false;
  if (period === undefined) return true;
  return figureOf(value)?.isZero() !== true && /[\p{L}\p{N}]/u.test(value.text);
}

function byKey(item: SideItem): Map<string, Statement[]> {
  const map = new Map<string, Statement[]>();
  for (const statement of item.statements) map.set(statement.key, [...(map.get(statement.key) ?? []), statement]);
  return map;
}

/** What comes before the periods; what is stated by period; everything else follows. */
const first: readonly ChangeField[] = ["name", "level", "unit", "unit-value", "lot", "baseline"];
const byPeriod: readonly ChangeField[] = ["target", "amount", "units", "disbursement-date"];

/** Fields in the order people read a table: the name, what it is worth, period after period, then the rest as the versions state it. */
function inOrder(statements: readonly Statement[]): Statement[] {
  const group = ({ field }: Statement): number => (first.includes(field) ? 0 : byPeriod.includes(field) ? 1 : 2);
  const time = ({ period }: Statement): string => period?.span?.to ?? `ordinal ${String(period?.ordinal ?? "").padStart(4, "0")}`;
  const place = (list: readonly ChangeField[], { field }: Statement): number => list.indexOf(field);
  return [...statements].sort((a, b) => {
    if (group(a) !== group(b)) return group(a) - group(b);
    if (group(a) === 0) return place(first, a) - place(first, b);
    if (group(a) === 2) return 0;
    return time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : place(byPeriod, a) - place(byPeriod, b);
  });
}

/** Every field of a new item as added, or of a dropped one as removed. */
export function wholeItem(item: SideItem, as: "new" | "dropped"): FieldChange[] {
  const seen = new Set<string>();
  return inOrder(item.statements).flatMap((statement) => {
    if (seen.has(statement.key) || isBlank(statement.value)) return [];
    seen.add(statement.key);
    const { field, period, value } = statement;
    return [as === "new" ? fieldChange(field, period, undefined, value) : fieldChange(field, period, value, undefined)];
  });
}
