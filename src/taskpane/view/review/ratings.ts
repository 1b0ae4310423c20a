import type { IndicatorReview, Rating } from "../../../review/review";

/** From what asks for the least to what asks for the most. */
const order: readonly Rating[] = ["met", "on-track", "behind", "off-track", "no-data", "no-target", "unclear"];

/** How many indicators have each rating, those that occur. */
export const ratingsIn = (indicators: readonly IndicatorReview[]): ReadonlyArray<{ readonly rating: Rating; readonly n: number }> =>
  order.map((rating) => ({ rating, n: indicators.filter((one) => one.rating === rating).length })).filter(({ n }) => n > 0);
