import type { IsoDate } from "../base/dates";
import type { TableCorrection } from "../model/table";

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
  /** Sheets that the add-in wrote, with the fingerprint of what it wrote. */
  readonly generated: ReadonlyArray<{ readonly sheet: string; readonly maker: string; readonly fingerprint: string }>;
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
