import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOfText } from "../../src/grid/text-form";
import { areaA1 } from "../../src/grid/address";
import { sampleFile } from "../../src/tools/sample/file";
import { sampleWorkbook } from "../../src/tools/sample/workbook";
import { readXlsx } from "../../src/xlsx/read";
import { secondProject } from "./second-project";

const path = join(__dirname, "../../assets/samples/peru-basic-education.xlsx");

test("made again, the sample is the same to the byte", async () => {
  expect(Buffer.from(await sampleFile()).equals(readFileSync(path))).toBe(true);
});

test("the file says what the workbook in memory says, cell by cell", async () => {
  const read = await readXlsx(new Uint8Array(readFileSync(path)));
  const memory = sampleWorkbook();
  expect(read.sheets.map((sheet) => sheet.name)).toEqual(memory.sheets.map((sheet) => sheet.name));
  for (const [n, sheet] of memory.sheets.entries()) {
    const other = read.sheets[n];
    expect([other?.rowCount, other?.colCount]).toEqual([sheet.rowCount, sheet.colCount]);
    expect(new Set(other?.merges.map((area) => areaA1(area)))).toEqual(new Set(sheet.merges.map((area) => areaA1(area))));
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let col = 0; col < sheet.colCount; col++) {
        const [a, b] = [sheet.cell(row, col), other?.cell(row, col)];
        // What is printed in italics is known to the file alone.
        const content = b?.content.kind === "text" ? { kind: "text", value: b.content.value } : b?.content;
        expect([sheet.name, row, col, b?.text, content, b?.formula]).toEqual([sheet.name, row, col, a.text, a.content, a.formula]);
      }
    }
  }
});

test("the second project is a workbook of four sheets", () => {
  const workbook = workbookOfText(secondProject);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Datos", "Marco de resultados", "IVD", "Estimaciones"]);
  expect(workbook.sheets[2]?.merges.length).toBeGreaterThan(0);
});
