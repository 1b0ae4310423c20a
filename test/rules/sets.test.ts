import type { IsoDate } from "../../src/base/dates";
import { workbookOfText } from "../../src/grid/text-form";
import type { Project } from "../../src/model/project";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { rules } from "../../src/rules/catalogue";
import { isNamed, planRules, severitiesOf } from "../../src/rules/plan";
import { recommendedSet } from "../../src/rules/recommend";
import { findRuleSet, ruleSets } from "../../src/rules/sets";
import { dlis, logframe } from "../app/workbooks";

const decision = { reason: "Agreed with the client.", by: "Task team", on: "2017-05-02" as IsoDate };

test("the sets that the work knows, each with its words", () => {
  expect(ruleSets.map(({ id }) => id)).toEqual(["all", "ipf-dli", "pforr", "gpe-variable", "eu-variable", "logframe", "sector-review"]);
  for (const set of ruleSets) {
    for (const text of [set.title, set.about, set.source, ...[...set.leavesOut, ...set.severities].map(({ reason }) => reason)])
      expect(text).toMatch(/^\S.{7,}\S$/);
    expect(findRuleSet(set.id)).toBe(set);
  }
});

/** Groups that may have no rule yet, in one version or another. */
const groups = [
  "structure",
  "arithmetic",
  "cross-table",
  "time",
  "units",
  "targets",
  "dli",
  "disbursement",
  "evidence",
  "restructuring",
  "financial",
];

test.each(ruleSets.map((set) => [set.id, set] as const))("%s names rules that there are, each once", (_, set) => {
  const ids = new Set([...rules.map(({ id }) => id), ...groups, "review"]);
  const named = set.leavesOut.flatMap((each) => each.rules);
  expect(named.filter((name) => !ids.has(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
  const { run, off } = planRules(rules, { ruleSet: set.id });
  expect([...run.map(({ id }) => id), ...off.map(({ rule }) => rule)].sort()).toEqual(rules.map(({ id }) => id).sort());
  const weighed = set.severities.map(({ rule }) => rule);
  expect(weighed.filter((name) => !run.some(({ id }) => id === name))).toEqual([]);
});

describe("a plan of rules", () => {
  test("without a word it is all of them, as they are", () => {
    expect(planRules(rules, {})).toMatchObject({ set: { id: "all" }, off: [], changed: [], run: rules });
  });

  test("a set leaves out with its reason, and weighs otherwise", () => {
    const plan = planRules(rules, { ruleSet: "eu-variable" });
    expect(plan.off.find(({ rule }) => rule === "fy-mapping")).toMatchObject({
      by: "set",
      reason: expect.stringContaining("fiscal year") as string,
    });
    expect(plan.run.some(({ id }) => id === "dli-cell-equals-units-times-value")).toBe(false);
    expect(severitiesOf(plan).get("dli-grand-total-commitment")).toBe("warning");
    expect(plan.changed).toContainEqual(expect.objectContaining({ rule: "dli-grand-total-commitment", by: "set", ruleSeverity: "error" }));
  });

  test("a person's word wins over the set, both ways; the last one counts", () => {
    const plan = planRules(rules, {
      ruleSet: "eu-variable",
      ruleChoices: [
        { rule: "fy-mapping", severity: "info", ...decision },
        { rule: "target-sum-end", severity: "info", ...decision },
        { rule: "target-sum-end", severity: "off", ...decision },
        { rule: "dli-grand-total-commitment", severity: "error", ...decision },
      ],
    });
    expect(plan.off).toContainEqual({ rule: "target-sum-end", by: "person", reason: decision.reason, decision });
    expect(plan.off.some(({ rule }) => rule === "fy-mapping")).toBe(false);
    expect(plan.changed).toContainEqual(expect.objectContaining({ rule: "fy-mapping", by: "person", severity: "info", decision }));
    expect(plan.changed.some(({ rule }) => rule === "dli-grand-total-commitment")).toBe(false);
  });

  test("a narrower run says of the others that they were not asked for", () => {
    const plan = planRules(rules, {}, ["financial", "target-sum-end"]);
    expect(new Set(plan.run.map(({ group }) => group))).toEqual(new Set(["financial", "targets"]));
    expect(plan.off.every(({ by }) => by === "run")).toBe(true);
    expect(plan.run.length + plan.off.length).toBe(rules.length);
  });

  test("rules, groups and sets are named together", () => {
    const rule = rules.find(({ id }) => id === "fy-mapping");
    expect(rule && [isNamed(rule, ["time"]), isNamed(rule, ["logframe"]), isNamed(rule, ["logframe", "ipf-dli"])]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("a set that is not there is all rules", () => {
    expect(planRules(rules, { ruleSet: "no-such" }).set.id).toBe("all");
  });
});

describe("a suggested set", () => {
  const suggested = (text: string): string | undefined => recommendedSet(recogniseWorkbook(workbookOfText(text)))?.set.id;

  test.each([
    ["indicators without DLIs", logframe, "logframe"],
    ["DLIs", dlis, "ipf-dli"],
    ["DLIs of a Program-for-Results", dlis.replace("== DLIs", "== DLIs\n| Program-for-Results: DLI matrix |"), "pforr"],
    ["a variable tranche in French", dlis.replace("== DLIs", "== Tranches variables"), "eu-variable"],
    ["the variable part", dlis.replace("== DLIs", "== GPE variable part"), "gpe-variable"],
    [
      "one table of a review",
      "== Actions\n| Action | Responsible | Due date | Status |\n| Hire teachers | Ministry | 31-Dec-2015 | Done |",
      undefined,
    ],
    ["nothing known", "== Sheet\n| a | b |\n| 1 | 2 |", undefined],
  ])("%s", (_, text, id) => expect(suggested(text)).toBe(id));

  test("an operation by its name or that of its loan", () => {
    const project = recogniseWorkbook(
      workbookOfText(`${dlis}
== Loan
| Loan | Closing | Net commitment |
| Program for Results loan | 31-Mar-2018 | 9,000,000 |`),
    );
    expect(recommendedSet(project)?.why).toBe('A table of DLIs, and the words "Program for Results loan".');
    const { loan } = project.financing[0] ?? {};
    if (!loan) throw new Error("no loan");
    const named = {
      ...project,
      name: { ...loan, text: " Budget  support " },
      financing: project.financing.map(({ loan: _, ...one }) => one),
    };
    expect(recommendedSet(named)?.set.id).toBe("eu-variable");
    expect(recommendedSet(named)?.why).toBe('A table of DLIs, and the words "Budget support".');
  });

  test("tables of a review", () => {
    const table = (kind: "actions" | "commitments"): Project["tables"][number] => ({
      id: kind,
      kind,
      sheet: kind,
      area: { top: 0, left: 0, bottom: 1, right: 1 },
      confidence: 1,
      why: "made",
      language: "en",
      columns: [],
    });
    const project = recogniseWorkbook(workbookOfText(logframe));
    expect(recommendedSet({ ...project, tables: [...project.tables, table("actions"), table("commitments")] })?.set.id).toBe(
      "sector-review",
    );
  });
});
