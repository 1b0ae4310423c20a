import { parseArea } from "../../src/grid/address";
import type { Area } from "../../src/grid/address";
import type { Edit } from "../../src/grid/edits";
import { openParts } from "../../src/xlsx/package";
import { applyToXlsx } from "../../src/xlsx/apply";
import { madeParts } from "./made-workbook";
import { makeZip } from "./zip-builder";
import type { MadePart } from "./zip-builder";
import { readLooks } from "../../src/workbench/page/looks/read-looks";

const area = (a1: string): Area => parseArea(a1) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const lit = (a1: string, fill: string): Edit => ({ kind: "highlight", sheet: "A", area: area(a1), fill });
const book = (): Promise<Uint8Array> =>
  applyToXlsx(undefined, [
    { kind: "add-sheet", sheet: "A" },
    { kind: "set-cells", sheet: "A", top: 0, left: 0, rows: [[{ kind: "number", value: 1 }]] },
    { kind: "look", sheet: "A", area: area("A1"), look: { fill: "#FFFF00" } },
    { kind: "validation", sheet: "A", area: area("A1"), rule: { type: "whole", min: 0 } },
  ]);
const partOf = ([name, content]: readonly [string, string | Uint8Array]): MadePart => ({ name, content });
const sheetXml = async (bytes: Uint8Array): Promise<string> => openParts(bytes).text("xl/worksheets/sheet1.xml");

test("a highlight is read back with its cells and colour, before the validations as the schema wants it", async () => {
  const bytes = await applyToXlsx(await book(), [lit("A1:B2", "#FFC7CE"), lit("C3", "#FFEB9C")]);
  const looks = (await readLooks(bytes)).get("A");
  expect(looks?.overlays?.map(({ area: at, fill }) => ({ at, fill }))).toEqual([
    { at: area("A1:B2"), fill: "#FFC7CE" },
    { at: area("C3"), fill: "#FFEB9C" },
  ]);
  expect(looks?.areas[0]?.look.fill).toBe("#FFFF00");
  const xml = await sheetXml(bytes);
  expect(xml.indexOf("<conditionalFormatting")).toBeLessThan(xml.indexOf("<dataValidations"));
  expect(xml.match(/priority="\d+"/g)).toEqual(['priority="1"', 'priority="2"']);
});

test("one highlight gives way to another; clearing leaves the user's own formats and the rest of the sheet as it was", async () => {
  const own = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="4"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>`;
  const before = makeZip([...madeParts({ sheetName: "A", rows: `<row r="1"><c r="A1"><v>1</v></c></row>`, after: own })].map(partOf));
  const lighted = await applyToXlsx(before, [lit("A1:B1", "#FFC7CE"), lit("B1", "#FFEB9C")]);
  expect(await sheetXml(lighted)).toContain(own);
  expect((await sheetXml(lighted)).match(/priority="\d+"/g)).toEqual(['priority="4"', 'priority="5"', 'priority="6"']);
  expect((await readLooks(lighted)).get("A")?.overlays?.map(({ area: at, fill }) => ({ at, fill }))).toEqual([
    { at: area("A1"), fill: "#FFC7CE" },
    { at: area("B1"), fill: "#FFEB9C" },
  ]);
  const cleared = await applyToXlsx(lighted, [{ kind: "clear-highlights", sheet: "A" }]);
  expect(await sheetXml(cleared)).toBe(await sheetXml(before));
});
