import { workbookOfText } from "../../src/grid/text-form";
import type { BookEvent } from "../../src/workbench/book/book";
import { BookError, createBook } from "../../src/workbench/book/book";
import { isPlausibleFormula } from "../../src/workbench/book/formula-syntax";
import { bookOfWorkbook, workbookOfBook } from "../../src/workbench/book/snapshot";
import { loadEngineHere } from "./engine";

beforeAll(loadEngineHere);

const cell = (row: number, col: number, toRow = row, toCol = col) => ({ top: row, left: col, bottom: toRow, right: toCol });

function bookOf(text: string) {
  const book = bookOfWorkbook(workbookOfText(text));
  const id = (name: string): string => book.sheetByName(name)?.id ?? "missing";
  return { book, id };
}

describe("formulas", () => {
  test("an edit recalculates what depends on it, on other sheets too, and tells once", () => {
    const { book, id } = bookOf("== A\n| 2 | =A1*3 -> 6 |\n== B\n| =A!B1+1 -> 7 |");
    const heard: BookEvent[] = [];
    book.listen((event) => heard.push(event));
    book.setCell(id("A"), 0, 0, { kind: "number", value: 5 });
    expect(book.sheet(id("B"))?.cell(0, 0)).toMatchObject({ content: { kind: "number", value: 16 }, text: "16", formula: "=A!B1+1" });
    expect(heard.map((event) => event.kind)).toEqual(["changed", "calculated", "calculated"]);
  });

  test("a result keeps all the digits of its double", () => {
    const { book, id } = bookOf("== A\n| =1/3 | =0.1+0.2 | =20186276800.53+0 | =2^53 |");
    const values = [0, 1, 2, 3].map((col) => book.sheet(id("A"))?.cell(0, col).content);
    expect(values).toEqual([1 / 3, 0.1 + 0.2, 20186276800.53, 2 ** 53].map((value) => ({ kind: "number", value })));
  });

  test("a result that the file holds stays until what it depends on changes", () => {
    const { book, id } = bookOf("== A\n| 1 | =UNKNOWNFUNCTION(A1) -> 42 | =A1+1 -> 99 |");
    expect(book.sheet(id("A"))?.cell(0, 1).content).toEqual({ kind: "number", value: 42 });
    expect(book.sheet(id("A"))?.cell(0, 2).content).toEqual({ kind: "number", value: 99 });
    book.setCell(id("A"), 0, 0, { kind: "number", value: 2 });
    expect(book.sheet(id("A"))?.cell(0, 1).content).toEqual({ kind: "number", value: 42 });
    expect(book.sheet(id("A"))?.cell(0, 2).content).toEqual({ kind: "number", value: 3 });
  });

  test("errors and logical values keep their kind", () => {
    const { book, id } = bookOf('== A\n| =1/0 | =1>2 | =NA() | =IF(TRUE,"yes","") | =NOSUCH(1) |');
    expect([0, 1, 2, 3, 4].map((col) => book.sheet(id("A"))?.cell(0, col).content)).toEqual([
      { kind: "error", code: "#DIV/0!" },
      { kind: "boolean", value: false },
      { kind: "error", code: "#N/A" },
      { kind: "text", value: "yes" },
      { kind: "error", code: "#NAME?" },
    ]);
  });

  test("renaming a sheet rewrites formulas; deleting it breaks them", () => {
    const { book, id } = bookOf("== A\n| 2 |\n== B\n| =A!A1*2 -> 4 |");
    book.renameSheet(id("A"), "Annex 2's");
    expect(book.sheet(id("B"))?.cell(0, 0)).toMatchObject({ formula: "='Annex 2''s'!A1*2", text: "4" });
    book.deleteSheet(id("Annex 2's"));
    expect(book.sheet(id("B"))?.cell(0, 0)).toMatchObject({ formula: "=#REF!A1*2", text: "#REF!" });
  });
});

describe("links", () => {
  test("a link shows its words and keeps its address, also where a sheet that it names is renamed", () => {
    const { book, id } = bookOf("== A\n| 2 | =A1+1 -> 3 |\n== B\n| 1 |");
    const link = '=HYPERLINK("#A!A1","Go to ""A""")';
    book.setCell(id("B"), 0, 0, { kind: "formula", formula: link });
    expect(book.sheet(id("B"))?.cell(0, 0)).toMatchObject({ formula: link, text: 'Go to "A"' });
    book.renameSheet(id("A"), "C");
    expect(book.sheet(id("B"))?.cell(0, 0)).toMatchObject({ formula: link, text: 'Go to "A"' });
    book.setCell(id("B"), 0, 0, { kind: "formula", formula: "=1+1" });
    expect(book.sheet(id("B"))?.cell(0, 0)).toMatchObject({ formula: "=1+1", text: "2" });
  });
});

describe("typing", () => {
  test.each([
    ["1,250", { kind: "number", value: 1250 }, "1,250"],
    ["25%", { kind: "number", value: 0.25 }, "25%"],
    ["7.3%", { kind: "number", value: 0.073 }, "7.30%"],
    ["(10)", { kind: "number", value: -10 }, "-10"],
    ["-3.5", { kind: "number", value: -3.5 }, "-3.5"],
    ["9/30/2015", { kind: "number", value: 42277 }, "9/30/2015"],
    ["Sep-15", { kind: "number", value: 42248 }, "Sep-15"],
    ["Market 2015", { kind: "text", value: "Market 2015" }, "Market 2015"],
    ["'=1+1", { kind: "text", value: "=1+1" }, "=1+1"],
    ["'", { kind: "text", value: "" }, ""],
    ["=1+1", { kind: "number", value: 2 }, "2"],
    ["+1+1", { kind: "number", value: 2 }, "2"],
    ["true", { kind: "boolean", value: true }, "TRUE"],
    ["#N/A", { kind: "error", code: "#N/A" }, "#N/A"],
    ["1.041.670,00", { kind: "text", value: "1.041.670,00" }, "1.041.670,00"],
  ])("%s", (typed, content, text) => {
    const book = createBook();
    const sheet = book.addSheet();
    book.type(sheet, 0, 0, typed);
    expect(book.sheet(sheet)?.cell(0, 0)).toMatchObject({ content, text });
  });

  test("a cell formatted as text takes everything as text", () => {
    const book = createBook();
    const sheet = book.addSheet();
    book.setLook(sheet, cell(0, 0), { numberFormat: "@" });
    book.type(sheet, 0, 0, "=1+1");
    expect(book.sheet(sheet)?.cell(0, 0)).toMatchObject({ content: { kind: "text", value: "=1+1" } });
  });
});

describe("the book refuses as Excel does", () => {
  const refused = (act: () => void): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof BookError) return error.code;
      throw error;
    }
    return "took it";
  };

  test("names, the last visible sheet, protection, hidden sheets, cells that do not exist", () => {
    const { book, id } = bookOf("== A\n| 1 |\n== B\n| 2 |");
    expect(refused(() => book.addSheet("a"))).toBe("name-taken");
    expect(refused(() => book.addSheet("x/y"))).toBe("bad-name");
    expect(refused(() => book.addSheet("x".repeat(32)))).toBe("bad-name");
    book.setProtected(id("A"), true);
    expect(refused(() => book.setCell(id("A"), 0, 0, { kind: "number", value: 9 }))).toBe("protected");
    expect(book.sheet(id("A"))?.cell(0, 0).text).toBe("1");
    book.setVisibility(id("B"), "hidden");
    expect(refused(() => book.select(id("B"), cell(0, 0)))).toBe("hidden-sheet");
    expect(refused(() => book.deleteSheet(id("A")))).toBe("last-visible-sheet");
    expect(refused(() => book.setVisibility(id("A"), "very-hidden"))).toBe("last-visible-sheet");
    expect(refused(() => book.setCell(id("B"), 1_048_576, 0, { kind: "blank" }))).toBe("bad-area");
    expect(refused(() => book.renameSheet("{gone}", "C"))).toBe("no-such-sheet");
  });
});

test("merging keeps the top left content; writing into the covered cells does nothing", () => {
  const { book, id } = bookOf("== A\n| 1 | 2 |\n| 3 | 4 |");
  book.merge(id("A"), cell(0, 0, 1, 1));
  book.setCells(id("A"), 0, 0, [
    [
      { kind: "number", value: 7 },
      { kind: "number", value: 8 },
    ],
  ]);
  expect(book.sheet(id("A"))?.usedArea()).toEqual(cell(0, 0));
  expect(book.sheet(id("A"))?.cell(0, 0).text).toBe("7");
});

test("a snapshot comes back as it went in", () => {
  const text = '== A b\n| DLI | 1,041,670 | 25% | "007" | #N/A | true |\n| ^ | =B1*2 -> 2083340 | <  | x |\n== Empty';
  const before = workbookOfText(text);
  const after = workbookOfBook(bookOfWorkbook(before));
  expect(after.sheets.map((sheet) => sheet.name)).toEqual(["A b", "Empty"]);
  after.sheets.forEach((sheet, index) => {
    const original = before.sheets[index];
    if (!original) throw new Error("a sheet too many");
    expect([sheet.rowCount, sheet.colCount, sheet.merges]).toEqual([original.rowCount, original.colCount, original.merges]);
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let col = 0; col < sheet.colCount; col++) expect(sheet.cell(row, col)).toEqual(original.cell(row, col));
    }
  });
});

test.each([
  ["=SUM(A1:A3)", true],
  ['=IF(A1>0,"x)",)', true],
  ["='Annex 2''s (old)'!A1*2", true],
  ['="say ""yes"""', true],
  ["={1,2}", true],
  ["=SUM(A1:A3", false],
  ["=A1*2)", false],
  ["=1+", false],
  ['="open', false],
  ["='Annex 2!A1", false],
  ["=", false],
  ["=(A1]", false],
])("%s: a formula that Excel may take is %s", (formula, expected) => {
  expect(isPlausibleFormula(formula)).toBe(expected);
});

test("300,000 cells without formulas are taken in a few seconds", () => {
  const rows = Array.from({ length: 30_000 }, (_, r) => Array.from({ length: 10 }, (_, c) => ({ kind: "number" as const, value: r * c })));
  const book = createBook();
  const sheet = book.addSheet();
  const started = Date.now();
  book.setCells(sheet, 0, 0, rows);
  expect(book.sheet(sheet)?.usedArea()).toEqual(cell(0, 0, 29_999, 9));
  expect(Date.now() - started).toBeLessThan(15_000);
}, 30_000);
