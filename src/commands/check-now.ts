import { analyseInSlices } from "../app/analyse";
import { findingsSheetOf } from "../app/drafts";
import type { SpreadsheetHost } from "../app/host";
import { settingsOf } from "../app/settings-sheet";
import { writeDraft } from "../app/write-draft";
import { inWords, keptWords } from "./words";

/**
 * The ribbon's "Check now": reads the workbook, checks it and writes the findings sheet. Never rejects; resolves to what has to be
 * said to the user, undefined where the sheet is there to be seen.
 */
export async function checkNow(open: () => Promise<SpreadsheetHost>): Promise<string | undefined> {
  try {
    const host = await open();
    const workbook = await host.read();
    const settings = settingsOf(workbook);
    const draft = findingsSheetOf(await analyseInSlices(workbook, settings), "this workbook");
    const answer = await writeDraft(host, draft, settings);
    return "refused" in answer ? keptWords(answer.sheets) : undefined;
  } catch (error) {
    return inWords(error);
  }
}
