import { workbookOfText } from "../../src/grid/text-form";
import { bookOfWorkbook } from "../../src/workbench/book/snapshot";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere, openHost } from "./in-node";

beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const open = (text: string, options = {}) => openHost(bookOfWorkbook(workbookOfText(text)), options);

const codeOf = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => "no error",
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error),
  );

describe("Microsoft's client over the emulated host", () => {
  test("reads names and values in two round trips", async () => {
    const host = open("== Annex 2\n| DLI | 1,041,670 |\n| ^ | =B1*2 -> 2083340 |\n== B");
    const read = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      const ranges = sheets.items.map((sheet) =>
        sheet.getUsedRangeOrNullObject(true).load("address,values,formulas,text,numberFormat,valueTypes"),
      );
      ranges.forEach((range) => range.untrack());
      await context.sync();
      return {
        names: sheets.items.map((sheet) => [sheet.name, sheet.visibility]),
        ranges: ranges.map((range) => range.isNullObject || range.toJSON()),
      };
    });
    expect(read.names).toEqual([
      ["Annex 2", "Visible"],
      ["B", "Visible"],
    ]);
    expect(read.ranges).toEqual([
      {
        address: "'Annex 2'!A1:B2",
        formulas: [
          ["DLI", 1041670],
          ["", "=B1*2"],
        ],
        numberFormat: [
          ["General", "#,##0"],
          ["General", "General"],
        ],
        text: [
          ["DLI", "1,041,670"],
          ["", "2083340"],
        ],
        valueTypes: [
          ["String", "Double"],
          ["Empty", "Double"],
        ],
        values: [
          ["DLI", 1041670],
          ["", 2083340],
        ],
      },
      true,
    ]);
    expect(host.requestCount).toBe(2);
  });

  test("throws where Excel throws", async () => {
    open("== A\n| 1 |");
    const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("A");
    expect(await codeOf(Excel.run(async (context) => sheet(context).name))).toBe("PropertyNotLoaded");
    expect(await codeOf(Excel.run(async (context) => void context.workbook.worksheets.getItem("Missing").load("name")))).toBe(
      "ItemNotFound",
    );
    expect(await codeOf(Excel.run(async (context) => void (sheet(context).getRange("A1:B2").values = [[1]])))).toBe("InvalidArgument");
    expect(await codeOf(Excel.run(async (context) => void (sheet(context).getRange("A1").formulas = [["=SUM(A1"]])))).toBe(
      "InvalidArgument",
    );
    expect(await codeOf(Excel.run(async (context) => void context.workbook.worksheets.add("a")))).toBe("ItemAlreadyExists");
    expect(await codeOf(Excel.run(async (context) => void context.workbook.worksheets.add("a/b")))).toBe("InvalidArgument");
    expect(await codeOf(Excel.run(async (context) => void sheet(context).delete()))).toBe("InvalidOperation");
    expect(await codeOf(Excel.run(async (context) => void sheet(context).getRange("A1:XFD400").load("values")))).toBe("RangeExceedsLimit");
    expect(await codeOf(Excel.run(async (context) => void sheet(context).charts.load("count")))).toBe("ApiNotFound");
    expect(await codeOf(Excel.run(async (context) => void sheet(context).getRange("A1").load("hyperlink")))).toBe("ApiNotFound");
    const missing = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject("Missing").load("name");
      await context.sync();
      return found.isNullObject;
    });
    expect(missing).toBe(true);
  });

  test("an error keeps what was done before it and stops the rest", async () => {
    const { book } = open("== A\n| 1 |");
    const error = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.getRange("A1").values = [[2]];
      context.workbook.worksheets.getItem("Missing").activate();
      sheet.getRange("A2").values = [[3]];
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "ItemNotFound" });
    expect(book.sheets()[0]?.cell(0, 0).text).toBe("2");
    expect(book.sheets()[0]?.cell(1, 0).text).toBe("");
  });

  test("protected sheets, cell editing and payload limits refuse", async () => {
    const { book } = open("== A\n| 1 |");
    const id = book.sheets()[0]?.id ?? "";
    const write = () => codeOf(Excel.run(async (context) => void (context.workbook.worksheets.getItem("A").getRange("A1").values = [[2]])));
    book.setProtected(id, true);
    expect(await write()).toBe("AccessDenied");
    book.setProtected(id, false);
    book.cellEditMode = true;
    expect(await write()).toBe("InvalidOperationInCellEditMode");
    book.cellEditMode = false;
    expect(await write()).toBe("no error");
    open(`== A\n| ${"x".repeat(3000)} |`, { payloadLimit: 2000 });
    expect(await codeOf(Excel.run(async (context) => void context.workbook.worksheets.getItem("A").getRange("A1").load("values")))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
    expect(
      await codeOf(
        Excel.run(async (context) => void (context.workbook.worksheets.getItem("A").getRange("B1").values = [["x".repeat(3000)]])),
      ),
    ).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("long arrays come in chunks and are put together", async () => {
    const host = open("== A\n| 1 |");
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `row ${row}`, row % 2 === 0]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:C1000");
      range.values = rows;
      range.untrack();
      await context.sync();
    });
    expect(host.requestCount).toBe(1);
    expect(host.book.sheets()[0]?.cell(999, 1).text).toBe("row 999");
    expect(host.book.sheets()[0]?.usedArea()).toEqual({ top: 0, left: 0, bottom: 999, right: 2 });
  });

  test("events reach the add-in until it stops listening", async () => {
    const { book } = open("== A\n| 1 | =A1*2 -> 2 |");
    const heard: unknown[] = [];
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(async ({ address, worksheetId, type }) => void heard.push([type, worksheetId, address])),
        worksheets.onCalculated.add(async ({ type }) => void heard.push([type])),
        worksheets.onAdded.add(async ({ type, worksheetId }) => void heard.push([type, worksheetId])),
        worksheets.onDeleted.add(async ({ type, worksheetId }) => void heard.push([type, worksheetId])),
        worksheets.onNameChanged.add(async ({ type, nameAfter }) => void heard.push([type, nameAfter])),
      ];
      await context.sync();
      return added;
    });
    const id = book.sheets()[0]?.id ?? "";
    book.setCell(id, 0, 0, { kind: "number", value: 5 });
    const other = book.addSheet("B");
    book.renameSheet(other, "C");
    book.deleteSheet(other);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([
      ["WorksheetChanged", id, "A1"],
      ["WorksheetCalculated"],
      ["WorksheetAdded", other],
      ["WorksheetNameChanged", "C"],
      ["WorksheetDeleted", other],
    ]);
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
    book.setCell(id, 0, 0, { kind: "number", value: 6 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(5);
  });
});
