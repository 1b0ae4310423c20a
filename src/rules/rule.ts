import type { IsoDate } from "../base/dates";
import type { Dec } from "../base/decimal";
import type { FiscalCalendar } from "../base/fiscal";
import type { CellRef } from "../grid/address";
import type { NewContent } from "../grid/edits";
import type { Project } from "../model/project";
import type { Thresholds } from "../review/review";
import type { ProtocolRun } from "../verify/run";

export type Severity = "error" | "warning" | "info";

/** Groups of the catalogue, by what a rule looks at. */
export type RuleGroup =
  | "structure"
  | "arithmetic"
  | "cross-table"
  | "time"
  | "units"
  | "targets"
  | "dli"
  | "disbursement"
  | "evidence"
  | "restructuring"
  | "financial"
  | "review"
  | "own";

/** What a rule may know besides the project. The core has no clock: `asOf` is an argument. */
export interface RuleContext {
  /** The day the workbook is judged at; absent where the user gave none and no table says. */
  readonly asOf?: IsoDate;
  readonly fiscalCalendar: FiscalCalendar;
  /** Absolute tolerance for money and counts, in full units; zero unless the user sets it. */
  readonly tolerance: Dec;
  /** What a person set of the rules' own figures, as plain decimals by "rule.figure" (see `RuleFigure`). */
  readonly figures?: Readonly<Record<string, string>>;
  /** How a sector review rates; what the workbook states, else the usual, where absent. */
  readonly reviewThresholds?: Thresholds;
  /** What running protocols over the evidence gave; absent where nothing was run. */
  readonly runs?: EvidenceRuns;
}

/** A figure that no source settles, so that it is a setting; the rule says so. */
export interface RuleFigure {
  readonly name: string;
  /** What it is of, with its unit: "months that an actual may be older than the paper". */
  readonly what: string;
  /** What is used where nobody sets it, as a plain decimal; absent where the rule then goes without. */
  readonly usual?: string;
  readonly min: number;
  readonly max: number;
}

/** Runs of the protocols that a person confirmed, and of evidence lists that none covers: one whose ids stand twice. */
export interface EvidenceRuns {
  readonly confirmed: readonly ProtocolRun[];
  readonly plain: readonly ProtocolRun[];
}

/** New contents of the user's own cells; a proposal until a person has seen it. */
export interface Fix {
  readonly cells: ReadonlyArray<{ readonly cell: CellRef; readonly content: NewContent }>;
}

/**
 * What a rule found in one place. `say` names one of the rule's messages and `with` fills its {places}: the finding is
 * kept apart from its wording. Cells: first the one to look at, then those it disagrees with.
 */
export type Judgement =
  | { readonly outcome: "holds"; readonly cells: readonly CellRef[] }
  | {
      readonly outcome: "broken";
      readonly cells: readonly CellRef[];
      readonly say: string;
      readonly with: Readonly<Record<string, string>>;
      readonly found?: Dec | string;
      readonly expected?: Dec | string;
      /** found - expected, in full units. */
      readonly difference?: Dec;
      /** Where this place is graver or milder than the rule's own. */
      readonly severity?: Severity;
      /** What would put it right, where one change certainly does; shown before it is made. */
      readonly fix?: Fix;
    }
  | {
      readonly outcome: "not-judged";
      readonly cells: readonly CellRef[];
      readonly say: string;
      readonly with: Readonly<Record<string, string>>;
    };

/** A small workbook in the text form of src/grid/text-form.ts; documentation, help and test at once. */
export interface RuleExample {
  readonly title: string;
  readonly workbook: string;
  /** For an invalid example: the first cell of each finding, in order ("DLIs!C3"), and the difference where there is one. */
  readonly finds?: ReadonlyArray<{ readonly cell: string; readonly difference?: string }>;
  readonly asOf?: string;
  /** Settings of the rules' figures, as in the context. */
  readonly figures?: Readonly<Record<string, string>>;
}

/** A rule of the catalogue: one file each. Its id is a proposition that should be true of a good workbook. */
export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** The law in one sentence. */
  readonly statement: string;
  /** Why it matters to the person who signs. */
  readonly reason: string;
  readonly source: string;
  /** Its figures that a person may set for the workbook. */
  readonly figures?: readonly RuleFigure[];
  /** What it deliberately leaves out, one sentence each. */
  readonly leavesOut: readonly string[];
  /** What to do about it. */
  readonly remedy: string;
  /** By the name that a judgement's `say` uses; {places} are filled from its `with`. */
  readonly messages: Readonly<Record<string, string>>;
  check(project: Project, context: RuleContext): Iterable<Judgement>;
  /** A page on how to use it, in Markdown, where a rule needs one. */
  guide?(): string;
  readonly examples: { readonly valid: readonly RuleExample[]; readonly invalid: readonly RuleExample[] };
}
