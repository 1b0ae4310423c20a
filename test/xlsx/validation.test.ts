import type { IsoDate } from "../../src/base/dates";
import { workbookOfEdits } from "../../src/grid/apply";
import { areaA1, areaWithout, contains, parseArea } from "../../src/grid/address";
import type { Area } from "../../src/grid/address";
import type { Edit, Validation } from "../../src/grid/edits";
import { applyToXlsx } from "../../src/xlsx/apply";
import { changed, failure } from "./made-edits";
import { madeWorkbook } from "./made-workbook";

const part = "xl/worksheets/sheet1.xml";
const areaOf = (a1: string): Area => {
  const area = parseArea(a1);
  if (!area) throw new Error(a1);
  return area;
};
const on = (a1: string, validation: Validation): Edit => ({ kind: "validation", sheet: "Data", area: areaOf(a1), ...validation });
const yesNo: Validation = { rule: { type: "list", values: ["Yes", "No"] } };

/** The element as the file holds it. */
async function written(validation: Validation): Promise<string> {
  const { text } = await changed({}, on("B2:B9", validation));
  return /<dataValidations.*<\/dataValidations>/.exec(await text(part))?.[0] ?? "";
}

test("a list, escaped, with its message and its error", async () => {
  const found = await written({
    rule: { type: "list", values: ['R&D "old"', " <5 ", "Sí"] },
    message: { title: "Unit", text: "Choose & go" },
    error: { title: "No", text: 'Not "that"' },
  });
  expect(found).toBe(
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="No" ' +
      'error="Not &quot;that&quot;" promptTitle="Unit" prompt="Choose &amp; go" sqref="B2:B9"><formula1>"R&amp;D ""old"",&lt;5,Sí"</formula1>' +
      "</dataValidation></dataValidations>",
  );
});

test.each<[Validation, string]>([
  [{ rule: { type: "whole", min: 0, max: 12 } }, "<formula1>0</formula1><formula2>12</formula2>"],
  [{ rule: { type: "decimal", min: -0.5 } }, "<formula1>-0.5</formula1><formula2>9.99E+307</formula2>"],
  [{ rule: { type: "date", min: "2026-07-01" as IsoDate } }, "<formula1>DATE(2026,7,1)</formula1><formula2>DATE(9999,12,31)</formula2>"],
])("%j has both bounds", async (validation, formulas) => {
  const found = await written(validation);
  expect(found).toContain(`type="${validation.rule.type}"`);
  expect(found).toContain(formulas);
});

test("one that only warns says so", async () => {
  expect(await written({ ...yesNo, onlyWarns: true })).toContain('errorStyle="warning"');
  expect(await written(yesNo)).not.toContain("errorStyle");
});

test("it stands where the schema asks for it, after merged cells and before the page's setup", async () => {
  const { text } = await changed(
    {
      after:
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
    },
    on("A2", yesNo),
  );
  expect((await text(part)).match(/<(mergeCells|dataValidations|pageMargins)\b/g)).toEqual([
    "<mergeCells",
    "<dataValidations",
    "<pageMargins",
  ]);
});

test("cells get the new one in the place of an old one; the other cells keep theirs", async () => {
  const old =
    '<dataValidations count="3"><dataValidation type="whole" sqref="A1:C9 E1"><formula1>1</formula1></dataValidation>' +
    '<dataValidation type="textLength" sqref="B3"><formula1>4</formula1></dataValidation><dataValidation type="custom" sqref="Z1"><formula1>TRUE</formula1></dataValidation></dataValidations>';
  const { text } = await changed({ after: old }, on("B2:B4", yesNo), on("B4", { rule: { type: "whole" } }));
  const xml = await text(part);
  expect([...xml.matchAll(/type="(\w+)"[^>]*sqref="([^"]*)"/g)].map((match) => [match[1], match[2]])).toEqual([
    ["whole", "A1:C1 A2:A4 C2:C4 A5:C9 E1"],
    ["custom", "Z1"],
    ["list", "B2:B3"],
    ["whole", "B4"],
  ]);
  expect(xml).toContain('<dataValidations count="4">');
});

test.each<[string, Validation]>([
  ["255 characters", { rule: { type: "list", values: ["a".repeat(128), "b".repeat(127)] } }],
  ["has no comma", { rule: { type: "list", values: ["1,5"] } }],
  ["is not empty", { rule: { type: "list", values: ["a", " "] } }],
  ["no values", { rule: { type: "list", values: [] } }],
  ['begin with "="', { rule: { type: "list", values: ["=A1"] } }],
  ["32 characters", { ...yesNo, message: { title: "t".repeat(33), text: "" } }],
  ["255 characters", { ...yesNo, error: { title: "", text: "t".repeat(256) } }],
  ["no number", { rule: { type: "decimal", max: Number.NaN } }],
  ["bound that is none", { rule: { type: "whole", min: 0.5 } }],
  ["above its greatest", { rule: { type: "decimal", min: 2, max: 1 } }],
  ["after its last", { rule: { type: "date", min: "2027-01-01" as IsoDate, max: "2026-01-01" as IsoDate } }],
])("what Excel could not hold is refused, by file and in memory: %s", async (words, validation) => {
  const refused = await failure(madeWorkbook({}), on("A1", validation));
  expect([refused.code, refused.detail, refused.where]).toEqual(["unsupported", expect.stringContaining(words), "Data!A1"]);
  expect(() => workbookOfEdits([{ kind: "add-sheet", sheet: "Data" }, on("A1", validation)])).toThrow(words);
});

test("a list of just 255 characters is taken", async () => {
  await applyToXlsx(madeWorkbook({}), [on("A1", { rule: { type: "list", values: ["a".repeat(127), "b".repeat(127)] } })]);
});

test("an area without another is just the cells that lie in the one alone", () => {
  const area = areaOf("B2:D4");
  for (const hole of ["A1", "C3", "B2:D4", "A1:Z9", "B3:C9", "D4:E5", "A3:Z3", "C1:C9"].map(areaOf)) {
    const parts = areaWithout(area, hole);
    for (let row = 0; row < 7; row++) {
      for (let col = 0; col < 7; col++) {
        const covered = parts.filter((one) => contains(one, row, col)).length;
        expect([areaA1(hole), row, col, covered]).toEqual([
          areaA1(hole),
          row,
          col,
          contains(area, row, col) && !contains(hole, row, col) ? 1 : 0,
        ]);
      }
    }
  }
});
