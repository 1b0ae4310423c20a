import { parseArea } from "../../src/grid/address";
import { applyEdits } from "../../src/grid/apply";
import type { Edit } from "../../src/grid/edits";
import type { Sheet, Workbook } from "../../src/grid/workbook";

/** The workbook with its formulas that add calculated anew, as a spreadsheet would: texts count as nothing in a SUM. */
export function recalculated(workbook: Workbook): Workbook {
  let book = workbook;
  // Totals of totals need a pass each.
  for (let pass = 0; pass < 4; pass++) book = applyEdits(book, book.sheets.flatMap(editsOf));
  return book;
}

function editsOf(sheet: Sheet): Edit[] {
  const edits: Edit[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let col = 0; col < sheet.colCount; col++) {
      const { formula } = sheet.cell(row, col);
      const result = formula === undefined ? undefined : resultOf(sheet, formula);
      if (formula === undefined || result === undefined) continue;
      edits.push({ kind: "set-cells", sheet: sheet.name, top: row, left: col, rows: [[{ kind: "formula", formula, result }]] });
    }
  }
  return edits;
}

function resultOf(sheet: Sheet, formula: string): number | undefined {
  const inside =
    /^=SUM\(([A-Z0-9:,]+)\)$/.exec(formula)?.[1]?.split(",") ?? (/^=[A-Z0-9+]+$/.test(formula) ? formula.slice(1).split("+") : []);
  const areas = inside.map(parseArea);
  if (areas.length === 0 || areas.includes(undefined)) return undefined;
  let total = 0;
  for (const area of areas) {
    if (area === undefined) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) {
        const { content } = sheet.cell(row, col);
        if (content.kind === "number") total += content.value;
      }
    }
  }
  return Number(total.toPrecision(15));
}
