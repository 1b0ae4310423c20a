import { readThresholds } from "../app/review-thresholds";
import type { ReviewThresholds } from "../app/review-thresholds";

/** The thresholds that --on-track and --behind ask for; what is wrong with them, in words; undefined where neither is given. */
export function reviewOptions(options: ReadonlyMap<string, string>): ReviewThresholds | string | undefined {
  const [onTrack, behind] = [options.get("--on-track"), options.get("--behind")];
  if (onTrack === undefined && behind === undefined) return undefined;
  if (onTrack === undefined || behind === undefined) return "--on-track and --behind go together: --on-track 80% --behind 50%.";
  const thresholds = readThresholds(onTrack, behind);
  return "problem" in thresholds ? thresholds.problem : thresholds;
}
