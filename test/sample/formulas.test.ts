import { dec, sum } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import { parseArea } from "../../src/grid/address";
import type { Sheet } from "../../src/grid/workbook";
import { sampleWorkbook } from "../../src/tools/sample/workbook";

/** The figures of a range, exactly; blanks count as nothing, words would be a fault of the sample. */
function figures(sheet: Sheet, range: string): Dec[] {
  const area = parseArea(range);
  if (!area) throw new Error(`${sheet.name}: no range ${range}`);
  const found: Dec[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const { content } = sheet.cell(row, col);
      if (content.kind === "number") found.push(dec(content.value));
      else if (content.kind !== "blank") throw new Error(`${sheet.name}: words in ${range}`);
    }
  }
  return found;
}

test("every formula of the sample gives the result that stands in its cell", () => {
  let formulas = 0;
  for (const sheet of sampleWorkbook().sheets) {
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let col = 0; col < sheet.colCount; col++) {
        const { formula, content } = sheet.cell(row, col);
        if (formula === undefined) continue;
        formulas += 1;
        const parts = /^=SUM\((.+)\)$/.exec(formula)?.[1]?.split(",") ?? formula.slice(1).split("+");
        const result = sum(parts.flatMap((part) => figures(sheet, part)));
        expect([sheet.name, formula, content.kind === "number" && dec(content.value).eq(result)]).toEqual([sheet.name, formula, true]);
      }
    }
  }
  expect(formulas).toBe(14);
});
