import type { DocBlock, DocRun } from "../../src/report/document";
import { reviewDocumentDraft } from "../../src/report/review/document";
import { reviewOfText } from "../review/read";
import { hardYear, resultsOnly } from "./review-workbooks";

/** The sector progress report as a Word draft, block by block. */

const blocksOf = (text: string): readonly DocBlock[] => reviewDocumentDraft(reviewOfText(text), "made.xlsx").blocks;

const words = (runs: readonly DocRun[]): string => runs.map((run) => run.text).join("");

const headings = (blocks: readonly DocBlock[], newPage: boolean): string[] =>
  blocks.flatMap((block) => (block.kind === "heading" && (block.newPage ?? false) === newPage ? [block.text] : []));

const bullets = (blocks: readonly DocBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === "bullets" ? block.items.map(words) : []));

const rows = (blocks: readonly DocBlock[]): string[][] =>
  blocks.flatMap((block) => (block.kind === "table" ? block.rows.map((row) => row.map((cell) => words(cell.runs))) : []));

test("a page for each theme, for money and for what is to be settled", () => {
  expect(headings(blocksOf(hardYear), true)).toEqual(["Access: all", "Quality", "Financial report", "Contradictions"]);
  expect(headings(blocksOf(hardYear), false)).toEqual(
    expect.arrayContaining(["Performance report", "Aide-memoire", "Earlier actions, one by one", "Agreed actions", "Signatures"]),
  );
});

test("a part stands under what it is a part of; no data is said with its reason", () => {
  const found = rows(blocksOf(hardYear));
  const at = found.findIndex(([name]) => name === "Schools with water");
  expect(found[at + 1]?.[0]).toBe("   Schools with water (urban)");
  expect(found.find(([name]) => name === "Pupils at the level in science")?.slice(1, 9)).toEqual([
    ...["Percentage", "26", "32", "No data", "–", "No data", "2023: 27; 2024: 28 (better)", "Assessment"],
  ]);
  expect(bullets(blocksOf(hardYear))).toEqual(
    expect.arrayContaining([
      "Pupils at the level in science: No data: The survey was moved.",
      "Teacher absenteeism: Worse than the baseline; the target is the baseline, so there is no progress figure; the sheet gives no comment.",
      "Schools with water: Pumps came late.",
    ]),
  );
});

test("the year in short: one is, many are; what is not told is left out", () => {
  expect(bullets(blocksOf(hardYear)).slice(0, 8)).toEqual([
    "Of 15 indicators in 2 themes, 4 met the target, 2 are on track, 6 are behind or off track, 1 has no data and 2 could not be rated.",
    "Programmes spent PKR 550,000, 62.5% of the budget; 80% of it was released.",
    "4 of 5 commitments by partners are not yet disbursed in full.",
    "The funding gap is PKR 470,500.",
    "Of 2 earlier recommendations, 1 is done.",
    "2 actions were agreed this time.",
    "2 actions are overdue.",
    "9 contradictions are to be settled.",
  ]);
  expect(bullets(blocksOf(resultsOnly)).slice(0, 2)).toEqual([
    "Of 2 indicators, 1 met the target, 0 are on track and 1 is behind or off track.",
    "What programmes spent is not given.",
  ]);
});

test("without finance or actions that is said, and so is what could not be looked for", () => {
  const said = blocksOf(resultsOnly).flatMap((block) => (block.kind === "paragraph" ? [words(block.runs)] : []));
  expect(said).toEqual(
    expect.arrayContaining([
      "No budget or spending of the year was found.",
      "No commitments of partners were found.",
      "No agreed actions were found.",
    ]),
  );
  expect(said.find((one) => one.startsWith("Could not be looked for"))).toContain(
    "spending without result (there is no table of budgets or spending)",
  );
});

test("each rate is stated once, with its cells; the years stand side by side", () => {
  const blocks = blocksOf(hardYear);
  const said = blocks.flatMap((block) => (block.kind === "paragraph" ? [words(block.runs)] : []));
  expect(said).toContain("All amounts in PKR, full units. Converted at the rates stated: 280 for USD (Partners!E4).");
  expect(rows(blocks).filter(([first]) => first === "2024" || first === "2025")).toEqual(
    expect.arrayContaining([["2024", "900,000", "600,000", "500,000", "450,000", "83.3%", "75%"]]),
  );
});
