import type { CellRef } from "../../grid/address";
import { sameData } from "../../base/same";
import type { Project } from "../../model/project";
import type { Table } from "../../model/table";
import { madeOf } from "../../model/reads";
import type { Made } from "../../model/reads";
import type { Review, ReviewOptions } from "../../review/review";
import { reviewOf } from "../../review/review-of-project";
import type { RuleContext } from "../rule";

const reviewTables: readonly string[] = ["budget-execution", "commitments", "actions"];

/** A workbook of a sector review: two kinds of its tables at least, and no DLIs. */
export function isReview(project: Project): boolean {
  // What a project disbursed by category is its own, not the sector's spending.
  const isOfSector = ({ kind, columns }: Table): boolean =>
    kind !== "budget-execution" || columns.some(({ role }) => ["cost", "release", "executed", "gap"].includes(role));
  const kinds = new Set(project.tables.filter(isOfSector).map(({ kind }) => kind));
  return project.schedules.length === 0 && reviewTables.filter((kind) => [...kinds].some((each) => each === kind)).length >= 2;
}

const kept = new WeakMap<Project["lists"], { readonly options: ReviewOptions; readonly made: Made<Review> }>();

/** The review as the rules judge it, made once for all of them. */
export function reviewIn(project: Project, { asOf, reviewThresholds: thresholds }: RuleContext): Review {
  const options = { ...(asOf === undefined ? {} : { asOf }), ...(thresholds === undefined ? {} : { thresholds }) };
  const before = kept.get(project.lists);
  const made = madeOf(project, (seen) => reviewOf(seen, options), before && sameData(before.options, options) ? before.made : undefined);
  kept.set(project.lists, { options, made });
  return made.value;
}

/** The roles that the columns have of the table in which a cell stands. */
export function rolesBeside(project: Project, { sheet, row, col }: CellRef): ReadonlySet<string> {
  const table = project.tables.find(
    ({ area, sheet: own }) => own === sheet && row >= area.top && row <= area.bottom && col >= area.left && col <= area.right,
  );
  return new Set(table?.columns.map(({ role }) => role));
}

/** "owner" or "owner and no date": after "has no". */
export const listed = (words: readonly string[]): string => words.join(" and no ");
