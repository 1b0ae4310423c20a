import { readFileSync } from "node:fs";
import path from "node:path";
import { sectorEdits, soundSector } from "../../src/tools/sample/sector/workbook";
import { applyToXlsx } from "../../src/xlsx/apply";
import { secondProject } from "../sample/second-project";
import { bytesOf } from "./dli-sheets";
import { withLibreOffice } from "./recalculate";
import { differingCells, reviewWritten } from "./review-sheets";
import { hardYear, resultsOnly } from "./review-workbooks";

/** Every cell with a formula of every sheet that is made, calculated by LibreOffice, against the core's figures and words. */

const province = readFileSync(path.join(__dirname, "../../assets/samples/sector-review-province.xlsx"));

withLibreOffice("the province: every formula", async () => {
  const written = await reviewWritten(province);
  expect(written.sheets.slice(0, 6)).toEqual([
    "Sector report",
    "Dashboard",
    "Performance report",
    "Financial report",
    "Contradictions",
    "Follow-up",
  ]);
  const { formulas, off } = await differingCells(written);
  expect(off).toEqual([]);
  expect(formulas).toBeGreaterThan(600);
});

withLibreOffice("a fall, a target that is its baseline, zero, missing figures, words, thousands, quotes: every formula", async () => {
  const written = await reviewWritten(await bytesOf(hardYear));
  const { formulas, off } = await differingCells(written);
  expect(off).toEqual([]);
  expect(formulas).toBeGreaterThan(150);
});

withLibreOffice("results alone: every formula", async () => {
  expect((await differingCells(await reviewWritten(await bytesOf(resultsOnly)))).off).toEqual([]);
});

withLibreOffice("a year with contradictions, and a project that is no sector: every formula", async () => {
  const indicators = soundSector.indicators.map((one, n) =>
    n % 3 === 0 ? { ...one, actuals: [1, 1, "No data"] } : n % 3 === 1 ? { ...one, actuals: [1, null, one.baseline - 2] } : one,
  );
  const edits = sectorEdits({ ...soundSector, indicators, actions: soundSector.actions.slice(0, 22) });
  for (const bytes of [await applyToXlsx(undefined, edits), await bytesOf(secondProject)]) {
    expect((await differingCells(await reviewWritten(bytes))).off).toEqual([]);
  }
});
