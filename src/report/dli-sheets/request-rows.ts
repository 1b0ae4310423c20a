import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { areaA1, quoteSheet, a1 } from "../../grid/address";
import { figure, givenTrace } from "../../disburse/build";
import { earnedCells, lateness } from "../../disburse/earn";
import type { EarnedCell } from "../../disburse/earn";
import { payables } from "../../disburse/payable";
import type { Payable } from "../../disburse/payable";
import type { PlanDli } from "../../disburse/plan";
import type { Terms } from "../../disburse/terms";
import { allocationOf, movedOf } from "./facts";
import type { DliFacts } from "./facts";
import type { EarnedCells } from "./ledger-layout";
import { coverRows } from "./page";

/** The columns of what is claimed. */
export const requestColumns = [
  ["dli", "DLI"],
  ["result", "Result"],
  ["period", "Period"],
  ["paidOn", "Payment due"],
  ["planned", "Planned units"],
  ["plannedToDate", "Planned to date"],
  ["plannedAmount", "Planned amount"],
  ["verified", "Verified result"],
  ["low", "Counted before"],
  ["high", "Counted to date"],
  ["price", "Unit value"],
  ["lot", "Units priced together"],
  ["earned", "Earned"],
  ["earnedToDate", "Earned to date"],
  ["paid", "Paid before"],
  ["limit", "Limit: allocation of the DLI"],
  ["payable", "Payable"],
  ["annexes", "Annexes"],
  ["source", "Source"],
] as const;

export type RequestColumn = (typeof requestColumns)[number][0];
export const requestCol = (name: RequestColumn): number => requestColumns.findIndex(([column]) => column === name);

/** One DLI's result of one period. */
export interface RequestRow {
  /** Places in the plan's lists. */
  readonly d: number;
  readonly p: number;
  readonly row: number;
  readonly earned: EarnedCell;
  /** Achieved too late to count at all. */
  readonly isLate: boolean;
  readonly plannedToDate: Dec;
  readonly earnedToDate: Dec;
  /** Absent where what was paid is not known. */
  readonly payable?: Payable & { readonly paidBefore: Dec };
}

/** One DLI with results; its rows stand one under another. */
export interface RequestDli {
  readonly d: number;
  readonly dli: PlanDli;
  readonly terms: Terms;
  readonly rows: readonly RequestRow[];
  /** What may be paid for it in all: its allocation with what was reallocated and cancelled; absent where no cap is read. */
  readonly limit?: Dec;
}

export interface RequestLayout {
  readonly sheet: string;
  readonly first: number;
  readonly total: number;
  readonly dlis: readonly RequestDli[];
  readonly hasPaid: boolean;
}

/** Undefined where no results by period were read for any DLI. */
export function requestLayout(facts: DliFacts, sheet: string): RequestLayout | undefined {
  const { plan } = facts.plan;
  const hasPaid = facts.ledger.rows.length > 0;
  const first = coverRows + 1;
  let next = first;
  const dlis = plan.dlis.flatMap((dli, d): RequestDli[] => {
    const terms = dli.terms.at(-1);
    if (!facts.plan.hasResults[d] || !terms) return [];
    const made = dliRows(facts, dli, d, terms, next, hasPaid);
    next += made.rows.length;
    return made.rows.length > 0 ? [made] : [];
  });
  return dlis.length === 0 ? undefined : { sheet, first, total: next, dlis, hasPaid };
}

function dliRows(facts: DliFacts, dli: PlanDli, d: number, terms: Terms, first: number, hasPaid: boolean): RequestDli {
  const { plan } = facts.plan;
  const cells = earnedCells(plan, dli, "verified");
  const shown = plan.periods.flatMap((_, p) => (isShown(dli, p) ? [p] : []));
  const limit =
    terms.overAchievement === "without-cap"
      ? undefined
      : allocationOf(facts, d)
          .plus(movedOf(facts, dli.number, "reallocated"))
          .minus(movedOf(facts, dli.number, "cancelled"));
  const paid = movedOf(facts, dli.number, "disbursed");
  const periods = shown.map((p) => {
    const label = plan.periods[p]?.label ?? "";
    return { label, earned: figure(givenTrace(label, cells[p]?.amount ?? zero)) };
  });
  const claims = payables(periods, { limit: { kind: "none" }, paidBefore: paid, ...(limit ? { commitment: limit } : {}) });
  let plannedToDate = zero;
  let claimed = paid;
  const rows = shown.flatMap((p, n): RequestRow[] => {
    const [cell, claim] = [cells[p], claims[n]];
    if (!cell || !claim) return [];
    const goal = dli.planned[p]?.units?.units ?? zero;
    plannedToDate = terms.counts === "each" ? plannedToDate.plus(goal) : goal.gt(plannedToDate) ? goal : plannedToDate;
    const paidBefore = claimed;
    claimed = claimed.plus(claim.payable.value);
    const result = dli.results[p];
    return [
      {
        d,
        p,
        row: first + n,
        earned: cell,
        isLate: result !== undefined && lateness(terms, result, plan.periods[p]?.ends) !== undefined,
        plannedToDate,
        earnedToDate: sum(shown.slice(0, n + 1).map((one) => cells[one]?.amount ?? zero)),
        ...(hasPaid ? { payable: { ...claim, paidBefore } } : {}),
      },
    ];
  });
  return { d, dli, terms, rows, ...(limit ? { limit } : {}) };
}

/** A period with a target or a result. */
function isShown({ planned, results }: PlanDli, p: number): boolean {
  const units = planned[p]?.units?.units;
  return results[p] !== undefined || (units !== undefined && !units.isZero());
}

/** What the ledger calls earned: the earned cells of the periods that were to be paid by the end of a fiscal year. */
export function earnedOnRequest(facts: DliFacts, layout: RequestLayout | undefined, endOf: (year: number) => string): EarnedCells {
  return (number, fiscalYear) => {
    const own = layout?.dlis.find(({ dli }) => dli.number === number);
    if (!layout || !own) return undefined;
    const due = own.rows.filter(({ p }) => {
      const period = facts.plan.plan.periods[p];
      if (period?.fiscalYear !== undefined) return period.fiscalYear <= fiscalYear;
      return period?.ends !== undefined && period.ends <= endOf(fiscalYear);
    });
    return {
      cells: stretches(due.map(({ row }) => row)).map(([top, bottom]) => {
        const col = requestCol("earned");
        return `${quoteSheet(layout.sheet)}!${areaA1({ top, bottom, left: col, right: col })}`;
      }),
      value: sum(due.map(({ earned }) => earned.amount)),
    };
  };
}

/** Rows as runs of neighbours. */
export function stretches(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

export const requestCell = (row: number, name: RequestColumn): string => a1(row, requestCol(name));
