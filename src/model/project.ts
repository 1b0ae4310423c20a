import type { Dec } from "../base/decimal";
import type { Area, CellRef } from "../grid/address";
import type { Doubt, Table, Unread } from "./table";
import type { Period, Value } from "./value";

/** A figure of one period. */
export interface PeriodValue {
  readonly period: Period;
  readonly value: Value;
}

export type IndicatorLevel = "pdo" | "intermediate" | "beneficiaries" | "other";

/** Which version of the project a table states. A change table's two columns become two records. */
export type Version = "current" | "proposed";

/** Annual figures that add to the end target, figures that accumulate, or a level reached each year. */
export type TargetMode = "sum" | "cumulative" | "level";

/** One indicator as one table states it. What the table has no column for is absent; an empty cell is a blank value. */
export interface IndicatorRecord {
  readonly table: Table;
  readonly version: Version;
  /** The cell that names it. */
  readonly cell: CellRef;
  readonly name: Value;
  readonly code?: Value;
  readonly type?: Value;
  readonly unit?: Value;
  readonly baseline?: Value;
  readonly baselineDate?: Value;
  readonly targets: readonly PeriodValue[];
  readonly actuals: readonly PeriodValue[];
  /** The latest actual of a status block, whatever its period. */
  readonly actual?: Value;
  readonly actualDate?: Value;
  readonly previous?: Value;
  readonly previousDate?: Value;
  readonly endTarget?: Value;
  readonly endTargetDate?: Value;
  readonly frequency?: Value;
  readonly source?: Value;
  readonly responsibility?: Value;
  readonly description?: Value;
  readonly protocol?: Value;
  readonly status?: Value;
  /** The theme or programme that it belongs to: a column of its own, or the heading over it. */
  readonly theme?: Value;
  /** Why there is no figure, or why it is off track, in a column of its own. */
  readonly reason?: Value;
  /** What the status cell says, where it is one of the field's four words. */
  readonly statedStatus?: ChangeStatus;
  /** Said by the table: "Cumulative target values", "End target (accumulated)". */
  readonly statedMode?: TargetMode;
}

/** An indicator of the project, with every table's record of it. `id` is "PDO3", "IRI11", or "I1".. where tables number none. */
export interface Indicator {
  readonly id: string;
  readonly level: IndicatorLevel;
  readonly name: string;
  /** In the tables' order: results framework first. Never empty. */
  readonly records: readonly IndicatorRecord[];
  /** Stated or inferred, with the reason; absent where it cannot be told. */
  readonly mode?: { readonly value: TargetMode; readonly stated: boolean; readonly why: string };
  readonly direction?: "up" | "down";
}

/** An indicator as a comparison names it. */
export interface NamedRow {
  readonly id: string;
  /** Without its number. */
  readonly name: string;
  /** Of its first record. */
  readonly cell: CellRef;
}

/** A status, and the cell that states it. */
export interface StatedStatus {
  readonly status: ChangeStatus;
  readonly cell: CellRef;
}

/**
 * What a project's indicators print, in columns, one place an indicator: two versions with thousands of rows are compared by these before
 * any row is looked at. A print is 64 bits drawn from a text; that two different texts of one indicator have one is less likely than a
 * memory fault.
 */
export interface Prints {
  readonly rows: readonly NamedRow[];
  /** Two numbers a row, of its name alone; zeros where it has none. */
  readonly names: Uint32Array;
  /** Two numbers a row: equal only where number, name, level and every compared field of every record are equal, and the figures behind them. */
  readonly texts: Uint32Array;
  /** 1 where a table numbers the row. */
  readonly numbered: Uint8Array;
  /** What a table says of the row's status, by its place. */
  readonly stated: ReadonlyMap<number, StatedStatus>;
}

/** What a price buys: "$125,000 per 1000" has size 1000. */
export interface Lot {
  readonly size: Dec;
  /** "1000 school principals", "pilot study". */
  readonly text: string;
}

export interface DliPeriod {
  readonly period: Period;
  /** The column's (or row's) header date for payment. */
  readonly disbursementDate?: Value;
  readonly disbursementNumber?: Value;
  readonly amount?: Value;
  readonly units?: Value;
  /** How many units the cell stands for: its figure, or the names it lists ("PISA/ICCS" is two) with the reason. */
  readonly unitCount?: { readonly count: Dec; readonly inferred?: string };
}

export interface Dli {
  readonly table: Table;
  readonly version: Version;
  /** "1"; "4.2" for a disbursement-linked result. */
  readonly number: string;
  readonly cell: CellRef;
  readonly name: Value;
  /** The indicator it pays for, by the code or name that its cells give. */
  readonly indicatorId?: string;
  /** The cell of a column of its own that names that indicator. */
  readonly linkedIndicator?: Value;
  /** Price of one lot, in full units of its currency. */
  readonly unitValue?: Value;
  readonly lot?: Lot;
  readonly baseline?: Value;
  readonly finalTarget?: Value;
  readonly periods: readonly DliPeriod[];
  readonly subtotal?: Value;
  readonly scalable?: Value;
  readonly deadline?: Value;
  readonly protocol?: Value;
  /** Least and most that pays, and the formula in words, as the Bank's disbursement table states them. */
  readonly minimum?: Value;
  readonly maximum?: Value;
  readonly formula?: Value;
  readonly priorResults?: Value;
}

/** A DLI table's own totals and the dates over its columns. */
export interface DliSchedule {
  readonly table: Table;
  readonly version: Version;
  readonly dlis: readonly Dli[];
  readonly periods: ReadonlyArray<{ readonly period: Period; readonly disbursementDate?: Value; readonly total?: Value }>;
  readonly grandTotal?: Value;
}

export interface EstimateRow {
  readonly cell: CellRef;
  readonly year: Value;
  /** The fiscal year the row is for, by its figure ("2016", "FY16"). */
  readonly fiscalYear?: number;
  readonly current?: Value;
  readonly proposed?: Value;
  /** The table's own difference, cumulative or annual columns where it has them, by role. */
  readonly others: ReadonlyArray<{ readonly role: string; readonly value: Value }>;
}

export interface Estimates {
  readonly table: Table;
  readonly rows: readonly EstimateRow[];
  readonly total?: EstimateRow;
}

export interface BudgetRow {
  readonly cell: CellRef;
  readonly code?: string;
  readonly name: Value;
  readonly kind: "component" | "line" | "subtotal" | "total";
  /** The code or position of the component it adds to. */
  readonly parent?: BudgetRow;
  readonly activityCode?: Value;
  readonly responsibility?: Value;
  readonly amounts: readonly PeriodValue[];
  readonly total?: Value;
}

export interface Budget {
  readonly table: Table;
  readonly rows: readonly BudgetRow[];
}

/** One loan, credit or grant. */
export interface Financing {
  readonly table: Table;
  readonly cell: CellRef;
  readonly loan?: Value;
  readonly approval?: Value;
  readonly signing?: Value;
  readonly effectiveness?: Value;
  readonly closing?: Value;
  readonly originalClosing?: Value;
  /** From when a restructuring holds. */
  readonly restructured?: Value;
  readonly commitment?: Value;
  readonly disbursed?: Value;
  readonly undisbursed?: Value;
  readonly cancelled?: Value;
}

/** What of an indicator or DLI a change is about; the closed set of the command line's contract. */
export const changeFields = [
  "name",
  "level",
  "description",
  "unit",
  "baseline",
  "baseline-date",
  "target",
  "end-target",
  "end-date",
  "frequency",
  "source",
  "responsibility",
  "protocol",
  "unit-value",
  "lot",
  "allocation",
  "units",
  "amount",
  "disbursement-date",
] as const;

export type ChangeField = (typeof changeFields)[number];

export type ChangeStatus = "new" | "dropped" | "revised" | "no-change";

/** A row of a change table; a cell that lists several years gives several of them, all at that cell. */
export interface StatedChange {
  readonly cell: CellRef;
  readonly indicatorId?: string;
  readonly dliNumber?: string;
  readonly name: Value;
  readonly statusText?: Value;
  readonly status?: ChangeStatus;
  /** "Targets", "Data Source", as the sheet says it. */
  readonly detail?: Value;
  readonly field?: ChangeField;
  readonly period?: Period;
  readonly before?: Value;
  readonly after?: Value;
}

export interface SummaryItem {
  readonly cell: CellRef;
  readonly item: Value;
  readonly changed?: boolean;
}

/** A figure that the narrative states: paragraph, the claim in words, the figure. */
export interface Claim {
  readonly cell: CellRef;
  readonly paragraph?: Value;
  readonly claim: Value;
  readonly value: Value;
}

/** A list of evidence, too long to be held as values: its columns and its rows' place. */
export interface EvidenceList {
  readonly table: Table;
  readonly rows: Area;
  /** Rows within them that are no item of the list: totals, notes, headers repeated. Ascending. */
  readonly otherRows?: readonly number[];
}

/** A row of a plain list: protocols, expenditure, commitments, actions, payments. Fields are named by their column's role. */
export interface ListRow {
  readonly cell: CellRef;
  readonly fields: Readonly<Record<string, Value>>;
  /** `role` where the header says what is counted in the year: "2024 budget" beside "2024 spent". */
  readonly amounts: ReadonlyArray<PeriodValue & { readonly role?: string }>;
  readonly isTotal: boolean;
}

export interface ListTable {
  readonly table: Table;
  readonly rows: readonly ListRow[];
}

/** The whole project as the workbook states it. Every value has its cell. */
export interface Project {
  readonly id?: Value;
  readonly name?: Value;
  readonly objective?: Value;
  readonly tables: readonly Table[];
  readonly indicators: readonly Indicator[];
  /** Of the indicators, at their places; absent where versions or statuses stand among them, or the project was not read from sheets. */
  readonly prints?: Prints;
  readonly schedules: readonly DliSchedule[];
  readonly estimates: readonly Estimates[];
  readonly budgets: readonly Budget[];
  readonly financing: readonly Financing[];
  readonly changes: readonly StatedChange[];
  readonly summary: readonly SummaryItem[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly EvidenceList[];
  readonly lists: readonly ListTable[];
  readonly unread: readonly Unread[];
  readonly doubts: readonly Doubt[];
}

export const emptyProject: Project = {
  tables: [],
  indicators: [],
  schedules: [],
  estimates: [],
  budgets: [],
  financing: [],
  changes: [],
  summary: [],
  claims: [],
  evidence: [],
  lists: [],
  unread: [],
  doubts: [],
};

/** The schedule that disbursements follow: the proposed one where there are two versions. */
export function scheduleInForce(project: Project): DliSchedule | undefined {
  return project.schedules.find((schedule) => schedule.version === "proposed") ?? project.schedules[0];
}
