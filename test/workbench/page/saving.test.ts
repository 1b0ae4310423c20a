import type { Edit } from "../../../src/grid/edits";
import { highlightFormula } from "../../../src/grid/highlight";
import { findSheet } from "../../../src/grid/workbook";
import type { Workbook } from "../../../src/grid/workbook";
import { bookOfWorkbook } from "../../../src/workbench/book/snapshot";
import type { Book } from "../../../src/workbench/book/book";
import { baselineOf, editsSince } from "../../../src/workbench/page/baseline";
import { readLooks } from "../../../src/workbench/page/looks/read-looks";
import { applyToXlsx } from "../../../src/xlsx/apply";
import { readXlsx } from "../../../src/xlsx/read";
import { loadEngineHere } from "../../book/engine";

beforeAll(loadEngineHere);

const text = (value: string) => ({ kind: "text", value }) as const;
const number = (value: number) => ({ kind: "number", value }) as const;

const original: Edit[] = [
  { kind: "add-sheet", sheet: "Table" },
  {
    kind: "set-cells",
    sheet: "Table",
    top: 0,
    left: 0,
    rows: [
      [text("DLI"), text("2013"), text("2014"), text("Total")],
      [text("1"), number(100), number(200), { kind: "formula", formula: "=B2+C2", result: 300 }],
    ],
  },
  { kind: "look", sheet: "Table", area: { top: 0, left: 0, bottom: 0, right: 3 }, look: { bold: true, fill: "#DDEBF7", wrap: true } },
  { kind: "look", sheet: "Table", area: { top: 1, left: 1, bottom: 1, right: 3 }, look: { numberFormat: "#,##0.00" } },
  { kind: "column-width", sheet: "Table", col: 0, chars: 30 },
  { kind: "freeze", sheet: "Table", rows: 1, cols: 1 },
  { kind: "add-sheet", sheet: "Other" },
  { kind: "set-cells", sheet: "Other", top: 0, left: 0, rows: [[text("kept")]] },
];

async function opened(): Promise<{ bytes: Uint8Array; book: Book; baseline: ReturnType<typeof baselineOf>; id: string }> {
  const bytes = await applyToXlsx(undefined, original);
  const book = bookOfWorkbook(await readXlsx(bytes), await readLooks(bytes));
  return { bytes, book, baseline: baselineOf(book), id: book.sheetByName("Table")?.id ?? "" };
}

async function saved({ bytes, book, baseline }: Awaited<ReturnType<typeof opened>>): Promise<Workbook> {
  return readXlsx(await applyToXlsx(bytes, editsSince(baseline, book)));
}

const texts = (workbook: Workbook, name: string): string[][] => {
  const sheet = findSheet(workbook, name);
  if (!sheet) return [];
  return Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.colCount }, (__, col) => sheet.cell(row, col).text));
};

test("an opened file that was not touched has no edits", async () => {
  const { book, baseline } = await opened();
  expect(editsSince(baseline, book)).toEqual([]);
});

test("highlights are saved, and gone from the file once they are taken away", async () => {
  const state = await opened();
  const area = { top: 1, left: 1, bottom: 1, right: 2 };
  state.book.setOverlay(state.id, { id: "1", area, formula: highlightFormula, fill: "#FFC7CE" }, "addin");
  const bytes = await applyToXlsx(state.bytes, editsSince(state.baseline, state.book));
  const looks = await readLooks(bytes);
  expect(looks.get("Table")?.overlays).toEqual([{ id: "1", area, formula: highlightFormula, fill: "#FFC7CE" }]);
  const again = bookOfWorkbook(await readXlsx(bytes), looks);
  const baseline = baselineOf(again);
  expect(editsSince(baseline, again)).toEqual([]);
  again.deleteOverlay(again.sheetByName("Table")?.id ?? "", "1", "addin");
  const cleared = await applyToXlsx(bytes, editsSince(baseline, again));
  expect((await readLooks(cleared)).get("Table")?.overlays).toEqual([]);
});

test("looks, widths and frozen rows are read", async () => {
  const { book } = await opened();
  const sheet = book.sheetByName("Table");
  expect(sheet?.cell(0, 0).look).toMatchObject({ bold: true, fill: "#DDEBF7", wrap: true });
  expect(sheet?.columnWidths.get(0)).toBeCloseTo(30, 0);
  expect(sheet?.frozen).toEqual({ rows: 1, cols: 1 });
});

test("typed cells and what they recalculate reach the file, the rest stays", async () => {
  const work = await opened();
  work.book.type(work.id, 1, 1, "150");
  work.book.type(work.id, 2, 0, "=not text");
  work.book.type(work.id, 3, 0, "'=kept as text");
  work.book.type(work.id, 4, 2, "25%");
  const workbook = await saved(work);
  expect(texts(workbook, "Table").slice(0, 2)).toEqual([
    ["DLI", "2013", "2014", "Total"],
    ["1", "150.00", "200.00", "350.00"],
  ]);
  expect(findSheet(workbook, "Table")?.cell(1, 3).formula).toBe("=B2+C2");
  expect(findSheet(workbook, "Table")?.cell(3, 0)).toMatchObject({ content: { kind: "text", value: "=kept as text" } });
  expect(findSheet(workbook, "Table")?.cell(4, 2).text).toBe("25%");
  expect(texts(workbook, "Other")).toEqual([["kept"]]);
});

test("a cleared cell is blank in the file", async () => {
  const work = await opened();
  work.book.clear(work.id, { top: 1, left: 1, bottom: 1, right: 2 }, "contents");
  const workbook = await saved(work);
  expect(texts(workbook, "Table")[1]).toEqual(["1", "", "", "0.00"]);
});

test("new sheets, deleted sheets and a sheet that takes another's name", async () => {
  const work = await opened();
  const { book } = work;
  const fresh = book.addSheet("Findings");
  book.type(fresh, 0, 0, "one");
  book.merge(fresh, { top: 1, left: 0, bottom: 1, right: 2 });
  book.setColumnWidth(fresh, 1, 22);
  book.freeze(fresh, 1, 0);
  book.deleteSheet(book.sheetByName("Other")?.id ?? "");
  const again = book.addSheet("Other");
  book.type(again, 0, 0, "new");
  const hidden = book.addSheet("_settings");
  book.type(hidden, 0, 0, "kept out of sight");
  book.setVisibility(hidden, "very-hidden");
  const workbook = await saved(work);
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual(
    expect.arrayContaining([
      ["Table", "visible"],
      ["Findings", "visible"],
      ["Other", "visible"],
      ["_settings", "very-hidden"],
    ]),
  );
  expect(workbook.sheets).toHaveLength(4);
  expect(texts(workbook, "Other")).toEqual([["new"]]);
  expect(findSheet(workbook, "Findings")?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 2 }]);
});

test("every sheet of the file can be replaced by new ones", async () => {
  const work = await opened();
  const { book } = work;
  const fresh = book.addSheet("Only");
  book.type(fresh, 0, 0, "here");
  for (const name of ["Table", "Other"]) book.deleteSheet(book.sheetByName(name)?.id ?? "");
  const workbook = await saved(work);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Only"]);
});

test("a new look reaches the file and comes back", async () => {
  const work = await opened();
  work.book.setLook(work.id, { top: 1, left: 0, bottom: 1, right: 0 }, { fill: "#FFF2CC", italic: true });
  const bytes = await applyToXlsx(work.bytes, editsSince(work.baseline, work.book));
  const again = bookOfWorkbook(await readXlsx(bytes), await readLooks(bytes));
  expect(again.sheetByName("Table")?.cell(1, 0).look).toMatchObject({ fill: "#FFF2CC", italic: true });
  expect(again.sheetByName("Table")?.cell(0, 0).look).toMatchObject({ bold: true });
});

test("what may be typed into cells is saved, and only what is new of it", async () => {
  const state = await opened();
  const validation = { rule: { type: "list", values: ["Yes", "No"] } } as const;
  const area = { top: 1, left: 3, bottom: 1, right: 3 };
  state.book.setValidation(state.id, area, validation);
  expect(editsSince(state.baseline, state.book)).toEqual([{ kind: "validation", sheet: "Table", area, ...validation }]);
  expect(editsSince(baselineOf(state.book), state.book)).toEqual([]);
});
