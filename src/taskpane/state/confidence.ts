export type Confidence = "sure" | "likely" | "unsure";

/** A recogniser's 0 to 1 in three words: below 0.6 a person should look, from 0.85 nobody need. */
export function confidenceOf(value: number): Confidence {
  if (value >= 0.85) return "sure";
  return value >= 0.6 ? "likely" : "unsure";
}
