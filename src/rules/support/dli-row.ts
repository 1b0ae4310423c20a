import { dec, roundTo, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Dli, DliPeriod, DliSchedule } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { cellKey } from "./judge";
import { add, half, hidden, isEmpty, larger, powerOfTen, tieSum } from "./sums";

/** A period's amount against units x unit value / lot. */
export interface PricedCell {
  readonly period: DliPeriod;
  readonly amount: Value;
  readonly units: Dec;
  readonly expected: Dec;
  /** amount - expected. */
  readonly difference: Dec;
  readonly ties: boolean;
}

/** A DLI's row read by its price: units stated for each period, or standing ones of which the increase is paid. */
export interface PricedRow {
  readonly dli: Dli;
  readonly unitValue: Value;
  readonly reading: "each" | "increase";
  readonly cells: readonly PricedCell[];
  /** Cells with an amount whose units, or with units whose amount, cannot be read. */
  readonly unclear: readonly DliPeriod[];
  /** Sum of the units of all periods, where each could be read. */
  readonly unitsTotal?: Dec;
  /** The one unit value that all cells agree on, where it is not the printed one. */
  readonly agreedUnitValue?: Dec;
}

export function lotSize(dli: Dli): Dec {
  return dli.lot?.size ?? dec(1);
}

/** Units x unit value / lot. */
export function worth(dli: Dli, units: Dec, unitValue: Dec): Dec {
  return units.times(unitValue).div(lotSize(dli));
}

/**
 * The row by its price; undefined where it has no unit value or no units at all. Units are read as each period's own;
 * as standing ones only where all amounts then follow and no other row of the schedule speaks against it.
 */
export function priceRow(dli: Dli, schedule: Pick<DliSchedule, "dlis">, tolerance: Dec): PricedRow | undefined {
  const rows = bothReadings(dli, tolerance);
  if (!rows) return undefined;
  const { each, increase } = rows;
  const isIncrease = paysIncrease(rows) && !schedule.dlis.some((other) => other !== dli && paysEach(bothReadings(other, tolerance)));
  return isIncrease ? increase : { ...each, ...agreed(each) };
}

interface Readings {
  readonly each: PricedRow;
  readonly increase: PricedRow;
}

function bothReadings(dli: Dli, tolerance: Dec): Readings | undefined {
  const unitValue = dli.unitValue;
  const price = figureOf(unitValue);
  if (unitValue === undefined || price === undefined || !dli.periods.some((period) => period.unitCount)) return undefined;
  return { each: readAs("each", dli, unitValue, price, tolerance), increase: readAs("increase", dli, unitValue, price, tolerance) };
}

function paysIncrease({ each, increase }: Readings): boolean {
  return broken(increase) === 0 && broken(each) > 0 && increase.cells.length > 1;
}

function paysEach(rows: Readings | undefined): boolean {
  return rows !== undefined && broken(rows.each) === 0 && broken(rows.increase) > 0;
}

function broken(row: PricedRow): number {
  return row.cells.filter((cell) => !cell.ties).length;
}

function readAs(reading: PricedRow["reading"], dli: Dli, unitValue: Value, price: Dec, tolerance: Dec): PricedRow {
  const cells: PricedCell[] = [];
  const unclear: DliPeriod[] = [];
  const hasSomeAmounts = dli.periods.some((period) => figureOf(period.amount) !== undefined);
  let paid = reading === "increase" ? (figureOf(dli.baseline) ?? zero) : zero;
  let total: Dec | undefined = zero;
  for (const period of dli.periods) {
    const count = period.unitCount?.count;
    const figure = figureOf(period.amount);
    const noUnits = period.units === undefined || isEmpty(period.units);
    const noAmount = period.amount === undefined || isEmpty(period.amount);
    if (count === undefined && !noUnits) total = undefined;
    if (count !== undefined && total !== undefined) total = total.plus(count);
    if (noAmount && (count === undefined || count.isZero() || !hasSomeAmounts || period.amount === undefined)) continue;
    if (count === undefined || (figure === undefined && !noAmount)) {
      if (noUnits && figure?.isZero()) continue;
      unclear.push(period);
      continue;
    }
    const units = reading === "increase" ? (count.gt(paid) ? count.minus(paid) : zero) : count;
    if (count.gt(paid)) paid = count;
    if (period.amount) cells.push(pricedCell(period, period.amount, units, dli, unitValue, price, tolerance));
  }
  return { dli, unitValue, reading, cells, unclear, ...(total === undefined ? {} : { unitsTotal: total }) };
}

function pricedCell(period: DliPeriod, amount: Value, units: Dec, dli: Dli, unitValue: Value, price: Dec, tolerance: Dec): PricedCell {
  const expected = worth(dli, units, price);
  const figure = figureOf(amount) ?? zero;
  const difference = figure.minus(expected);
  const room = larger(tolerance, half(amount)).plus(worth(dli, units, hidden(unitValue)));
  const wholeLots = worth(dli, roundTo(units.div(lotSize(dli)), 0, "floor").times(lotSize(dli)), price);
  const ties = difference.abs().lte(room) || figure.minus(wholeLots).abs().lte(room);
  return { period, amount, units, expected, difference, ties };
}

/** Where no cell comes near the unit value but all agree on one other, it is the unit value that is off. */
function agreed(row: PricedRow): { agreedUnitValue?: Dec } {
  const price = figureOf(row.unitValue) ?? zero;
  const priced = row.cells.filter((cell) => !cell.units.isZero());
  const ratios = priced.map((cell) => (figureOf(cell.amount) ?? zero).times(lotSize(row.dli)).div(cell.units));
  const target = figureOf(row.dli.finalTarget);
  const subtotal = figureOf(row.dli.subtotal);
  if (target && !target.isZero() && subtotal) ratios.push(subtotal.times(lotSize(row.dli)).div(target));
  const first = ratios[0];
  if (first === undefined || ratios.length < 2 || first.isZero() || first.eq(price)) return {};
  if (ratios.every((ratio) => ratio.eq(first))) return { agreedUnitValue: first };
  // Agreed but for a rounding, while the price is far off.
  const near = ratios.every((ratio) => ratio.minus(first).abs().times(1000).lt(first.abs()));
  return near && first.minus(price).abs().times(100).gt(first.abs()) ? { agreedUnitValue: first } : {};
}

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
