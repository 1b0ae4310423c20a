import { dec, plain } from "../../../base/decimal";
import type { Dec } from "../../../base/decimal";

/** An exact quotient of two whole numbers, in lowest terms, the lower one positive: so that a division loses nothing. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Beyond so many bits no figure of the field is meant, and a calculation is given up. */
const mostBits = 2048;

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

function lowest(top: bigint, bottom: bigint): Fraction {
  const sign = bottom < 0n ? -1n : 1n;
  const shared = gcd(top, bottom);
  return { top: (sign * top) / shared, bottom: (sign * bottom) / shared };
}

export const nought: Fraction = { top: 0n, bottom: 1n };
export const one: Fraction = { top: 1n, bottom: 1n };
export const hundred: Fraction = { top: 100n, bottom: 1n };

export function fractionOf(value: Dec | number): Fraction {
  const text = plain(dec(value));
  const [whole = "0", places = ""] = text.split(".");
  return lowest(BigInt(whole + places), 10n ** BigInt(places.length));
}

export const plus = (a: Fraction, b: Fraction): Fraction => lowest(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negative(b));
export const times = (a: Fraction, b: Fraction): Fraction => lowest(a.top * b.top, a.bottom * b.bottom);
export const negative = (a: Fraction): Fraction => ({ top: -a.top, bottom: a.bottom });
export const size = (a: Fraction): Fraction => ({ top: abs(a.top), bottom: a.bottom });
export const isNought = (a: Fraction): boolean => a.top === 0n;

/** The exact quotient; the second must not be nought. */
export const over = (a: Fraction, b: Fraction): Fraction => lowest(a.top * b.bottom, a.bottom * b.top);

/** Below, at or above nought as a is less than, equal to or more than b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether it is too long to go on with. */
export function isTooLong({ top, bottom }: Fraction): boolean {
  return abs(top) >> BigInt(mostBits) > 0n || bottom >> BigInt(mostBits) > 0n;
}

/** Rounded half away from nought to so many decimal places; negative places round to tens, hundreds and so on. */
export function rounded(a: Fraction, places: number): Fraction {
  const step = fractionOf(dec(10).pow(places));
  const { top, bottom } = times(a, step);
  const whole = (2n * abs(top) + bottom) / (2n * bottom);
  return over({ top: top < 0n ? -whole : whole, bottom: 1n }, step);
}

/** As a decimal, and whether that is the very figure: thirds are rounded to 20 places. */
export function decimalOf(a: Fraction): { readonly value: Dec; readonly exact: boolean } {
  const near = rounded(a, 20);
  return { value: dec(near.top.toString()).div(dec(near.bottom.toString())), exact: compareFractions(near, a) === 0 };
}
