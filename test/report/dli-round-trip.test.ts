import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultSettings } from "../../src/app/settings";
import { dliSheetsOf } from "../../src/app/dli-sheets";
import { settingsOf } from "../../src/app/settings-sheet";
import { planSheets } from "../../src/app/write-sheets";
import type { Edit } from "../../src/grid/edits";
import { disburseDocument, modelDocument } from "../../src/report/json";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { analysed, bytesOf, writtenInto } from "./dli-sheets";
import { paidProject } from "./dli-workbooks";

const sample = readFileSync(path.join(__dirname, "../../assets/samples/peru-basic-education.xlsx"));

jest.setTimeout(60_000);

const names = ["DLI schedule", "DLI ledger", "DLI estimates", "DLI request"];

test("a workbook with its own sheets in it gives the same model, and the same sheets again", async () => {
  for (const bytes of [sample, await bytesOf(paidProject)]) {
    const before = analysed(await readXlsx(bytes));
    const written = await writtenInto(bytes);
    const after = analysed(written.book);
    expect(modelDocument(after.project)).toEqual(modelDocument(before.project));
    expect(disburseDocument(after.disbursement)).toEqual(disburseDocument(before.disbursement));
    const again = planSheets(written.book, setOf(written.book), settingsOf(written.book));
    if ("refused" in again) throw new Error(again.sheet);
    expect(again.written).toEqual(names);
    expect(again.settings.generated).toEqual(written.settings.generated);
    const twice = await readXlsx(await applyToXlsx(written.bytes, again.edits));
    const sorted = (book: typeof twice): string[] => book.sheets.map((sheet) => sheet.name).sort();
    expect(sorted(twice)).toEqual(sorted(written.book));
  }
});

const setOf = (book: Awaited<ReturnType<typeof readXlsx>>) => {
  const set = dliSheetsOf(analysed(book), book, settingsOf(book));
  if (!set) throw new Error("no DLI table");
  return set;
};

test("where one of them was edited none is replaced, until the user says so", async () => {
  const written = await writtenInto(sample);
  const edit: Edit = { kind: "set-cells", sheet: "DLI ledger", top: 40, left: 0, rows: [[{ kind: "text", value: "my note" }]] };
  const book = await readXlsx(await applyToXlsx(written.bytes, [edit]));
  expect(planSheets(book, setOf(book), settingsOf(book))).toMatchObject({ refused: "edited-by-hand", sheet: "DLI ledger" });
  expect(planSheets(book, setOf(book), settingsOf(book), { replaceEdited: true })).toMatchObject({ written: names });
});

test("a sheet that is no longer made is taken away with its mark; a name that is taken is not", async () => {
  const written = await writtenInto(await bytesOf(paidProject));
  const gone: Edit[] = [
    { kind: "delete-sheet", sheet: "Payments" },
    { kind: "delete-sheet", sheet: "Financing" },
    { kind: "delete-sheet", sheet: "RF" },
  ];
  const book = await readXlsx(await applyToXlsx(written.bytes, gone));
  const again = planSheets(book, setOf(book), settingsOf(book), { replaceEdited: true });
  if ("refused" in again) throw new Error(again.sheet);
  expect(again.written).toEqual(["DLI schedule", "DLI estimates"]);
  expect(again.settings.generated.map(({ sheet }) => sheet)).toEqual(["DLI schedule", "DLI estimates"]);
  const taken = await applyToXlsx(sample, [{ kind: "add-sheet", sheet: "dli LEDGER" }]);
  expect((await writtenInto(taken)).sheets).toEqual(["DLI schedule", "DLI ledger (2)", "DLI estimates", "DLI request"]);
});

test("what lacks is said on the sheets that are made", async () => {
  const text = paidProject
    .split("\n== ")
    .filter((part) => !/^(Payments|Financing|RF)\b/.test(part))
    .join("\n== ");
  const written = await writtenInto(await bytesOf(text));
  const cover = [1, 2, 3].map((row) => written.book.sheets.find((sheet) => sheet.name === "DLI schedule")?.cell(row, 0).text ?? "");
  expect(cover[2]).toContain("There is no ledger");
  expect(cover[2]).toContain("There is no request: no verified results");
  const estimates = written.book.sheets.find((sheet) => sheet.name === "DLI estimates");
  expect(estimates?.cell(2, 0).text).toContain("There is no straight line");
});

test("results of which nobody says what was paid: earned is shown, nothing as payable", async () => {
  const text = paidProject
    .split("\n== ")
    .filter((part) => !/^(Payments|Financing)\b/.test(part))
    .join("\n== ");
  const { book } = await writtenInto(await bytesOf(text));
  const request = book.sheets.find((sheet) => sheet.name === "DLI request");
  expect(request?.cell(2, 0).text).toContain("nothing is shown as payable");
  const column = (col: number) =>
    Array.from({ length: 6 }, (_, n) => {
      const content = request?.cell(6 + n, col).content;
      return content?.kind === "number" ? content.value : content?.kind;
    });
  expect(column(12)).toEqual([1000000, 500000, 0, 0, 750000, 0]);
  expect(new Set([...column(14), ...column(15), ...column(16)])).toEqual(new Set(["blank"]));
});

test("only functions that every Excel has; names, print areas, freeze panes and two charts", async () => {
  const { edits } = await writtenInto(sample);
  const formulas = edits.flatMap((edit) =>
    edit.kind === "set-cells" ? edit.rows.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])) : [],
  );
  const called = formulas.flatMap((formula) =>
    [...formula.replace(/'(?:[^']|'')*'/g, "").matchAll(/([A-Z.]+)\(/g)].map((match) => match[1] ?? ""),
  );
  const known = ["SUM", "SUMIF", "SUMPRODUCT", "ABS", "ROUND", "INT", "MIN", "MAX", "IF", "AND", "DATE", "DAY", "MONTH", "YEAR"];
  expect([...new Set(called)].filter((name) => !known.includes(name))).toEqual([]);
  const of = (kind: Edit["kind"]) => edits.filter((edit) => edit.kind === kind);
  expect(of("name").map((edit) => (edit.kind === "name" ? edit.name : ""))).toEqual([
    "RW_Schedule_Total",
    "RW_Ledger_Proof",
    "RW_Estimates_Total",
    "RW_Request_Earned",
    "RW_Request_Payable",
  ]);
  expect(of("chart").map((edit) => (edit.kind === "chart" ? [edit.chart.type, edit.chart.series.length] : []))).toEqual([
    ["columns", 2],
    ["lines", 3],
  ]);
  expect(of("print").map((edit) => edit.kind === "print" && edit.area !== undefined)).toEqual([true, true, true, true]);
  expect(of("freeze")).toHaveLength(4);
  const kinds = edits.map(({ kind }) => kind);
  expect(kinds.lastIndexOf("add-sheet")).toBeLessThan(kinds.indexOf("set-cells"));
  expect(of("activate")).toEqual([{ kind: "activate", sheet: "DLI schedule" }]);
});

test("a figure of which Excel's 15 digits would lose a unit is said on the sheet, with all its digits", async () => {
  const text = `
== DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | | Sep-15 | Sep-16 | |
| 1 | Schools built | | "12,345,678,901,234,567" | 5 | "12,345,678,901,234,572" |`;
  const { book } = await writtenInto(await bytesOf(text), defaultSettings);
  const sheet = book.sheets.find((one) => one.name === "DLI schedule");
  const notes = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.cell(row, 1).text ?? "").filter((words) =>
    words.includes("15 digits"),
  );
  expect(notes[0]).toBe("DLI 1, Dec-14 is 12,345,678,901,234,567: Excel keeps 15 digits and shows 12,345,678,901,234,600.");
});
