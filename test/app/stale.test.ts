import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseSteps } from "../../src/app/analyse";
import type { Analysis } from "../../src/app/analyse";
import { annexSheetsOf, annexTablesOf } from "../../src/app/annexes";
import { defaultSettings } from "../../src/app/settings";
import { settingsOf } from "../../src/app/settings-sheet";
import { staleRows, staleWords } from "../../src/app/stale";
import { planSheets } from "../../src/app/write-sheets";
import { printCell } from "../../src/grid/address";
import type { CellRef } from "../../src/grid/address";
import { applyEdits } from "../../src/grid/apply";
import type { NewContent } from "../../src/grid/edits";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import type { Annex } from "../../src/report/annex/annex";
import { readXlsx } from "../../src/xlsx/read";

jest.setTimeout(300_000);

const versions = { later: "peru.xlsx" };

function analysed(workbook: Workbook, before?: Analysis): Analysis {
  const run = analyseSteps(workbook, { ...defaultSettings, generated: settingsOf(workbook).generated }, before ? { before } : {});
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

interface Made {
  readonly analysis: Analysis;
  readonly annexes: readonly Annex[];
  readonly workbook: Workbook;
}

async function made(): Promise<Made> {
  const workbook = await readXlsx(readFileSync(join(__dirname, "../../assets/samples/peru-basic-education.xlsx")));
  const analysis = analysed(workbook);
  const set = annexSheetsOf(analysis, workbook, { versions });
  const plan = set && planSheets(workbook, set, defaultSettings);
  if (!plan || "refused" in plan) throw new Error("not planned");
  return { analysis, annexes: annexTablesOf(analysis, workbook, { versions }), workbook: applyEdits(workbook, plan.edits) };
}

/** The workbook with another figure, or another word, in one cell. A line of a cell alone where the words before it are given. */
function moved(workbook: Workbook, cell: CellRef, after?: string): Workbook {
  const content = findSheet(workbook, cell.sheet)?.cell(cell.row, cell.col).content;
  let next: NewContent = { kind: "number", value: 4711 };
  if (content?.kind === "number") next = { kind: "number", value: content.value + 1000 };
  else if (content?.kind === "text" && after !== undefined) next = { kind: "text", value: content.value.replace(after, `${after}77`) };
  else if (content?.kind === "text") next = { kind: "text", value: `${content.value} moved` };
  const cells = applyEdits({ sheets: [], date1904: false }, [
    { kind: "add-sheet", sheet: "A" },
    { kind: "set-cells", sheet: "A", top: 0, left: 0, rows: [[next]] },
  ]).sheets[0];
  const sheets = workbook.sheets.map((sheet) => {
    const cellAt: typeof sheet.cell = (row, col) =>
      row === cell.row && col === cell.col && cells ? cells.cell(0, 0) : sheet.cell(row, col);
    return sheet.name === cell.sheet ? { ...sheet, cell: cellAt } : sheet;
  });
  return { ...workbook, sheets };
}

const rowNames = (annexes: readonly Annex[], has: (row: Annex["rows"][number]) => boolean): string[] =>
  annexes.flatMap((annex) => annex.rows.filter(has).map((row) => `${annex.maker} ${row.key}`)).sort();

function staleNames(workbook: Workbook): string[] {
  const { generated } = settingsOf(workbook);
  const maker = (sheet: string): string => generated.find((record) => record.sheet === sheet)?.maker ?? "";
  return [...new Set(staleRows(workbook, { generated }).map((row) => `${maker(row.sheet)} ${row.key}`))].sort();
}

function placesOf(annexes: readonly Annex[]): { readonly cell: CellRef; readonly after?: string }[] {
  const all = annexes.flatMap((annex) => annex.rows.flatMap((row) => row.links));
  return [...new Map(all.map((link) => [`${printCell(link.cell)} ${link.after ?? ""}`, link])).values()];
}

/** What `moved` changes: the line after the words, or the end of the cell. */
const isHit = (link: string | undefined, after: string | undefined, last: string): boolean =>
  link === undefined || (after === undefined ? last.includes(link) : link === after);

const lastLine = (workbook: Workbook, { sheet, row, col }: CellRef): string =>
  findSheet(workbook, sheet)?.cell(row, col).text.split("\n").at(-1) ?? "";

test("nothing is stale once the sheets are made; each source cell of the sample makes stale the rows that name it, and no others", async () => {
  const { annexes, workbook } = await made();
  expect(staleNames(workbook)).toEqual([]);
  const places = placesOf(annexes);
  expect(places.length).toBeGreaterThan(300);
  for (const { cell, after } of places) {
    const expected = rowNames(annexes, (row) =>
      row.links.some((link) => printCell(link.cell) === printCell(cell) && isHit(link.after, after, lastLine(workbook, cell))),
    );
    expect([printCell(cell), after, staleNames(moved(workbook, cell, after))]).toEqual([printCell(cell), after, expected]);
  }
});

test("what is stale is what would be printed otherwise", async () => {
  const { analysis, annexes, workbook } = await made();
  const without = annexes.filter((annex) => annex.maker !== "annex-cover");
  const printed = (all: readonly Annex[]): Map<string, string> =>
    new Map(all.flatMap((annex) => annex.rows.map((row) => [`${annex.maker} ${row.key}`, JSON.stringify(row.cells)] as const)));
  const was = printed(without);
  const missed: string[] = [];
  const step = Number(process.env.STALE_STEP ?? 41);
  for (const { cell, after } of placesOf(without).filter((_, n) => n % step === 3 % step)) {
    const after_ = moved(workbook, cell, after);
    const stale = new Set(staleNames(after_));
    const is = printed(annexTablesOf(analysed(after_, analysis), after_, { versions }));
    for (const [key, text] of was) {
      const differs = is.get(key) !== text;
      if (differs && !stale.has(key)) missed.push(`${printCell(cell)} ${after ?? ""}: ${key}`);
    }
  }
  expect(missed).toEqual([]);
});

test("a stale row is told with its cell, what it was and what it is", async () => {
  const { workbook } = await made();
  const cell = { sheet: "DLIs", row: 7, col: 9 };
  const first = staleRows(moved(workbook, cell), settingsOf(workbook)).find((row) => row.sheet === "Revised DLIs");
  expect(first && staleWords(first)).toMatch(/^Revised DLIs, row \d+: DLIs!J8 was “375000” and is “376000”\./);
});
