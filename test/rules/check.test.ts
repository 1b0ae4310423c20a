import { zero } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { rules } from "../../src/rules/catalogue";
import { checkProject, checkSteps } from "../../src/rules/check";
import { explainRule, findRule } from "../../src/rules/explain";
import { brief, cellsOf } from "./run";

const text = `
== Loan
| Loan | Approval | Signing | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 01-Jul-2012 | 31-Mar-2018 | 5,375,000 |
== DLIs
| DLI | Indicator | Unit value | Dec-16 | Dec-17 | Subtotal |
| Disbursement date | | | Sep-17 | March-18 | |
| 1 | Positions staffed | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | 15,000 | 3,000 | ^ |
| 2 | Studies published | "$1,041,670 per study" | 1,041,670 | 2,083,330 | 3,125,000 |
| ^ | ^ | ^ | 1 | 2 | ^ |`;

const project = recogniseWorkbook(workbookOfText(text));
const context = { fiscalCalendar: bankCalendar, tolerance: zero };

test("findings come by severity, then by sheet, row and column", () => {
  expect(
    checkProject(project, context)
      .findings.filter((one) => one.outcome === "broken")
      .map(brief),
  ).toEqual([
    "date-order-loan Loan!C2",
    "dli-cell-equals-units-times-value DLIs!E5 -10",
    "payment-after-period-end DLIs!E2",
    "currency-stated Loan!A1",
  ]);
});

test("one step a rule, and the same result as in one go", () => {
  const steps = checkSteps(project, context);
  const seen: string[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    seen.push(step.value.rule);
    expect(step.value.done).toBe(seen.length);
  }
  expect(seen).toEqual(rules.map((rule) => rule.id));
  expect(step.value).toEqual(checkProject(project, context));
});

test("the counts are those of the rules, and of the findings", () => {
  const { counts, findings } = checkProject(project, context);
  const each = Object.values(counts.byRule);
  expect(each.reduce((count, one) => count + one.holds, 0)).toBe(counts.holds);
  expect(findings.filter((one) => one.outcome === "broken")).toHaveLength(counts.broken);
  expect(findings.filter((one) => one.outcome === "not-judged")).toHaveLength(counts.notJudged);
});

test("a finding has its figures in plain decimals and every cell it speaks of", () => {
  const finding = checkProject(project, context).findings.find((one) => one.rule === "dli-cell-equals-units-times-value");
  expect(finding).toMatchObject({ found: "2083330", expected: "2083340", difference: "-10", severity: "error" });
  expect(finding && cellsOf(finding)).toEqual(["DLIs!E5", "DLIs!E6", "DLIs!C5"]);
});

test("the tolerance is kept to", () => {
  const tolerant = checkProject(project, { ...context, tolerance: zero.plus(10) });
  expect(tolerant.findings.some((one) => one.rule === "dli-cell-equals-units-times-value")).toBe(false);
  const tight = checkProject(project, { ...context, tolerance: zero.plus(9) });
  expect(tight.findings.some((one) => one.rule === "dli-cell-equals-units-times-value")).toBe(true);
});

test("a rule is explained as plain data", () => {
  const rule = findRule("estimate-equals-columns");
  expect(rule && explainRule(rule)).toMatchObject({ id: "estimate-equals-columns", severity: "error", group: "financial" });
  expect(findRule("no-such-rule")).toBeUndefined();
  for (const one of rules) expect(JSON.parse(JSON.stringify(explainRule(one)))).toEqual(explainRule(one));
});
