import { zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Dli, DliSchedule } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { priceRow, worth } from "./dli-row";
import type { PricedCell, PricedRow } from "./dli-row";
import { cellKey } from "./judge";
import { countedDlis, samePeriod } from "./items";
import { add, half, powerOfTen, tieSum } from "./sums";

/** All rows of a schedule that have a price. */
export function pricedRows(schedule: DliSchedule, tolerance: Dec): readonly PricedRow[] {
  return schedule.dlis.flatMap((dli) => priceRow(dli, schedule, tolerance) ?? []);
}

/**
 * Whether amounts and unit values of the schedule stand in different scales: then most of its rows are off by one and
 * the same power of ten, and it is the reading of the table that is in doubt, not its figures.
 */
export function scalesDiffer(rows: readonly PricedRow[]): boolean {
  const powers = rows.map((row) => row.agreedUnitValue && powerOfTen(figureOf(row.unitValue) ?? zero, row.agreedUnitValue));
  const first = powers.find((power) => power !== undefined);
  const shared = powers.filter((power) => power !== undefined && power === first).length;
  return shared >= 2 && shared * 2 >= rows.length;
}

/** Whether the row's price formula was understood: at least one of its figures follows it, or comes near. */
export function isUnderstood(row: PricedRow): boolean {
  if (row.agreedUnitValue || row.cells.some((cell) => (cell.ties && !cell.units.isZero()) || isSlip(cell))) return true;
  const target = figureOf(row.dli.finalTarget);
  const subtotal = figureOf(row.dli.subtotal);
  const price = figureOf(row.unitValue);
  return !!target && !!subtotal && !!price && worth(row.dli, target, price).eq(subtotal);
}

/** Off by less than a hundredth: a slip, not another formula. */
function isSlip(cell: PricedCell): boolean {
  return cell.difference.abs().times(100).lt(cell.expected);
}

/** Whether the names that a cell lists, which add to the final target, may be counted as units: all others are read, or the price confirms them. */
export function countIsSure(row: PricedRow, cell: PricedCell): boolean {
  return cell.period.unitCount?.inferred === undefined || row.unitsTotal !== undefined || isSlip(cell);
}

/** The amounts that do not follow their units x unit value, or that a row and a column both contradict: by cell, with the difference. */
export function offAmounts(schedule: DliSchedule, tolerance: Dec): ReadonlyMap<string, Dec> {
  const off = new Map<string, Dec>();
  for (const row of pricedRows(schedule, tolerance)) {
    if (row.agreedUnitValue || !isUnderstood(row)) continue;
    for (const cell of row.cells) if (!cell.ties && countIsSure(row, cell)) off.set(cellKey(cell.amount.cell), cell.difference);
  }
  for (const [cell, over] of crossings(schedule, tolerance)) if (!off.has(cell)) off.set(cell, over);
  return off;
}

/**
 * The amounts at which a row and a column that do not add cross, off by the same, where no other cell of either does: by cell,
 * with how much is too much.
 */
function crossings(schedule: DliSchedule, tolerance: Dec): ReadonlyMap<string, Dec> {
  const dlis = countedDlis(schedule);
  const rows = dlis.flatMap((dli) =>
    offSum(
      dli.subtotal,
      dli.periods.map((period) => period.amount),
      tolerance,
    ),
  );
  const columns = schedule.periods.flatMap(({ period, total }) =>
    offSum(
      total,
      dlis.map((dli) => dli.periods.find((own) => samePeriod(own.period, period))?.amount),
      tolerance,
    ),
  );
  const at = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const shared = row.parts.find((part) => column.parts.some((other) => cellKey(other.cell) === cellKey(part.cell)));
      return shared && row.over.minus(column.over).abs().lte(half(column.total)) ? [{ shared, over: row.over }] : [];
    }),
  );
  const sole = at.filter((one) => at.filter((other) => other.over.minus(one.over).isZero()).length === 1);
  return new Map(sole.map(({ shared, over }) => [cellKey(shared.cell), over]));
}

interface OffSum {
  readonly total: Value;
  readonly parts: readonly Value[];
  /** How much the parts come to more than the total. */
  readonly over: Dec;
}

function offSum(total: Value | undefined, parts: readonly (Value | undefined)[], tolerance: Dec): OffSum[] {
  const added = add(parts);
  if (total === undefined || figureOf(total) === undefined || added.words.length > 0) return [];
  const { ties, difference } = tieSum(total, added, tolerance);
  return ties ? [] : [{ total, parts: added.parts, over: difference.neg() }];
}

/** Of some amounts the only one that is off by exactly this difference. */
export function suspectOf(values: readonly Value[], difference: Dec, off: ReadonlyMap<string, Dec>): Value | undefined {
  const suspects = values.filter((value) => off.get(cellKey(value.cell))?.eq(difference));
  return suspects.length === 1 ? suspects[0] : undefined;
}

/** Whether a DLI's amounts add to its subtotal. */
export function rowAdds(dli: Dli, tolerance: Dec): boolean {
  const added = add(dli.periods.map((period) => period.amount));
  return dli.subtotal !== undefined && added.words.length === 0 && added.parts.length > 0 && tieSum(dli.subtotal, added, tolerance).ties;
}
