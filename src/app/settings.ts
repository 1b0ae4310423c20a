import type { IsoDate } from "../base/dates";
import type { PairingAnswer } from "../compare/answers";
import type { TableCorrection } from "../model/table";
import type { Acceptance, AcceptedFinding, RuleChoice } from "../rules/finding";
import type { ChangeReason } from "./compare-settings";
import type { KeptScenario, Readings } from "./kept-scenarios";
import type { ReviewThresholds } from "./review-thresholds";

export type { AcceptedFinding, RuleChoice } from "../rules/finding";

/** What a person told the add-in about one workbook; kept in it, on a sheet of its own (src/app/settings-sheet.ts). */
export interface Settings {
  /** A person's word on what a table is, by sheet and range; wins over recognition. `null`: leave it out. */
  readonly tableKinds: readonly TableCorrection[];
  /** Absolute, in full units, as plain decimal text. */
  readonly tolerance: string;
  /** First month of the lender's fiscal year. */
  readonly fiscalYearStartMonth: number;
  readonly asOf?: IsoDate;
  /** What a person decided of single rules: left out, or of another severity; always with the reason. */
  readonly ruleChoices?: readonly RuleChoice[];
  /** The set of rules that is in force (src/rules/sets.ts); all rules where absent. */
  readonly ruleSet?: string;
  /** Why that set, by whom and when. */
  readonly ruleSetChosen?: Acceptance;
  /** Figures that no source settles, as plain decimals by "rule.figure" (src/app/decisions.ts lists them). */
  readonly ruleFigures?: Readonly<Record<string, string>>;
  readonly accepted?: readonly AcceptedFinding[];
  /** How sector reviews rate indicators; what the workbook states, else the usual, where absent. */
  readonly reviewThresholds?: ReviewThresholds;
  /** How what the terms of DLIs leave open is taken. */
  readonly readings?: Readings;
  /** What-if scenarios by name. */
  readonly scenarios?: readonly KeptScenario[];
  /** What a person said of items of two versions: one and the same, or not. */
  readonly pairings?: readonly PairingAnswer[];
  /** Why single fields change between two versions. */
  readonly changeReasons?: readonly ChangeReason[];
  /** Sheets that the add-in wrote, with the fingerprint of what it wrote; `user` is the column that a person writes in. */
  readonly generated: ReadonlyArray<{
    readonly sheet: string;
    readonly maker: string;
    readonly fingerprint: string;
    readonly user?: { readonly col: number; readonly keyCol: number };
  }>;
}

export const defaultSettings: Settings = {
  tableKinds: [],
  tolerance: "0",
  fiscalYearStartMonth: 7,
  generated: [],
};

/** The very hidden sheet that holds the settings; no reader takes it for a table. */
export const settingsSheetName = "_results_workbook";

/** The very hidden sheet that holds kept versions of the project (src/app/snapshots.ts). */
export const snapshotSheetName = "_results_versions";
