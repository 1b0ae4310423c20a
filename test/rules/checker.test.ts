import type { IsoDate } from "../../src/base/dates";
import { dec, zero } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { workbookOfText } from "../../src/grid/text-form";
import type { Project } from "../../src/model/project";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { checkAgainSteps, checkProject } from "../../src/rules/check";
import type { CheckMemory } from "../../src/rules/check";
import type { CheckResult, Finding } from "../../src/rules/finding";
import type { Judgement, Rule, RuleContext } from "../../src/rules/rule";
import { at } from "../disburse/made";

const project = recogniseWorkbook(
  workbookOfText(`
== First
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 1: Positions staffed | Number | 0 | 1 | 2 | 3 |
== Second
| Loan | Closing | Net commitment |
| IBRD-1 | 31-Mar-2018 | 9,000,000 |`),
);
const context: RuleContext = { fiscalCalendar: bankCalendar, tolerance: zero };

/** A rule that finds what it is told to. */
const ruleOf = (id: string, check: Rule["check"], more: Partial<Rule> = {}): Rule => ({
  id,
  group: "structure",
  severity: "error",
  statement: "",
  reason: "",
  source: "",
  leavesOut: [],
  remedy: "",
  messages: { off: "{what} is off.", open: "It is open." },
  check,
  examples: { valid: [], invalid: [] },
  ...more,
});

const off = (place: string | undefined, more: Partial<Extract<Judgement, { outcome: "broken" }>> = {}): Judgement => ({
  outcome: "broken",
  cells: place === undefined ? [] : [at(place)],
  say: "off",
  with: { what: place ?? "nothing" },
  ...more,
});
const open = (place: string): Judgement => ({ outcome: "not-judged", cells: [at(place)], say: "open", with: {} });
const holds: Judgement = { outcome: "holds", cells: [] };

const found = (judgements: readonly Judgement[], more: Partial<Rule> = {}): CheckResult =>
  checkProject(project, context, [ruleOf("made", () => judgements, more)]);
const messages = (findings: readonly Finding[]): readonly string[] => findings.map(({ message }) => message);

describe("the order of findings", () => {
  test.each([
    ["by sheet", ["Second!A1", "First!A1"], ["First!A1", "Second!A1"]],
    ["by row", ["First!A2", "First!B1", "First!A10"], ["First!B1", "First!A2", "First!A10"]],
    ["by column", ["First!C2", "First!A2", "First!B2"], ["First!A2", "First!B2", "First!C2"]],
    ["cells of the first row and column first", ["First!B2", "First!A2", "First!A1"], ["First!A1", "First!A2", "First!B2"]],
    ["other sheets last", ["Other!A1", "Second!A1", "First!A1"], ["First!A1", "Second!A1", "Other!A1"]],
    ["no cells as on another sheet", [undefined, "Second!A1"], ["Second!A1", "nothing"]],
    [
      "no cells beside the first cell of another sheet",
      ["Other!A1", undefined, "Other!A1", undefined],
      ["Other!A1", "nothing", "Other!A1", "nothing"],
    ],
    ["no cells before the cells of another sheet", ["Other!B2", undefined], ["nothing", "Other!B2"]],
  ] as const)("%s", (_, places, expected) => {
    expect(messages(found(places.map((place) => off(place))).findings)).toEqual(expected.map((place) => `${place} is off.`));
  });

  test("the graver first, what was not judged last, of one place as they were found", () => {
    const list = [
      open("First!A1"),
      off("First!A1", { severity: "info" }),
      off("First!A3", { severity: "warning" }),
      off("First!A4"),
      off("First!A4", { with: { what: "Again" } }),
    ];
    expect(found(list).findings.map(({ outcome, severity, message }) => `${outcome} ${severity} ${message}`)).toEqual([
      "broken error First!A4 is off.",
      "broken error Again is off.",
      "broken warning First!A3 is off.",
      "broken info First!A1 is off.",
      "not-judged error It is open.",
    ]);
  });
});

describe("a finding", () => {
  test("has its figures as plain decimals, and nothing that it was not given", () => {
    const fix = { cells: [{ cell: at("First!A1"), content: { kind: "blank" } as const }] };
    const { findings } = found([off("First!A1", { found: dec("1e3"), expected: "three", difference: dec("-0.50"), fix }), off("First!A2")]);
    expect(findings).toStrictEqual([
      {
        rule: "made",
        outcome: "broken",
        severity: "error",
        message: "First!A1 is off.",
        cells: [at("First!A1")],
        found: "1000",
        expected: "three",
        difference: "-0.5",
        fix,
      },
      { rule: "made", outcome: "broken", severity: "error", message: "First!A2 is off.", cells: [at("First!A2")] },
    ]);
  });

  test("that was not judged says why", () => {
    expect(found([open("First!A1")]).findings).toEqual([
      { rule: "made", outcome: "not-judged", severity: "error", message: "It is open.", cells: [at("First!A1")], reason: "It is open." },
    ]);
  });

  test("is as grave as chosen, and says where the rule has it otherwise", () => {
    const severities = new Map([["made", "warning" as const]]);
    const rule = ruleOf("made", () => [
      off("First!A1"),
      off("First!A2", { severity: "warning" }),
      off("First!A3", { severity: "info" }),
      open("First!A4"),
    ]);
    const graded = checkProject(project, context, [rule, ruleOf("other", () => [off("First!A5")])], { severities });
    expect(graded.findings.map(({ message, severity, ruleSeverity }) => `${message} ${severity} ${ruleSeverity ?? ""}`)).toEqual([
      "First!A5 is off. error ",
      "First!A1 is off. warning error",
      "First!A2 is off. warning ",
      "First!A3 is off. warning info",
      "It is open. warning error",
    ]);
  });

  test("cannot say what its rule has no words for", () => {
    expect(() => found([off("First!A1", { say: "gone" })])).toThrow('Rule made has no message "gone"');
    expect(() => found([off("First!A1", { with: {} })])).toThrow("nothing to put for {what}");
  });
});

test("what holds, is broken and was not judged is counted, by rule and in all", () => {
  const rules = [
    ruleOf("one", () => [holds, holds, off("First!A1"), open("First!A1")]),
    ruleOf("two", () => [holds, open("First!A1"), open("First!A1")]),
  ];
  expect(checkProject(project, context, rules).counts).toEqual({
    holds: 3,
    broken: 1,
    notJudged: 3,
    byRule: { one: { holds: 2, broken: 1, notJudged: 1 }, two: { holds: 1, broken: 0, notJudged: 2 } },
  });
});

test("each rule is a step", () => {
  const steps = checkAgainSteps(project, context, [ruleOf("one", () => []), ruleOf("two", () => [])], {});
  expect([steps.next(), steps.next()].map(({ value }) => value)).toEqual([
    { rule: "one", done: 1 },
    { rule: "two", done: 2 },
  ]);
  expect(steps.next().done).toBe(true);
});

describe("a check after a check", () => {
  const asked: string[] = [];
  const counting = (id: string, look: (of: Project) => unknown, more: Partial<Rule> = {}): Rule =>
    ruleOf(
      id,
      (of) => {
        asked.push(id);
        look(of);
        return [off("First!A1")];
      },
      more,
    );
  const rules = [
    counting("of-loans", (of) => of.financing.length),
    counting("of-evidence", (of) => of.evidence.length, { group: "evidence" }),
  ];

  function again(of: Project, now: RuleContext, before?: CheckMemory): { readonly asked: readonly string[]; readonly memory: CheckMemory } {
    asked.length = 0;
    const steps = checkAgainSteps(of, now, rules, before === undefined ? {} : { before });
    for (;;) {
      const step = steps.next();
      if (!step.done) continue;
      expect(messages(step.value.result.findings)).toEqual(["First!A1 is off.", "First!A1 is off."]);
      return { asked: [...asked], memory: step.value.memory };
    }
  }

  const first = () => again(project, context);

  test("asks every rule the first time, and none where nothing changed", () => {
    const { asked: all, memory } = first();
    expect(all).toEqual(["of-loans", "of-evidence"]);
    expect(again(project, { ...context }, memory).asked).toEqual([]);
  });

  test("asks those that looked at what changed", () => {
    expect(again({ ...project, financing: [] }, context, first().memory).asked).toEqual(["of-loans"]);
    expect(again({ ...project, claims: [...project.claims] }, context, first().memory).asked).toEqual([]);
  });

  test("asks all on another day or at another tolerance", () => {
    expect(again(project, { ...context, asOf: "2016-12-31" as IsoDate }, first().memory).asked).toEqual(["of-loans", "of-evidence"]);
    expect(again(project, { ...context, tolerance: dec(1) }, first().memory).asked).toEqual(["of-loans", "of-evidence"]);
  });

  test("asks those of evidence after protocols were run", () => {
    const runs = { confirmed: [], plain: [] };
    const { memory } = first();
    const ran = again(project, { ...context, runs }, memory);
    expect(ran.asked).toEqual(["of-evidence"]);
    expect(again(project, { ...context, runs: { confirmed: [], plain: [] } }, ran.memory).asked).toEqual([]);
  });
});
