import { HostFailure } from "../../src/app/host";
import { makeSheet } from "../../src/grid/workbook";
import type { Cell, Sheet, Workbook } from "../../src/grid/workbook";
import { workbookOfText } from "../../src/grid/text-form";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { openPort } from "./port";

jest.setTimeout(60_000);

beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const text = `== Annex 2
| DLI | <  | Dec-13    | Share | OK   | Note        |
| 1   | a  | 1,562,500 | 25%   | true | "=not one"  |
| ^   | b  | =C2*2 -> 3125000 | =1/0 -> #DIV/0! | false | "15,000¹" |
(2 empty rows)
|     |    |           |       |      | "007"       |
== Empty
== Title alone
| A title over three columns | < | < |`;

function expectSame(read: Workbook, wanted: Workbook): void {
  expect(read.date1904).toBe(wanted.date1904);
  expect(read.sheets.map((sheet) => sheet.name)).toEqual(wanted.sheets.map((sheet) => sheet.name));
  wanted.sheets.forEach((sheet, n) => {
    const got = read.sheets[n];
    if (!got) throw new Error(`${sheet.name} is missing`);
    const parts = ({ rowCount, colCount, visibility, isProtected, hiddenRows, hiddenCols }: Sheet): unknown => [
      rowCount,
      colCount,
      visibility,
      isProtected,
      [...hiddenRows].sort((a, b) => a - b),
      [...hiddenCols].sort((a, b) => a - b),
    ];
    expect(parts(got)).toEqual(parts(sheet));
    expect([...got.merges].sort((a, b) => a.top - b.top || a.left - b.left)).toEqual(
      [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    );
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let col = 0; col < sheet.colCount; col++) expect([row, col, got.cell(row, col)]).toEqual([row, col, sheet.cell(row, col)]);
    }
  });
}

test("the whole workbook, as it stands, in two round trips", async () => {
  const { excel, host } = await openPort(text);
  expectSame(await excel.read(), workbookOfText(text));
  expect(host.requestCount).toBe(2);
});

test("hidden sheets, rows and columns, protection and the 1904 dates are seen", async () => {
  const base = workbookOfText("== A\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n| 7 | 8 | 9 |\n== B\n| 1 |\n== C\n| 2 |");
  const wanted: Workbook = {
    date1904: true,
    sheets: base.sheets.map((sheet, n) => ({
      ...sheet,
      ...(n === 0 ? { isProtected: true, hiddenRows: new Set([1]), hiddenCols: new Set([0, 2]) } : {}),
      visibility: (["visible", "hidden", "very-hidden"] as const)[n] ?? "visible",
    })),
  };
  const { excel } = await openPort(wanted);
  expectSame(await excel.read(), wanted);
});

test("a column too narrow for its figure still gives the figure", async () => {
  const { excel, host } = await openPort("== A\n| 1,250 |");
  const narrow = jest.spyOn(host.book.sheets()[0]!, "cell").mockImplementation(() => ({
    content: { kind: "number", value: 1250 },
    text: "####",
  }));
  const read = await excel.read();
  narrow.mockRestore();
  expect(read.sheets[0]?.cell(0, 0).text).toBe("1250");
});

test("a raised footnote mark is told from a digit where Excel can tell (ExcelApi 1.18)", async () => {
  const marked: Cell = {
    content: { kind: "text", value: "15,0001", runs: [{ text: "15,000" }, { text: "1", superscript: true }] },
    text: "15,0001",
  };
  const struck: Cell = {
    content: {
      kind: "text",
      value: "old new",
      runs: [
        { text: "old ", struck: true },
        { text: "new", italic: true },
      ],
    },
    text: "old new",
  };
  const wanted: Workbook = { date1904: false, sheets: [makeSheet({ name: "A", rows: [[marked, struck, textCell("plain")]] })] };
  const modern = await openPort(wanted);
  expectSame(await modern.excel.read(), wanted);
  expect(modern.host.requestCount).toBe(2);
  const older = await openPort(wanted, { excelApi: "1.17" });
  expect((await older.excel.read()).sheets[0]?.cell(0, 0)).toEqual(textCell("15,0001"));
});

const rowsOf = (rows: number, cols: number, cell: (row: number, col: number) => Cell): Cell[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (__, col) => cell(row, col)));

const numberCell = (value: number): Cell => ({ content: { kind: "number", value }, text: String(value) });
const textCell = (value: string): Cell => ({ content: { kind: "text", value }, text: value });

test("300,000 cells come in bounded pieces, with progress, under the limits of the web", async () => {
  const rows = rowsOf(30_000, 10, (row, col) => (col === 0 ? textCell(`School ${row} – año`) : numberCell(row * col)));
  const wanted: Workbook = {
    date1904: false,
    sheets: [
      makeSheet({ name: "Evidence", rows, hiddenRows: [29_990] }),
      makeSheet({ name: "Small", rows: [[textCell("x")]], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }),
    ],
  };
  const { excel, host } = await openPort(wanted, { payloadLimit: 5 * 1024 * 1024 });
  const steps: number[] = [];
  const read = await excel.read({ onProgress: ({ done }) => void steps.push(done) });
  expect(read.sheets[0]?.rowCount).toBe(30_000);
  expect([0, 12_345, 29_999].map((row) => [0, 9].map((col) => read.sheets[0]?.cell(row, col)))).toEqual(
    [0, 12_345, 29_999].map((row) => [0, 9].map((col) => wanted.sheets[0]?.cell(row, col))),
  );
  expect([...(read.sheets[0]?.hiddenRows ?? [])]).toEqual([29_990]);
  expect(read.sheets[1]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(steps.length).toBeGreaterThan(3);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps.at(-1)).toBe(1);
  expect(host.requestCount).toBeLessThan(25);
}, 30_000);

test("where Excel sets no limit, answers stay bounded all the same; what fits beside a large sheet is not read again", async () => {
  const rows = rowsOf(30_000, 8, (row, col) => numberCell(row * col));
  const far: Cell[][] = [];
  far[40_000] = [];
  far[40_000][200] = textCell("far out");
  const sheets = [
    makeSheet({ name: "Large", rows }),
    makeSheet({ name: "Small", rows: [[textCell("x")]] }),
    makeSheet({ name: "Far", rows: far }),
  ];
  const { excel, host } = await openPort({ date1904: false, sheets });
  const longest: number[] = [];
  const answer = host.answer.bind(host);
  jest.spyOn(host, "answer").mockImplementation((request) => {
    const given = answer(request);
    if (given.ok) longest.push(given.body.length);
    return given;
  });
  const read = await excel.read();
  expect(read.sheets.map((sheet) => [sheet.name, sheet.rowCount, sheet.colCount])).toEqual([
    ["Large", 30_000, 8],
    ["Small", 1, 1],
    ["Far", 40_001, 201],
  ]);
  expect(read.sheets[0]?.cell(29_999, 7)).toEqual(numberCell(29_999 * 7));
  expect(read.sheets[2]?.cell(40_000, 200).text).toBe("far out");
  expect(Math.max(...longest)).toBeLessThan(12_000_000);
});

test("long texts make the pieces smaller", async () => {
  const rows = rowsOf(2_000, 3, (row, col) => textCell(`${row}.${col} ${"ñ".repeat(900)}`));
  const { excel } = await openPort({ date1904: false, sheets: [makeSheet({ name: "A", rows })] }, { payloadLimit: 1024 * 1024 });
  const read = await excel.read();
  expect(read.sheets[0]?.cell(1_999, 2)).toEqual(rows[1_999]?.[2]);
  expect(read.sheets[0]?.rowCount).toBe(2_000);
});

test("a row too long for any answer is refused with its sheet named", async () => {
  const rows = rowsOf(2, 40, () => textCell("x".repeat(2_000)));
  const { excel } = await openPort({ date1904: false, sheets: [makeSheet({ name: "Wide", rows })] }, { payloadLimit: 50_000 });
  await expect(excel.read()).rejects.toMatchObject({ code: "too-large", where: "Wide" });
});

test("more merged areas than Excel lists at once are all found", async () => {
  const rows = rowsOf(1_400, 3, (row) => numberCell(row));
  const merges = rows.map((_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
  const { excel } = await openPort({ date1904: false, sheets: [makeSheet({ name: "A", rows, merges })] });
  const read = await excel.read();
  expect(read.sheets[0]?.merges).toHaveLength(1_400);
});

test("a sheet deleted between the two round trips is left out", async () => {
  const { excel, host } = await openPort("== A\n| 1 |\n== B\n| 2 |");
  const answer = host.answer.bind(host);
  let requests = 0;
  jest.spyOn(host, "answer").mockImplementation((request) => {
    if (++requests === 2) host.book.deleteSheet(host.book.sheetByName("B")?.id ?? "");
    return answer(request);
  });
  const read = await excel.read();
  expect(read.sheets.map((sheet) => sheet.name)).toEqual(["A"]);
});

test("reading stops when it is told to", async () => {
  const { excel, host } = await openPort("== A\n| 1 |");
  const stopped = new AbortController();
  stopped.abort();
  await expect(excel.read({ signal: stopped.signal })).rejects.toMatchObject({ code: "cancelled" });
  expect(host.requestCount).toBe(0);
  const rows = rowsOf(30_000, 4, (row) => numberCell(row));
  const large = await openPort({ date1904: false, sheets: [makeSheet({ name: "A", rows })] }, { payloadLimit: 1024 * 1024 });
  const stopping = new AbortController();
  const reading = large.excel.read({ signal: stopping.signal, onProgress: () => stopping.abort() });
  await expect(reading).rejects.toBeInstanceOf(HostFailure);
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  expect(large.host.requestCount).toBeLessThan(6);
});
