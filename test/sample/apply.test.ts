import { applyEdits, workbookOfEdits } from "../../src/grid/apply";
import { showNumber } from "../../src/grid/show";
import { workbookOfText } from "../../src/grid/text-form";
import type { Edit } from "../../src/grid/edits";

const text = (value: string) => ({ kind: "text", value }) as const;
const number = (value: number) => ({ kind: "number", value }) as const;

describe("edits applied in memory", () => {
  test("cells, formats, merges and formulas with their results", () => {
    const edits: Edit[] = [
      { kind: "add-sheet", sheet: "A" },
      { kind: "look", sheet: "A", area: { top: 1, left: 0, bottom: 2, right: 0 }, look: { numberFormat: "#,##0" } },
      {
        kind: "set-cells",
        sheet: "a",
        top: 0,
        left: 0,
        rows: [
          [text("=SUM(A2)")],
          [number(1041670)],
          [{ kind: "formula", formula: "=A2*2", result: 2083340 }],
          [{ kind: "formula", formula: "=A9" }],
        ],
      },
      { kind: "merge", sheet: "A", area: { top: 0, left: 0, bottom: 0, right: 3 } },
    ];
    const [sheet] = workbookOfEdits(edits).sheets;
    expect(sheet?.cell(0, 0)).toEqual({ content: text("=SUM(A2)"), text: "=SUM(A2)" });
    expect(sheet?.cell(1, 0)).toEqual({ content: number(1041670), text: "1,041,670", format: "#,##0" });
    expect(sheet?.cell(2, 0)).toEqual({ content: number(2083340), text: "2,083,340", format: "#,##0", formula: "=A2*2" });
    expect(sheet?.cell(3, 0)).toEqual({ content: { kind: "blank" }, text: "", formula: "=A9", uncalculated: true });
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect([sheet?.rowCount, sheet?.colCount]).toEqual([4, 1]);
  });

  test("what an edit does not touch stays as it was read; the first workbook is not changed", () => {
    const before = workbookOfText("== S\n| x | 15,000 | 25% |\n| y | 2 | 3 |");
    const after = applyEdits(before, [{ kind: "set-cells", sheet: "S", top: 1, left: 1, rows: [[number(7), { kind: "blank" }]] }]);
    expect(after.sheets[0]?.cell(0, 1)).toEqual(before.sheets[0]?.cell(0, 1));
    expect(after.sheets[0]?.cell(0, 2).text).toBe("25%");
    expect([after.sheets[0]?.cell(1, 1).text, after.sheets[0]?.cell(1, 2).text]).toEqual(["7", ""]);
    expect(before.sheets[0]?.cell(1, 1).text).toBe("2");
  });

  test("a sheet that is missing or taken is refused by name", () => {
    expect(() => workbookOfEdits([{ kind: "activate", sheet: "B" }])).toThrow('no sheet named "B"');
    const add = { kind: "add-sheet", sheet: "S" } as const;
    expect(() => workbookOfEdits([add, { ...add, sheet: "s" }])).toThrow('already is a sheet named "s"');
    expect(workbookOfEdits([add, { kind: "delete-sheet", sheet: "S" }]).sheets).toEqual([]);
  });
});

test.each([
  [0.1, undefined, "0.1"],
  [2083330, "#,##0", "2,083,330"],
  [-10, "#,##0", "-10"],
  [2.6, "0.00", "2.60"],
  [84140.43, "#,##0.00", "84,140.43"],
  [1656230, '"$"#,##0', "$1,656,230"],
  [-5, '"$"#,##0', "-$5"],
  [0.5, "0%", "50%"],
  [41291, "dd-mmm-yyyy", "17-Jan-2013"],
  [42277, "mmm-yy", "Sep-15"],
  [60, "dd-mmm-yyyy", "60"],
])("%p under %p is shown as %p", (value, format, shown) => {
  expect(showNumber(value, format)).toBe(shown);
});
