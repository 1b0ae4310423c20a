import fc from "fast-check";
import type { IsoDate } from "../../src/base/dates";
import { dec } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import { fiscalYearOf, bankCalendar } from "../../src/base/fiscal";
import type { Plan, PlanDli, PlanPeriod } from "../../src/disburse/plan";
import { defaultChoices, stepsOfBands } from "../../src/disburse/terms";
import type { Pricing, Terms } from "../../src/disburse/terms";

/** Plans written briefly, for tests: figures as texts with commas, periods as years. */

export const figure = (text: string): Dec => dec(text.replace(/,/g, ""));
export const day = (text: string): IsoDate => text as IsoDate;

/** A price for a lot, paid pro rata unless said otherwise; units of each period alone. */
export function perUnit(price: string, lot = "1", more: Partial<Terms> = {}, brokenLots: "pro-rata" | "whole-lots" = "pro-rata"): Terms {
  return terms({ kind: "unit", price: figure(price), lot: figure(lot), brokenLots }, more);
}

export function terms(pays: Pricing, more: Partial<Terms> = {}): Terms {
  const { missed, overAchievement } = defaultChoices;
  return { pays, counts: "each", missed, overAchievement, ...more };
}

/** Bands "60: 2,000,000" as terms; each amount is what the level earns in all. */
export function bands(
  rows: Readonly<Record<string, string>>,
  more: Partial<Terms> = {},
  between: "nothing" | "pro-rata" = "nothing",
): Terms {
  const steps = stepsOfBands(Object.entries(rows).map(([at, amount]) => ({ at: figure(at), amount: figure(amount) })));
  return terms({ kind: "steps", steps, between }, { counts: "level", ...more });
}

/** Periods that end with calendar years and are paid the September after. */
export function years(...labels: readonly number[]): readonly PlanPeriod[] {
  return labels.map((year) => {
    const paid = day(`${year + 1}-09-30`);
    return { label: String(year), ends: day(`${year}-12-31`), paid, fiscalYear: fiscalYearOf(paid, bankCalendar) };
  });
}

/** "15,000|-|3,000": a count a period, "-" for none. */
export function counts(text: string): ReadonlyArray<{ units: Dec } | undefined> {
  return text.split("|").map((each) => (/^\s*-?\s*$/.test(each) ? undefined : { units: figure(each.trim()) }));
}

export interface DliParts {
  readonly number?: string;
  readonly terms: readonly Terms[];
  readonly planned?: string;
  /** What all-or-nothing terms pay, by period. */
  readonly amounts?: string;
  readonly results?: string;
}

export function planDli(parts: DliParts): PlanDli {
  const number = parts.number ?? "1";
  const amounts = parts.amounts?.split("|");
  const planned = counts(parts.planned ?? "").map((units, p) => {
    const amount = amounts?.[p]?.trim();
    return { ...(units ? { units } : {}), ...(amount === undefined || amount === "-" ? {} : { amount: { value: figure(amount) } }) };
  });
  return { number, name: `DLI ${number}`, terms: parts.terms, planned, results: counts(parts.results ?? "") };
}

export function planOf(periods: readonly PlanPeriod[], ...dlis: readonly DliParts[]): Plan {
  return { periods, dlis: dlis.map((parts, n) => planDli({ number: String(n + 1), ...parts })) };
}

const money = fc.integer({ min: 0, max: 900_000_000 }).map((cents) => dec(cents).div(100));
const units = fc.oneof(
  fc.integer({ min: 0, max: 4000 }).map(dec),
  fc.integer({ min: 0, max: 4000 }).map((n) => dec(n).div(10)),
);
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });

const anyPricing: fc.Arbitrary<Pricing> = fc.oneof(
  fc.record({
    kind: fc.constant("unit" as const),
    price: money,
    lot: fc.constantFrom(1, 3, 10, 1000).map(dec),
    brokenLots: fc.constantFrom("pro-rata" as const, "whole-lots" as const),
  }),
  fc.record({
    kind: fc.constant("steps" as const),
    steps: fc
      .array(fc.record({ at: units, amount: money }), { maxLength: 4 })
      .map((steps) => [...steps].sort((a, b) => a.at.comparedTo(b.at))),
    between: fc.constantFrom("nothing" as const, "pro-rata" as const),
  }),
  fc.constant({ kind: "all-or-nothing" as const }),
);

/** Any terms at all, from an optional day on. */
export const anyTerms = (from: readonly (string | undefined)[] = [undefined]): fc.Arbitrary<Terms> =>
  fc.record({
    from: fc.constantFrom(...from).map((text) => (text === undefined ? undefined : day(text))),
    pays: anyPricing,
    counts: fc.constantFrom("each" as const, "level" as const),
    missed: fc.constantFrom("may-follow" as const, "lapses" as const),
    overAchievement: fc.constantFrom("to-allocation" as const, "to-plan" as const, "without-cap" as const),
    allocation: maybe(money),
    start: maybe(units),
    minimum: maybe(units),
    maximum: maybe(units),
    deadline: maybe(fc.constantFrom("2015-12-31", "2017-06-30").map(day)),
  });

/** Any plan over four years, its DLIs under one to three sets of terms. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(
    fc.record({
      terms: fc.array(anyTerms([undefined, undefined, "2016-01-01", "2017-01-01"]), { minLength: 1, maxLength: 3 }),
      planned: fc.array(maybe(fc.record({ units: fc.record({ units }), amount: fc.record({ value: money }) })), {
        minLength: 4,
        maxLength: 4,
      }),
      results: fc.array(maybe(fc.record({ units })), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((dlis) => ({
    periods: years(2014, 2015, 2016, 2017),
    dlis: dlis.map((dli, n) => ({ ...dli, number: String(n + 1), name: `DLI ${n + 1}` })),
  }));
