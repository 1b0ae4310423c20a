import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseSteps } from "../../src/app/analyse";
import { dliSheetsOf } from "../../src/app/dli-sheets";
import { defaultSettings } from "../../src/app/settings";
import type { Settings } from "../../src/app/settings";
import { settingsOf } from "../../src/app/settings-sheet";
import { planSheets } from "../../src/app/write-sheets";
import { a1 } from "../../src/grid/address";
import type { Edit } from "../../src/grid/edits";
import { workbookOfText } from "../../src/grid/text-form";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import { dliSheets } from "../../src/report/dli-sheets";
import type { DliFacts } from "../../src/report/dli-sheets/facts";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { folder, writeWorkbook } from "../cli/cli";
import { recalculated } from "./recalculate";

/** A workbook as a file, with the sheets of its DLIs written into it. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly book: Workbook;
  readonly sheets: readonly string[];
  readonly edits: readonly Edit[];
  readonly settings: Settings;
}

export function analysed(workbook: Workbook, settings: Settings = settingsOf(workbook)) {
  const steps = analyseSteps(workbook, settings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same from facts that were made by hand: the edits make the workbook that they were read from. */
export async function writtenFrom(facts: DliFacts, edits: readonly Edit[]): Promise<Written> {
  const plan = planSheets(facts.workbook, dliSheets(facts), defaultSettings);
  if ("refused" in plan) throw new Error(`refused: ${plan.sheet}`);
  const made = await applyToXlsx(undefined, [...edits, ...plan.edits]);
  return { bytes: made, book: await readXlsx(made), sheets: plan.written, edits: plan.edits, settings: plan.settings };
}

/** The bytes of a workbook in the text form of src/grid/text-form.ts. */
export async function bytesOf(text: string): Promise<Uint8Array> {
  return readFileSync(await writeWorkbook(workbookOfText(text), join(folder(), "made.xlsx")));
}

/** From the bytes of a file to those of its copy with the sheets. */
export async function writtenInto(bytes: Uint8Array, settings: Settings = defaultSettings): Promise<Written> {
  const workbook = await readXlsx(bytes);
  const set = dliSheetsOf(analysed(workbook, settings), workbook, settings);
  if (!set) throw new Error("no DLI table");
  const plan = planSheets(workbook, set, settings);
  if ("refused" in plan) throw new Error(`refused: ${plan.sheet}`);
  const made = await applyToXlsx(bytes, plan.edits);
  return { bytes: made, book: await readXlsx(made), sheets: plan.written, edits: plan.edits, settings: plan.settings };
}

/** Every formula of the generated sheets that LibreOffice calculates to another figure than the core's, and how many there are. */
export async function differing({ bytes, book, sheets }: Written): Promise<{ readonly formulas: number; readonly off: readonly string[] }> {
  const after = await recalculated(bytes);
  const off: string[] = [];
  let formulas = 0;
  for (const name of sheets) {
    const [before, now] = [findSheet(book, name), findSheet(after, name)];
    if (!before || !now) throw new Error(`no sheet ${name}`);
    const largest = largestIn(before);
    for (let row = 0; row < before.rowCount; row++) {
      for (let col = 0; col < before.colCount; col++) {
        const cell = before.cell(row, col);
        if (cell.formula === undefined) continue;
        formulas++;
        const [core, calculated] = [cell.content, now.cell(row, col).content];
        const isSame =
          core.kind === "number" &&
          calculated.kind === "number" &&
          Math.abs(core.value - calculated.value) <= tolerance(core.value, largest);
        if (!isSame)
          off.push(`${name}!${a1(row, col)} ${cell.formula}: ${JSON.stringify(calculated)} where the core says ${JSON.stringify(core)}`);
      }
    }
  }
  return { formulas, off };
}

/** A spreadsheet calculates in doubles: what they cannot keep of the sheet's largest figure is no difference. */
function tolerance(value: number, largest: number): number {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 50 && largest < 1e12 ? 1e-6 : Math.max(Math.abs(value), largest) * 1e-13;
}

function largestIn(sheet: Workbook["sheets"][number]): number {
  let largest = 1;
  for (let row = 0; row < sheet.rowCount; row++)
    for (let col = 0; col < sheet.colCount; col++) {
      const { content } = sheet.cell(row, col);
      if (content.kind === "number") largest = Math.max(largest, Math.abs(content.value));
    }
  return largest;
}
