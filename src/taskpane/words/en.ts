import { enChecks, enDecide, enFix } from "./en-checks";
import { enDisbursements, enSettings, enTables } from "./en-tabs";
import { enCompare } from "./en-compare";
import { enCorrect, enTemplate } from "./en-correct";
import { enEvidence } from "./en-evidence";
import { enHelp } from "./en-help";
import { roleText, roles } from "./en-roles";
import { enReadings } from "./en-readings";
import { enCharts, enLedger, enResiduals, enWhatIf } from "./en-what-if";
import { enReview } from "./en-review";
import { fields, kinds, levels, statuses } from "./en-terms";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** The words of the pane in English. Keys say where a text stands; other languages have the same shape. */
export const en = {
  locale: "en-GB",
  appName: "Results Workbook",
  tabs: {
    label: "Parts of the pane",
    checks: "Checks",
    tables: "Tables",
    disbursements: "Disbursements",
    compare: "Compare",
    review: "Review",
    evidence: "Evidence",
    help: "Help",
    settings: "Settings",
  },
  kinds,
  fields,
  statuses,
  levels,
  roles,
  roleText,
  start: {
    thisWorkbook: "this workbook",
    opening: "Opening the workbook…",
    noExcelTitle: "This pane works inside Excel",
    noExcel: "Excel did not answer. Open the workbook in Excel, then open this pane from the Home tab of the ribbon.",
    noExcelOffline:
      "If it is open in Excel: check the internet connection (Excel loads part of every add-in from Microsoft), then try again.",
    retry: "Try again",
    largeTitle: "This is a large workbook",
    large: (cells: number) =>
      `It has about ${cells.toLocaleString("en")} cells, so it is not checked by itself. You can go on working and stop the check at any time.`,
    emptyTitle: "No tables to check yet",
    empty: "The add-in looks through every sheet for tables of a World Bank results project, by the words of their headers:",
    emptyKinds: [
      "results framework: indicator, unit, baseline, targets by year, end target",
      "disbursement-linked indicators: DLI, unit value, amounts or units by period",
      "disbursement estimates by fiscal year, budget, financing and its dates",
      "changes: current against restructured",
    ],
    emptyHow:
      "Paste such a table with its header row into a sheet; the pane reads it by itself. If a table is there but was not recognised, say what it is on the Tables tab.",
    toTables: "Open Tables",
    brokenTitle: "This part of the pane stopped working",
    broken: "Your workbook was not changed. Show it again; if that fails, close the pane and open it from the ribbon.",
    brokenAgain: "Show again",
    loading: "Loading…",
    notLoadedTitle: "This part of the pane could not be loaded",
    notLoaded:
      "Check the internet connection, then try again. If that fails, close the pane and open it from the ribbon: it may have been updated.",
  },
  status: {
    reading: "Reading and checking…",
    again: "Checking again…",
    writing: "Writing the sheet…",
    saving: "Saving…",
    fixing: "Changing cells…",
    verifying: "Running the protocols…",
    copying: "Making the tables…",
    readingOther: "Reading the other workbook…",
    checkingPaper: "Checking the paragraphs…",
    highlighting: "Highlighting…",
    inserting: "Inserting the sheet…",
    checked: (time: string) => `Checked at ${time}`,
    since: (settled: number, fresh: number) =>
      [settled > 0 ? `${settled} settled` : "", fresh > 0 ? `${fresh} new` : ""].filter((part) => part !== "").join(", "),
    stale: "Changed since the last check",
    waitingEdit: "Checks again when you leave the cell",
    waitingBusy: "Checks again when Excel is free",
    notChecked: "Not checked yet",
    progress: "Progress",
    checkNow: "Check now",
    cancel: "Cancel",
    ready: (broken: number, holds: number, notJudged: number) => `Checked: ${broken} broken, ${holds} hold, ${notJudged} not judged.`,
  },
  message: {
    label: "Messages",
    dismiss: "Dismiss",
    retry: "Try again",
    checkAgain: "Check again",
    written: (sheets: readonly string[]) =>
      sheets.length === 1 ? `Written to the sheet ${quoted(sheets)}.` : `Written to ${sheets.length} sheets: ${quoted(sheets)}.`,
    editedByHand: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `${quoted(sheets)} was changed by hand since it was written, so nothing was written.`
        : `${sheets.length} sheets were changed by hand since they were written, so nothing was written: ${quoted(sheets)}.`,
    editedByHandTodo: (sheets: readonly string[]) =>
      sheets.length === 1
        ? "Replace it and lose those changes, or rename that sheet to keep both."
        : "Replace them and lose those changes, or rename those sheets to keep both.",
    replace: (sheets: readonly string[]) => (sheets.length === 1 ? "Replace it" : "Replace them"),
    keep: (sheets: readonly string[]) => (sheets.length === 1 ? "Keep it" : "Keep them"),
    versionKept: (name: string) => `The version “${name}” is kept in this workbook.`,
    versionDropped: (name: string) => `The version “${name}” was deleted.`,
    copied: (tables: number) => `${tables === 1 ? "1 table is" : `${tables} tables are`} on the clipboard. Paste them into the paper.`,
    notCopied: "The tables could not be copied: Excel does not let this pane use the clipboard.",
    notCopiedTodo: "Use Word, and copy them from that file.",
    inserted: (sheet: string) => `Inserted as the sheet “${sheet}”. Fill it in; the pane reads it as you go.`,
    saved: "Settings are saved in the workbook.",
    downloaded: (file: string) => `“${file}” was made; look in your downloads.`,
    protocols: (sheet: string) => `Written to the sheet “${sheet}”.`,
    fixed: (cells: number) => `${cells === 1 ? "1 cell was" : `${cells} cells were`} changed.`,
    fixedTodo: "To take it back: Undo (Ctrl+Z) in the sheet, where your Excel offers it for add-ins.",
    notFixed: "Nothing was changed.",
    highlighted: (cells: number) =>
      `${cells === 1 ? "1 cell is" : `${cells} cells are`} highlighted: errors red, warnings yellow, information blue. Your own formats are as they were.`,
    unhighlighted: "The highlights were removed.",
  },
  cell: {
    goToNamed: (cell: string) => `Go to cell ${cell}`,
    also: "Compare with",
    more: (n: number) => `and ${n} more`,
  },
  checks: enChecks,
  decide: enDecide,
  help: enHelp,
  evidence: enEvidence,
  fix: enFix,
  tables: enTables,
  correct: enCorrect,
  template: enTemplate,
  disbursements: enDisbursements,
  charts: enCharts,
  ledger: enLedger,
  readings: enReadings,
  residuals: enResiduals,
  whatIf: enWhatIf,
  compare: enCompare,
  review: enReview,
  settings: enSettings,
};

export type Words = typeof en;
