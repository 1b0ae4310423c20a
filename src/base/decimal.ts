import { Decimal } from "decimal.js";

/**
 * Exact decimal numbers. 60 significant digits hold every product of two amounts that a sheet can show;
 * nothing in the project rounds except `roundTo`, by a named mode.
 */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });

/** An exact decimal number. */
export type Dec = Decimal;

/** How a figure is rounded. Half up is what accounts use; floor is for whole lots. */
export type RoundingMode = "half-up" | "half-even" | "floor" | "ceiling";

const modes: Record<RoundingMode, Decimal.Rounding> = {
  "half-up": Decimal.ROUND_HALF_UP,
  "half-even": Decimal.ROUND_HALF_EVEN,
  floor: Decimal.ROUND_FLOOR,
  ceiling: Decimal.ROUND_CEIL,
};

/** A decimal from its plain text or from a double, which is read by its shortest decimal form (0.1 is 0.1). */
export function dec(value: string | number | Dec): Dec {
  return new Exact(value);
}

export const zero: Dec = dec(0);

/** The exact sum; zero for no terms. */
export function sum(terms: Iterable<Dec>): Dec {
  let total = zero;
  for (const term of terms) total = total.plus(term);
  return total;
}

/** `value` rounded to `places` decimal places (negative places round to tens, hundreds and so on). */
export function roundTo(value: Dec, places: number, mode: RoundingMode = "half-up"): Dec {
  if (places >= 0) return value.toDecimalPlaces(places, modes[mode]);
  const unit = dec(10).pow(-places);
  return value.div(unit).toDecimalPlaces(0, modes[mode]).times(unit);
}

/** Plain decimal form, never an exponent: "2083330", "17.76", "-10". */
export function plain(value: Dec): string {
  return value.isZero() ? "0" : value.toFixed();
}

/** With thousands separators, as people read amounts: "2,083,330". `places` pads or keeps the figure's own places. */
export function grouped(value: Dec, places?: number): string {
  const text = places === undefined ? value.abs().toFixed() : value.abs().toFixed(places);
  const [whole = "0", fraction] = text.split(".");
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return (value.isNegative() && !value.isZero() ? "-" : "") + withCommas + (fraction ? "." + fraction : "");
}

/** A difference with its sign: "+10", "-10", "0". */
export function signed(value: Dec): string {
  return value.isPositive() && !value.isZero() ? "+" + grouped(value) : grouped(value);
}
