import type { Dec } from "../../base/decimal";
import type { CellRef } from "../../grid/address";

/** What stands in the value cell of a row: words, a figure, or a figure of another cell that the row points at. */
export type RowValue = string | { readonly figure: Dec; readonly of?: CellRef };

/** One row of a sheet of protocols, in plain words. */
export interface StepRow {
  readonly protocol: string;
  readonly list: string;
  readonly step: string;
  readonly field: string;
  readonly operator: string;
  readonly value: RowValue;
  readonly note: string;
  readonly by: string;
  readonly on: string;
}
