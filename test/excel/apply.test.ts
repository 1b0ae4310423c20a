import type { Edit, NewContent } from "../../src/grid/edits";
import type { Book } from "../../src/workbench/book/book";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { openPort } from "./port";

jest.setTimeout(60_000);

beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const number = (value: number): NewContent => ({ kind: "number", value });
const text = (value: string): NewContent => ({ kind: "text", value });
const sheetNamed = (book: Book, name: string) => {
  const sheet = book.sheetByName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
};

/** A sheet as the add-in writes one, with everything that an edit can say. */
const newSheet: readonly Edit[] = [
  { kind: "add-sheet", sheet: "Estimates" },
  {
    kind: "set-cells",
    sheet: "Estimates",
    top: 0,
    left: 0,
    rows: [
      [text("Disbursement estimates"), { kind: "blank" }, { kind: "blank" }],
      [text("Fiscal year"), text("Computed"), text("Printed")],
      [number(2016), { kind: "formula", formula: "='Annex 2'!B1*2", result: 2 }, number(11_250_000)],
      [text("=HYPERLINK(1)"), text("007"), { kind: "boolean", value: true }],
    ],
  },
  {
    kind: "look",
    sheet: "Estimates",
    area: { top: 1, left: 0, bottom: 1, right: 2 },
    look: { bold: true, fill: "#DDEBF7", wrap: true, borderBottom: "thin", horizontal: "center", vertical: "top" },
  },
  {
    kind: "look",
    sheet: "Estimates",
    area: { top: 2, left: 1, bottom: 3, right: 2 },
    look: { numberFormat: "#,##0", italic: true, color: "#C00000", fontSize: 9, borderTop: "medium" },
  },
  { kind: "merge", sheet: "Estimates", area: { top: 0, left: 0, bottom: 0, right: 2 } },
  { kind: "column-width", sheet: "Estimates", col: 0, chars: 24 },
  { kind: "freeze", sheet: "Estimates", rows: 2, cols: 1 },
  { kind: "print", sheet: "Estimates", landscape: true, fitToWidth: true, titleRows: { first: 0, last: 1 } },
  { kind: "activate", sheet: "Estimates" },
];

test("a sheet with all its looks is written in one round trip", async () => {
  const { excel, host } = await openPort("== Annex 2\n| DLI | 1,041,670 |");
  await excel.apply(newSheet);
  expect(host.requestCount).toBe(1);
  const { book } = host;
  const sheet = sheetNamed(book, "Estimates");
  expect([0, 1, 2].map((col) => sheet.cell(2, col).text)).toEqual(["2016", "2,083,340", "11,250,000"]);
  expect([0, 1, 2].map((col) => sheet.cell(3, col).content)).toEqual([
    text("=HYPERLINK(1)"),
    text("007"),
    { kind: "boolean", value: true },
  ]);
  expect(sheet.cell(2, 1).formula).toBe("='Annex 2'!B1*2");
  expect(sheet.cell(1, 2).look).toEqual({
    bold: true,
    fill: "#DDEBF7",
    wrap: true,
    borderBottom: "thin",
    horizontal: "center",
    vertical: "top",
  });
  expect(sheet.cell(3, 2).look).toEqual({ numberFormat: "#,##0", italic: true, color: "#C00000", fontSize: 9, borderTop: "medium" });
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(sheet.columnWidths.get(0)).toBe(24);
  expect(sheet.frozen).toEqual({ rows: 2, cols: 1 });
  expect(sheet.print).toEqual({ landscape: true, fitToWidth: true, titleRows: { first: 0, last: 1 } });
  expect(book.selection().sheetId).toBe(sheet.id);
});

test("nothing that an edit does not name is changed", async () => {
  const { excel, host } = await openPort("== A\n| 1 | 25% | x |\n| 2 | =A1+1 -> 2 | y |");
  const { book } = host;
  const id = sheetNamed(book, "A").id;
  book.setLook(id, { top: 0, left: 0, bottom: 1, right: 2 }, { fill: "#FFFF00", bold: true });
  book.setColumnWidth(id, 1, 33);
  await excel.apply([
    { kind: "set-cells", sheet: "A", top: 0, left: 0, rows: [[number(7)]] },
    { kind: "look", sheet: "A", area: { top: 1, left: 2, bottom: 1, right: 2 }, look: { italic: true } },
  ]);
  const sheet = sheetNamed(book, "A");
  expect(sheet.cell(0, 0)).toEqual({ content: number(7), text: "7", look: { fill: "#FFFF00", bold: true } });
  expect(sheet.cell(0, 1)).toEqual({ content: number(0.25), text: "25%", look: { numberFormat: "0%", fill: "#FFFF00", bold: true } });
  expect(sheet.cell(1, 1)).toMatchObject({ formula: "=A1+1", text: "8" });
  expect(sheet.cell(1, 2).look).toEqual({ fill: "#FFFF00", bold: true, italic: true });
  expect(sheet.columnWidths.get(1)).toBe(33);
});

const awkward = [
  "=1+1",
  "+1",
  "-5",
  "@SUM(1)",
  "'quoted",
  "007",
  "1-2",
  "25%",
  "9/30/2015",
  "Sep-15",
  "marzo 2016",
  "TRUE",
  "verdadero",
  "#N/A",
  "1e5",
  "\t=1",
  " 5",
  "12:30",
  "$5",
  "(10)",
  "Line one\nline two",
  "Indicator name",
  "Année – Ñandú ✓",
  "__proto__",
];

test.each(awkward)("text stays the text that it is: %j", async (value) => {
  const { excel, host } = await openPort("== A\n| 1 |");
  await excel.apply([{ kind: "set-cells", sheet: "A", top: 3, left: 2, rows: [[text(value)]] }]);
  expect(sheetNamed(host.book, "A").cell(3, 2)).toEqual({ content: text(value), text: value });
  const read = await excel.read();
  expect(read.sheets[0]?.cell(3, 2)).toEqual({ content: text(value), text: value });
});

test("words in italics are written where Excel can, as plain text where it cannot", async () => {
  const runs = [
    { text: "new ", italic: true },
    { text: "old", struck: true },
  ];
  const edit: Edit = { kind: "set-cells", sheet: "A", top: 0, left: 0, rows: [[{ kind: "text", value: "new old", runs }]] };
  const modern = await openPort("== A\n| 1 |");
  await modern.excel.apply([edit]);
  expect(modern.host.requestCount).toBe(1);
  expect(sheetNamed(modern.host.book, "A").cell(0, 0).content).toEqual({ kind: "text", value: "new old", runs });
  const older = await openPort("== A\n| 1 |", { excelApi: "1.14" });
  await older.excel.apply([edit]);
  expect(sheetNamed(older.host.book, "A").cell(0, 0).content).toEqual(text("new old"));
});

test("a large sheet is written in pieces under the limits of the web", async () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => [number(row), text(`School ${row} – año`), text("x".repeat(150))]);
  const { excel, host } = await openPort("== A\n| 1 |", { payloadLimit: 5 * 1024 * 1024 });
  const steps: number[] = [];
  await excel.apply(
    [
      { kind: "add-sheet", sheet: "Evidence" },
      { kind: "set-cells", sheet: "Evidence", top: 1, left: 0, rows },
    ],
    {
      onProgress: ({ done }) => void steps.push(done),
    },
  );
  expect(host.requestCount).toBeGreaterThan(1);
  expect(host.requestCount).toBeLessThan(10);
  expect(sheetNamed(host.book, "Evidence").cell(12_000, 1).text).toBe("School 11999 – año");
  expect(sheetNamed(host.book, "Evidence").usedArea()).toEqual({ top: 1, left: 0, bottom: 12_000, right: 2 });
  expect(steps.at(-1)).toBe(1);
}, 20_000);

const refused: [string, string, readonly Edit[], (book: Book) => void, object][] = [
  [
    "a protected sheet",
    "protected",
    [{ kind: "set-cells", sheet: "A", top: 0, left: 0, rows: [[number(2)]] }],
    (book) => book.setProtected(sheetNamed(book, "A").id, true),
    { where: "A" },
  ],
  ["a cell being edited", "cell-edit", newSheet, (book) => (book.cellEditMode = true), { where: "Estimates" }],
  ["a sheet that is gone", "sheet-missing", [{ kind: "activate", sheet: "Gone" }], () => undefined, { where: "Gone" }],
  ["a name that is taken", "name-taken", [{ kind: "add-sheet", sheet: "a" }], () => undefined, { where: "a" }],
  [
    "a text longer than a cell",
    "too-large",
    [
      { kind: "add-sheet", sheet: "New" },
      { kind: "set-cells", sheet: "New", top: 0, left: 0, rows: [[text("x".repeat(32_768))]] },
    ],
    () => undefined,
    { where: "New" },
  ],
];

test.each(refused)("%s is refused plainly, the workbook left alone", async (_, code, edits, prepare, more) => {
  const { excel, host } = await openPort("== A\n| 1 |\n== Annex 2\n| DLI | 1 |");
  prepare(host.book);
  await expect(excel.apply(edits)).rejects.toMatchObject({ name: "HostFailure", code, ...more });
  expect(host.book.sheets().map((sheet) => sheet.name)).toEqual(["A", "Annex 2"]);
  expect(sheetNamed(host.book, "A").cell(0, 0).text).toBe("1");
});

test("a replaced sheet is the old one or the new one, whatever fails when", async () => {
  const replace: readonly Edit[] = [{ kind: "delete-sheet", sheet: "Estimates" }, ...newSheet];
  for (const moment of ["refused", "midway", "after"] as const) {
    const { excel, host } = await openPort("== Annex 2\n| DLI | 1,041,670 |\n== Estimates\n| old |");
    host.failAt(0, "GeneralException", moment);
    await expect(excel.apply(replace)).rejects.toMatchObject({ code: "unknown" });
    const sheets = host.book.sheets();
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Annex 2", "Estimates"]);
    const whole = sheets[1]?.cell(0, 0).text === "old" ? sheets[1].usedArea()?.bottom === 0 : sheets[1]?.cell(2, 1).text === "2,083,340";
    expect([moment, whole]).toEqual([moment, true]);
  }
});

test.each(["refused", "midway", "after"] as const)(
  "a sheet of the user's with the name of a new one is never touched (%s)",
  async (moment) => {
    const { excel, host } = await openPort("== Annex 2\n| DLI | 1 |\n== Estimates\n| mine |");
    host.failAt(0, "GeneralException", moment);
    await expect(excel.apply(newSheet)).rejects.toMatchObject({ name: "HostFailure" });
    expect(host.book.sheets().map((sheet) => sheet.name)).toEqual(["Annex 2", "Estimates"]);
    expect(sheetNamed(host.book, "Estimates").cell(0, 0).text).toBe("mine");
  },
);

test("of two new sheets, the first is taken away again where the second cannot be made", async () => {
  const { excel, host } = await openPort("== Annex 2\n| DLI | 1 |\n== Taken\n| mine |");
  await expect(
    excel.apply([
      { kind: "add-sheet", sheet: "First" },
      { kind: "add-sheet", sheet: "Taken" },
    ]),
  ).rejects.toMatchObject({ code: "name-taken" });
  expect(host.book.sheets().map((sheet) => sheet.name)).toEqual(["Annex 2", "Taken"]);
});

test("a sheet is replaced and one is deleted in one round trip", async () => {
  const { excel, host } = await openPort("== Annex 2\n| DLI | 1,041,670 |\n== Estimates\n| old |\n== Other\n| x |");
  await excel.apply([{ kind: "delete-sheet", sheet: "Estimates" }, { kind: "delete-sheet", sheet: "other" }, ...newSheet]);
  expect(host.requestCount).toBe(1);
  expect(host.book.sheets().map((sheet) => sheet.name)).toEqual(["Annex 2", "Estimates"]);
  expect(sheetNamed(host.book, "Estimates").cell(0, 0).text).toBe("Disbursement estimates");
});

test("a very hidden sheet for settings", async () => {
  const { excel, host } = await openPort("== A\n| 1 |");
  await excel.apply([
    { kind: "add-sheet", sheet: "_results_workbook", visibility: "very-hidden" },
    { kind: "set-cells", sheet: "_results_workbook", top: 0, left: 0, rows: [[text('{"tolerance":"0"}')]] },
  ]);
  expect(sheetNamed(host.book, "_results_workbook").visibility).toBe("very-hidden");
  expect((await excel.read()).sheets[1]?.cell(0, 0).text).toBe('{"tolerance":"0"}');
});
