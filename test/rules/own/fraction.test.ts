import { plain } from "../../../src/base/decimal";
import {
  compareFractions,
  decimalOf,
  fractionOf,
  isTooLong,
  minus,
  over,
  plus,
  rounded,
  size,
  times,
} from "../../../src/rules/own/language/fraction";
import type { Fraction } from "../../../src/rules/own/language/fraction";

const of = (top: bigint, bottom: bigint): Fraction => ({ top, bottom });

test("fractions stay in lowest terms, with the lower number positive", () => {
  expect(fractionOf(12.5)).toEqual(of(25n, 2n));
  expect(fractionOf(-0.75)).toEqual(of(-3n, 4n));
  expect(fractionOf(0)).toEqual(of(0n, 1n));
  expect(plus(of(1n, 6n), of(1n, 3n))).toEqual(of(1n, 2n));
  expect(plus(of(1n, 2n), of(-1n, 2n))).toEqual(of(0n, 1n));
  expect(minus(of(1n, 6n), of(1n, 4n))).toEqual(of(-1n, 12n));
  expect(times(of(2n, 3n), of(-9n, 4n))).toEqual(of(-3n, 2n));
  expect(over(of(2n, 3n), of(4n, 9n))).toEqual(of(3n, 2n));
  expect(over(of(2n, 3n), of(-4n, 9n))).toEqual(of(-3n, 2n));
  expect(over(of(-2n, 3n), of(-4n, 9n))).toEqual(of(3n, 2n));
  expect(size(of(-2n, 3n))).toEqual(of(2n, 3n));
});

test.each([
  [of(1n, 3n), of(1n, 2n), -1],
  [of(1n, 2n), of(1n, 3n), 1],
  [of(-1n, 2n), of(-1n, 3n), -1],
  [of(2n, 4n), of(1n, 2n), 0],
])("%p beside %p: %p", (a, b, order) => {
  expect(compareFractions(a, b)).toBe(order);
});

test.each([
  ["2.345", 2, "2.35"],
  ["2.344999", 2, "2.34"],
  ["-2.345", 2, "-2.35"],
  ["2.5", 0, "3"],
  ["2.4", 0, "2"],
  ["-2.5", 0, "-3"],
  ["1500", -3, "2000"],
  ["1499.99", -3, "1000"],
  ["-1500", -3, "-2000"],
  ["449", -3, "0"],
  ["15", -1, "20"],
  ["7", 3, "7"],
])("%s rounded to %i places is %s", (value, places, expected) => {
  const [whole = "", part = ""] = value.split(".");
  const given = of(BigInt(whole + part), 10n ** BigInt(part.length));
  expect(plain(decimalOf(rounded(given, places)).value)).toBe(expected);
});

test("a third is rounded to twenty places, and says so", () => {
  expect(plain(decimalOf(of(1n, 3n)).value)).toBe("0.33333333333333333333");
  expect(plain(decimalOf(of(2n, 3n)).value)).toBe("0.66666666666666666667");
  expect(decimalOf(of(1n, 3n)).exact).toBe(false);
  expect(decimalOf(of(1n, 10n ** 20n)).exact).toBe(true);
  expect(decimalOf(of(1n, 10n ** 21n)).exact).toBe(false);
  expect(plain(decimalOf(of(-5n, 8n)).value)).toBe("-0.625");
  expect(decimalOf(of(-5n, 8n)).exact).toBe(true);
});

test("beyond 2048 bits, above or below, a figure is too long", () => {
  const most = 2n ** 2048n;
  expect([of(most, 1n), of(-most, 1n), of(1n, most)].map(isTooLong)).toEqual([true, true, true]);
  expect([of(most - 1n, 1n), of(1n - most, 1n), of(1n, most - 1n)].map(isTooLong)).toEqual([false, false, false]);
});
