import { applyEdits } from "../../src/grid/apply";
import type { Edit } from "../../src/grid/edits";
import { workbookOfText } from "../../src/grid/text-form";
import type { Workbook } from "../../src/grid/workbook";
import { rules } from "../../src/rules/catalogue";
import type { Finding } from "../../src/rules/finding";
import type { Fix } from "../../src/rules/rule";
import { recalculated } from "./recalculate";
import { brief, check } from "./run";

const editsOf = (fix: Fix): Edit[] =>
  fix.cells.map(({ cell, content }) => ({ kind: "set-cells", sheet: cell.sheet, top: cell.row, left: cell.col, rows: [[content]] }));

const told = (workbook: Workbook, asOf?: string): readonly Finding[] =>
  check(workbook, undefined, asOf).findings.filter((finding) => finding.outcome === "broken");

const fixable = rules.flatMap((rule) =>
  rule.examples.invalid.flatMap((example) => {
    const workbook = workbookOfText(example.workbook);
    return told(workbook, example.asOf)
      .filter((finding) => finding.fix !== undefined)
      .map((finding): [string, string, string, Workbook, Finding, string | undefined] => [
        finding.rule,
        example.title,
        rule.id,
        workbook,
        finding,
        example.asOf,
      ]);
  }),
);

test("rules that can be sure of a fix propose one in their own examples", () => {
  expect([...new Set(fixable.filter(([of, , rule]) => of === rule).map(([rule]) => rule))].sort()).toEqual([
    "dli-row-subtotal",
    "figure-not-text",
    "sum-takes-all-parts",
    "total-not-typed-over",
  ]);
});

test.each(fixable)("the fix of %s (%s of %s) ends its finding and starts no other", (_, __, ___, workbook, finding, asOf) => {
  const before = told(workbook, asOf).map(brief);
  const after = told(recalculated(applyEdits(workbook, editsOf(finding.fix ?? { cells: [] }))), asOf).map(brief);
  expect(after).not.toContain(brief(finding));
  expect(after.filter((one) => !before.includes(one))).toEqual([]);
});
