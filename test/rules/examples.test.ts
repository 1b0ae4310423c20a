import { runsOf } from "../../src/app/runs";
import type { IsoDate } from "../../src/base/dates";
import { zero } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { printCell } from "../../src/grid/address";
import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { rules } from "../../src/rules/catalogue";
import { checkProject } from "../../src/rules/check";
import type { CheckResult } from "../../src/rules/finding";
import type { Rule, RuleExample } from "../../src/rules/rule";

function run(rule: Rule, example: RuleExample): CheckResult {
  const workbook = workbookOfText(example.workbook);
  const project = recogniseWorkbook(workbook);
  const context = {
    fiscalCalendar: bankCalendar,
    tolerance: zero,
    runs: runsOf(workbook, project, bankCalendar),
    ...(example.figures === undefined ? {} : { figures: example.figures }),
    ...(example.asOf === undefined ? {} : { asOf: example.asOf as IsoDate }),
  };
  return checkProject(project, context, [rule]);
}

const all = (kind: "valid" | "invalid"): [string, string, Rule, RuleExample][] =>
  rules.flatMap((rule) =>
    rule.examples[kind].map((example): [string, string, Rule, RuleExample] => [rule.id, example.title, rule, example]),
  );

test.each(all("valid"))("%s holds: %s", (_, __, rule, example) => {
  const { findings, counts } = run(rule, example);
  expect(findings.filter((finding) => finding.outcome === "broken").map((finding) => finding.message)).toEqual([]);
  expect(counts.holds + counts.notJudged).toBeGreaterThan(0);
});

test.each(all("invalid"))("%s is broken: %s", (_, __, rule, example) => {
  const broken = run(rule, example).findings.filter((finding) => finding.outcome === "broken");
  const named = broken.map((finding) => ({
    cell: finding.cells[0] ? printCell(finding.cells[0]) : "nowhere",
    ...(finding.difference === undefined ? {} : { difference: finding.difference }),
  }));
  const wanted = (example.finds ?? []).map((find, n) => ({
    cell: find.cell,
    ...(find.difference === undefined
      ? named[n]?.difference === undefined
        ? {}
        : { difference: named[n].difference }
      : { difference: find.difference }),
  }));
  expect(named).toEqual(wanted);
});

test.each(all("invalid"))("%s says in words what is broken: %s", (_, __, rule, example) => {
  for (const finding of run(rule, example).findings) {
    expect(finding.message).not.toMatch(/[{}]|undefined|NaN|\[object/);
    expect(finding.cells.length).toBeGreaterThan(0);
  }
});
