import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import type { Protocol, Share, Step } from "./protocol";

/**
 * What running a protocol over its evidence gave. Three outcomes, never two: "not-judged" is no pass. Nothing here is
 * words: reasons and causes are keys with places, for whoever shows or prints them.
 */
export interface ProtocolRun {
  readonly protocol: Protocol;
  readonly outcome: "payable" | "not-payable" | "not-judged";
  /** Why: for "payable" what was confirmed, else first what decides. Never empty. */
  readonly reasons: readonly Reason[];
  /** In the protocol's order, one for each of its steps. */
  readonly steps: readonly StepRun[];
  readonly rows: RowCounts;
  /** What may be claimed on this evidence: the certain count. Absent where the list could not be judged at all. */
  readonly mayClaim?: Dec;
  /** The same if every possible duplicate proves to be one; equal to `mayClaim` where there are none. */
  readonly mayClaimIfSame?: Dec;
  /** The same if every row that could not be judged proves to be good. */
  readonly mayClaimIfClear?: Dec;
  /** Absent without a price or without a count. */
  readonly earns?: Earned;
  /** Pairs of rows whose keys differ in spelling alone. They are counted, each, and shown. */
  readonly possibleDuplicates: Rows<DuplicateRow>;
}

export interface RowCounts {
  /** Rows of the evidence lists that hold something and that no filter leaves out: counted + failed + unclear. */
  readonly judged: number;
  /** Rows that pass every step, a key once. */
  readonly counted: number;
  /** Rows that fail at least one step. */
  readonly failed: number;
  /** Rows that fail none, and that one step at least could not read. */
  readonly unclear: number;
  /** Rows that a filter leaves out. */
  readonly leftOut: number;
}

/** What one step found. A row may fail several steps: it is listed in each. */
export interface StepRun {
  readonly step: Step;
  /** "open": for a person to see to. "not-run": for want of its columns or lists, `reasons` says which. */
  readonly outcome: "passed" | "failed" | "unclear" | "open" | "not-run";
  readonly reasons: readonly Reason[];
  readonly passed: number;
  readonly failed: Rows<FailedRow>;
  readonly unclear: Rows<FailedRow>;
  /** For coverage: each group, or the one of all rows. */
  readonly groups?: readonly GroupRun[];
  /** For "within": rows of the other list that may hold keys, those that meet `where`. */
  readonly among?: number;
}

/** The first rows, as many as were asked for, and how many there are. */
export interface Rows<R> {
  readonly first: readonly R[];
  readonly total: number;
}

/** Why a row does not count, or is unclear, in one step. A closed set. */
export type RowCause =
  | "blank"
  | "key-blank"
  /** Another row before it has the very same key. */
  | "duplicate"
  | "not-confirmed"
  | "condition"
  /** Not in the other list at all. */
  | "outside"
  /** In the other list, where its row does not meet what is asked (not designated). */
  | "outside-where"
  | "late"
  | "other-verifier"
  /** Unclear from here on: words that are neither yes nor no. */
  | "not-yes-or-no"
  | "not-a-figure"
  | "not-a-day"
  /** An error value, or a formula without a result. */
  | "error"
  /** A number cell with more than 15 digits: Excel has lost the last ones, so the key is not the one that was typed. */
  | "digits-lost"
  /** Only a key of another spelling is in the other list. */
  | "outside-but-for-spelling";

export interface FailedRow {
  readonly cause: RowCause;
  /** The cell to look at. */
  readonly cell: CellRef;
  /** What stands there. */
  readonly text: string;
  /** The other cell that it is judged against: the earlier row of the same key, the row of the other list. */
  readonly other?: CellRef;
}

export interface DuplicateRow {
  readonly cell: CellRef;
  readonly text: string;
  /** The earlier row with the key in another spelling. */
  readonly other: CellRef;
  readonly otherText: string;
  /** How they differ. */
  readonly differs: ReadonlyArray<"spaces" | "zeros" | "punctuation" | "case" | "number-and-text" | "width">;
}

export interface GroupRun {
  /** As the first row of the group writes it; absent where all rows are one. */
  readonly group?: string;
  readonly part: Dec;
  readonly whole: Dec;
  readonly reached: boolean;
  /** The least part that would reach the share. */
  readonly needed: Dec;
  readonly atLeast: Share;
  readonly firstRow?: CellRef;
}

/** A closed set; `places` are filled as the comment says. Figures are plain decimals. */
export type ReasonKey =
  /** {count} rows confirm the claimed {claimed}. */
  | "claim-confirmed"
  /** The count differs from the claim: {count}, {claimed}, {difference} = count - claimed. */
  | "claim-not-equal"
  | "claim-above-count"
  /** Certain as far as it goes, but {unclear} rows could not be judged: {count} to {most} against {claimed}. */
  | "claim-depends-on-unclear"
  /** Without the {possible} possible duplicates {least} rows are left, which would not confirm {claimed}. Beside the outcome. */
  | "claim-depends-on-spelling"
  /** Nothing is claimed: {count} is given. */
  | "no-claim"
  /** {failed} rows fail; {cause} is a RowCause. Beside the outcome. */
  | "rows-failed"
  | "rows-unclear"
  /** {part} of {whole} is less than {share}, {needed} needed; {group} where there are groups. */
  | "coverage-short"
  /** The whole of a coverage is nothing: {group}. */
  | "coverage-of-nothing"
  /** A sum of fractions: {field}. Coverage is of whole numbers. */
  | "not-whole"
  /** Delivered {delivered}, after {deadline}. */
  | "late"
  /** A deadline is stated, {deadline}, and neither a column of days nor the day of delivery. */
  | "no-day"
  /** What no list can show: {text}. */
  | "by-hand"
  /** No evidence list on {sheet} (at {at}). */
  | "list-missing"
  /** {lists} lists stand on {sheet}: say which. */
  | "list-ambiguous"
  | "list-empty"
  /** The list on {sheet} has no column {field}. */
  | "field-missing"
  /** It has several: {columns}. */
  | "field-ambiguous"
  /** Groups are counted and no step of coverage says which. */
  | "no-groups"
  /** The same list is asked to lie within itself. */
  | "within-itself"
  /** A proposal that nobody has confirmed. */
  | "not-confirmed";

export interface Reason {
  readonly key: ReasonKey;
  readonly places: Readonly<Record<string, string>>;
  /** First the one to look at. May be empty only where nothing of a workbook is concerned. */
  readonly cells: readonly CellRef[];
}

/** What the count earns, in full units, with its steps. */
export interface Earned {
  readonly amount: Dec;
  readonly currency?: string;
  /** Where the protocol does not say what a started lot earns: `amount` counts whole lots, this one in proportion. */
  readonly inProportion?: Dec;
  /** Each with what went in and what came out, in order. */
  readonly steps: readonly EarningStep[];
}

export interface EarningStep {
  /** count - paid for; / lot size; whole lots; x unit value; not above the allocation. */
  readonly key: "above-paid" | "lots" | "whole-lots" | "times-unit-value" | "at-most";
  readonly from: Dec;
  readonly by?: Dec;
  readonly result: Dec;
  readonly cell?: CellRef;
}
