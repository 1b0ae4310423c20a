import type { IsoDate } from "../base/dates";
import type { CellRef } from "../grid/address";
import type { Fix, Severity } from "./rule";

/** A judgement with its words, ready to be shown or printed. Figures are plain decimals. */
export interface Finding {
  readonly rule: string;
  readonly outcome: "broken" | "not-judged";
  readonly severity: Severity;
  /** What the rule itself holds of this place, where a set or a person gave it another severity. */
  readonly ruleSeverity?: Severity;
  readonly message: string;
  readonly cells: readonly CellRef[];
  readonly found?: string;
  readonly expected?: string;
  readonly difference?: string;
  /** Why it was not judged. */
  readonly reason?: string;
  readonly fix?: Fix;
  /** A person's word that it may stay, still good because its cells read as they did then. */
  readonly accepted?: Acceptance;
  /** It was accepted once; since then its cells or its figures changed, so it is open again. */
  readonly reopened?: Acceptance;
}

/** Who let a finding stand, why and when. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  readonly on: IsoDate;
}

export interface Counts {
  readonly holds: number;
  readonly broken: number;
  readonly notJudged: number;
  /** Those of the broken that a person accepted; absent before acceptances were looked at. */
  readonly accepted?: number;
  readonly byRule: Readonly<Record<string, { readonly holds: number; readonly broken: number; readonly notJudged: number }>>;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** The set of rules in force. */
  readonly set?: { readonly id: string; readonly title: string };
  /** A set that the tables found speak for, where it is another; never more than a suggestion. */
  readonly suggestedSet?: { readonly id: string; readonly title: string; readonly why: string };
  /** Rules that were not run, each with the reason; never silently absent. */
  readonly off?: readonly RuleLeftOut[];
  /** Rules that were run with another severity than their own. */
  readonly changed?: readonly RuleChanged[];
  /** The day the dates were judged at, and where it comes from; absent where neither a person nor a table gives one. */
  readonly asOf?: JudgedAt;
  /** Acceptances whose finding is there no more. */
  readonly stale?: readonly AcceptedFinding[];
}

/** A rule that was not run: the set leaves it out, a person switched it off, or it was not asked for this once. */
export interface RuleLeftOut {
  readonly rule: string;
  readonly by: "set" | "person" | "run";
  readonly reason: string;
  /** Of a person's decision. */
  readonly decision?: Acceptance;
}

/** A rule whose findings are graver or milder than the catalogue has them. */
export interface RuleChanged {
  readonly rule: string;
  readonly by: "set" | "person";
  readonly severity: Severity;
  readonly ruleSeverity: Severity;
  readonly reason: string;
  readonly decision?: Acceptance;
}

export interface JudgedAt {
  readonly day: IsoDate;
  /** `given`: by a person; `workbook`: the newest actual in it. */
  readonly from: "given" | "workbook";
  readonly cell?: CellRef;
}

/** A person's word on one rule: left out, or of another severity. */
export interface RuleChoice extends Acceptance {
  readonly rule: string;
  readonly severity: Severity | "off";
}

/** A finding that may stay while its cells read as they did. */
export interface AcceptedFinding extends Acceptance {
  readonly rule: string;
  /** As printed: "DLIs!C3", in the finding's order. */
  readonly cells: readonly string[];
  /** What the cells read when it was accepted. */
  readonly texts: readonly string[];
  /** Its figures then: found, expected, difference; a disagreement by another amount is another finding. */
  readonly figures?: readonly string[];
  /** What else stood in the row of each cell, so that rows which moved are known again. */
  readonly rows?: readonly string[];
}
