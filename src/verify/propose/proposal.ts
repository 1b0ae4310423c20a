import type { CellRef } from "../../grid/address";
import type { Protocol, Step } from "../protocol";

/** Words of a cell that a step was taken from. */
export interface Words {
  readonly cell: CellRef;
  readonly excerpt: string;
}

/** "stated": the words say it; "likely": by the way protocols are written; "possible": assumed, to be looked at. */
export type Sureness = "stated" | "likely" | "possible";

export interface ProposedStep {
  readonly step: Step;
  readonly from: Words;
  readonly sure: Sureness;
}

/** Why words of a protocol made no step. A closed set. */
export type UnturnedCause =
  /** A figure with a percent sign that sets no least: what it asks is not said. */
  | "share-without-least"
  /** "80 %" of nothing that is known to be counted. */
  | "share-of-what"
  /** It explains how a target was set. */
  | "explains-target"
  /** A share of something that is not on this list, or another way to the same: a protocol of its own. */
  | "another-list"
  /** A most, where steps can only ask a least. */
  | "share-at-most"
  /** A part of the list's fields that names no column. */
  | "field-not-understood"
  /** "within the database of X": no list, indicator or DLI is named that the workbook has a list for. */
  | "which-list"
  /** A deadline without a day. */
  | "no-day"
  /** Words that no step could be made of at all. */
  | "not-understood";

export interface Unturned {
  readonly words: Words;
  readonly why: UnturnedCause;
}

/** What the words of one protocol come to. `protocol.confirmed` is false: a person has to say so. */
export interface Proposal {
  readonly protocol: Protocol;
  /** The protocol's steps, in its order, each with its words. */
  readonly steps: readonly ProposedStep[];
  readonly unturned: readonly Unturned[];
}

export const sureOrder: readonly Sureness[] = ["stated", "likely", "possible"];
