import type { CellRef } from "../grid/address";
import type { RawValue } from "../grid/raw";
import type { EvidenceList } from "../model/project";
import { shownText } from "./reading";
import type { RowsPiece } from "./reading";
import type { FailedRow, RowCause, Rows } from "./run";

/** A list as a run reads it: its sheet columns, in the order in which pieces give them. */
export interface ListPlan {
  readonly list: EvidenceList;
  readonly cols: readonly number[];
  /** Its place among the lists of the run; rows of all lists are numbered through with it. */
  readonly index: number;
}

/** What is known of a row while its piece is judged. */
export const leftOut = 1;
export const failed = 2;
export const unclear = 4;
/** Its very key was seen in an earlier row. */
export const repeated = 8;
export const counted = 16;

/** A piece with what its rows have come to. */
export interface Batch extends RowsPiece {
  readonly plan: ListPlan;
  readonly flags: Uint8Array;
}

/** One number for a row of any list of the run. */
export const rowNumber = (plan: ListPlan, row: number): number => plan.index * 1_048_576 + row;

export const cellAt = (plan: ListPlan, row: number, column: number): CellRef => ({
  sheet: plan.list.table.sheet,
  row,
  col: plan.cols[column] ?? 0,
});

/** Collects the first rows of a cause, and counts them all. */
export interface RowsFound {
  add(batch: Batch, r: number, column: number, cause: RowCause, other?: CellRef, text?: string): void;
  found(): Rows<FailedRow>;
}

export function rowsFound(keep: number): RowsFound {
  const first: FailedRow[] = [];
  let total = 0;
  return {
    add(batch, r, column, cause, other, text) {
      total += 1;
      if (first.length >= keep) return;
      first.push({
        cause,
        cell: cellAt(batch.plan, batch.top + r, column),
        text: text ?? shownText(valueAt(batch, r, column)),
        ...(other ? { other } : {}),
      });
    },
    found: () => ({ first, total }),
  };
}

export const valueAt = (batch: RowsPiece, r: number, column: number): RawValue => batch.columns[column]?.[r];
