import { analyseSteps } from "../../src/app/analyse";
import { chooseRule, chooseSet, decisionProblem, rulePlan, withdrawChoice } from "../../src/app/decisions";
import { defaultSettings } from "../../src/app/settings";
import type { Settings } from "../../src/app/settings";
import { editsOfSettings, settingsOf } from "../../src/app/settings-sheet";
import type { IsoDate } from "../../src/base/dates";
import { applyEdits } from "../../src/grid/apply";
import { workbookOfText } from "../../src/grid/text-form";
import type { CheckResult } from "../../src/rules/finding";
import { dlis, logframe } from "./workbooks";

const decision = { reason: "Agreed with the client.", by: "Task team", on: "2017-05-02" as IsoDate };
const workbook = workbookOfText(dlis);

function check(settings: Settings, of = workbook): CheckResult {
  const steps = analyseSteps(of, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.check;
  }
}

const rule = "dli-cell-equals-units-times-value";

test("a rule switched off finds nothing, counts nowhere, and is listed with the reason", () => {
  const settings = chooseRule(defaultSettings, { rule, severity: "off", ...decision });
  const result = check(settings);
  expect(result.findings.some((finding) => finding.rule === rule)).toBe(false);
  expect(Object.keys(result.counts.byRule)).not.toContain(rule);
  expect(result.off).toEqual([{ rule, by: "person", reason: decision.reason, decision }]);
  expect(check(withdrawChoice(settings, rule)).off).toEqual([]);
});

test("a severity changed shows in the findings, beside the rule's own", () => {
  const result = check(chooseRule(defaultSettings, { rule, severity: "info", ...decision }));
  expect(result.findings.filter((finding) => finding.rule === rule)).toMatchObject([{ severity: "info", ruleSeverity: "error" }]);
  expect(result.changed).toEqual([{ rule, by: "person", severity: "info", ruleSeverity: "error", reason: decision.reason, decision }]);
  expect(check(defaultSettings).findings.find((finding) => finding.rule === rule)).not.toHaveProperty("ruleSeverity");
  const before = check(defaultSettings).findings.map((finding) => finding.rule);
  expect(result.findings.map((finding) => finding.rule).indexOf(rule)).toBeGreaterThan(before.indexOf(rule));
});

test("a set in force is named; decisions are kept in the workbook and read back", () => {
  const settings = chooseRule(chooseSet(defaultSettings, "gpe-variable", decision), { rule, severity: "warning", ...decision });
  expect(check(settings)).toMatchObject({ set: { id: "gpe-variable", title: "GPE variable part" } });
  const kept = applyEdits(workbook, editsOfSettings(workbook, settings));
  expect(settingsOf(kept)).toEqual(settings);
  expect(rulePlan(settings).off.map((each) => each.rule)).toContain("fy-mapping");
});

test("a set is suggested while none was chosen", () => {
  expect(check(defaultSettings, workbookOfText(logframe)).suggestedSet).toMatchObject({ id: "logframe" });
  expect(check(chooseSet(defaultSettings, "all", decision), workbookOfText(logframe)).suggestedSet).toBeUndefined();
});

test("a set of a newer version: all rules, and a doubt that says so", () => {
  const steps = analyseSteps(workbook, { ...defaultSettings, ruleSet: "moon-landing" });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.check.set?.id).toBe("all");
  expect(step.value.project.doubts[0]?.what).toContain('no set of rules "moon-landing"');
});

test("settings that are no decisions are not taken over, and that is said", () => {
  const broken = { ...defaultSettings, ruleChoices: [{ rule, severity: "off" }] } as unknown as Settings;
  const kept = applyEdits(workbook, editsOfSettings(workbook, broken));
  expect(settingsOf(kept)).toEqual(defaultSettings);
});

test("no decision without reason, name and day, and none for a set that is not there", () => {
  expect(decisionProblem(decision)).toBeUndefined();
  for (const lacking of [{ reason: "" }, { by: " " }, { on: "2017" as IsoDate }]) {
    expect(decisionProblem({ ...decision, ...lacking })).toMatch(/^Say /);
    expect(() => chooseRule(defaultSettings, { rule, severity: "off", ...decision, ...lacking })).toThrow(RangeError);
  }
  expect(() => chooseSet(defaultSettings, "no-such", decision)).toThrow(/no-such/);
});

test("the day of judgement is the one given, else the newest actual in the workbook, never the machine's", () => {
  const status = workbookOfText(`
== Status
| Indicator | Baseline value | Baseline date | Actual value | Actual date | End target | End target date |
| PDO Indicator 1: Schools built | 0 | 31-Dec-2013 | 12 | 30-Jun-2016 | 40 | 31-Mar-2018 |
| PDO Indicator 2: Books given | 0 | 31-Dec-2013 | 9 | 31-Dec-2016 | 40 | 31-Mar-2018 |`);
  expect(check(defaultSettings, status).asOf).toEqual({ day: "2016-12-31", from: "workbook", cell: { sheet: "Status", row: 2, col: 4 } });
  expect(check({ ...defaultSettings, asOf: "2016-07-01" as IsoDate }, status).asOf).toEqual({ day: "2016-07-01", from: "given" });
  expect(check(defaultSettings).asOf).toBeUndefined();
});
