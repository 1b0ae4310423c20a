import type { CellRef } from "../../grid/address";

/** What is wrong with a row of a sheet of protocols. A closed set. */
export type FaultKind =
  | "no-protocol"
  | "no-step"
  | "unknown-step"
  | "no-field"
  | "no-value"
  | "no-operator"
  | "unknown-operator"
  | "no-share"
  | "no-figure"
  | "no-day"
  | "no-list"
  | "not-read"
  | "unknown-item"
  | "no-list-named";

export interface SheetFault {
  readonly kind: FaultKind;
  readonly cell: CellRef;
  readonly text: string;
}

/** What makes a row no step; caught where rows are read, and told as a fault of the row. */
export class RowFault extends Error {
  constructor(
    readonly kind: FaultKind,
    /** The column whose cell is to be looked at; the step's own where not given. */
    readonly role?: "step" | "field" | "operator" | "value",
  ) {
    super(kind);
  }
}
