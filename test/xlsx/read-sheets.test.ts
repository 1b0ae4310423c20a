import { findSheet } from "../../src/grid/workbook";
import { readXlsx } from "../../src/xlsx/read";
import { madeParts, madeWorkbook } from "./made-workbook";
import { sheetOf } from "./read-made";
import { makeZip } from "./zip-builder";

describe("sheets", () => {
  test("rows and cells that name no place follow one another", async () => {
    const sheet = await sheetOf({
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    });
    expect([sheet.cell(0, 0), sheet.cell(0, 1), sheet.cell(3, 2), sheet.cell(3, 3), sheet.cell(4, 0)].map((cell) => cell.text)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
    expect([sheet.rowCount, sheet.colCount]).toEqual([5, 4]);
  });
  test("a merged area holds its content once", async () => {
    const sheet = await sheetOf({
      rows: "<row><c><v>1</v></c><c><v>1</v></c><c><v>9</v></c></row><row><c><v>1</v></c></row>",
      after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect([sheet.cell(0, 0).text, sheet.cell(0, 1).text, sheet.cell(1, 0).text, sheet.cell(0, 2).text]).toEqual(["1", "", "", "9"]);
    expect(sheet.rowCount).toBe(1);
  });
  test("the used area is that of the cells, whatever the file says of it", async () => {
    const lying = await sheetOf({ before: '<dimension ref="A1:XFD1048576"/>', rows: "<row><c><v>1</v></c><c s='0'/></row>" });
    expect([lying.rowCount, lying.colCount]).toEqual([1, 1]);
    const last = await sheetOf({ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' });
    expect([last.rowCount, last.colCount, last.cell(1048575, 16383).text]).toEqual([1048576, 16384, "1"]);
    const empty = await sheetOf({ rows: '<row r="3"><c r="A3" t="s"/></row>' });
    expect([empty.rowCount, empty.colCount]).toEqual([0, 0]);
  });
  test("the same cell twice with the same content is one cell", async () => {
    expect((await sheetOf({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row>' })).cell(0, 0).text).toBe("1");
  });
  test("what is hidden and protected is told", async () => {
    const sheet = await sheetOf({
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
      rows: '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>',
      after: '<sheetProtection sheet="1"/>',
    });
    expect([...sheet.hiddenCols, ...sheet.hiddenRows, sheet.isProtected]).toEqual([1, 2, 1, true]);
    const book = await readXlsx(
      madeWorkbook({
        parts: {
          "xl/workbook.xml":
            '<workbook xmlns:r="x"><workbookPr/><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" state="hidden" sheetId="2" r:id="rId1"/><sheet name="C" state="veryHidden" sheetId="3" r:id="rId1"/></sheets>' +
            '<extLst><ext><y:workbookPr xmlns:y="y" date1904="1"/></ext></extLst></workbook>',
        },
      }),
    );
    expect(book.sheets.map((each) => each.visibility)).toEqual(["visible", "hidden", "very-hidden"]);
    expect(book.date1904).toBe(false);
  });
  test.each(["__proto__", "constructor", "toString"])("a sheet named %s is a sheet like others", async (sheetName) => {
    const book = await readXlsx(madeWorkbook({ sheetName, rows: `<row><c t="inlineStr"><is><t>${sheetName}</t></is></c></row>` }));
    expect(findSheet(book, sheetName)?.cell(0, 0).text).toBe(sheetName);
  });
});

describe("other ways to write the same file", () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>é1</t></is></c><c r="B1"><v>2</v></c></row>';
  const texts = async (bytes: Uint8Array): Promise<string[]> => {
    const sheet = (await readXlsx(bytes)).sheets[0];
    return [sheet?.cell(0, 0).text ?? "", sheet?.cell(0, 1).text ?? ""];
  };
  const plain = (): Map<string, string | Uint8Array> => madeParts({ rows });
  const rewritten = (change: (name: string, text: string) => string | Uint8Array): Uint8Array =>
    makeZip([...plain()].map(([name, content]) => ({ name, content: change(name, String(content)) })));

  test("byte order marks and UTF-16", async () => {
    expect(await texts(rewritten((_, text) => "\ufeff" + text))).toEqual(["é1", "2"]);
    const wide = (text: string): Uint8Array => Buffer.from("\ufeff" + text.replace("UTF-8", "UTF-16"), "utf16le");
    expect(await texts(rewritten((_, text) => wide(text)))).toEqual(["é1", "2"]);
    expect(await texts(rewritten((_, text) => Buffer.from(wide(text)).swap16()))).toEqual(["é1", "2"]);
    const latin = (text: string): Uint8Array => Buffer.from(text.replace("UTF-8", "ISO-8859-1"), "latin1");
    expect(await texts(rewritten((name, text) => (name.includes("sheet1") ? latin(text) : text)))).toEqual(["é1", "2"]);
  });
  test("namespace prefixes", async () => {
    const prefixed = rewritten((name, text) =>
      /sheet1|workbook\.xml$/.test(name)
        ? text
            .replace(/<(\/?)(?!\?)/g, "<$1x:")
            .replace('xmlns="', 'xmlns:x="')
            .replace(/xmlns:r=/, "xmlns:rel=")
            .replace(/r:id=/g, "rel:id=")
        : text,
    );
    expect(await texts(prefixed)).toEqual(["é1", "2"]);
  });
  test("the Strict form of the standard", async () => {
    const strict = rewritten((_, text) =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    );
    expect(await texts(strict)).toEqual(["é1", "2"]);
  });
  test("absolute paths, back slashes, other case", async () => {
    expect(
      await texts(
        rewritten((name, text) => (name.includes("workbook.xml.rels") ? text.replace('"worksheets/', '"/xl/worksheets/') : text)),
      ),
    ).toEqual(["é1", "2"]);
    expect(
      await texts(
        rewritten((name, text) => (name.includes("workbook.xml.rels") ? text.replace('"worksheets/', '"../xl\\worksheets\\./') : text)),
      ),
    ).toEqual(["é1", "2"]);
    expect(
      await texts(
        rewritten((name, text) => (name.includes("workbook.xml.rels") ? text.replace("worksheets/sheet1", "Worksheets/Sheet%31") : text)),
      ),
    ).toEqual(["é1", "2"]);
  });
  test("parts that are stored, and bytes before the zip", async () => {
    const stored = makeZip([...plain()].map(([name, content]) => ({ name, content, stored: true })));
    expect(await texts(stored)).toEqual(["é1", "2"]);
    expect(await texts(new Uint8Array(Buffer.concat([Buffer.from("some bytes before"), stored])))).toEqual(["é1", "2"]);
  });
});
