import type { CellRef } from "../grid/address";
import type { Value } from "../model/value";

/**
 * What came of a thing that was to be done: done, open, not-started and dropped by the words of its status; unknown where they
 * are none of the field's; none where it is empty.
 */
export type ActionState = "done" | "open" | "not-started" | "dropped" | "unknown" | "none";

/** A measure of a policy reform. */
export interface ReformReview {
  readonly cell: CellRef;
  /** The reform that the measure belongs to; absent where the sheet groups none. */
  readonly priority?: string;
  /** What is to be done; the reform itself where the sheet names no measures. */
  readonly measure: string;
  /** How progress is told: a figure, an act, an indicator. */
  readonly metric?: Value;
  readonly theme?: string;
  readonly owner?: Value;
  readonly due?: Value;
  readonly status?: Value;
  readonly answer?: Value;
  readonly state: ActionState;
  readonly isOverdue: boolean;
  /** The indicators that the measure or its metric names. */
  readonly indicators: readonly string[];
}

/** A meeting, a working group's session or a field visit of the review's calendar. */
export interface EventReview {
  readonly cell: CellRef;
  readonly name: string;
  readonly kind: "working-group" | "field-visit" | "wrap-up" | "other";
  readonly theme?: string;
  readonly date?: Value;
  readonly place?: Value;
  readonly owner?: Value;
  readonly participants?: Value;
  readonly status?: Value;
  /**
   * held: said so, or there are notes of it. overdue: its day is over, and neither is so. ahead: its day is still to come.
   * undated: no day that could be read. cancelled: the sheet says so.
   */
  readonly state: "held" | "ahead" | "overdue" | "undated" | "cancelled";
  /** The notes taken at it. */
  readonly notes: readonly CellRef[];
}

/** Who does what. */
export interface RoleReview {
  readonly cell: CellRef;
  readonly who: string;
  readonly task: string;
  readonly person?: Value;
  readonly theme?: string;
  /** The parts of the report that the task is about. */
  readonly parts: readonly ReportPart[];
}

/** What was seen and said at one working group or field visit. */
export interface NoteReview {
  readonly cell: CellRef;
  readonly kind: EventReview["kind"];
  /** What the sheet calls the meeting or visit. */
  readonly name?: string;
  readonly theme?: string;
  readonly date?: Value;
  readonly place?: Value;
  readonly participants?: Value;
  readonly seen?: Value;
  readonly follows?: Value;
  readonly owner?: Value;
}

/** The notes of a theme; without a name those that state none. */
export interface NotesOfTheme {
  readonly theme?: string;
  readonly notes: readonly NoteReview[];
}

/** The closed set of parts that a complete report has. */
export const reportParts = ["performance", "finance", "partners", "actions", "reforms", "calendar", "notes", "roles"] as const;
export type ReportPart = (typeof reportParts)[number];

/** Something that a complete report needs, and who owes it. */
export interface Missing {
  readonly what: string;
  readonly part: ReportPart;
  readonly cell?: CellRef;
  /** The unit or partner that the row names; else who has the task in the table of roles. */
  readonly owner?: string;
  /** Where the owner stands, when a table of roles names it. */
  readonly role?: CellRef;
}
