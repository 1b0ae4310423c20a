import { workbookOfText } from "../../src/grid/text-form";
import { bookOfWorkbook } from "../../src/workbench/book/snapshot";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere, openHost } from "./in-node";

beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const open = (text: string) => openHost(bookOfWorkbook(workbookOfText(text)));
const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => act(context.workbook.worksheets.getItem("A"), context));

test("values are read as if they were typed; a null leaves a cell alone; one value stands for all", async () => {
  const { book } = open("== A\n| 1 | 2 | 3 |");
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").values = [["25%", null, "'=1"]];
    sheet.getRange("A2:C2").values = "Sep-15" as unknown as string[][];
    sheet.getRange("A3:B3").formulas = [["=A1*2", true]];
    await context.sync();
  });
  const sheet = book.sheets()[0];
  const text = (row: number): unknown[] => [0, 1, 2].map((col) => sheet?.cell(row, col).text);
  expect([text(0), text(1), text(2)]).toEqual([
    ["25%", "2", "=1"],
    ["Sep-15", "Sep-15", "Sep-15"],
    ["0.5", "TRUE", ""],
  ]);
});

test("what cells share is given, null where they differ", async () => {
  open("== A\n| 1 | 2 |");
  const [one, both] = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    const first = sheet.getRange("A1").load("format/font/bold,format/columnWidth,rowHidden");
    const area = sheet.getRange("A1:B1").load({ format: { font: { bold: true }, fill: { color: true } } });
    await context.sync();
    return [first.toJSON(), area.toJSON()];
  });
  expect(one).toMatchObject({ format: { font: { bold: true }, columnWidth: 48 }, rowHidden: false });
  expect(both.format).toMatchObject({ font: { bold: null }, fill: { color: "#FFFFFF" } });
});

test("hidden rows, freezing, selection and used areas", async () => {
  const { book } = open("== A\n| 1 |\n| 2 |\n== Empty");
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.freezePanes.freezeRows(1);
    sheet.getRange("C5").format.fill.color = "#ff0000";
    sheet.getRange("B2:C3").select();
    const rows = sheet.getRange("A1:A3").load("rowHidden").getRowProperties({ rowHidden: true });
    const used = [true, false].map((valuesOnly) => sheet.getUsedRangeOrNullObject(valuesOnly).load("address"));
    const selected = context.workbook.getSelectedRange().load("address");
    const empty = context.workbook.worksheets.getItem("Empty").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return [rows.value.map((row) => row.rowHidden), used.map(({ address }) => address), selected.address, empty.isNullObject];
  });
  expect(seen).toEqual([[false, true, false], ["A!A1:A2", "A!A1:C5"], "A!B2:C3", true]);
  expect(book.sheets()[0]?.frozen).toEqual({ rows: 1, cols: 0 });
});

test("looks of whole columns are refused rather than done cell by cell", async () => {
  open("== A\n| 1 |");
  const code = await onSheet(async (sheet, context) => {
    sheet.getRange("A:F").format.fill.color = "#FF0000";
    await context.sync();
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
  expect(code).toBe("RangeExceedsLimit");
});

test("requests are recorded as they came, with their answers", async () => {
  const host = open("== A\n| 7 |");
  const exchanges = host.record();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").load("values").untrack();
    await context.sync();
  });
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]?.request.Actions.map(({ ActionType }) => ActionType)).toContain(2);
  expect(JSON.stringify(exchanges[0]?.response)).toContain('"Values":[[7]]');
});
