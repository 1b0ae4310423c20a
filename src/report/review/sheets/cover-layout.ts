import type { Table, TableKind } from "../../../model/table";
import type { ReviewFacts } from "./facts";
import { firstRow } from "./page";

/** A table of the cover; rows count from 0. */
export interface CoverBlock {
  readonly title: number;
  readonly header: number;
  /** At least one row below the header. */
  readonly last: number;
}

export interface CoverLayout {
  readonly sheet: string;
  /** The line on what was made, from what and when. */
  readonly made: number;
  readonly holds: CoverBlock;
  readonly missing: CoverBlock;
  readonly tables: CoverBlock & { readonly of: readonly Table[] };
  readonly doubts?: CoverBlock;
}

/** The parts of the report that the cover lists, made or not. */
export const coverParts = ["dashboard", "performance", "finance", "contradictions", "actions", "notes"] as const;

const used: readonly TableKind[] = [
  "results-framework",
  "indicator-status",
  "monitoring-plan",
  "budget",
  "budget-execution",
  "financing",
  "commitments",
  "actions",
  "reforms",
  "calendar",
  "roles",
  "notes",
  "thresholds",
];

export function coverLayout({ project, review }: ReviewFacts, sheet: string): CoverLayout {
  let row = firstRow + 2;
  const block = (rows: number): CoverBlock => {
    const title = row;
    const last = title + 1 + Math.max(1, rows);
    row = last + 2;
    return { title, header: title + 1, last };
  };
  const holds = block(coverParts.length);
  const missing = block(review.missing.length);
  const of = project.tables.filter(({ kind }) => used.includes(kind));
  const tables = { ...block(of.length), of };
  const doubts = review.doubts.length > 0 ? block(review.doubts.length) : undefined;
  return { sheet, made: firstRow, holds, missing, tables, ...(doubts ? { doubts } : {}) };
}
