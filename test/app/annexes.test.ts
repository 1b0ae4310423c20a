import { analyseSteps } from "../../src/app/analyse";
import { annexHtml, annexPlain, annexSheetsOf, annexTablesOf } from "../../src/app/annexes";
import { defaultSettings } from "../../src/app/settings";
import { settingsOf } from "../../src/app/settings-sheet";
import { planSheets } from "../../src/app/write-sheets";
import { applyEdits } from "../../src/grid/apply";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import { workbookOfText } from "../../src/grid/text-form";

const text = `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions <b>staffed</b> | Revised | 2016 target | 9,000 | 0 |
| PDO 3: Positions <b>staffed</b> | Revised | End target | 25,000 | 18,000 |
| PDO 3: Positions <b>staffed</b> | Revised | Description | Principals of public primary schools | Principals of public and private primary schools |`;

const versions = { later: "book.xlsx" };

function run(workbook: Workbook) {
  const steps = analyseSteps(workbook, { ...defaultSettings, generated: settingsOf(workbook).generated });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function written(workbook: Workbook, replaceEdited = false) {
  const set = annexSheetsOf(run(workbook), workbook, { versions });
  if (!set) throw new Error("no annexes");
  const plan = planSheets(workbook, set, settingsOf(workbook), { replaceEdited });
  return "refused" in plan ? plan.refused : applyEdits(workbook, plan.edits);
}

const typed = (workbook: Workbook, row: number, col: number, value: string): Workbook =>
  applyEdits(workbook, [{ kind: "set-cells", sheet: "Comparison", top: row, left: col, rows: [[{ kind: "text", value }]] }]);

function rowOf(workbook: Workbook, detail: string): number {
  const sheet = findSheet(workbook, "Comparison");
  for (let row = 0; sheet && row < sheet.rowCount; row++) if (sheet.cell(row, 2).text === detail) return row;
  return -1;
}

test("a typed reason is no edit of the sheet and is kept when it is made anew; another edit is asked about", () => {
  const first = written(workbookOfText(text));
  if (typeof first === "string") throw new Error(first);
  const withReason = typed(first, rowOf(first, "End target"), 5, "Fewer posts are open.");
  const again = written(withReason);
  if (typeof again === "string") throw new Error(again);
  expect(findSheet(again, "Comparison")?.cell(rowOf(again, "End target"), 5).text).toBe("Fewer posts are open.");
  expect(written(typed(withReason, rowOf(first, "End target"), 4, "17,000"))).toBe("edited-by-hand");
});

test("a reason whose row is gone is kept below the table", () => {
  const first = written(workbookOfText(text));
  if (typeof first === "string") throw new Error(first);
  const withReason = typed(first, rowOf(first, "End target"), 5, "Fewer posts are open.");
  const equal = applyEdits(withReason, [
    { kind: "set-cells", sheet: "Changes", top: 2, left: 3, rows: [[{ kind: "text", value: "18,000" }]] },
  ]);
  const again = written(equal);
  if (typeof again === "string") throw new Error(again);
  const sheet = findSheet(again, "Comparison");
  expect(rowOf(again, "End target")).toBe(-1);
  const last = (sheet?.rowCount ?? 0) - 1;
  expect([sheet?.cell(last, 0).text, sheet?.cell(last, 5).text]).toEqual(["No longer in the table", "Fewer posts are open."]);
  const third = written(again);
  expect(typeof third === "string" ? third : findSheet(third, "Comparison")?.cell(last, 5).text).toBe("Fewer posts are open.");
});

test("the table for the clipboard is text alone, with the words that changed in italics", () => {
  const workbook = workbookOfText(text);
  const table = annexTablesOf(run(workbook), workbook, { versions }).find((one) => one.maker === "comparison");
  if (!table) throw new Error("no table");
  const html = annexHtml(table);
  expect(html).not.toContain("<b>staffed");
  expect(html).toContain("&lt;b&gt;staffed");
  expect(html).toMatch(/Principals of public <i>and private<\/i> primary schools/);
  expect(annexPlain(table).split("\n")[0]).toBe("Status\tIndicator\tDetail of change\tCurrent\tRestructured");
});
