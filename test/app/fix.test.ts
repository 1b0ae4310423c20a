import { analyseSteps } from "../../src/app/analyse";
import { applyFixes, editsOfFixes, fixable, fixableLike, previewFixes } from "../../src/app/fix";
import { defaultSettings } from "../../src/app/settings";
import { printCell } from "../../src/grid/address";
import type { Edit, NewContent } from "../../src/grid/edits";
import { applyEdits } from "../../src/grid/apply";
import { workbookOfText } from "../../src/grid/text-form";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import type { Finding } from "../../src/rules/finding";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { applyToXlsx } from "../../src/xlsx/apply";
import { memoryHost } from "../taskpane/support/memory-host";

/** Two totals typed over, one of them wrong, where the other columns are added by formulas. */
const budget = workbookOfText(`
== Budget
| Component | Activity | 2014 (PEN) | 2015 (PEN) | 2016 (PEN) | 2017 (PEN) | Total (PEN) |
| 1 | Schools | 10 | 20 | 30 | 40 | =SUM(C2:F2) -> 100 |
| 2 | Teachers | 1 | 2 | 3 | 4 | =SUM(C3:F3) -> 10 |
| 3 | Books | 5 | 5 | 5 | 5 | 20 |
| TOTAL | | =SUM(C2:C4) -> 16 | =SUM(D2:D4) -> 27 | 38 | =SUM(F2:F4) -> 49 | =SUM(G2:G4) -> 130 |`);

function findingsOf(workbook: Workbook): readonly Finding[] {
  const steps = analyseSteps(workbook, defaultSettings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.check.findings;
  }
}

const at = (row: number, col: number, sheet = "Budget") => ({ sheet, row, col });
const number = (value: number): NewContent => ({ kind: "number", value });
const set = (row: number, col: number, content: NewContent, sheet = "Budget"): Edit => ({
  kind: "set-cells",
  sheet,
  top: row,
  left: col,
  rows: [[content]],
});

/** A finding with a fix; the cell is the first, then those it was judged by. */
const finding = (cell: readonly [number, number], content: NewContent, by: readonly (readonly [number, number])[] = []): Finding => ({
  rule: "made",
  outcome: "broken",
  severity: "error",
  message: "m",
  cells: [cell, ...by].map(([row, col]) => at(row, col)),
  fix: { cells: [{ cell: at(...cell), content }] },
});

test("the catalogue's certain fixes: shown before and after, done in one list, and the findings are gone", async () => {
  const found = fixable(findingsOf(budget));
  expect(found.length).toBeGreaterThanOrEqual(2);
  const [first] = found;
  if (!first) return;
  const kind = fixableLike(first, findingsOf(budget));
  expect(kind.every(({ rule }) => rule === first.rule)).toBe(true);
  const preview = previewFixes(kind, budget);
  expect(preview.refused).toEqual([]);
  expect(preview.lines.map(({ cell }) => printCell(cell)).sort()).toEqual(["Budget!E5", "Budget!G4"]);
  for (const line of preview.lines) expect([line.before === line.after, line.after]).toEqual([false, expect.stringMatching(/^=SUM\(/)]);
  const host = memoryHost(budget);
  expect(await applyFixes(host, preview)).toEqual({ fixed: preview.lines });
  expect(host.writes()).toBe(1);
  const left = fixable(findingsOf(host.workbook())).filter(({ rule }) => rule === first.rule);
  expect(left).toEqual([]);
});

test("a file is fixed as memory is", async () => {
  const edits: Edit[] = [{ kind: "add-sheet", sheet: "Budget" }, set(0, 0, number(5)), set(0, 1, { kind: "text", value: "x" })];
  const host = new XlsxHost(await applyToXlsx(undefined, edits));
  const preview = previewFixes([finding([0, 0], number(7))], await host.read());
  expect(preview.lines).toMatchObject([{ before: "5", after: "7" }]);
  await applyFixes(host, preview);
  const sheet = findSheet(await host.read(), "Budget");
  expect([sheet?.cell(0, 0).text, sheet?.cell(0, 1).text]).toEqual(["7", "x"]);
});

describe("what is not done", () => {
  const workbook = applyEdits(budget, []);

  test("a cell that was changed since it was shown: nothing is written at all", async () => {
    const host = memoryHost(workbook);
    const preview = previewFixes([finding([3, 2], number(6)), finding([3, 3], number(7))], workbook);
    host.type([set(3, 3, number(99))]);
    const answer = await applyFixes(host, preview);
    expect(answer).toMatchObject({ refused: [{ why: "changed", message: expect.stringContaining("Budget!D4 was changed") as string }] });
    expect([host.writes(), findSheet(host.workbook(), "Budget")?.cell(3, 2).text]).toEqual([0, "5"]);
  });

  test("a formula is overwritten only once that was said", async () => {
    const host = memoryHost(workbook);
    const preview = previewFixes([finding([1, 6], number(100))], workbook);
    expect(preview.lines).toMatchObject([{ formula: "=SUM(C2:F2)", before: "100" }]);
    expect(await applyFixes(host, preview)).toMatchObject({ refused: [{ why: "formula" }] });
    expect(host.writes()).toBe(0);
    expect(await applyFixes(host, preview, { overFormulas: true })).toMatchObject({ fixed: [{ before: "100" }] });
    expect(findSheet(host.workbook(), "Budget")?.cell(1, 6)).toMatchObject({ text: "100" });
  });

  test("a protected sheet, a sheet that is not there, a covered cell", async () => {
    const locked: Workbook = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, isProtected: true })) };
    expect(previewFixes([finding([3, 2], number(6))], locked)).toMatchObject({ lines: [], refused: [{ why: "protected" }] });
    const preview = previewFixes([finding([3, 2], number(6))], workbook);
    expect(await applyFixes(memoryHost(locked), preview)).toMatchObject({ refused: [{ why: "protected" }] });
    expect(await applyFixes(memoryHost({ ...workbook, sheets: [] }), preview)).toMatchObject({ refused: [{ why: "no-cell" }] });
    const merged: Workbook = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [{ top: 2, left: 2, bottom: 3, right: 2 }] })),
    };
    expect(previewFixes([finding([3, 2], number(6))], merged)).toMatchObject({ lines: [], refused: [{ why: "no-cell" }] });
  });

  test("two fixes of one cell: done once where they agree, not at all the second time where they do not", () => {
    const same = previewFixes([finding([3, 2], number(6)), finding([3, 2], number(6), [[1, 1]])], workbook);
    expect([same.lines.length, same.refused.length]).toEqual([1, 0]);
    const other = previewFixes([finding([3, 2], number(6)), finding([3, 2], number(8))], workbook);
    expect(other).toMatchObject({ lines: [{ after: "6" }], refused: [{ why: "contradiction" }] });
  });

  test("a fix that rests on a cell which another fix changes waits", () => {
    const both = previewFixes([finding([3, 2], number(6)), finding([3, 3], number(7), [[3, 2]])], workbook);
    expect(both).toMatchObject({ lines: [{ after: "6" }], refused: [{ why: "depends" }] });
  });

  test("what was accepted, or not judged, is not touched; nothing to do writes nothing", async () => {
    const one = finding([3, 2], number(6));
    const on = "2017-05-02" as NonNullable<Finding["accepted"]>["on"];
    expect(
      fixable([
        { ...one, accepted: { reason: "r", by: "b", on } },
        { ...one, outcome: "not-judged" },
      ]),
    ).toEqual([]);
    const host = memoryHost(workbook);
    expect(await applyFixes(host, { lines: [], refused: [] })).toEqual({ fixed: [] });
    expect(host.writes()).toBe(0);
  });
});

test("text stays text", () => {
  const preview = previewFixes([finding([3, 1], { kind: "text", value: "=1+1" })], budget);
  expect(editsOfFixes(preview.lines)).toEqual([set(3, 1, { kind: "text", value: "=1+1" })]);
  expect(preview.lines).toMatchObject([{ before: "Books", after: "=1+1" }]);
});
