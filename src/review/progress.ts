import { dec } from "../base/decimal";
import { differenceTrace, figure, quotientTrace } from "../disburse/build";
import type { Figure } from "../disburse/trace";
import type { Rating, Thresholds } from "./review";

/** Four fifths of the way is on track, half of it is behind: what is taken where nobody sets thresholds. */
export const defaultThresholds: Thresholds = { onTrack: dec("0.8"), behind: dec("0.5") };

interface Asked {
  readonly baseline?: Figure;
  readonly target: Figure;
  readonly actual: Figure;
  /** Which way is better where target and baseline do not tell; more is better where nothing does. */
  readonly direction?: "up" | "down";
  readonly thresholds: Thresholds;
}

export interface Answer {
  readonly progress?: Figure;
  readonly rating: Rating;
  readonly why: string;
}

/**
 * Progress from the baseline in the direction of the target: (actual - baseline) / (target - baseline). Where the target is
 * the baseline there is no such figure; it is then met or not. A fall where a fall is wanted gives a positive figure.
 */
export function progressOf({ baseline, target, actual, direction, thresholds }: Asked): Answer {
  const way = baseline && differenceTrace("target - baseline", target.trace, baseline.trace);
  const done = baseline && differenceTrace("actual - baseline", actual.trace, baseline.trace);
  const trace = way && done && quotientTrace("progress", done, way);
  if (trace === undefined) return withoutProgress({ baseline, target, actual, direction });
  return { progress: figure(trace), ...ratingOf(figure(trace), thresholds) };
}

/** The rating that a progress figure comes to. */
export function ratingOf({ value }: Figure, { onTrack, behind }: Thresholds): Omit<Answer, "progress"> {
  if (value.gte(1)) return { rating: "met", why: "the target is reached" };
  if (value.isNegative()) return { rating: "off-track", why: "further from the target than the baseline" };
  if (value.gte(onTrack)) return { rating: "on-track", why: "nearly at the target" };
  return value.gte(behind)
    ? { rating: "behind", why: "part of the way to the target" }
    : { rating: "off-track", why: "far from the target" };
}

/** The target is to hold the baseline, or there is no baseline: met or not is all that can be said. */
function withoutProgress({ baseline, target, actual, direction }: Omit<Asked, "thresholds">): Answer {
  const about = baseline ? "the target is the baseline, so there is no progress figure" : "no baseline, so there is no progress figure";
  if (actual.value.eq(target.value)) return { rating: "met", why: `the target is reached; ${about}` };
  const assumed = direction === undefined ? "; read as: more is better" : "";
  const isMet = direction === "down" ? actual.value.lt(target.value) : actual.value.gt(target.value);
  if (isMet) return { rating: "met", why: `the target is reached; ${about}${assumed}` };
  return baseline
    ? { rating: "off-track", why: `worse than the baseline; ${about}${assumed}` }
    : { rating: "behind", why: `not met; ${about}${assumed}` };
}
