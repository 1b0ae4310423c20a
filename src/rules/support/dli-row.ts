import { dec, roundTo, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Dli, DliPeriod, DliSchedule } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { half, hidden, isEmpty, larger } from "./sums";

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
  /** The units that are not paid for: those of the baseline where increases are paid, else none. */
  readonly start: Dec;
  readonly cells: readonly PricedCell[];
  /** Cells with an amount whose units, or with units whose amount, cannot be read. */
  readonly unclear: readonly DliPeriod[];
  /** Sum of the units of all periods, where each could be read. */
  readonly unitsTotal: Dec | undefined;
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
  // One cell may be one wrong figure; that several follow as increases is no accident.
  const isSure = paysIncrease(rows) && broken(each) > 1;
  const others = schedule.dlis.map((other) => bothReadings(other, tolerance));
  // With one wrong figure two increases are off at most; that another row pays increases decides then.
  const isNearly = nearlyIncrease(rows) && others.some((other) => other && paysIncrease(other) && broken(other.each) > 1);
  const isIncrease = isSure || ((paysIncrease(rows) || isNearly) && !others.some(paysEach));
  if (isIncrease) return increase;
  const asEach = agreed(each);
  const witnesses = increase.cells.length + (figureOf(dli.finalTarget) && figureOf(dli.subtotal) ? 1 : 0);
  if (asEach.agreedUnitValue || witnesses < 3 || broken(each) < each.cells.length) return { ...each, ...asEach };
  // A wrong price hides that increases are paid: all of them then agree on another one. What it supposes of a start is wrong too.
  const fromNothing = figureOf(dli.baseline)
    ? []
    : [readAs("increase", dli, each.unitValue, figureOf(dli.unitValue) ?? zero, tolerance, zero)];
  const agreeing = [increase, ...fromNothing].map((row) => ({ ...row, ...agreed(row) })).find((row) => row.agreedUnitValue);
  return agreeing ?? { ...each, ...asEach };
}

interface Readings {
  readonly each: PricedRow;
  readonly increase: PricedRow;
}

/** What was made of each DLI, by tolerance: every rule on prices asks again, and of every other row of the schedule. */
const readings = new WeakMap<Dli, Map<string, Readings | undefined>>();

function bothReadings(dli: Dli, tolerance: Dec): Readings | undefined {
  const known = readings.get(dli) ?? new Map<string, Readings | undefined>();
  readings.set(dli, known);
  const key = tolerance.toString();
  if (!known.has(key)) known.set(key, readBoth(dli, tolerance));
  return known.get(key);
}

function readBoth(dli: Dli, tolerance: Dec): Readings | undefined {
  const unitValue = dli.unitValue;
  const price = figureOf(unitValue);
  if (unitValue === undefined || price === undefined || !dli.periods.some((period) => period.unitCount)) return undefined;
  return { each: readAs("each", dli, unitValue, price, tolerance), increase: readAs("increase", dli, unitValue, price, tolerance) };
}

function paysIncrease({ each, increase }: Readings): boolean {
  return broken(increase) === 0 && broken(each) > 0 && increase.cells.length > 1;
}

function nearlyIncrease({ each, increase }: Readings): boolean {
  return broken(increase) <= 2 && broken(increase) < broken(each) && increase.cells.length - broken(increase) >= 2;
}

function paysEach(rows: Readings | undefined): boolean {
  return rows !== undefined && broken(rows.each) === 0 && broken(rows.increase) > 0;
}

function broken(row: PricedRow): number {
  return row.cells.filter((cell) => !cell.ties).length;
}

function readAs(reading: PricedRow["reading"], dli: Dli, unitValue: Value, price: Dec, tolerance: Dec, from?: Dec): PricedRow {
  const cells: PricedCell[] = [];
  const unclear: DliPeriod[] = [];
  const hasSomeAmounts = dli.periods.some((period) => figureOf(period.amount) !== undefined);
  const start = from ?? (reading === "increase" ? startOf(dli, price) : zero);
  let paid = start;
  let total: Dec | undefined = zero;
  for (const period of dli.periods) {
    const count = period.unitCount?.count;
    const figure = figureOf(period.amount);
    const noUnits = period.units === undefined || isEmpty(period.units);
    const amount = period.amount;
    const noAmount = amount === undefined || isEmpty(amount);
    if (count === undefined && !noUnits) total = undefined;
    if (count !== undefined && total !== undefined) total = total.plus(count);
    if (amount === undefined || (noAmount && (count === undefined || count.isZero() || !hasSomeAmounts))) continue;
    if (count === undefined || (figure === undefined && !noAmount)) {
      if (noUnits && figure?.isZero()) continue;
      unclear.push(period);
      continue;
    }
    const units = reading === "increase" ? larger(count.minus(paid), zero) : count;
    paid = larger(count, paid);
    cells.push(pricedCell(period, amount, units, dli, unitValue, price, tolerance));
  }
  return { dli, unitValue, reading, start, cells, unclear, unitsTotal: total };
}

/** What increases start from: the baseline; where none is given, what the first of three or more amounts supposes. */
function startOf(dli: Dli, price: Dec): Dec {
  const baseline = figureOf(dli.baseline);
  const paid = dli.periods.filter((period) => period.unitCount && figureOf(period.amount));
  const [first] = paid;
  const amount = figureOf(first?.amount);
  if (baseline || !first?.unitCount || !amount || paid.length < 3 || price.isZero()) return baseline ?? zero;
  const start = first.unitCount.count.minus(amount.times(lotSize(dli)).div(price));
  return start.isNegative() ? zero : start;
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
  const near = ratios.every((ratio) => ratio.minus(first).abs().times(1000).lt(first));
  return near && first.minus(price).abs().times(100).gt(first) ? { agreedUnitValue: first } : {};
}
