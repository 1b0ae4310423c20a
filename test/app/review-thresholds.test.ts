import { analyseSteps } from "../../src/app/analyse";
import type { Analysis } from "../../src/app/analyse";
import { reviewFor } from "../../src/app/review";
import { isReviewThresholds, readThresholds } from "../../src/app/review-thresholds";
import { defaultSettings } from "../../src/app/settings";
import type { Settings } from "../../src/app/settings";
import { editsOfSettings, settingsOf, settingsProblems } from "../../src/app/settings-sheet";
import { applyEdits } from "../../src/grid/apply";
import { workbookOfText } from "../../src/grid/text-form";

const workbook = workbookOfText(`
== Performance
| Indicator          | Unit   | Baseline | Target 2025 | Actual 2025 | Status   |
| Schools with water | Number | 0        | 100         | 45          | On track |
== Programmes
| Programme | Fiscal year | Budget | Expenditure |
| Access    | 2025        | 800    | 700         |
== Actions
| Action                     | Owner          | Due date   | Status      |
| Deliver textbooks by March | Textbook board | 2026-03-31 | In progress |`);

const lower: Settings = { ...defaultSettings, reviewThresholds: { onTrack: "0.6", behind: "0.4" } };

function analysed(settings: Settings, before?: Analysis): Analysis {
  const steps = analyseSteps(workbook, settings, before ? { before } : {});
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const rated = ({ check }: Analysis): number =>
  check.findings.filter(({ rule, outcome }) => rule === "jesr-progress-rate" && outcome === "broken").length;

test("the thresholds that are set rate the review, and its rule judges by them at once", () => {
  const usual = analysed(defaultSettings);
  expect(reviewFor(usual.project, defaultSettings).indicators[0]?.rating).toBe("off-track");
  expect(rated(usual)).toBe(1);
  const again = analysed(lower, usual);
  expect(reviewFor(again.project, lower)).toMatchObject({ thresholdsFrom: "settings", indicators: [{ rating: "behind" }] });
  expect(rated(again)).toBe(0);
});

test("they are kept in the workbook; what is none is not taken, and said", () => {
  expect(settingsOf(applyEdits(workbook, editsOfSettings(workbook, lower)))).toEqual(lower);
  const wrong = { ...lower, reviewThresholds: { onTrack: "0.4", behind: "0.6" } };
  const kept = applyEdits(workbook, editsOfSettings(workbook, wrong));
  expect(settingsOf(kept).reviewThresholds).toBeUndefined();
  expect(settingsProblems(kept, settingsOf(kept))[0]?.what).toContain("reviewThresholds");
});

test.each([
  ["80%", "50%", { onTrack: "0.8", behind: "0.5" }],
  ["0.8", "50%", { onTrack: "0.8", behind: "0.5" }],
  [" 66.5 % ", "33.25%", { onTrack: "0.665", behind: "0.3325" }],
  ["50%", "50%", { onTrack: "0.5", behind: "0.5" }],
])("%s and %s are shares", (onTrack, behind, thresholds) => {
  const read = readThresholds(onTrack, behind);
  expect(read).toEqual(thresholds);
  expect(isReviewThresholds(read)).toBe(true);
});

test.each([
  ["80", "50%", '"80" is no share'],
  ["80%", "half", '"half" is no share'],
  ["120%", "50%", '"120%" is no share'],
  ["80%", "0%", '"0%" is no share'],
  ["-80%", "50%", '"-80%" is no share'],
  ["50%", "80%", "Behind begins below on track"],
])("%s and %s are refused: %s", (onTrack, behind, problem) => {
  expect(readThresholds(onTrack, behind)).toEqual({ problem: expect.stringContaining(problem) as string });
});
