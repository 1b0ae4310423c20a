import { workbookOfText } from "../../../src/grid/text-form";
import { bookOfWorkbook } from "../../../src/workbench/book/snapshot";
import { faceOf, shownSheets, sourceText } from "../../../src/workbench/page/faces";
import { cellsOfClip, clipOf, keep, undo } from "../../../src/workbench/page/typing";
import { loadEngineHere } from "../../book/engine";

beforeAll(loadEngineHere);

test.each([
  "1234.5678",
  "-12",
  "=1+2",
  "25%",
  "12.5%",
  "TRUE",
  "text",
  "'=not a formula",
  "'12",
  "'TRUE",
  "'- item",
  "Dec-13",
  "12/31/2014",
  "'(3)",
  "#N/A",
])("what the formula bar shows of %s, typed again, changes nothing", (typed) => {
  const book = bookOfWorkbook(workbookOfText("| x |"));
  const sheet = book.sheets()[0];
  if (!sheet) throw new Error("no sheet");
  book.type(sheet.id, 0, 0, typed);
  const before = sheet.cell(0, 0);
  book.type(sheet.id, 0, 0, sourceText(sheet, 0, 0));
  const { content, formula, text } = sheet.cell(0, 0);
  expect({ content, formula, text }).toEqual({ content: before.content, formula: before.formula, text: before.text });
});

test("the formula bar shows all digits that the format rounds away", () => {
  const book = bookOfWorkbook(workbookOfText("| 1,041,670 |"));
  const sheet = book.sheets()[0];
  if (!sheet) throw new Error("no sheet");
  book.setCell(sheet.id, 0, 0, { kind: "number", value: 1041670.25 });
  expect(sheet.cell(0, 0).text).toBe("1,041,670");
  expect(sourceText(sheet, 0, 0)).toBe("1041670.25");
});

test("undo puts back contents, formulas and formats", () => {
  const book = bookOfWorkbook(workbookOfText("| 1 | =A1*2 -> 2 | word |"));
  const sheet = book.sheets()[0];
  if (!sheet) throw new Error("no sheet");
  const area = { top: 0, left: 0, bottom: 0, right: 2 };
  const before = keep(book, sheet.id, area);
  book.type(sheet.id, 0, 0, "50%");
  book.type(sheet.id, 0, 1, "gone");
  book.clear(sheet.id, { ...area, left: 2 }, "contents");
  if (before) undo(book, before);
  expect([0, 1, 2].map((col) => sheet.cell(0, col).text)).toEqual(["1", "2", "word"]);
  expect(sheet.cell(0, 1).formula).toBe("=A1*2");
});

test.each([
  [
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    [
      ["line one\nline two", 'says "so"'],
      ["", "x"],
    ],
  ],
  [
    [
      ["", ""],
      ["", "z"],
    ],
  ],
])("cells survive the clipboard: %j", (cells) => {
  expect(cellsOfClip(clipOf(cells))).toEqual(cells);
});

test("rows of unequal length from the clipboard are filled up", () => {
  expect(cellsOfClip("a\tb\tc\r\nd\r\n")).toEqual([
    ["a", "b", "c"],
    ["d", "", ""],
  ]);
});

test("hidden and very hidden sheets have no tab", () => {
  const book = bookOfWorkbook(workbookOfText("== One\n| a |\n== Two\n| b |\n== Three\n| c |"));
  const [, two, three] = book.sheets();
  book.setVisibility(two?.id ?? "", "hidden");
  book.setVisibility(three?.id ?? "", "very-hidden");
  expect(shownSheets(book).map((sheet) => sheet.name)).toEqual(["One"]);
});

test("a face counts merged cells to the used area and shows what the sheet shows", () => {
  const book = bookOfWorkbook(workbookOfText("| a | < | < |"));
  const sheet = book.sheets()[0];
  if (!sheet) throw new Error("no sheet");
  const face = faceOf(sheet);
  expect([face.rowCount, face.colCount, face.cell(0, 0).text]).toEqual([1, 3, "a"]);
});
