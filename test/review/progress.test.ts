import { plain, roundTo } from "../../src/base/decimal";
import type { IndicatorReview } from "../../src/review/review";
import { reviewOfText } from "./read";

/** One indicator's row, judged for 2025; figures worked out by hand beside each case. */
function judged(baseline: string, target: string, actual: string, name = "Schools with water", reason = ""): IndicatorReview {
  const review = reviewOfText(`
    == Framework
    | Indicator             | Unit   | Baseline    | Target 2024 | Target 2025 | Actual 2024 | Actual 2025 | Reason    |
    | ${name}               | Number | ${baseline} |             | ${target}   |             | ${actual}   | ${reason} |
    | Pupils in grade 1     | Number | 10          | 15          | 20          | 15          | 20          |           |
  `);
  const [one] = review.indicators;
  if (!one) throw new Error("The indicator was not read");
  return one;
}

const progress = (one: IndicatorReview): string | undefined => one.progress && plain(roundTo(one.progress.value, 4));

test.each([
  // (55 - 40) / (60 - 40)
  ["rises, part of the way", "40", "60", "55", "0.75", "behind"],
  // (60 - 40) / (60 - 40)
  ["rises, reached", "40", "60", "60", "1", "met"],
  // (70 - 40) / (60 - 40)
  ["rises, passed", "40", "60", "70", "1.5", "met"],
  // (35 - 40) / (60 - 40)
  ["rises, below the baseline", "40", "60", "35", "-0.25", "off-track"],
  // (24 - 32) / (22 - 32)
  ["falls, four fifths of the way", "32", "22", "24", "0.8", "on-track"],
  // (40 - 32) / (22 - 32)
  ["falls, further away", "32", "22", "40", "-0.8", "off-track"],
  // (0 - 30) / (0 - 30)
  ["falls to zero", "30", "0", "0", "1", "met"],
  // (12 - 0) / (30 - 0)
  ["from a baseline of zero", "0", "30", "12", "0.4", "off-track"],
  // (0 - 0) / (30 - 0)
  ["an actual of zero is a figure", "0", "30", "0", "0", "off-track"],
  // (2.5 - 1) / (4 - 1)
  ["half of the way is behind", "1", "4", "2.5", "0.5", "behind"],
])("%s: from %s to %s, at %s", (_, baseline, target, actual, expected, rating) => {
  const one = judged(baseline, target, actual);
  expect([progress(one), one.rating]).toEqual([expected, rating]);
});

test.each([
  ["held", "50", "50", "50", "met"],
  ["passed", "50", "50", "51", "met"],
  ["lost", "50", "50", "49", "off-track"],
  ["zero held", "0", "0", "0", "met"],
])("the target is the baseline, %s: there is no progress figure", (_, baseline, target, actual, rating) => {
  const one = judged(baseline, target, actual);
  expect(one.progress).toBeUndefined();
  expect(one.rating).toBe(rating);
  expect(one.why).toContain("no progress figure");
});

test("a rate that should be low and must hold its baseline is worse above it", () => {
  expect(judged("5", "5", "7", "Dropout rate in grade 5").rating).toBe("off-track");
  expect(judged("5", "5", "4", "Dropout rate in grade 5").rating).toBe("met");
});

test("missing figures are said, never guessed", () => {
  expect(judged("40", "60", "")).toMatchObject({ rating: "no-data", why: "no data, and no reason is given" });
  expect(judged("40", "60", "No data", undefined, "The survey was moved")).toMatchObject({
    rating: "no-data",
    why: "no data: The survey was moved",
  });
  expect(judged("40", "", "55").rating).toBe("no-target");
  const without = judged("", "60", "55");
  expect(without.progress).toBeUndefined();
  expect(without).toMatchObject({ rating: "behind" });
  expect(judged("", "60", "61").rating).toBe("met");
});

test("a progress figure leads back to its cells", () => {
  const { progress: figure } = judged("40", "60", "55");
  expect(figure?.trace).toMatchObject({
    op: "quotient",
    dividend: { op: "difference", minuend: { cell: { row: 1, col: 6 } }, subtrahend: { cell: { row: 1, col: 2 } } },
    divisor: { op: "difference", minuend: { cell: { row: 1, col: 4 } }, subtrahend: { cell: { row: 1, col: 2 } } },
  });
});
