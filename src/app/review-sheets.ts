import type { IsoDate } from "../base/dates";
import type { Workbook } from "../grid/workbook";
import { reviewSheets } from "../report/review/sheets";
import type { SheetSet } from "../report/sheet-set";
import type { Review } from "../review/review";
import type { Analysis } from "./analyse";
import { reviewFor } from "./review";
import type { Settings } from "./settings";

export interface ReviewSheetOptions {
  readonly settings: Settings;
  /** What the workbook is called, where its project has no name. */
  readonly madeFrom: string;
  /** The day that the sheets are made, told on the cover; it says none without it. */
  readonly on?: IsoDate;
}

/**
 * The sector progress report of a workbook as sheets that are written together (`writeSheets`): cover, dashboard, performance,
 * finance, contradictions and follow-up, each where its facts exist; what is left out is said on the cover. Undefined where the workbook
 * has neither indicators nor money nor actions. `workbook` is the one that was analysed: the formulas refer to its cells.
 */
export function reviewSheetsOf(
  { project }: Pick<Analysis, "project">,
  workbook: Workbook,
  { settings, madeFrom, on }: ReviewSheetOptions,
): SheetSet | undefined {
  const review = reviewFor(project, settings);
  if (isEmpty(review)) return undefined;
  const days = { ...(settings.asOf === undefined ? {} : { asOf: settings.asOf }), ...(on === undefined ? {} : { on }) };
  return reviewSheets({ project, review, workbook, madeFrom: project.name?.text ?? madeFrom, ...days });
}

const isEmpty = ({ indicators, finance, actions }: Review): boolean =>
  indicators.length === 0 && finance.lines.length === 0 && finance.partners.length === 0 && actions.length === 0;
