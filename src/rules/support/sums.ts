import { dec, sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";

/** What values add to. Blanks, N/A and absent cells count as nothing; words cannot be added. */
export interface Added {
  readonly total: Dec;
  /** The values that hold a figure. */
  readonly parts: readonly Value[];
  readonly words: readonly Value[];
}

export function add(values: readonly (Value | undefined)[]): Added {
  const parts: Value[] = [];
  const words: Value[] = [];
  for (const value of values) {
    if (value === undefined || isEmpty(value)) continue;
    (figureOf(value) === undefined ? words : parts).push(value);
  }
  return { total: sum(parts.map((part) => figureOf(part) ?? zero)), parts, words };
}

/** Blank, N/A or a lone dash. */
export function isEmpty(value: Value): boolean {
  return value.reading.kind === "blank" || value.reading.kind === "na";
}

/** Printed in tens or more, thousands and millions included: then the figure itself is rounded. */
const roundedFrom = dec(5);

/** What printing hides of a figure: half a unit in its last place where it is printed in tens or coarser, else nothing. */
export function hidden(value: Value | undefined): Dec {
  return value?.halfUnit !== undefined && value.halfUnit.gte(roundedFrom) ? value.halfUnit : zero;
}

/** Half a unit in the last printed place; nothing for words. */
export function half(value: Value | undefined): Dec {
  return value?.halfUnit ?? zero;
}

export function larger(a: Dec, b: Dec): Dec {
  return a.gte(b) ? a : b;
}

/** How a stated figure stands to what it should be. */
export interface Tie {
  readonly ties: boolean;
  /** Ties only because its parts are printed rounded. */
  readonly byRounding: boolean;
  /** stated - expected. */
  readonly difference: Dec;
}

/**
 * A stated figure against an exact one, at the precision it is printed with, but never finer than the tolerance.
 * `lost` is what printing hides of the parts that the expected figure was made of.
 */
export function tie(stated: Value, expected: Dec, tolerance: Dec, lost: Dec = zero): Tie {
  const difference = (figureOf(stated) ?? zero).minus(expected);
  const off = difference.abs();
  if (off.lte(larger(tolerance, half(stated)))) return { ties: true, byRounding: false, difference };
  const byRounding = off.lte(lost.plus(half(stated)));
  return { ties: byRounding, byRounding, difference };
}

/** Figures printed a thousand times finer are in another unit of money. */
const otherScale = dec(1000);

/**
 * A total against its parts. In one table the figure printed finest tells the precision of all: beside 0.5 million, 1 is 1.0.
 * A total that is printed coarser than its parts ties by rounding alone, but where it is in another unit of money.
 */
export function tieSum(total: Value, added: Added, tolerance: Dec): Tie {
  const halves = [total, ...added.parts].map(half).filter((each) => each.gt(0));
  const finest = halves.reduce((least, each) => (each.lt(least) ? each : least), halves[0] ?? zero);
  const lost = finest.gte(roundedFrom) ? finest.times(added.parts.filter((part) => hidden(part).gt(0)).length) : zero;
  const own = tie(total, added.total, tolerance, lost);
  const isFine = own.difference.abs().lte(larger(tolerance, finest)) || half(total).gte(finest.times(otherScale));
  return own.ties && !own.byRounding && !isFine ? { ...own, byRounding: true } : own;
}

/** Two statements of one figure: equal at the precision of the coarser. */
export function sameFigure(a: Value, b: Value, tolerance: Dec): boolean {
  const x = figureOf(a);
  const y = figureOf(b);
  if (x === undefined || y === undefined) return false;
  return x
    .minus(y)
    .abs()
    .lte(larger(tolerance, larger(coarse(a), coarse(b))));
}

/** 3.4 is not 3: a figure printed whole is taken as whole, one in tens, thousands or millions as rounded. */
function coarse(value: Value): Dec {
  const step = half(value);
  return step.lt(roundedFrom) && step.gte(dec("0.5")) ? zero : step;
}

/** Whether b is a times 10, 100, 1000 ... or a tenth of it ...; gives the power, never 0. */
export function powerOfTen(a: Dec, b: Dec): number | undefined {
  if (a.isZero()) return undefined;
  for (let power = 1; power <= 9; power++) {
    const factor = dec(10).pow(power);
    if (a.times(factor).eq(b)) return power;
    if (b.times(factor).eq(a)) return -power;
  }
  return undefined;
}

/** Whether totals and their sums differ by one and the same power of ten, a thousand or more: then a scale was not read. */
export function scaleUnread(lines: ReadonlyArray<{ readonly total: Value | undefined; readonly added: Added }>): boolean {
  const powers = lines.flatMap(({ total, added }) => {
    const figure = figureOf(total);
    return figure === undefined || figure.isZero() || added.parts.length === 0 ? [] : [powerOfTen(added.total, figure) ?? NaN];
  });
  const [first = NaN] = powers;
  return powers.length >= 2 && Math.abs(first) >= 3 && powers.every((power) => power === first);
}
