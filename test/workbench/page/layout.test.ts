import { workbookOfText } from "../../../src/grid/text-form";
import { bookOfWorkbook } from "../../../src/workbench/book/snapshot";
import { faceOf } from "../../../src/workbench/page/faces";
import type { SheetFace } from "../../../src/workbench/page/grid/face";
import { gridExtent } from "../../../src/workbench/page/grid/face";
import { layOut } from "../../../src/workbench/page/grid/layout";
import { columnsOf, rowsOf } from "../../../src/workbench/page/grid/measure";
import { moved, selectCell, selectedArea, topLeft } from "../../../src/workbench/page/grid/moves";

const none = { first: 0, last: -1 };

function faceOfText(text: string, prepare: (book: ReturnType<typeof bookOfWorkbook>, id: string) => void = () => undefined): SheetFace {
  const book = bookOfWorkbook(workbookOfText(text));
  const sheet = book.sheets()[0];
  if (!sheet) throw new Error("no sheet");
  prepare(book, sheet.id);
  return faceOf(sheet);
}

function drawn(face: SheetFace, first: number, last: number, cols = { first: 0, last: 5 }): string[] {
  const columns = columnsOf(face);
  const rows = rowsOf(face, columns);
  return layOut(face, rows, columns, { first, last }, { frozen: none, body: cols }).flatMap((row) =>
    row.cells.filter((cell) => face.cell(cell.row, cell.col).text !== "").map((cell) => face.cell(cell.row, cell.col).text),
  );
}

const merged = `
  | DLI | Amount | <    |
  | ^   | 2013   | 2014 |
  | 1   | 100    | 200  |
`;

test("a merged cell is drawn once, whole, and what it covers not at all", () => {
  const face = faceOfText(merged);
  const columns = columnsOf(face);
  const rows = rowsOf(face, columns);
  const placed = layOut(face, rows, columns, { first: 0, last: 2 }, { frozen: none, body: { first: 0, last: 2 } });
  const cells = placed.flatMap((row) => row.cells);
  const dli = cells.filter((cell) => cell.col === 0 && cell.row < 2);
  expect(dli).toHaveLength(1);
  expect(dli[0]?.height).toBe(rows.offset(2));
  const amount = cells.filter((cell) => cell.row === 0 && cell.col > 0);
  expect(amount).toHaveLength(1);
  expect(amount[0]?.width).toBe(columns.size(1) + columns.size(2));
});

test("a merged cell that begins above or left of the view is drawn still", () => {
  const face = faceOfText(merged);
  expect(drawn(face, 1, 2)).toEqual(["DLI", "2013", "2014", "1", "100", "200"]);
  expect(drawn(face, 0, 0, { first: 2, last: 2 })).toEqual(["Amount"]);
});

test("hidden rows and columns are not drawn", () => {
  const face = faceOfText("| a | b | c |\n| d | e | f |\n| g | h | i |", (book, id) => {
    book.setHidden(id, "rows", 1, 1, true);
    book.setHidden(id, "cols", 2, 2, true);
  });
  expect(drawn(face, 0, 2)).toEqual(["a", "b", "g", "h"]);
});

test("text runs over blank neighbours and stops at the next filled cell", () => {
  const long = "Results framework of the whole project with a title that is long";
  const face = faceOfText(`| ${long} |  |  | x |`);
  const columns = columnsOf(face);
  const [row] = layOut(face, rowsOf(face, columns), columns, { first: 0, last: 0 }, { frozen: none, body: { first: 0, last: 3 } });
  expect(row?.cells[0]?.spill).toBe(columns.offset(3));
});

test("a row is as high as its wrapped text needs, unless the sheet gives its height", () => {
  const words = "words that are many enough to fill several lines of a narrow column";
  const high = faceOfText(`| ${words} |\n| x |`, (book, id) => book.setLook(id, { top: 0, left: 0, bottom: 0, right: 0 }, { wrap: true }));
  const rows = rowsOf(high, columnsOf(high));
  expect(rows.size(0)).toBeGreaterThan(5 * 18);
  expect(rows.size(1)).toBe(21);
  const fixed = faceOfText(`| ${words} |`, (book, id) => {
    book.setLook(id, { top: 0, left: 0, bottom: 0, right: 0 }, { wrap: true });
    book.setRowHeight(id, 0, 30);
  });
  expect(rowsOf(fixed, columnsOf(fixed)).size(0)).toBe(40);
});

test("keys step out of merged cells and past hidden columns", () => {
  const face = faceOfText(merged, (book, id) => book.setHidden(id, "cols", 3, 3, true));
  const press = (key: string, ctrl = false, shift = false) => ({ key, ctrl, shift, page: 20 });
  const right = moved(face, selectCell(face, 0, 2), press("ArrowRight"));
  expect(right?.active).toEqual({ row: 0, col: 4 });
  expect(moved(face, topLeft, press("ArrowDown"))?.active).toEqual({ row: 2, col: 0 });
  expect(moved(face, selectCell(face, 2, 0), press("ArrowUp"))?.active).toEqual({ row: 0, col: 0 });
  expect(moved(face, topLeft, press("End", true))?.active).toEqual({ row: 2, col: 2 });
  expect(moved(face, topLeft, press("ArrowUp"))?.active).toEqual({ row: 0, col: 0 });
});

test("Ctrl with an arrow goes to the end of the filled stretch, then to the next one", () => {
  const face = faceOfText("| a |\n| b |\n| c |\n(2 empty rows)\n| d |");
  const down = { key: "ArrowDown", ctrl: true, shift: false, page: 20 };
  const first = moved(face, topLeft, down);
  expect(first?.active.row).toBe(2);
  const second = first && moved(face, first, down);
  expect(second?.active.row).toBe(5);
});

test("a selection never cuts a merged cell", () => {
  const face = faceOfText(merged);
  expect(selectedArea(face.merges, { active: { row: 1, col: 1 }, corner: { row: 0, col: 1 } })).toEqual({
    top: 0,
    left: 1,
    bottom: 1,
    right: 2,
  });
});

test("there is room to type beyond the used area, up to the edge of a sheet", () => {
  const face = faceOfText("| a |");
  expect(gridExtent(face)).toEqual({ rows: 60, cols: 26 });
  expect(gridExtent({ ...face, rowCount: 1_048_576, colCount: 16_384 })).toEqual({ rows: 1_048_576, cols: 16_384 });
});
