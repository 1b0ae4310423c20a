import type { IsoDate } from "../base/dates";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import type { Terms } from "./terms";
import type { Trace } from "./trace";

/** A period of results: its label, its last day, and the day by which it is paid. */
export interface PlanPeriod {
  readonly label: string;
  readonly ends?: IsoDate;
  readonly paid?: IsoDate;
  /** The lender's fiscal year of the payment. */
  readonly fiscalYear?: number;
  /** The borrower's own fiscal year of the period's end: what its budget execution is stated for. */
  readonly borrowerYear?: number;
}

/** A count of units: planned, or achieved and verified. */
export interface Count {
  readonly units: Dec;
  readonly trace?: Trace;
}

/** What is planned for one DLI in one period. The amount is the table's own; all-or-nothing terms pay it. */
export interface Planned {
  readonly units?: Count;
  readonly amount?: { readonly value: Dec; readonly trace?: Trace };
}

/** A verified result. */
export interface Result extends Count {
  /** The day it was achieved; without it the period's end is taken. */
  readonly achieved?: IsoDate;
  /** What part of it was accepted, 0 to 1, where less than the whole was. */
  readonly accepted?: Dec;
}

/** One DLI; the lists run over the plan's periods. */
export interface PlanDli {
  readonly number: string;
  readonly name: string;
  readonly cell?: CellRef;
  /** In any order; each from its day on. */
  readonly terms: readonly Terms[];
  readonly planned: ReadonlyArray<Planned | undefined>;
  readonly results: ReadonlyArray<Result | undefined>;
}

/** A disbursement project as plain data: what is agreed, planned and verified. Scenarios change copies of it; it never changes itself. */
export interface Plan {
  readonly currency?: string;
  readonly commitment?: Dec;
  readonly periods: readonly PlanPeriod[];
  readonly dlis: readonly PlanDli[];
}

/** Which figures are priced: the plan's targets, or what was verified. */
export type Basis = "planned" | "verified";

/** The count of a DLI in a period on a basis; an amount without units counts as one unit that is or is not reached. */
export function countOf(dli: PlanDli, period: number, basis: Basis): Result | undefined {
  return basis === "verified" ? dli.results[period] : dli.planned[period]?.units;
}
