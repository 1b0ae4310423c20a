import { reviewSheetsOf } from "../../src/app/review-sheets";
import { defaultSettings } from "../../src/app/settings";
import type { Settings } from "../../src/app/settings";
import { settingsOf } from "../../src/app/settings-sheet";
import { planSheets } from "../../src/app/write-sheets";
import { isoDate } from "../../src/base/dates";
import { a1 } from "../../src/grid/address";
import type { Sheet } from "../../src/grid/workbook";
import { findSheet } from "../../src/grid/workbook";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { analysed } from "./dli-sheets";
import type { Written } from "./dli-sheets";
import { recalculated } from "./recalculate";

/** From the bytes of a file to those of its copy with the sheets of the review. */
export async function reviewWritten(bytes: Uint8Array, settings: Settings = defaultSettings): Promise<Written> {
  const workbook = await readXlsx(bytes);
  const kept = { ...settingsOf(workbook), ...settings };
  const on = isoDate(2026, 1, 15);
  const set = reviewSheetsOf(analysed(workbook, kept), workbook, { settings: kept, madeFrom: "made.xlsx", ...(on ? { on } : {}) });
  if (!set) throw new Error("nothing to review");
  const plan = planSheets(workbook, set, kept);
  if ("refused" in plan) throw new Error(`refused: ${plan.sheet}`);
  const made = await applyToXlsx(bytes, plan.edits);
  return { bytes: made, book: await readXlsx(made), sheets: plan.written, edits: plan.edits, settings: plan.settings };
}

/** Every formula that LibreOffice calculates to another figure, or other words, than the core's; and how many there are. */
export async function differingCells({
  bytes,
  book,
  sheets,
}: Written): Promise<{ readonly formulas: number; readonly off: readonly string[] }> {
  const after = await recalculated(bytes);
  const off: string[] = [];
  let formulas = 0;
  for (const name of sheets) {
    const [before, now] = [findSheet(book, name), findSheet(after, name)];
    if (!before || !now) throw new Error(`no sheet ${name}`);
    eachFormula(before, (row, col, formula) => {
      formulas++;
      const [core, calculated] = [before.cell(row, col).content, now.cell(row, col).content];
      if (!isSame(core, calculated))
        off.push(`${name}!${a1(row, col)} ${formula}: ${JSON.stringify(calculated)} where the core says ${JSON.stringify(core)}`);
    });
  }
  return { formulas, off };
}

type Content = ReturnType<Sheet["cell"]>["content"];

/** A formula that gives an empty text is read back as such, or as a blank cell. */
function isSame(core: Content, calculated: Content): boolean {
  if (core.kind === "number" && calculated.kind === "number")
    return Math.abs(core.value - calculated.value) <= 1e-12 * Math.max(1, Math.abs(core.value));
  return wordsOf(core) !== undefined && wordsOf(core) === wordsOf(calculated);
}

const wordsOf = (content: Content): string | undefined =>
  content.kind === "blank" ? "" : content.kind === "text" ? content.value : undefined;

function eachFormula(sheet: Sheet, visit: (row: number, col: number, formula: string) => void): void {
  for (let row = 0; row < sheet.rowCount; row++)
    for (let col = 0; col < sheet.colCount; col++) {
      const { formula } = sheet.cell(row, col);
      if (formula !== undefined) visit(row, col, formula);
    }
}

/** What a generated sheet shows in a row: the texts of its cells from the one that holds the words. */
export function rowWith(written: Written, sheet: string, words: string): string[] {
  const found = findSheet(written.book, sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  for (let row = 0; row < found.rowCount; row++)
    for (let col = 0; col < found.colCount; col++)
      if (found.cell(row, col).text.trim() === words)
        return Array.from({ length: found.colCount - col }, (_, n) => found.cell(row, col + n).text);
  throw new Error(`no cell "${words}" on ${sheet}`);
}
