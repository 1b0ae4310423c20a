import type { Dec } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Region } from "../region";
import { currencyIn } from "../../base/money-words";
import type { Series } from "./dli-series";

/**
 * A table in thousands or millions may still print its prices in full ("US$25,000 per 1000 women"). The amounts tell:
 * the price is taken at the scale that units x price bears out; a price in words with its currency is in full where nothing tells.
 */
export function inFullUnits(
  region: Region,
  unitValue: Value | undefined,
  series: readonly Pick<Series, "amount" | "units">[],
  lot: Dec,
): Value | undefined {
  const scale = region.table.scale ?? 1;
  const reading = unitValue?.reading;
  // "1,000" in words may be one thousand where its mark was taken for decimals.
  const isUnsure = reading?.kind === "money" && reading.places === 3;
  if (!unitValue || (scale === 1 && !isUnsure) || reading?.kind !== "money") return unitValue;
  const fits = (price: Dec): number =>
    series.filter(({ amount, units }) => {
      const printed = figureOf(amount);
      const count = figureOf(units);
      return printed && count && !printed.isZero() && count.times(price).div(lot).minus(printed).abs().lte(printed.abs().times("0.02"));
    }).length;
  const [scaled, full] = [fits(reading.number), fits(reading.number.div(scale))];
  const thousands = isUnsure && scaled === 0 && full === 0 ? [reading.number.times(1000), reading.number.times(1000).div(scale)] : [];
  const meant = thousands.find((price) => fits(price) > 0);
  if (meant) {
    const { halfUnit: _taken, ...rest } = unitValue;
    return { ...rest, reading: { ...reading, number: meant, places: 0 } };
  }
  if (scale === 1) return unitValue;
  const inWords = currencyIn(unitValue.text) !== undefined;
  if (scaled > full || (scaled === full && !inWords)) return unitValue;
  const halfUnit = unitValue.halfUnit?.div(scale);
  return { ...unitValue, reading: { ...reading, number: reading.number.div(scale) }, ...(halfUnit ? { halfUnit } : {}) };
}

/** A price may be meant in full where the table is scaled, and "31,600" in words may be thousands where its mark was taken for decimals. */
export function pricesMeant(region: Region, price: Dec | undefined, unitValue: Value | undefined): Dec[] {
  if (price === undefined) return [];
  const reading = unitValue?.reading;
  const thousands = reading?.kind === "money" && reading.places === 3 ? [price.times(1000)] : [];
  return [price, ...thousands].flatMap((each) => [each, each.div(region.table.scale ?? 1)]);
}

export const unitPrice = (unitValue: Value | undefined, size: Dec | undefined): Dec | undefined => {
  const value = figureOf(unitValue);
  return value && value.div(size ?? 1);
};
