import type { IsoDate } from "../base/dates";
import type { Dec } from "../base/decimal";
import type { Figure } from "../disburse/trace";
import type { CellRef } from "../grid/address";
import type { Doubt } from "../model/table";
import type { Value } from "../model/value";
import type { ActionState, EventReview, Missing, NotesOfTheme, ReformReview, RoleReview } from "./set-up";

/** Shares of the way from the baseline to the target, as decimals: 1 is the whole way. The sheet's or the user's own; see `defaultThresholds`. */
export interface Thresholds {
  /** From here on an indicator is on track. */
  readonly onTrack: Dec;
  /** From here on it is behind; below it is off track. */
  readonly behind: Dec;
}

export interface ReviewOptions {
  /** The year reviewed, by the year it ends in; the latest year with a result or a payment where absent. */
  readonly year?: number;
  readonly thresholds?: Thresholds;
  /** The currency that the finance is told in; the one that most amounts have where absent. */
  readonly currency?: string;
  /** The day that due dates are judged at; the end of the year reviewed where absent. */
  readonly asOf?: IsoDate;
}

/**
 * met: the target is reached. on-track, behind, off-track: by the thresholds. no-data: the actual is missing.
 * no-target: the table sets none for the year. unclear: a figure is given in words that could not be read.
 */
export type Rating = "met" | "on-track" | "behind" | "off-track" | "no-data" | "no-target" | "unclear";

/** The figures of one year. */
export interface TrendPoint {
  readonly year: number;
  readonly label: string;
  readonly target?: Value;
  readonly actual?: Value;
}

/** How one indicator did in the year reviewed. Every value has its cell; a column that the tables lack is absent. */
export interface IndicatorReview {
  readonly id: string;
  readonly name: string;
  readonly cell: CellRef;
  readonly theme?: string;
  readonly unit?: Value;
  readonly responsibility?: Value;
  readonly baseline?: Value;
  readonly target?: Value;
  readonly actual?: Value;
  /** Which way is better; absent where baseline and targets do not tell. */
  readonly direction?: "up" | "down";
  /** (actual - baseline) / (target - baseline); absent where the target is the baseline or a figure is missing, see `why`. */
  readonly progress?: Figure;
  readonly rating: Rating;
  /** In plain words, why the rating is what it is, or why there is no progress figure. */
  readonly why: string;
  /** By year, oldest first. */
  readonly trend: readonly TrendPoint[];
  /** Whether the latest actual is better than the one before it. */
  readonly movement?: "better" | "same" | "worse";
  /** What the sheet says of it: why there are no data, why it is off track. */
  readonly comment?: Value;
  /** The indicators that give a part of it each: girls and boys, districts, levels. */
  readonly parts: readonly string[];
  /** The indicator that it is a part of. */
  readonly partOf?: string;
}

/** Money of one programme, from one source where the sheet parts them, in one year; amounts in the review's currency. */
export interface FinanceLine {
  readonly programme: string;
  readonly cell: CellRef;
  readonly source?: string;
  /** Absent where the sheet gives amounts for the whole time. */
  readonly year?: number;
  readonly cost?: Figure;
  readonly budget?: Figure;
  readonly released?: Figure;
  readonly spent?: Figure;
  /** released / budget and spent / budget; absent where the budget is zero or missing. */
  readonly releaseRate?: Figure;
  readonly executionRate?: Figure;
}

/** What a partner committed and disbursed; `year` absent where the sheet does not say. */
export interface PartnerLine {
  readonly partner: string;
  readonly cell: CellRef;
  readonly year?: number;
  readonly programme?: string;
  readonly committed?: Figure;
  readonly disbursed?: Figure;
  /** disbursed / committed; absent where nothing is committed. */
  readonly rate?: Figure;
  readonly status?: Value;
  readonly signing?: Value;
  readonly isGovernment: boolean;
}

/** cost - government - partners of one year; negative where there is more than the cost. */
export interface Gap {
  readonly year?: number;
  readonly programme?: string;
  readonly cost: Figure;
  readonly government: Figure;
  readonly partners: Figure;
  readonly gap: Figure;
  /** The sheet's own figure. */
  readonly stated?: Value;
}

export interface FinanceReview {
  /** The one currency of every amount here; absent where the sheets name none. */
  readonly currency?: string;
  /** All years, oldest first. */
  readonly lines: readonly FinanceLine[];
  /** All programmes of the year reviewed together; absent where nothing is known of it. */
  readonly total?: FinanceLine;
  readonly partners: readonly PartnerLine[];
  readonly gaps: readonly Gap[];
  /** The rates that amounts in other currencies were converted with, as the sheets state them. */
  readonly rates: ReadonlyArray<{ readonly currency: string; readonly rate: Value }>;
}

/** One agreed action or recommendation. */
export interface ActionReview {
  readonly cell: CellRef;
  readonly text: string;
  /** The year of the review that agreed it; absent where the sheet does not say. */
  readonly year?: number;
  readonly code?: Value;
  readonly owner?: Value;
  readonly due?: Value;
  readonly status?: Value;
  /** What was done, or why not. */
  readonly answer?: Value;
  readonly theme?: string;
  /** The indicators it names. */
  readonly indicators: readonly string[];
  readonly state: ActionState;
  readonly isOverdue: boolean;
  /** Agreed by an earlier review: it has to be answered. */
  readonly isEarlier: boolean;
  /** The action of this year that carries it on. */
  readonly carriedOn?: CellRef;
}

/** The closed set of contradictions between results and finance, and between what was agreed and what was done. */
export const contradictionKinds = [
  "spending-without-result",
  "result-without-finance",
  "commitment-without-disbursement",
  "target-missed-without-action",
  "recommendation-without-follow-up",
  "figures-differ",
] as const;

export type ContradictionKind = (typeof contradictionKinds)[number];

export interface Contradiction {
  readonly kind: ContradictionKind;
  /** What is wrong, where, and what to do. */
  readonly message: string;
  /** First the one to look at, then those that it disagrees with. */
  readonly cells: readonly CellRef[];
  readonly theme?: string;
}

/** A year of a sector: results, finance, what contradicts, what was agreed. */
export interface Review {
  /** Absent where no table tells a year: the latest figures of each table are then taken. */
  readonly year?: number;
  readonly thresholds: Thresholds;
  /** Where the thresholds come from: the user's settings, cells of the workbook, or nobody set any. */
  readonly thresholdsFrom: "settings" | "workbook" | "usual";
  /** The cells of the workbook that state those thresholds which were taken from it. */
  readonly thresholdCells?: { readonly onTrack?: CellRef; readonly behind?: CellRef };
  readonly indicators: readonly IndicatorReview[];
  /** In the order of the tables. */
  readonly themes: readonly string[];
  readonly finance: FinanceReview;
  readonly contradictions: readonly Contradiction[];
  readonly actions: readonly ActionReview[];
  /** In the order of the sheets; empty where there is no such table; so are the three below. */
  readonly reforms: readonly ReformReview[];
  readonly calendar: readonly EventReview[];
  readonly roles: readonly RoleReview[];
  /** Notes of working groups and field visits by theme, in the order of the themes. */
  readonly notes: readonly NotesOfTheme[];
  readonly missing: readonly Missing[];
  /** What was read by an assumption, left out or not converted. */
  readonly doubts: readonly Doubt[];
}
