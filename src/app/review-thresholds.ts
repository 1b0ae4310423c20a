import { dec } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { Thresholds } from "../review/review";

/** From which share of the way on an indicator is on track, or behind: plain decimals, 1 is the whole way. */
export interface ReviewThresholds {
  readonly onTrack: string;
  readonly behind: string;
}

/** Two shares above zero and not above one, the first not below the second. */
export function isReviewThresholds(value: unknown): value is ReviewThresholds {
  if (typeof value !== "object" || value === null || !("onTrack" in value) || !("behind" in value)) return false;
  const [onTrack, behind] = [shareOf(value.onTrack), shareOf(value.behind)];
  return onTrack !== undefined && behind !== undefined && behind.lte(onTrack);
}

function shareOf(text: unknown): Dec | undefined {
  if (typeof text !== "string" || !/^\d+(\.\d+)?$/.test(text)) return undefined;
  const share = dec(text);
  return share.gt(0) && share.lte(1) ? share : undefined;
}

/** As the review takes them. */
export const thresholdsOf = ({ onTrack, behind }: ReviewThresholds): Thresholds => ({ onTrack: dec(onTrack), behind: dec(behind) });

/** "80%" or "0.8" and "50%" or "0.5" as thresholds, or what is wrong with them. */
export function readThresholds(onTrack: string, behind: string): ReviewThresholds | { readonly problem: string } {
  const texts = { onTrack: plainShare(onTrack), behind: plainShare(behind) };
  if (texts.onTrack === undefined || texts.behind === undefined)
    return { problem: `"${texts.onTrack === undefined ? onTrack : behind}" is no share of the way to a target; write it as 80% or 0.8.` };
  const thresholds = { onTrack: texts.onTrack, behind: texts.behind };
  return isReviewThresholds(thresholds)
    ? thresholds
    : { problem: "Behind begins below on track: write 80% and 50%, not the other way round." };
}

/** "80%" and "0.8" are 0.8; undefined for words and for what is not above 0 or above 1. */
function plainShare(text: string): string | undefined {
  const [, figure, sign] = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
  if (figure === undefined) return undefined;
  const plain = (sign === "%" ? dec(figure).div(100) : dec(figure)).toFixed();
  return shareOf(plain) && plain;
}
