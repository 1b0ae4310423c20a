import { join } from "node:path";
import { faults } from "../report-json/schemas";
import { built, cli, document, root } from "./cli";

jest.setTimeout(120_000);
beforeAll(built);

const province = join(root, "assets/samples/sector-review-province.xlsx");
/** Budget execution of the sector: from 72 to 84.3 of 85, which is 12.3 / 13 or 94.6% of the way. */
const execution = (printed: { performance: ReadonlyArray<{ name: string; rating: string }> }): string | undefined =>
  printed.performance.find(({ name }) => name === "Budget execution of the sector")?.rating;

test("what a review sets up is in its document, which keeps to its schema", () => {
  const printed = document("review", cli(["review", province, "--json", "--as-of", "2026-03-01"]));
  expect(faults(printed)).toEqual([]);
  const { reforms, calendar, roles, notes, missing, thresholds } = printed;
  expect([reforms.length, calendar.length, roles.length, notes.length, missing.length]).toEqual([6, 8, 7, 5, 0]);
  expect(calendar.map(({ state }) => state).filter((state) => state !== "held")).toEqual(["cancelled", "ahead"]);
  expect(thresholds).toEqual({ onTrack: "0.8", behind: "0.5", from: "workbook" });
});

test("thresholds asked for this once rate the indicators, and are said", () => {
  const usual = document("review", cli(["review", province, "--json"]));
  const strict = document("review", cli(["review", province, "--json", "--on-track", "95%", "--behind", "0.6"]));
  expect(strict.thresholds).toEqual({ onTrack: "0.95", behind: "0.6", from: "settings" });
  expect([execution(usual), execution(strict)]).toEqual(["on-track", "behind"]);
  expect(cli(["review", province, "--on-track=95%", "--behind=60%"]).out).toContain("On track from 95% of the way");
});

test.each([
  [["--on-track", "80%"], "--on-track and --behind go together"],
  [["--on-track", "most", "--behind", "50%"], '"most" is no share of the way'],
  [["--on-track", "50%", "--behind", "80%"], "Behind begins below on track"],
  [["--on-track"], "--on-track needs a share of the way to a target"],
])("%j is refused, with the right form", (options, problem) => {
  const run = cli(["review", province, ...options]);
  expect([run.code, run.out]).toEqual([2, ""]);
  expect(run.err).toContain(problem);
  expect(run.err).toContain("Usage:");
});

test("other commands have no thresholds", () => {
  expect(cli(["disburse", province, "--on-track", "80%", "--behind", "50%"]).err).toContain("disburse has no option --on-track");
});
