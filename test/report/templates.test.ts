import { readFileSync } from "node:fs";
import path from "node:path";
import { analyseSteps } from "../../src/app/analyse";
import type { Analysis } from "../../src/app/analyse";
import { defaultSettings } from "../../src/app/settings";
import { workbookOfEdits } from "../../src/grid/apply";
import type { Workbook } from "../../src/grid/workbook";
import { validationProblem } from "../../src/grid/validation";
import { tableKinds } from "../../src/model/table";
import type { TableKind } from "../../src/model/table";
import { editsOfDraft } from "../../src/report/draft-edits";
import { templateDraft } from "../../src/report/templates";
import type { TemplateOptions } from "../../src/report/templates";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { factsOf } from "../recognise/facts";
import { recalculated, withLibreOffice } from "./recalculate";

jest.setTimeout(60_000);

const languages = ["en", "es", "fr", "pt"] as const;
const each = tableKinds.flatMap((kind) => languages.map((language) => ({ kind, language })));

function analysed(workbook: Workbook): Analysis {
  const steps = analyseSteps(workbook, defaultSettings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const editsOf = (kind: TableKind, options: TemplateOptions) =>
  editsOfDraft(templateDraft(kind, { years: [2031, 2032], ...options }), templateDraft(kind, options).name);

const figures = ({ project }: Analysis): string[] =>
  factsOf(project)
    .filter(({ isWords }) => !isWords)
    .map(({ path: at, value }) => `${at.replace(/^(claim \d+).*/, "$1")} = ${value}`);

const broken = ({ check }: Analysis): string[] =>
  check.findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error").map(({ message }) => message);

const expected = new Map(
  readFileSync(path.join(__dirname, "template-figures.txt"), "utf8")
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [kind = "", ...lines] = part.trim().split("\n");
      return [kind, lines.sort()] as const;
    }),
);

/** Read with certainty: as its kind, in its language, every column known, nothing in doubt or left out, no false alarm. */
function expectCertain(workbook: Workbook, kind: TableKind, language: string): void {
  const analysis = analysed(workbook);
  const { tables, doubts, unread } = analysis.project;
  expect(tables.map((table) => [table.kind, table.language])).toEqual([[kind, language]]);
  expect(tables[0]?.confidence).toBeGreaterThanOrEqual(0.9);
  expect(tables[0]?.columns.filter(({ role }) => role === "other")).toEqual([]);
  expect([doubts, unread, broken(analysis)]).toEqual([[], [], []]);
  expect(figures(analysis).sort()).toEqual(expected.get(kind));
}

test.each(each)("$kind in $language is read with certainty, in memory and from a file", async ({ kind, language }) => {
  const edits = editsOf(kind, { language });
  expectCertain(workbookOfEdits(edits), kind, language);
  expectCertain(await readXlsx(await applyToXlsx(undefined, edits)), kind, language);
});

test.each(each)("$kind in $language without its example raises no error and states no figure but zero", ({ kind, language }) => {
  const analysis = analysed(workbookOfEdits(editsOf(kind, { language, example: false })));
  const { tables, doubts, unread } = analysis.project;
  expect([doubts, broken(analysis)]).toEqual([[], []]);
  if (tables.length > 0) expect(tables.map((table) => [table.kind, unread.length])).toEqual([[kind, 0]]);
  else expect(unread.map(({ why }) => why)).toEqual(["A table's header stands here with no rows under it yet."]);
  expect(figures(analysis).filter((line) => !/ = 0( USD)?$/.test(line))).toEqual([]);
});

test.each(languages)("all templates together in %s agree with one another", (language) => {
  const analysis = analysed(workbookOfEdits(tableKinds.flatMap((kind) => editsOf(kind, { language }))));
  expect(analysis.project.tables.map(({ kind }) => kind).sort()).toEqual([...tableKinds].sort());
  expect([analysis.project.doubts, broken(analysis)]).toEqual([[], []]);
  expect(analysis.disbursement?.byFiscalYear.map(({ fiscalYear, printed }) => [fiscalYear, printed.value.toNumber()])).toEqual([
    [2031, 150_000],
    [2032, 150_000],
  ]);
});

test.each(each)("$kind in $language: every text fits a sheet's name, every validation a workbook", ({ kind, language }) => {
  const draft = templateDraft(kind, { language });
  expect(draft.name.length).toBeLessThanOrEqual(31);
  expect((draft.validations ?? []).map(validationProblem).filter(Boolean)).toEqual([]);
  expect(draft.maker).toBe("template");
});

test("a workbook that counts days from 1904 gets the same dates", () => {
  const edits = editsOf("financing", { date1904: true });
  const workbook = { ...workbookOfEdits(edits), date1904: true };
  expect(figures(analysed(workbook)).sort()).toEqual(expected.get("financing"));
});

test("from one year to fifteen, and another currency", () => {
  for (const count of [1, 15]) {
    const years = Array.from({ length: count }, (_, index) => 2030 + index);
    for (const kind of tableKinds) {
      const analysis = analysed(workbookOfEdits(editsOfDraft(templateDraft(kind, { years, currency: "EUR" }), "A")));
      expect([kind, analysis.project.tables.map((table) => table.kind), analysis.project.doubts, broken(analysis)]).toEqual([
        kind,
        [kind],
        [],
        [],
      ]);
      expect(figures(analysis).filter((line) => line.endsWith("USD"))).toEqual([]);
    }
  }
});

withLibreOffice("every formula of every template calculates to what it was written with", async () => {
  const bytes = await applyToXlsx(
    undefined,
    tableKinds.flatMap((kind) => editsOf(kind, {})),
  );
  const [before, after] = [await readXlsx(bytes), await recalculated(bytes)];
  let formulas = 0;
  for (const sheet of before.sheets) {
    const same = after.sheets.find(({ name }) => name === sheet.name);
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let col = 0; col < sheet.colCount; col++) {
        const cell = sheet.cell(row, col);
        if (cell.formula === undefined) continue;
        formulas++;
        expect([sheet.name, row, col, same?.cell(row, col).content]).toEqual([sheet.name, row, col, cell.content]);
      }
    }
  }
  expect(formulas).toBeGreaterThan(30);
});
