import { analyseInSlices } from "../app/analyse";
import { findingsSheetOf } from "../app/drafts";
import { failureLine } from "../app/failure-words";
import { HostFailure } from "../app/host";
import type { SpreadsheetHost } from "../app/host";
import { settingsOf } from "../app/settings-sheet";
import { writeDraft } from "../app/write-draft";

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
    return "refused" in answer
      ? `“${answer.sheet}” was changed by hand since it was written, so it was kept. Open Results Workbook to replace it, or rename that sheet to keep both.`
      : undefined;
  } catch (error) {
    return error instanceof HostFailure
      ? failureLine(error.code, error.where, error.detail)
      : failureLine("unknown", undefined, String(error));
  }
}
