import type { FailureCode } from "./host";

/** A failure in the user's words: what is wrong and where, what to do, and whether trying again can help. */
export interface FailureWords {
  readonly what: string;
  readonly todo: string;
  /** True where the same request may succeed once the user did what `todo` says. */
  readonly retry: boolean;
}

type Words = (where: string | undefined, detail: string) => Omit<FailureWords, "retry">;

const quoted = (where: string | undefined, otherwise: string): string => (where === undefined || where === "" ? otherwise : `“${where}”`);

/** The host's own words in one line, without a closing stop; empty where it gave none. */
const inOneLine = (detail: string): string =>
  detail
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.\s]+$/, "");

const words: Record<FailureCode, Words> = {
  "cell-edit": () => ({
    what: "A cell is being edited, so the workbook cannot be reached.",
    todo: "Press Enter or Esc in the sheet, then try again.",
  }),
  protected: (where) => ({
    what: `${quoted(where, "The workbook")} is protected and cannot be changed.`,
    todo: "Unprotect it (Review tab of the ribbon), then try again.",
  }),
  "sheet-missing": (where) => ({
    what: `The sheet ${quoted(where, "asked for")} is no longer in the workbook.`,
    todo: "It was deleted or renamed. Check again to read the workbook as it stands now.",
  }),
  "sheet-hidden": (where) => ({
    what: `The sheet ${quoted(where, "asked for")} is hidden, so its cells cannot be shown.`,
    todo: "Unhide it (right-click a sheet tab, Unhide), then try again.",
  }),
  "name-taken": (where) => ({
    what: `A sheet or name ${quoted(where, "like this one")} exists already.`,
    todo: "Rename or delete it, then try again.",
  }),
  "too-large": (where) => ({
    what: `${quoted(where, "The workbook")} is too large for one request.`,
    todo: "Delete unused rows, columns or sheets, or keep the tables in a smaller workbook, then try again.",
  }),
  "merged-cells": (where) => ({
    what: `Merged cells are in the way${where === undefined ? "" : ` at “${where}”`}.`,
    todo: "Unmerge them, then try again.",
  }),
  "filtered-rows": (where) => ({
    what: `A filter hides rows${where === undefined ? "" : ` of “${where}”`}, so they cannot be written.`,
    todo: "Clear the filter (Data tab of the ribbon), then try again.",
  }),
  unreadable: (where, detail) => ({
    what: `${quoted(where, "The file")} cannot be read as an Excel workbook${detail === "" ? "." : `: ${detail}.`}`,
    todo: "Open it in Excel, save it as .xlsx, and use the new file.",
  }),
  encrypted: (where) => ({
    what: `${quoted(where, "The file")} is encrypted with a password.`,
    todo: "Open it in Excel, remove the password (File, Info, Protect Workbook), save, and use that file.",
  }),
  "offline-office": () => ({
    what: "Excel could not be reached.",
    todo: "Open this pane from Excel. If it is open there, check the connection and try again.",
  }),
  cancelled: () => ({ what: "Stopped before the end.", todo: "Start again when you are ready." }),
  busy: () => ({ what: "Excel is busy with something else.", todo: "Wait until it has finished, close any open dialog, then try again." }),
  unsupported: (where, detail) => ({
    what: `This version of Excel cannot do this${detail === "" ? "." : `: ${detail}.`}`,
    todo: "Update Excel, or use Excel on the web.",
  }),
  "not-loaded": () => ({
    what: "A part of the add-in could not be loaded.",
    todo: "Check the internet connection, then try again. If that fails, close the pane and open it again: it may have been updated.",
  }),
  unknown: (where, detail) => ({
    what: `Excel reported an error${where === undefined ? "" : ` at “${where}”`}${detail === "" ? "." : `: ${detail}.`}`,
    todo: "Try again. If it happens again, save the workbook and reopen it.",
  }),
};

const mayHelp: ReadonlySet<FailureCode> = new Set<FailureCode>([
  "cell-edit",
  "protected",
  "sheet-missing",
  "name-taken",
  "merged-cells",
  "filtered-rows",
  "too-large",
  "offline-office",
  "cancelled",
  "busy",
  "not-loaded",
  "unknown",
]);

/** The words for a failure of a host. `where` and `detail` are those of `HostFailure`. */
export function failureWords(code: FailureCode, where?: string, detail = ""): FailureWords {
  return { ...words[code](where, inOneLine(detail)), retry: mayHelp.has(code) };
}

/** The same in one line, for a terminal or a log: "A cell is being edited ... Press Enter ...". */
export function failureLine(code: FailureCode, where?: string, detail = ""): string {
  const { what, todo } = failureWords(code, where, detail);
  return `${what} ${todo}`;
}
