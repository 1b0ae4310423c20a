import type { Comparison } from "../../src/compare/comparison";
import { printComparison } from "../../src/report/plain";

const cell = (row: number) => ({ sheet: "S", row, col: 0 });

test("what could not be compared is said, also where nothing else was", () => {
  const left = "DLIs: the earlier workbook states none";
  expect(printComparison({ pairs: [], notCompared: [left] })).toBe(
    `There is nothing to compare: no two versions of indicators or DLIs were found.\nNot compared: ${left}.`,
  );
  const item = { id: "IRI1", name: "Wells", cell: cell(1) };
  const pair = { kind: "indicator", before: item, after: item, status: "no-change", confidence: 1, asks: false, changes: [] } as const;
  expect(
    printComparison({ pairs: [pair], notCompared: [left] })
      .split("\n")
      .slice(-2),
  ).toEqual([`Not compared: ${left}.`, "1 item: 0 new, 0 dropped, 0 revised, 1 no change"]);
});

test("a changed text is shown as one, the changes marked, what is far from them left out", () => {
  const same =
    "The national studies take a snapshot as their main measure of time on task and of the materials in use; other instruments may be added";
  const comparison: Comparison = {
    pairs: [
      {
        kind: "indicator",
        before: { id: "IRI6", name: "National studies", cell: cell(1) },
        after: { id: "IRI6", name: "National studies", cell: cell(1) },
        status: "revised",
        statedStatus: { status: "no-change", cell: cell(7) },
        confidence: 0.8,
        asks: true,
        changes: [
          {
            field: "description",
            kind: "wording",
            before: `${same} (2) coverage of schools.`,
            after: `${same} (2) instruments.`,
            cellBefore: cell(2),
            cellAfter: cell(3),
            words: [
              { text: `${same} (2)`, change: "same" },
              { text: " coverage of schools", change: "removed" },
              { text: " instruments", change: "added" },
              { text: ".", change: "same" },
            ],
          },
          { field: "source", kind: "added", before: "", after: "\u001b[2JDatabase", cellAfter: cell(4) },
        ],
      },
    ],
  };
  const text = printComparison(comparison).replace(/\s+/g, " ");
  expect(text).toContain("description: … instruments may be added (2) [-coverage of schools-] {+instruments+}. [S!A3, S!A4]");
  expect(text).toContain('source: (nothing) -> "[2JDatabase" [S!A5]');
  expect(text).toContain('The workbook says "No change" at S!A8. Please confirm that the two are the same (80% sure).');
  expect(text).toContain("1 item: 0 new, 0 dropped, 1 revised, 0 no change");
});
