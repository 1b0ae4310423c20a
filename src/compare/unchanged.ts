import type { IndicatorRecord } from "../model/project";
import type { Period, Value } from "../model/value";
import { samePeriod } from "./period-keys";
import { sameScale } from "./same";
import { statementsOf } from "./sides";
import type { SideItem, Statement } from "./sides";

/** The periods of two rows that were found alike last: the rows of a table share theirs. */
export interface PeriodsSeen {
  readonly left: Period[];
  readonly right: Period[];
}

/** True where two versions of an item state the same things in the same words: then nothing needs to be looked at one by one. */
export function readsTheSame(before: SideItem, after: SideItem, seen: PeriodsSeen): boolean {
  if (before.level !== after.level) return false;
  if (before.records && after.records) return sameRecords(before.records, after.records, seen);
  return sameStatements(statementsOf(before), statementsOf(after));
}

function sameStatements(before: readonly Statement[], after: readonly Statement[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, n) => {
      const other = after[n];
      return other !== undefined && one.key === other.key && one.table === other.table && samePrint(one.value, other.value);
    })
  );
}

function sameRecords(before: readonly IndicatorRecord[], after: readonly IndicatorRecord[], seen: PeriodsSeen): boolean {
  if (before.length !== after.length) return false;
  for (let n = 0; n < before.length; n++) {
    const one = before[n];
    const other = after[n];
    if (!one || !other || !sameRecord(one, other, seen)) return false;
  }
  return true;
}

/** By the fields that are compared, in src/compare/sides.ts; a record without one is not the same as a record with it. */
function sameRecord(one: IndicatorRecord, other: IndicatorRecord, seen: PeriodsSeen): boolean {
  return (
    one.table.kind === other.table.kind &&
    samePrint(one.name, other.name) &&
    samePrint(one.endTarget, other.endTarget) &&
    samePrint(one.unit, other.unit) &&
    samePrint(one.baseline, other.baseline) &&
    samePrint(one.baselineDate, other.baselineDate) &&
    samePrint(one.endTargetDate, other.endTargetDate) &&
    samePrint(one.frequency, other.frequency) &&
    samePrint(one.source, other.source) &&
    samePrint(one.responsibility, other.responsibility) &&
    samePrint(one.description, other.description) &&
    samePrint(one.protocol, other.protocol) &&
    sameTargets(one.targets, other.targets, seen)
  );
}

function sameTargets(one: IndicatorRecord["targets"], other: IndicatorRecord["targets"], { left, right }: PeriodsSeen): boolean {
  if (one.length !== other.length) return false;
  for (let n = 0; n < one.length; n++) {
    const a = one[n];
    const b = other[n];
    if (!a || !b || !samePrint(a.value, b.value)) return false;
    if (a.period === left[n] && b.period === right[n]) continue;
    if (!samePeriod(a.period, b.period)) return false;
    left[n] = a.period;
    right[n] = b.period;
  }
  return true;
}

/** Printed alike and, where they are figures, of one figure. */
export function samePrint(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.text === b.text && sameScale(a.reading, b.reading);
}
