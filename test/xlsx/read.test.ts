import type { Cell } from "../../src/grid/workbook";
import { stylesOf } from "./made-workbook";
import type { Made } from "./made-workbook";
import { sheetOf } from "./read-made";

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
