import { failureLine } from "../app/failure-words";
import { HostFailure } from "../app/host";

/** What went wrong, and what to do. */
export function inWords(error: unknown): string {
  return error instanceof HostFailure
    ? failureLine(error.code, error.where, error.detail)
    : failureLine("unknown", undefined, String(error));
}

/** Sheets that were edited stand in the way, and are kept. */
export function keptWords(sheets: readonly string[]): string {
  const names = sheets.map((sheet) => `“${sheet}”`).join(", ");
  return sheets.length === 1
    ? `${names} was changed by hand since it was written, so it was kept. Open Results Workbook to replace it, or rename that sheet to keep both.`
    : `${names} were changed by hand since they were written, so nothing was written. Open Results Workbook to replace them, or rename those sheets to keep both.`;
}
