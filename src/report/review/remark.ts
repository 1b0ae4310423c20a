import { isBlank } from "../../model/value";
import type { IndicatorReview } from "../../review/review";

/** What stands beside a rating: the sheet's own comment, and what explains the rating where that is not plain from the figures. */
export function remarkOf({ comment, rating, why, progress }: IndicatorReview): string {
  const own = isBlank(comment) ? "" : (comment?.text.trim() ?? "");
  if (rating === "met" || rating === "on-track") return joined(own, progress === undefined ? why : "");
  if (rating === "no-data") return sentence(why);
  return joined(own, own === "" || progress === undefined ? why : "");
}

const joined = (own: string, why: string): string => [own, why === "" ? "" : sentence(why)].filter((part) => part !== "").join("\n");

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
