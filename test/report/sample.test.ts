import { readFileSync } from "node:fs";
import path from "node:path";
import { plain } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { compareVersions } from "../../src/compare/compare-versions";
import { compareWithin } from "../../src/compare/compare-within";
import { disburse } from "../../src/disburse/disburse";
import { printCell } from "../../src/grid/address";
import type { NewContent } from "../../src/grid/edits";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import type { Project } from "../../src/model/project";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { comparisonAnnex } from "../../src/report/annex/comparison";
import { annexSheet } from "../../src/report/annex/sheet";
import { dliSheets } from "../../src/report/dli-sheets";
import { dliFacts } from "../../src/report/dli-sheets/facts";
import { editsOfDraft } from "../../src/report/draft-edits";
import { fingerprintOfDraft, fingerprintOfSheet } from "../../src/report/fingerprint";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";

/** From the sample workbook's bytes to the sheets that the add-in makes of it. */
const bytes = readFileSync(path.join(__dirname, "../../assets/samples/peru-basic-education.xlsx"));
let workbook: Workbook;
let project: Project;

beforeAll(async () => {
  workbook = await readXlsx(bytes);
  project = recogniseWorkbook(workbook);
});

function made() {
  const result = disburse(project, { calendar: bankCalendar });
  if (!result) throw new Error("no schedule");
  const facts = dliFacts(project, result, workbook);
  return { result, drafts: facts ? dliSheets(facts).make((maker) => maker) : [] };
}

test("disbursements by fiscal year on both bases, against the estimates", () => {
  const { result } = made();
  const rows = result.byFiscalYear.filter((year) => year.fiscalYear >= 2016);
  expect(rows.map((year) => [plain(year.printed.value), plain(year.fromUnits.value), year.difference && plain(year.difference)])).toEqual([
    ["11250010", "11250010", "-10"],
    ["6510420", "6510430", "0"],
    ["7239570", "7239570", "10"],
  ]);
  expect(result.currency).toBe("USD");
  // Without a list of payments the ledger is derived, and that is said at the figure it was held against.
  expect(result.doubts.map((doubt) => [printCell(doubt.cell), /No list of payments/.test(doubt.what)])).toEqual([
    ["'Basic data'!G21", true],
  ]);
});

test("the sheets are written into the file and read back with their fingerprints; the user's sheets stay as they were", async () => {
  const { drafts } = made();
  const changes = annexSheet(comparisonAnnex(compareWithin(project), project, { workbook }), workbook);
  const book = await readXlsx(
    await applyToXlsx(bytes, [...drafts.flatMap((draft) => editsOfDraft(draft, draft.name)), ...editsOfDraft(changes, "Changes made")]),
  );
  expect(drafts).toHaveLength(4);
  for (const [name, one] of [...drafts.map((draft) => [draft.name, draft] as const), ["Changes made", changes] as const]) {
    const sheet = findSheet(book, name);
    expect(sheet && fingerprintOfSheet(sheet, one.userColumn)).toBe(fingerprintOfDraft(one));
  }
  const marks = (of: Workbook): string[] => of.sheets.slice(0, workbook.sheets.length).map((sheet) => fingerprintOfSheet(sheet));
  expect(marks(book)).toEqual(marks(workbook));
});

test("the estimates by fiscal year: the schedule on both bases, the estimates, and what they are off", () => {
  const estimates = made().drafts.find((draft) => draft.maker === "dli-estimates");
  const rows = estimates?.rows.flatMap((row) => (row[0]?.kind === "number" && row[0].value >= 2016 ? [row] : [])) ?? [];
  const title = estimates?.rows.findIndex((row) => row[0]?.kind === "text" && row[0].value === "Fiscal year") ?? -1;
  const columns = [
    "Schedule: amounts",
    "Schedule: units x unit value",
    "Current estimate",
    "Proposed estimate",
    "Proposed estimate - amounts",
    "Proposed estimate, cumulative",
  ].map((name) => estimates?.rows[title]?.findIndex((cell) => cell.kind === "text" && cell.value === name) ?? -1);
  const figure = (content: NewContent | undefined): unknown => (content?.kind === "formula" ? content.result : content?.kind);
  expect(rows.map((row) => columns.map((col) => figure(row[col])))).toEqual([
    [11250010, 11250010, 10000000, 11250000, -10, 11250000],
    [6510420, 6510430, 11000000, 6510420, 0, 17760420],
    [7239570, 7239570, 4000000, 7239580, 10, 25000000],
  ]);
});

test("the change table: the statuses of all indicators and exactly the changed fields", () => {
  const pairs = compareWithin(project).pairs.filter((pair) => /^(PDO|IRI)\d/.test((pair.after ?? pair.before)?.id ?? ""));
  const fields = pairs.map((pair) => {
    const changed = pair.changes.map((change) => `${change.field}${change.period ? ` ${change.period.label}` : ""}`);
    return [(pair.after ?? pair.before)?.id, pair.status, changed.join(", ")];
  });
  expect(fields).toEqual([
    ["PDO1", "revised", "description"],
    ["PDO2", "no-change", ""],
    ["PDO3", "revised", "target 2015, target 2016, target 2017, end-target, source, description"],
    ["IRI1", "no-change", ""],
    ["IRI2", "revised", "target 2017, end-target"],
    ["IRI3", "no-change", ""],
    ["IRI4", "revised", "target 2017, source, responsibility, description"],
    ["IRI5", "no-change", ""],
    ["IRI6", "revised", "description"],
    ["IRI7", "no-change", ""],
    ["IRI8", "no-change", ""],
    ["IRI9", "revised", "target 2014, target 2016, target 2017, end-target"],
    ["IRI10", "no-change", ""],
    ["IRI11", "new", "unit, target 2017, end-target, frequency, source, responsibility, description"],
  ]);
});

test("a workbook against itself has no changes", () => {
  expect(compareVersions(project, project).pairs.filter((pair) => pair.status !== "no-change" || pair.asks)).toEqual([]);
});
