import type { IsoDate } from "../base/dates";
import type { TableCorrection } from "../model/table";
import type { Acceptance } from "../rules/finding";
import type { Severity } from "../rules/rule";

/** What a person told the add-in about one workbook; kept in it, on a sheet of its own (src/app/settings-sheet.ts). */
export interface Settings {
  /** A person's word on what a table is, by sheet and range; wins over recognition. `null`: leave it out. */
  readonly tableKinds: readonly TableCorrection[];
  /** Absolute, in full units, as plain decimal text. */
  readonly tolerance: string;
  /** First month of the lender's fiscal year. */
  readonly fiscalYearStartMonth: number;
  readonly asOf?: IsoDate;
  readonly rulesOff: readonly string[];
  /** What a person decided of single rules: left out, or of another severity; always with the reason. */
  readonly ruleChoices?: readonly RuleChoice[];
  /** The set of rules that is in force (src/rules/sets.ts); all rules where absent. */
  readonly ruleSet?: string;
  readonly accepted?: readonly AcceptedFinding[];
  /** Sheets that the add-in wrote, with the fingerprint of what it wrote. */
  readonly generated: ReadonlyArray<{ readonly sheet: string; readonly maker: string; readonly fingerprint: string }>;
}

export interface RuleChoice extends Acceptance {
  readonly rule: string;
  readonly severity: Severity | "off";
}

/** A finding that may stay while its cells read as they did. */
export interface AcceptedFinding extends Acceptance {
  readonly rule: string;
  /** As printed: "DLIs!C3", in the finding's order. */
  readonly cells: readonly string[];
  /** What the cells read when it was accepted. */
  readonly texts: readonly string[];
}

export const defaultSettings: Settings = {
  tableKinds: [],
  tolerance: "0",
  fiscalYearStartMonth: 7,
  rulesOff: [],
  generated: [],
};

/** The very hidden sheet that holds the settings; no reader takes it for a table. */
export const settingsSheetName = "_results_workbook";
