import type { IsoDate } from "../base/dates";
import { zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { Trace } from "./trace";

/** What units over the last full lot earn: their share of the price, or nothing until the lot is full. */
export type BrokenLots = "pro-rata" | "whole-lots";

/** Results beyond what was planned: paid up to the DLI's allocation, up to the plan to date, or without a cap. */
export type OverAchievement = "to-allocation" | "to-plan" | "without-cap";

/** Results missed in their period: paid when they come, or lost (a time-bound DLI). */
export type Missed = "may-follow" | "lapses";

/** What a period's figure says: units of that period alone, or the level reached, of which only the increase over the best so far is paid. */
export type Counting = "each" | "level";

/** A level, and what reaching it adds: where 60 % earns 2 million and 70 % earns 3 in all, the second step adds 1. */
export interface Step {
  readonly at: Dec;
  readonly amount: Dec;
}

/** What results earn. */
export type Pricing =
  | { readonly kind: "unit"; readonly price: Dec; readonly lot: Dec; readonly brokenLots: BrokenLots }
  /** Steps in rising order. `between`: what a level between two steps earns beyond the lower one. */
  | { readonly kind: "steps"; readonly steps: readonly Step[]; readonly between: "nothing" | "pro-rata" }
  /** The planned amount of a period once its planned units are reached, else nothing. */
  | { readonly kind: "all-or-nothing" };

/**
 * How the results of one DLI are priced from a day on, as plain data. A restructuring adds terms; what was earned under earlier ones
 * stays as it was. Amounts are in full units of one currency; units are the indicator's own.
 */
export interface Terms {
  /** The first payment day that they govern; absent: from the beginning. */
  readonly from?: IsoDate;
  /** Where they were agreed, in words. */
  readonly agreed?: string;
  readonly pays: Pricing;
  readonly counts: Counting;
  readonly missed: Missed;
  readonly overAchievement: OverAchievement;
  /** The most that the DLI may earn in all. */
  readonly allocation?: Dec;
  /** The units that are never paid for: the baseline of a level. */
  readonly start?: Dec;
  /** Below this nothing is earned: of a period's units, or of the running count where missed results may follow. */
  readonly minimum?: Dec;
  /** Units beyond this count earn nothing. */
  readonly maximum?: Dec;
  /** A result achieved later earns nothing. */
  readonly deadline?: IsoDate;
  /** Where the figures stand, for the traces. */
  readonly sources?: Readonly<Partial<Record<TermName, Trace>>>;
}

/** The terms that have a figure which may stand in a cell. */
export type TermName = "price" | "lot" | "allocation" | "start" | "minimum" | "maximum";

/** The readings that a table may leave open, one choice each; every choice that is taken is named where the terms are shown. */
export interface TermChoices {
  readonly brokenLots: BrokenLots;
  readonly overAchievement: OverAchievement;
  readonly missed: Missed;
  /** Where neither amounts nor totals show whether rising units are each period's own or a level; each period's own where absent. */
  readonly counts?: Counting;
  /** From which payment day a proposed version of the schedule holds, where a person states it. */
  readonly restructured?: IsoDate;
}

/** The readings that a table may leave open. */
export type ChoiceName = Exclude<keyof TermChoices, "restructured">;

/**
 * What is taken where a table does not say. Broken lots are paid pro rata, as the tables that print units x price do; over-achievement
 * is paid up to the DLI's allocation, since the loan holds no more for it; missed results may follow, unless a deadline speaks against it.
 */
export const defaultChoices: TermChoices = { brokenLots: "pro-rata", overAchievement: "to-allocation", missed: "may-follow" };

/** A choice that was taken because the table leaves it open: what was taken, what else it could be, and why it matters. */
export interface OpenChoice {
  readonly dli: string;
  readonly choice: ChoiceName;
  readonly taken: string;
  readonly otherwise: readonly string[];
  readonly why: string;
}

/** Bands, each with what its level earns in all, as steps that add up. Bands may stand in any order. */
export function stepsOfBands(bands: readonly Step[]): readonly Step[] {
  const rising = [...bands].sort((a, b) => a.at.comparedTo(b.at));
  return rising.map((band, n) => ({ at: band.at, amount: band.amount.minus(rising[n - 1]?.amount ?? zero) }));
}

/** The terms that govern a payment day: the latest that had begun; the first where the day is unknown. */
export function termsOn(terms: readonly Terms[], day: IsoDate | undefined): Terms | undefined {
  if (day === undefined) return terms.find((one) => one.from === undefined) ?? terms[0];
  return terms.reduce<Terms | undefined>((best, one) => {
    if (one.from !== undefined && one.from > day) return best;
    return best === undefined || (one.from ?? "") >= (best.from ?? "") ? one : best;
  }, undefined);
}
