import type { IsoDate } from "../../../base/dates";
import type { Workbook } from "../../../grid/workbook";
import type { Project } from "../../../model/project";
import type { Review } from "../../../review/review";

/** What the sheets of a sector review are made of. */
export interface ReviewFacts {
  readonly project: Project;
  readonly review: Review;
  /** The workbook that the review was read from; the formulas refer to its cells. */
  readonly workbook: Workbook;
  /** The day that due dates are judged at; the end of the year reviewed where absent. */
  readonly asOf?: IsoDate;
  /** What the workbook is called. */
  readonly madeFrom: string;
  /** The day that the sheets are made; not said where absent. */
  readonly on?: IsoDate;
}
