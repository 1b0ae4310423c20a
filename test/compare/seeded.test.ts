import { compareVersions } from "../../src/compare/compare-versions";
import { applyEdits } from "../../src/grid/apply";
import { printCell } from "../../src/grid/address";
import type { NewContent } from "../../src/grid/edits";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import type { Project } from "../../src/model/project";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { sampleWorkbook } from "../../src/tools/sample/workbook";

/** One cell of the sample changed at a time: the comparison names that cell's change and nothing else. */
const whole = sampleWorkbook();
/** Without the statuses and versions that other sheets state: rows are then told apart by their prints. */
const framework = { ...whole, sheets: whole.sheets.filter(({ name }) => name === "Results framework") };

interface Read {
  readonly workbook: Workbook;
  readonly before: Project;
}

function changesAfter({ workbook, before }: Read, sheet: string, row: number, col: number): string[] | undefined {
  const content = findSheet(workbook, sheet)?.cell(row, col).content;
  if (content === undefined || content.kind === "blank") return undefined;
  const changed: NewContent =
    content.kind === "number"
      ? { kind: "number", value: content.value + 1 }
      : { kind: "text", value: content.kind === "text" ? `${content.value} and amended` : "amended" };
  const after = recogniseWorkbook(applyEdits(workbook, [{ kind: "set-cells", sheet, top: row, left: col, rows: [[changed]] }]));
  const { pairs } = compareVersions(before, after);
  return pairs.flatMap((pair) => [
    ...(pair.status === "new" || pair.status === "dropped" ? [`${pair.status} ${(pair.after ?? pair.before)?.id ?? ""}`] : []),
    ...pair.changes.map((change) => `${change.field} at ${change.cellAfter ? printCell(change.cellAfter) : "nowhere"}`),
  ]);
}

function misses(workbook: Workbook, sheet: string, rows: readonly number[], cols: readonly number[]): { tried: number; wrong: string[] } {
  const read = { workbook, before: recogniseWorkbook(workbook) };
  let tried = 0;
  const wrong: string[] = [];
  for (const row of rows) {
    for (const col of cols) {
      // A third of the cells, spread over all rows and columns, so that the test stays quick.
      if ((row + col) % 3 !== 0) continue;
      const changes = changesAfter(read, sheet, row, col);
      if (changes === undefined) continue;
      tried++;
      const place = printCell({ sheet, row, col });
      const right = changes.length > 0 && changes.every((change) => change.endsWith(`at ${place}`));
      if (!right) wrong.push(`${place}: ${changes.join("; ") || "nothing"}`);
    }
  }
  return { tried, wrong };
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

test("cells of the results framework", () => {
  const rows = [...span(4, 6), ...span(10, 14), ...span(16, 21)];
  const { tried, wrong } = misses(whole, "Results framework", rows, span(1, 13));
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(45);
});

test("cells of the results framework alone, by the prints of its rows", () => {
  expect(recogniseWorkbook(whole).prints).toBeUndefined();
  const { prints, indicators } = recogniseWorkbook(framework);
  expect(prints?.rows).toHaveLength(indicators.length);
  expect(prints?.texts.some((print) => print !== 0)).toBe(true);
  const { tried, wrong } = misses(framework, "Results framework", [...span(4, 6), ...span(10, 14), ...span(16, 21)], span(1, 13));
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(45);
});

test("cells of the DLI table", () => {
  const { tried, wrong } = misses(whole, "DLIs", span(7, 24), span(1, 11));
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(25);
});
