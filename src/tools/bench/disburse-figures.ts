import { chance } from "../sample/chance";

export const periods = 40;
export const changes = 50;

/** DLIs x periods: a price in cents for each DLI, a count for each period; what changes, and to what. */
export interface Figures {
  readonly dlis: number;
  readonly cents: Float64Array;
  readonly counts: Float64Array;
  readonly changes: ReadonlyArray<{ readonly dli: number; readonly period: number; readonly count: number }>;
}

export function figuresOf(dlis: number): Figures {
  const next = chance(20170421);
  const upTo = (most: number): number => Math.floor(next() * most);
  return {
    dlis,
    cents: Float64Array.from({ length: dlis }, () => 100_000 + upTo(20_000_000)),
    counts: Float64Array.from({ length: dlis * periods }, () => upTo(900)),
    changes: Array.from({ length: changes }, () => ({ dli: upTo(dlis), period: upTo(periods), count: upTo(900) })),
  };
}
