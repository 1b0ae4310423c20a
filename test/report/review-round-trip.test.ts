import { readFileSync } from "node:fs";
import path from "node:path";
import { reviewFor } from "../../src/app/review";
import { reviewSheetsOf } from "../../src/app/review-sheets";
import { defaultSettings } from "../../src/app/settings";
import { settingsOf } from "../../src/app/settings-sheet";
import { planSheets } from "../../src/app/write-sheets";
import type { Edit } from "../../src/grid/edits";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import { modelDocument, reviewDocument } from "../../src/report/json";
import { workbookOfText } from "../../src/grid/text-form";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { analysed, bytesOf } from "./dli-sheets";
import { reviewWritten, rowWith } from "./review-sheets";
import { hardYear, resultsOnly } from "./review-workbooks";

jest.setTimeout(60_000);

const province = readFileSync(path.join(__dirname, "../../assets/samples/sector-review-province.xlsx"));

const setOf = (book: Workbook) => {
  const set = reviewSheetsOf(analysed(book), book, { settings: settingsOf(book), madeFrom: "made.xlsx" });
  if (!set) throw new Error("nothing to review");
  return set;
};

test("a workbook with the sheets of its review in it gives the same model, the same review and the same sheets again", async () => {
  for (const bytes of [province, await bytesOf(hardYear)]) {
    const before = analysed(await readXlsx(bytes));
    const written = await reviewWritten(bytes);
    const after = analysed(written.book);
    expect(modelDocument(after.project)).toEqual(modelDocument(before.project));
    expect(reviewDocument(reviewFor(after.project, defaultSettings))).toEqual(reviewDocument(reviewFor(before.project, defaultSettings)));
    const again = planSheets(written.book, setOf(written.book), settingsOf(written.book));
    if ("refused" in again) throw new Error(again.sheet);
    expect(again.written).toEqual(written.sheets);
    const twice = await readXlsx(await applyToXlsx(written.bytes, again.edits));
    expect(twice.sheets.map((sheet) => sheet.name).sort()).toEqual(written.book.sheets.map((sheet) => sheet.name).sort());
  }
});

test("what is agreed beside a contradiction is kept when the sheets are made again, and is no edit of the sheet", async () => {
  const written = await reviewWritten(await bytesOf(hardYear));
  const sheet = findSheet(written.book, "Contradictions");
  if (!sheet) throw new Error("no sheet");
  const typed: Edit = {
    kind: "set-cells",
    sheet: "Contradictions",
    top: 4,
    left: 6,
    rows: [[{ kind: "text", value: "To be asked in May" }]],
  };
  const bytes = await applyToXlsx(written.bytes, [typed]);
  const book = await readXlsx(bytes);
  const again = planSheets(book, setOf(book), settingsOf(book));
  if ("refused" in again) throw new Error(again.sheet);
  const twice = findSheet(await readXlsx(await applyToXlsx(bytes, again.edits)), "Contradictions");
  expect([twice?.cell(4, 6).text, twice?.cell(4, 7).text]).toEqual(["To be asked in May", sheet.cell(4, 7).text]);
});

test("where one was edited by hand none is replaced", async () => {
  const written = await reviewWritten(province);
  const edit: Edit = { kind: "set-cells", sheet: "Dashboard", top: 60, left: 0, rows: [[{ kind: "text", value: "mine" }]] };
  const book = await readXlsx(await applyToXlsx(written.bytes, [edit]));
  expect(planSheets(book, setOf(book), settingsOf(book))).toMatchObject({ refused: "edited-by-hand", sheet: "Dashboard" });
});

test("without finance there is no financial report, and the cover says so and what to do", async () => {
  const written = await reviewWritten(await bytesOf(resultsOnly));
  expect(written.sheets).toEqual(["Sector report", "Dashboard", "Performance report", "Contradictions"]);
  expect(rowWith(written, "Sector report", "Financial report")[2]).toMatch(/^Left out: there is no table of budgets.*templates\.$/);
  expect(rowWith(written, "Sector report", "Finance").slice(0, 3)).toEqual([
    "Finance",
    "Nobody is named",
    "The financial report: no table of budgets or spending was found.",
  ]);
  expect(rowWith(written, "Contradictions", "Spending without result")[2]).toBe(
    "Could not be looked for: there is no table of budgets or spending.",
  );
});

test("a workbook with nothing to review gives no sheets", () => {
  const book = workbookOfText(`
    == Notes
    | Hello | world |
  `);
  expect(reviewSheetsOf(analysed(book), book, { settings: defaultSettings, madeFrom: "made.xlsx" })).toBeUndefined();
});

test("the rating follows the thresholds of the sheet, and a missing figure shows its reason", async () => {
  const written = await reviewWritten(await bytesOf(hardYear));
  const sheet = findSheet(written.book, "Performance report");
  expect([sheet?.cell(2, 1).text, sheet?.cell(2, 4).text]).toEqual(["80%", "50%"]);
  const science = rowWith(written, "Performance report", "Pupils at the level in science");
  expect([science[4], science[5], science[6], science[12]]).toEqual(["", "", "No data", "No data: The survey was moved"]);
  // (24 - 32) / (22 - 32)
  expect(rowWith(written, "Performance report", "Dropout rate in grade 5").slice(2, 7)).toEqual(["32%", "22%", "24%", "80%", "On track"]);
  expect(rowWith(written, "Performance report", "Share of women teachers").slice(5, 7)).toEqual(["", "Met"]);
  const ratings = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.cell(row, 6).formula ?? "").filter(
    (formula) => formula !== "",
  );
  expect(ratings).toHaveLength(15);
  expect(ratings.every((formula) => formula.includes("$B$3") && formula.includes("$E$3"))).toBe(true);
});

test("money: totals of a year, shares of the rows that have both amounts, thousands and currencies in full units", async () => {
  const written = await reviewWritten(await bytesOf(hardYear));
  const sheet = findSheet(written.book, "Financial report");
  if (!sheet) throw new Error("no sheet");
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: 9 }, (_, col) => sheet.cell(row, col).text));
  // 800 + 200.25 thousand; 500 of 800 is what has both, the donors' spending is not given and the teachers have no budget.
  expect(rows.filter((row) => row[1] === "All programmes" && row[0] === "2025")[0]?.slice(3)).toEqual([
    ...["1,750,500", "1,000,250", "800,000", "550,000", "80.0%", "62.5%"],
  ]);
  // 500 thousand dollars at 280: the table is in full units, so 500 x 280.
  expect(rows.find((row) => row[1] === 'Fund "One"')?.slice(3, 6)).toEqual(["140,000", "70,000", "50.0%"]);
  expect(rowWith(written, "Dashboard", "Spent").slice(1, 4)).toEqual(["550", "62.5%", "of budget, where both are given"]);
});

test("only functions that every Excel has; names, three charts, one page for the dashboard, a page for each theme", async () => {
  const { edits } = await reviewWritten(province);
  const formulas = edits.flatMap((edit) =>
    edit.kind === "set-cells" ? edit.rows.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])) : [],
  );
  const bare = formulas.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, ""));
  const called = bare.flatMap((formula) => [...formula.matchAll(/([A-Z.]+)\(/g)].map((match) => match[1] ?? ""));
  const known = ["SUM", "SUMIFS", "COUNT", "COUNTA", "COUNTIF", "IF", "AND", "OR", "NOT", "ISNUMBER", "ROUND", "HYPERLINK"];
  expect([...new Set(called)].filter((name) => !known.includes(name))).toEqual([]);
  expect(edits.flatMap((edit) => (edit.kind === "name" ? [edit.name] : []))).toEqual([
    "RW_Review_OnTrack",
    "RW_Review_Behind",
    "RW_Review_Day",
  ]);
  expect(edits.flatMap((edit) => (edit.kind === "chart" ? [[edit.chart.type, edit.chart.series.length]] : []))).toEqual([
    ["stacked", 5],
    ["columns", 2],
    ["columns", 2],
  ]);
  const prints = edits.flatMap((edit) => (edit.kind === "print" ? [edit] : []));
  expect(prints.every((print) => print.landscape && print.area !== undefined)).toBe(true);
  expect(prints.map((print) => [print.sheet, print.onePage ?? false, print.breaks?.before.length ?? 0])).toEqual(
    expect.arrayContaining([
      ["Dashboard", true, 0],
      ["Performance report", false, 4],
    ]),
  );
});
