import { findSheet } from "../../src/grid/workbook";
import type { Cell, Sheet } from "../../src/grid/workbook";
import { readXlsx } from "../../src/xlsx/read";
import { madeParts, madeWorkbook, stylesOf } from "./made-workbook";
import type { Made } from "./made-workbook";
import { makeZip } from "./zip-builder";

async function sheetOf(made: Made): Promise<Sheet> {
  const sheet = (await readXlsx(madeWorkbook(made))).sheets[0];
  if (!sheet) throw new Error("No sheet was read.");
  return sheet;
}

const cellOf = async (inner: string, made: Made = {}): Promise<Cell> =>
  (await sheetOf({ ...made, rows: `<row r="1">${inner}</row>` })).cell(0, 0);
const value = async (inner: string, made: Made = {}): Promise<unknown> => {
  const { content } = await cellOf(inner, made);
  return "value" in content ? content.value : content;
};

describe("values", () => {
  test("numbers keep every digit that a double can hold", async () => {
    expect(await value("<c><v>20186276800.529999</v></c>")).toBe(20186276800.53);
    expect(await value('<c t="n"><v> 1.5E3 </v></c>')).toBe(1500);
    expect(await value("<c><v>+.5</v></c>")).toBe(0.5);
  });
  test("an id of 17 digits in a number cell is the nearest double and shows as Excel shows it", async () => {
    expect(await cellOf('<c s="1"><v>12345678901234567</v></c>', { styles: stylesOf("0") })).toEqual({
      content: { kind: "number", value: 12345678901234568 },
      text: "12345678901234600",
      format: "0",
    });
  });
  test("texts keep leading zeros, spaces and signs", async () => {
    expect(await value('<c t="s"><v>1</v></c>', { strings: '<si><t>a</t></si><si><t xml:space="preserve"> 00123 </t></si>' })).toBe(
      " 00123 ",
    );
    expect(await value('<c t="inlineStr"><is><t>=1+1</t></is></c>')).toBe("=1+1");
    expect(await value('<c t="str"><v>007</v></c>')).toBe("007");
  });
  test("phonetic runs are not part of a text", async () => {
    const strings = '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await value('<c t="s"><v>0</v></c>', { strings })).toBe("東京");
  });
  test("escaped characters, CDATA and comments within a value", async () => {
    expect(await value('<c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>')).toBe("a\rb_x000D_");
    expect(await value('<c t="inlineStr"><is><t><![CDATA[a < b & c]]></t></is></c>')).toBe("a < b & c");
    expect(await value("<c><v>12<!-- not a gap -->34</v></c>")).toBe(1234);
    expect(await value('<c t="inlineStr"><is><t>&lt;&#233;&#x1F600;&amp;&quot;</t></is></c>')).toBe('<é😀&"');
  });
  test("logical values, errors and ISO dates", async () => {
    expect((await cellOf('<c t="b"><v>1</v></c>')).text).toBe("TRUE");
    expect(await cellOf('<c t="e"><v>#DIV/0!</v></c>')).toEqual({ content: { kind: "error", code: "#DIV/0!" }, text: "#DIV/0!" });
    expect(await cellOf('<c t="d"><v>2015-09-30T12:00:00</v></c>')).toEqual({
      content: { kind: "number", value: 42277.5 },
      text: "2015-09-30",
      format: "yyyy-mm-dd",
    });
  });
  test("a date is its serial number, in either system, around the day that never was", async () => {
    const styles = stylesOf("yyyy-mm-dd");
    const texts = async (workbookPr: string): Promise<string[]> => {
      const sheet = await sheetOf({
        styles,
        workbookPr,
        rows: `<row>${[1, 59, 60, 61, 42277].map((n) => `<c s="1"><v>${n}</v></c>`).join("")}</row>`,
      });
      return [0, 1, 2, 3, 4].map((col) => sheet.cell(0, col).text);
    };
    expect(await texts("")).toEqual(["1900-01-01", "1900-02-28", "1900-02-29", "1900-03-01", "2015-09-30"]);
    expect(await texts('<workbookPr date1904="1"/>')).toEqual(["1904-01-02", "1904-02-29", "1904-03-01", "1904-03-02", "2019-10-01"]);
  });
  test("runs: superscript, struck and italic, of the run or of the whole cell", async () => {
    const strings =
      '<si><r><t>15,000</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><rPr><strike/><i val="0"/></rPr><t> old</t></r></si>';
    expect((await cellOf('<c t="s"><v>0</v></c>', { strings })).content).toEqual({
      kind: "text",
      value: "15,0001 old",
      runs: [{ text: "15,000" }, { text: "1", superscript: true }, { text: " old", struck: true }],
    });
    const styles =
      '<styleSheet><fonts><font/><font><i/><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>';
    expect((await cellOf('<c t="inlineStr" s="1"><is><t>gone</t></is></c>', { styles })).content).toEqual({
      kind: "text",
      value: "gone",
      runs: [{ text: "gone", struck: true, italic: true }],
    });
  });
});

describe("formulas", () => {
  test("a result, none, an empty text, an error", async () => {
    expect(await cellOf("<c><f>1+1</f><v>2</v></c>")).toEqual({ content: { kind: "number", value: 2 }, formula: "=1+1", text: "2" });
    expect(await cellOf("<c><f>1+1</f></c>")).toEqual({ content: { kind: "blank" }, formula: "=1+1", uncalculated: true, text: "" });
    expect(await cellOf("<c><f>1+1</f><v></v></c>")).toMatchObject({ uncalculated: true });
    expect(await cellOf('<c t="str"><f>""</f><v></v></c>')).toEqual({ content: { kind: "text", value: "" }, formula: '=""', text: "" });
    expect(await cellOf('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>')).toMatchObject({
      content: { kind: "error", code: "#DIV/0!" },
      formula: "=1/0",
    });
  });
  test("a shared formula is told to each cell, an array to each cell of its area", async () => {
    const sheet = await sheetOf({
      rows:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">A1+$A$1&amp;"A1"</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="D2"><f t="array" ref="D2:D3">B1:B2*2</f><v>4</v></c></row>' +
        '<row r="3"><c r="D3"><v>8</v></c><c r="E3" cm="1"><f t="array" ref="E3:E4">B1:B2</f><v>2</v></c></row><row r="4"><c r="E4"><v>4</v></c></row>',
    });
    expect([sheet.cell(0, 1), sheet.cell(0, 2), sheet.cell(1, 1)].map((cell) => cell.formula)).toEqual([
      '=A1+$A$1&"A1"',
      '=B1+$A$1&"A1"',
      '=A2+$A$1&"A1"',
    ]);
    expect([sheet.cell(1, 3), sheet.cell(2, 3), sheet.cell(2, 4), sheet.cell(3, 4)].map((cell) => cell.formula)).toEqual([
      "=B1:B2*2",
      "=B1:B2*2",
      "=B1:B2",
      undefined,
    ]);
  });
});

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
