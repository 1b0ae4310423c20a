import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOfText } from "../../src/grid/text-form";
import { openParts } from "../../src/xlsx/package";
import { readXlsx } from "../../src/xlsx/read";
import { faults } from "../report-json/schemas";
import { built, cli, document, folder, root, sample, writeWorkbook } from "./cli";

jest.setTimeout(120_000);
beforeAll(built);

const province = join(root, "assets/samples/sector-review-province.xlsx");

test("review of the province: a document that keeps to its schema, with no contradiction", () => {
  const run = cli(["review", province, "--json"]);
  expect([run.code, run.err]).toEqual([0, ""]);
  const printed = document("review", run);
  expect(faults(printed)).toEqual([]);
  expect([printed.year, printed.currency, printed.performance.length, printed.finance.length, printed.actions.length]).toEqual([
    2025,
    "PKR",
    25,
    15,
    40,
  ]);
  expect(printed.contradictions).toEqual([]);
});

test("review as text names the year, the rates and the gap", () => {
  const { code, out } = cli(["review", province]);
  expect(code).toBe(0);
  expect(out).toContain("Sector review of 2025, amounts in PKR");
  expect(out).toContain("Gap in 2025: 4,280,000,000");
});

test("review of a project that is no sector says what is missing", () => {
  const run = cli(["review", sample, "--json"]);
  expect(run.code).toBe(0);
  const printed = document("review", run);
  expect(faults(printed)).toEqual([]);
  expect(printed.missing.map(({ what }) => what)).toContain("The agreed actions: no such table was found.");
});

test("the sector progress report is written as a Word draft, with its tables", async () => {
  const path = join(folder(), "report.docx");
  const run = cli(["review", province, "--docx", path]);
  expect([run.code, run.err.trim()]).toEqual([0, `${path}: written.`]);
  const xml = await openParts(new Uint8Array(readFileSync(path))).text("word/document.xml");
  for (const words of [
    "Draft for discussion",
    "Access and participation",
    "Northern Development Bank",
    "Earlier actions",
    "63 shifts opened.",
  ])
    expect(xml).toContain(words);
});

test("the report is written as sheets into a copy; text and Word go with it", async () => {
  const at = folder();
  const [out, docx] = [join(at, "report.xlsx"), join(at, "report.docx")];
  const run = cli(["review", province, "-o", out, "--docx", docx]);
  expect(run.code).toBe(0);
  const names = [
    "Sector report",
    "Dashboard",
    "Performance report",
    "Financial report",
    "Contradictions",
    "Follow-up",
    "Meetings and notes",
  ];
  expect(run.err).toContain(`${out}: written, with the sheets ${names.map((name) => `"${name}"`).join(", ")}.`);
  expect(run.out).toContain("Sector review of 2025");
  const book = await readXlsx(readFileSync(out));
  expect(book.sheets.map((sheet) => sheet.name).slice(-names.length - 1)).toEqual(expect.arrayContaining(names));
  expect(book.sheets.find((sheet) => sheet.name === "Dashboard")?.cell(0, 0).text).toBe("Dashboard 2025 - sector-review-province.xlsx");
  // The copy is read as the workbook was: its own sheets are no tables.
  const again = document("review", cli(["review", out, "--json"]));
  const before = document("review", cli(["review", province, "--json"]));
  expect({ ...again, file: undefined }).toEqual({ ...before, file: undefined });
});

test("what cannot be written is told, and nothing is", async () => {
  const at = folder();
  const wrong = cli(["review", province, "-o", join(at, "report.txt")]);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("-o writes an .xlsx file")]);
  const many = cli(["review", province, sample, "-o", join(at, "report.xlsx")]);
  expect([many.code, many.err]).toEqual([2, expect.stringContaining("so it takes one file")]);
  const own = join(at, "own.xlsx");
  copyFileSync(province, own);
  const same = cli(["review", own, "-o", own]);
  expect([same.code, same.err]).toEqual([2, expect.stringContaining("is the workbook that is read")]);
  const empty = await writeWorkbook(workbookOfText("== Notes\n| Hello | world |"), join(at, "empty.xlsx"));
  const none = cli(["review", empty, "-o", join(at, "none.xlsx")]);
  expect([none.code, none.err]).toEqual([3, expect.stringContaining("there is nothing to write")]);
  expect(existsSync(join(at, "none.xlsx"))).toBe(false);
  const broken = join(at, "broken.xlsx");
  writeFileSync(broken, "no workbook");
  expect(cli(["review", broken, "-o", join(at, "x.xlsx")]).code).toBe(3);
  expect(cli(["review", join(at, "absent.xlsx"), "-o", join(at, "x.xlsx")]).code).toBe(3);
});
