import type { Dec } from "../../base/decimal";
import type { Dli, DliSchedule } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { priceRow, worth } from "./dli-row";
import type { PricedCell, PricedRow } from "./dli-row";
import { cellKey } from "./judge";
import { add, powerOfTen, tieSum } from "./sums";

/** All rows of a schedule that have a price. */
export function pricedRows(schedule: DliSchedule, tolerance: Dec): readonly PricedRow[] {
  return schedule.dlis.flatMap((dli) => priceRow(dli, schedule, tolerance) ?? []);
}

/**
 * Whether amounts and unit values of the schedule stand in different scales: then most of its rows are off by one and
 * the same power of ten, and it is the reading of the table that is in doubt, not its figures.
 */
export function scalesDiffer(rows: readonly PricedRow[]): boolean {
  const powers = rows.map((row) => {
    const price = figureOf(row.unitValue);
    return row.agreedUnitValue && price ? powerOfTen(price, row.agreedUnitValue) : undefined;
  });
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
  return target !== undefined && subtotal !== undefined && price !== undefined && worth(row.dli, target, price).eq(subtotal);
}

/** Off by less than a hundredth: a slip, not another formula. */
function isSlip(cell: PricedCell): boolean {
  return !cell.expected.isZero() && cell.difference.abs().times(100).lt(cell.expected.abs());
}

/** Whether the names that a cell lists may be counted as units: the counts add to the final target, or the price confirms them. */
export function countIsSure(row: PricedRow, cell: PricedCell): boolean {
  if (cell.period.unitCount?.inferred === undefined) return true;
  const target = figureOf(row.dli.finalTarget);
  return isSlip(cell) || (target !== undefined && row.unitsTotal !== undefined && row.unitsTotal.eq(target));
}

/** The amounts that do not follow their units x unit value, by cell, with the difference. Rows not understood give none. */
export function offAmounts(schedule: DliSchedule, tolerance: Dec): ReadonlyMap<string, Dec> {
  const off = new Map<string, Dec>();
  for (const row of pricedRows(schedule, tolerance)) {
    if (row.agreedUnitValue || !isUnderstood(row)) continue;
    for (const cell of row.cells) if (!cell.ties && countIsSure(row, cell)) off.set(cellKey(cell.amount.cell), cell.difference);
  }
  return off;
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
