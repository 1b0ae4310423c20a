import type { Dec } from "../base/decimal";
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
  /** In full units, where the cells hold figures. */
  readonly figureBefore?: Dec;
  readonly figureAfter?: Dec;
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

/** Why two items were put together, or what speaks against it. A closed set. */
export type PairReasonKey =
  | "answered"
  | "read-as-one"
  | "same-name"
  | "name-cut-off"
  | "like-name"
  | "other-name"
  | "same-number"
  | "other-number"
  | "same-unit"
  | "other-unit"
  | "same-figures"
  | "some-figures"
  | "other-figures"
  | "same-description"
  | "other-level"
  | "same-place"
  | "rival"
  | "parts-add-up"
  | "names-together";

export interface PairReason {
  readonly key: PairReasonKey;
  /** Where it can be seen, in both versions; absent where that is where the two stand. */
  readonly cells?: readonly CellRef[];
  /** 0 to 1, where it is a matter of degree. */
  readonly share?: number;
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
  /** What speaks for the two being one; absent where one version has it alone. */
  readonly reasons?: readonly PairReason[];
  /** All items that `before` was divided into; this pair's own among them. Each of the others is a pair of status "new". */
  readonly split?: readonly ComparedItem[];
  /** All items that `after` was put together from; this pair's own among them. Each of the others is a pair of status "dropped". */
  readonly merged?: readonly ComparedItem[];
  /** At a new item: the earlier one that it is a part of. */
  readonly splitFrom?: ComparedItem;
  /** At a dropped item: the later one that it went into. */
  readonly mergedInto?: ComparedItem;
  readonly changes: readonly FieldChange[];
}

/** What became of an item, in a closed set: its status, and of revised ones what kind of revision it was. */
export type PairOutcome = ChangeStatus | "moved" | "split" | "merged" | "wording";

export function outcomeOfPair(pair: Pair): PairOutcome {
  if (pair.split ?? pair.splitFrom) return "split";
  if (pair.merged ?? pair.mergedInto) return "merged";
  if (pair.status !== "revised") return pair.status;
  if (pair.changes.every((change) => change.kind === "moved")) return "moved";
  return pair.changes.every((change) => change.kind === "wording" && change.words !== undefined) ? "wording" : "revised";
}

export interface Comparison {
  readonly pairs: readonly Pair[];
  /** What one version states and the other has no table for at all: it is not called new or dropped. In plain words. */
  readonly notCompared?: readonly string[];
}
