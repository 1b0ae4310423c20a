import { analyseInSlices } from "../app/analyse";
import { annexOptionsOf, annexSheetsOf } from "../app/annexes";
import type { SpreadsheetHost } from "../app/host";
import { settingsOf } from "../app/settings-sheet";
import { versionsInSlices } from "../app/versions";
import { writeSheets } from "../app/write-sheets";
import type { IsoDate } from "../base/dates";
import { inWords, keptWords } from "./words";

const noVersions =
  "There are no two versions to compare, so no annexes were written. Give the workbook the current and the restructured text side by side, or keep a version first: open Results Workbook, Compare.";

/**
 * The ribbon's "Write annexes": compares the versions of the workbook and writes the annexes of the restructuring paper. Never rejects;
 * resolves to what has to be said to the user, undefined where the sheets are there to be seen.
 */
export async function writeAnnexes(open: () => Promise<SpreadsheetHost>, on: IsoDate | undefined): Promise<string | undefined> {
  try {
    const host = await open();
    const workbook = await host.read();
    const settings = settingsOf(workbook);
    const analysis = await analyseInSlices(workbook, settings);
    const { compared } = await versionsInSlices(analysis, workbook, settings);
    const options = annexOptionsOf(workbook, settings, { name: "this workbook", on, compared });
    const sheets = options && annexSheetsOf(analysis, workbook, options);
    if (sheets === undefined) return noVersions;
    const answer = await writeSheets(host, sheets, settings);
    return "refused" in answer ? keptWords(answer.sheets) : undefined;
  } catch (error) {
    return inWords(error);
  }
}
