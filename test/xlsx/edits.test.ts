import { applyToXlsx } from "../../src/xlsx/apply";
import { openParts } from "../../src/xlsx/package";
import { readXlsx } from "../../src/xlsx/read";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { changed, editOf, set } from "./made-edits";
import { madeWorkbook, stylesOf } from "./made-workbook";
import type { Made } from "./made-workbook";

describe("cells", () => {
  test("a value of any kind takes the place of any other; the style stays", async () => {
    const { sheet } = await changed(
      {
        strings: "<si><t>old</t></si>",
        styles: stylesOf("0.00"),
        rows: '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f>"a"</f><v>a</v></c></row>',
      },
      {
        kind: "set-cells",
        sheet: "data",
        top: 0,
        left: 0,
        rows: [[{ kind: "number", value: 5 }, { kind: "text", value: "b" }, { kind: "blank" }, { kind: "number", value: 7 }]],
      },
    );
    expect([0, 1, 2, 3].map((col) => sheet.cell(0, col))).toEqual([
      { content: { kind: "number", value: 5 }, text: "5.00", format: "0.00" },
      { content: { kind: "text", value: "b" }, text: "b" },
      { content: { kind: "blank" }, text: "" },
      { content: { kind: "number", value: 7 }, text: "7" },
    ]);
  });
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "'quoted"])("%s stays text, also when somebody edits the cell in Excel", async (value) => {
    const { sheet, text } = await changed({}, set(0, 0, { kind: "text", value }));
    expect(sheet.cell(0, 0)).toEqual({ content: { kind: "text", value }, text: value });
    expect(await text("xl/styles.xml")).toContain('quotePrefix="1"');
    const again = await changed({}, set(0, 0, { kind: "text", value }), set(0, 0, { kind: "formula", formula: "=2", result: 2 }));
    expect(await again.text("xl/worksheets/sheet1.xml")).toMatch(/<c r="A1"><f>2<\/f>/);
  });
  test("one cell of a shared formula changes, the others keep theirs", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="4">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="4"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="4"/><v>6</v></c></row>';
    const { sheet } = await changed({ rows }, set(0, 1, { kind: "number", value: 9 }));
    expect([0, 1, 2].map((row) => [sheet.cell(row, 1).formula, sheet.cell(row, 1).text])).toEqual([
      [undefined, "9"],
      ["=A2*2", "4"],
      ["=A3*2", "6"],
    ]);
  });
  test("rows come in their order, cells too, and what the row says of itself stays", async () => {
    const rows = '<row r="2" ht="40" customHeight="1" spans="2:2"><c r="B2"><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>';
    const { text } = await changed(
      { rows, before: '<dimension ref="A2:B9"/>' },
      set(4, 2, { kind: "number", value: 5 }),
      set(1, 0, { kind: "number", value: 0 }),
      set(0, 0, { kind: "number", value: 3 }),
    );
    const xml = await text("xl/worksheets/sheet1.xml");
    expect(xml.match(/<row[^>]*r="[0-9]+"|<c r="[A-Z0-9]+"/g)?.map((tag) => /r="([^"]+)"/.exec(tag)?.[1])).toEqual([
      "1",
      "A1",
      "2",
      "A2",
      "B2",
      "5",
      "C5",
      "9",
      "A9",
    ]);
    expect(xml).toContain('<row r="2" ht="40" customHeight="1">');
    expect(xml).toContain('<dimension ref="A1:C9"/>');
  });
});

describe("sheets", () => {
  const two: Made = {
    rows: '<row r="1"><c r="A1"><f>Other!B2+\'My x\'!A1</f><v>3</v></c><c r="B1"><f>Other2!B2</f><v>4</v></c></row>',
    parts: {
      "xl/workbook.xml":
        '<workbook xmlns="m" xmlns:r="x"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="5" r:id="rId8"/><sheet name="Last" sheetId="7" r:id="rId9"/></sheets>' +
        '<definedNames><definedName name="Far">Other!$A$1</definedName><definedName name="Own" localSheetId="1">Data!$A$1</definedName><definedName name="Late" localSheetId="2">Last!$A$1</definedName></definedNames></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="p"><Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId8" Type="http://x/relationships/worksheet" Target="worksheets/sheet2.xml"/>' +
        '<Relationship Id="rId9" Type="http://x/relationships/worksheet" Target="worksheets/sheet3.xml"/><Relationship Id="rId10" Type="http://x/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      "xl/worksheets/sheet2.xml":
        '<worksheet xmlns="m"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/></worksheet>',
      "xl/worksheets/sheet3.xml":
        '<worksheet xmlns="m"><sheetViews><sheetView tabSelected="true" workbookViewId="0"/></sheetViews><sheetData/></worksheet>',
      "xl/worksheets/_rels/sheet2.xml.rels":
        '<Relationships xmlns="p"><Relationship Id="rId1" Type="http://x/relationships/comments" Target="../comments1.xml"/></Relationships>',
      "xl/comments1.xml": "<comments/>",
      "xl/calcChain.xml": "<calcChain/>",
      "customXml/item1.xml": "<anything>  kept &amp; whole </anything>",
    },
  };
  test("a deleted sheet goes with its parts and names; what pointed to it says #REF!", async () => {
    const bytes = await applyToXlsx(madeWorkbook(two), [editOf("delete-sheet", "other")]);
    const book = await readXlsx(bytes);
    const parts = openParts(bytes);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Data", "Last"]);
    expect(book.sheets[0]?.cell(0, 0)).toEqual({ content: { kind: "error", code: "#REF!" }, formula: "=#REF!+'My x'!A1", text: "#REF!" });
    expect(book.sheets[0]?.cell(0, 1).formula).toBe("=Other2!B2");
    expect(
      ["xl/worksheets/sheet2.xml", "xl/comments1.xml", "xl/calcChain.xml", "xl/worksheets/_rels/sheet2.xml.rels"].filter((part) =>
        parts.has(part),
      ),
    ).toEqual([]);
    expect(await parts.text("customXml/item1.xml")).toBe("<anything>  kept &amp; whole </anything>");
    const workbook = await parts.text("xl/workbook.xml");
    expect(workbook).toContain(
      '<definedName name="Far">#REF!</definedName><definedName name="Late" localSheetId="1">Last!$A$1</definedName>',
    );
    expect(workbook).toContain('activeTab="0"');
  });
  test("a hidden sheet is never the one shown first", async () => {
    const bytes = await applyToXlsx(undefined, [
      { kind: "add-sheet", sheet: "_kept", visibility: "very-hidden" },
      { kind: "add-sheet", sheet: "Shown" },
    ]);
    expect(await openParts(bytes).text("xl/workbook.xml")).toContain('<workbookView activeTab="1"/>');
  });
  test("one sheet alone is selected after activating it", async () => {
    const bytes = await applyToXlsx(madeWorkbook(two), [editOf("activate", "Last")]);
    const parts = openParts(bytes);
    const texts = await Promise.all([2, 3].map((n) => parts.text(`xl/worksheets/sheet${n}.xml`)));
    expect(texts.map((text) => /tabSelected="(1|true)"/.test(text))).toEqual([false, true]);
    expect(await parts.text("xl/workbook.xml")).toContain('activeTab="2"');
  });
  test("paper, frozen panes and widths are said as Excel says them", async () => {
    const { text } = await changed(
      {
        sheetName: "Annex 2 &amp; 3",
        before: '<cols><col min="1" max="5" width="9" hidden="1"/></cols>',
        after: '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
      },
      { kind: "column-width", sheet: "Annex 2 & 3", col: 2, chars: 30.5 },
      { kind: "freeze", sheet: "Annex 2 & 3", rows: 3, cols: 0 },
      { kind: "print", sheet: "Annex 2 & 3", landscape: true, fitToWidth: true, titleRows: { first: 1, last: 2 } },
    );
    const xml = await text("xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<col min="1" max="2" width="9" hidden="1"/><col min="3" max="3" width="30.5" hidden="1" customWidth="1"/><col min="4" max="5" width="9" hidden="1"/>',
    );
    expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml.indexOf("<sheetPr>")).toBeLessThan(xml.indexOf("<cols>"));
    expect(await text("xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Annex 2 &amp; 3'!$2:$3</definedName>`,
    );
  });
  test("a look adds to the style that a cell has and changes no other cell's", async () => {
    const { sheet, text } = await changed(
      {
        styles: stylesOf("0.00", "0%"),
        rows: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1"><v>1</v></c></row>',
      },
      {
        kind: "look",
        sheet: "Data",
        area: { top: 0, left: 0, bottom: 0, right: 0 },
        look: { bold: true, fill: "#aabbcc", wrap: true, horizontal: "center", borderTop: "thin", fontSize: 14, color: "#010203" },
      },
      { kind: "look", sheet: "Data", area: { top: 0, left: 1, bottom: 0, right: 1 }, look: { numberFormat: "#,##0" } },
    );
    expect([0, 1, 2].map((col) => sheet.cell(0, col).text)).toEqual(["1.00", "1", "1"]);
    const styles = await text("xl/styles.xml");
    expect(styles).toContain('<font><b/><sz val="14"/><color rgb="FF010203"/></font>');
    expect(styles).toMatch(/<fgColor rgb="FFAABBCC"\/>/);
    expect(styles).toMatch(/<top style="thin"><color auto="1"\/><\/top>/);
    expect(styles).toMatch(/<alignment horizontal="center" wrapText="1"\/>/);
  });
});

test("the host keeps the file as it was where an edit fails, and reads what it wrote", async () => {
  const bytes = madeWorkbook({ rows: "<row><c><v>1</v></c></row>" });
  const host = new XlsxHost(bytes);
  await expect(host.apply([editOf("add-sheet", "New"), editOf("add-sheet", "new")])).rejects.toMatchObject({ code: "name-taken" });
  expect(host.bytes()).toBe(bytes);
  await host.apply([editOf("add-sheet", "New")]);
  expect((await host.read()).sheets.map((sheet) => sheet.name)).toEqual(["Data", "New"]);
  await host.select({ sheet: "New", row: 2, col: 3 });
  expect(host.selection()).toEqual({ sheet: "New", row: 2, col: 3 });
  const area = { top: 2, left: 3, bottom: 4, right: 5 };
  await host.select({ sheet: "New", row: 2, col: 3 }, area);
  expect(host.selection()).toEqual({ sheet: "New", row: 2, col: 3, area });
  await expect(host.select({ sheet: "Old", row: 0, col: 0 })).rejects.toMatchObject({ code: "sheet-missing" });
  const stop = await host.watch();
  await expect(stop()).resolves.toBeUndefined();
});
