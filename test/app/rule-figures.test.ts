import { analyseSteps } from "../../src/app/analyse";
import type { Analysis } from "../../src/app/analyse";
import { setFigure, settableFigures, settableProblem } from "../../src/app/decisions";
import { defaultSettings } from "../../src/app/settings";
import type { Settings } from "../../src/app/settings";
import { editsOfSettings, settingsOf } from "../../src/app/settings-sheet";
import { applyEdits } from "../../src/grid/apply";
import { workbookOfText } from "../../src/grid/text-form";

const workbook = workbookOfText(`
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 15,000 | 21-Apr-2017 | 18,000 | 29-Dec-2018 |`);

function analysed(settings: Settings, before?: Analysis): Analysis {
  const steps = analyseSteps(workbook, settings, before ? { before } : {});
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const stale = ({ check }: Analysis): number =>
  check.findings.filter(({ rule, outcome }) => rule === "actual-not-stale" && outcome === "broken").length;

test("a figure that is set is judged by at once, kept in the workbook, and withdrawn", () => {
  const settings: Settings = { ...defaultSettings, asOf: "2018-06-30" as NonNullable<Settings["asOf"]> };
  const usual = analysed(settings);
  expect(stale(usual)).toBe(1);
  const longer = setFigure(settings, "actual-not-stale.months", "18");
  expect(stale(analysed(longer, usual))).toBe(0);
  const kept = settingsOf(applyEdits(workbook, editsOfSettings(workbook, longer)));
  expect(kept.ruleFigures).toEqual({ "actual-not-stale.months": "18" });
  expect(stale(analysed(setFigure(longer, "actual-not-stale.months", undefined), usual))).toBe(1);
});

test("what is no such figure is refused, and one that a newer version kept is as none", () => {
  expect(settableFigures.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["actual-not-stale.months", "magnitude-jump.times", "prior-results-ceiling.percent"]),
  );
  expect(settableProblem("actual-not-stale.months", "12")).toBeUndefined();
  expect(settableProblem("actual-not-stale.months", "0")).toMatch(/from 1 to 120/);
  expect(settableProblem("actual-not-stale.months", "a year")).toMatch(/no such figure/);
  expect(settableProblem("no-rule.months", "1")).toMatch(/There is no figure/);
  expect(() => setFigure(defaultSettings, "magnitude-jump.times", "-1")).toThrow(RangeError);
  expect(
    stale(
      analysed({
        ...defaultSettings,
        asOf: "2018-06-30" as NonNullable<Settings["asOf"]>,
        ruleFigures: { "actual-not-stale.months": "0" },
      }),
    ),
  ).toBe(1);
});
