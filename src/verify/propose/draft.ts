import type { Field } from "../protocol";
import type { AskedList } from "./field-list";
import type { ProposedStep, Unturned } from "./proposal";
import type { Source } from "./sources";

/** What one source comes to, before it is seen beside the others. */
export interface Draft {
  readonly source: Source;
  readonly steps: readonly ProposedStep[];
  readonly unturned: readonly Unturned[];
  readonly list?: AskedList;
  /** The column that tells one row from another. */
  readonly key?: Field;
}
