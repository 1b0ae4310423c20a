import type { CellRef } from "../grid/address";
import type { ChangeField, ChangeStatus } from "../model/project";
import type { Period } from "../model/value";

export type ChangeKind = "figure" | "wording" | "unit" | "date" | "moved" | "added" | "removed";

export interface FieldChange {
  readonly field: ChangeField;
  readonly period?: Period;
  readonly kind: ChangeKind;
  /** The change table's own word for the field ("Data Source"), where the change was read from one. */
  readonly detail?: string;
  /** As printed in the sheet; empty where the field was absent. */
  readonly before: string;
  readonly after: string;
  readonly cellBefore?: CellRef;
  readonly cellAfter?: CellRef;
  /** Word-level differences of a text. */
  readonly words?: ReadonlyArray<{ readonly text: string; readonly change: "same" | "removed" | "added" }>;
}

export interface ComparedItem {
  readonly id: string;
  readonly name: string;
  readonly cell: CellRef;
}

/** One indicator or DLI in two versions. */
export interface Pair {
  readonly kind: "indicator" | "dli";
  readonly before?: ComparedItem;
  readonly after?: ComparedItem;
  readonly status: ChangeStatus;
  /** What the workbook itself says of it, where it does. */
  readonly statedStatus?: { readonly status: ChangeStatus; readonly cell: CellRef };
  /** 0 to 1: how sure the two are the same item; `asks` where a person should confirm. */
  readonly confidence: number;
  readonly asks: boolean;
  readonly changes: readonly FieldChange[];
}

export interface Comparison {
  readonly pairs: readonly Pair[];
  /** What one version states and the other has no table for at all: it is not called new or dropped. In plain words. */
  readonly notCompared?: readonly string[];
}
