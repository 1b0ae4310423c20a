import type { IsoDate } from "../base/dates";
import type { CellRef } from "../grid/address";
import type { Fix, Severity } from "./rule";

/** A judgement with its words, ready to be shown or printed. Figures are plain decimals. */
export interface Finding {
  readonly rule: string;
  readonly outcome: "broken" | "not-judged";
  readonly severity: Severity;
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
  readonly byRule: Readonly<Record<string, { readonly holds: number; readonly broken: number; readonly notJudged: number }>>;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}
