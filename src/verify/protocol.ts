import type { IsoDate } from "../base/dates";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";

/**
 * A verification protocol that can be executed: plain data, in the order in which a person states it. Nothing in it
 * is code, and everything in it can be written in a row of a sheet (src/verify/run.ts says what running it gives).
 */
export interface Protocol {
  /** Unique in the workbook; what a person calls it ("DLI 1", "PDO3"). */
  readonly id: string;
  readonly title?: string;
  /** The DLI whose price its result earns ("1", "4.2"), and the indicator whose value it verifies ("PDO3"). */
  readonly dli?: string;
  readonly indicatorId?: string;
  /** The evidence it runs on: one list, or several whose rows are counted together (a sheet for each year). Never empty. */
  readonly lists: readonly ListRef[];
  readonly steps: readonly Step[];
  /** What rows, groups or shares are counted for the result; rows where it is not given. */
  readonly counts?: Counted;
  /** The value that is claimed. Without it the count is given and nothing is confirmed. */
  readonly claimed?: Given<Dec>;
  readonly price?: Price;
  /** Where the protocol was stated: its row on the sheet of protocols, or the cell with its words. */
  readonly cell?: CellRef;
  /** False while it is only proposed: a person has to confirm it before it is run. */
  readonly confirmed: boolean;
}

/** A value of a protocol, with the cell that says it where one does. */
export interface Given<T> {
  readonly value: T;
  readonly cell?: CellRef;
}

/** An evidence list by the sheet it stands on; `at` ("B4", any cell of its header or rows) where the sheet has several. */
export interface ListRef {
  readonly sheet: string;
  readonly at?: string;
}

/**
 * A column of a list. A column whose header reads as `name` (whatever its case, accents and punctuation) comes first,
 * then the column that was recognised in `role` ("person-id"). Two columns that fit equally well are not chosen
 * between: the step is not judged.
 */
export interface Field {
  readonly name: string;
  readonly role?: string;
}

/**
 * What a cell of a row must be. "one-of" compares folded text; the figures and days of the others are compared exactly.
 * A cell that cannot be read as what is asked (words where a figure is due) makes the row unclear, neither true nor false.
 */
export type Condition =
  | { readonly is: "yes" | "no" | "blank" | "filled"; readonly field: Field }
  | { readonly is: "one-of" | "none-of"; readonly field: Field; readonly values: readonly string[] }
  | { readonly is: "at-least" | "at-most" | "above" | "below"; readonly field: Field; readonly value: Dec }
  | { readonly is: "on-or-before" | "on-or-after"; readonly field: Field; readonly value: IsoDate };

/** How much of a list: its rows, or the sum of a column of whole numbers; of those rows alone that meet `where`. */
export interface Measure {
  /** Rows are counted where no column is named. */
  readonly sum?: Field;
  readonly where?: Condition;
}

/** "80 % of" as integers: 80 of 100; "two out of each three": 2 of 3. part * whole' >= whole * part', never rounded. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/**
 * A closed set. `stated` is the cell in which the step was said, if any. First: the list has these columns, and no row
 * that counts has a blank in one of them.
 */
export type Step = { readonly stated?: CellRef } & (
  | { readonly kind: "fields"; readonly fields: readonly Field[] }
  /**
   * No two rows have the same key; a row without a key does not count. Several fields make one key together. `alike`: the
   * person has said that ids which differ in spelling alone are the same; without it they are only possibly so.
   */
  | { readonly kind: "unique"; readonly key: readonly Field[]; readonly alike?: boolean }
  /** The field says yes (in any of the four languages, ticks included), or one of `words`, which the person added. */
  | { readonly kind: "confirmed"; readonly field: Field; readonly words?: readonly string[] }
  /** Rows that do not meet the condition are no part of what is verified: they neither count nor fail. */
  | { readonly kind: "filter"; readonly condition: Condition }
  /** The row meets the condition, else it fails: "diploma is filled", "position is one of ...". */
  | { readonly kind: "require"; readonly condition: Condition }
  /**
   * The row's key is found in another list, among those of its rows that meet `where` (designation confirmed). The same
   * digits as a number and as text are one key; other differences of spelling leave the row unclear unless `alike`.
   */
  | {
      readonly kind: "within";
      readonly key: Field;
      readonly list: ListRef;
      readonly listKey: Field;
      readonly where?: Condition;
      readonly alike?: boolean;
    }
  /**
   * A row dated after the day fails; without a field, `delivered` is the day of the evidence as a whole, and later than
   * `on` nothing is payable.
   */
  | { readonly kind: "deadline"; readonly on: IsoDate; readonly field?: Field; readonly delivered?: Given<IsoDate> }
  /** Who verifies. With a field, rows that name another fail; without, it is shown and nothing of the list hangs on it. */
  | { readonly kind: "verifier"; readonly name: string; readonly field?: Field }
  /**
   * part >= share of whole, in exact integers, over all rows or in each group of `by`. Rows that meet `without` (closed
   * schools) are in neither. Every group must reach it, unless the protocol counts groups: then those that do count.
   */
  | {
      readonly kind: "coverage";
      readonly atLeast: Share;
      readonly part: Measure;
      readonly whole: Measure;
      readonly by?: Field;
      readonly without?: Condition;
    }
  /** The count (or the share, where shares are counted) against the claimed value. */
  | { readonly kind: "claim"; readonly relation: "equal" | "at-least" }
  /** What no list can show ("scanned receipts stamped by the DRE"): open until a person has marked it as seen. */
  | {
      readonly kind: "by-hand";
      readonly text: string;
      readonly seen?: { readonly by: string; readonly on?: IsoDate; readonly cell?: CellRef };
    }
);

export type StepKind = Step["kind"];

/** What the claimed value is a number of. */
export type Counted =
  /** Rows that pass; of rows with the same key, one. */
  | { readonly kind: "rows" }
  /** The total of a column over the rows that pass (students, not schools). */
  | { readonly kind: "sum"; readonly field: Field }
  /** Groups that reach the coverage that the first coverage step asks (a grade counts as a grade). */
  | { readonly kind: "groups" }
  /** 100 * part / whole over the rows that pass, in percent and not rounded. */
  | { readonly kind: "share"; readonly part: Measure; readonly whole: Measure };

/** What the count earns. Amounts are in full units of the currency. */
export interface Price {
  readonly unitValue: Given<Dec>;
  readonly currency?: string;
  /** What one unit value buys: 1000 for "$125,000 per 1000"; 1 where nothing is said. */
  readonly lot: Given<Dec>;
  /** Started lots: whole ones only, in proportion, or not stated: then both amounts are given. */
  readonly lots: "whole" | "pro-rata" | "not-stated";
  /** Units that were paid for before: only those above them earn. */
  readonly paidFor?: Given<Dec>;
  /** The most that may be earned (the DLI's allocation). */
  readonly atMost?: Given<Dec>;
}
