import { sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import { differenceTrace, givenTrace, sumTrace } from "./build";
import type { LedgerRow } from "./result";
import type { Trace } from "./trace";

/** One movement of a DLI's money. A disbursement counts in the fiscal year it was paid in; a reallocation in that of the decision. */
export interface Entry {
  readonly dli: string;
  readonly fiscalYear: number;
  /** `allocated`: what the DLI began with. `reallocated`: into the DLI (positive) or out of it. */
  readonly kind: "allocated" | "reallocated" | "disbursed" | "cancelled";
  readonly amount: Dec;
  readonly request?: string;
  readonly financier?: string;
  readonly cell?: CellRef;
  /** How the amount came about, where it is no figure of one cell. */
  readonly trace?: Trace;
}

/** What each DLI had earned in all by the end of a fiscal year. */
export type EarnedBy = (dli: string, fiscalYear: number) => Dec;

/**
 * The ledger of each DLI and fiscal year: opening + reallocated - disbursed - cancelled = closing; closing = due + not yet achieved.
 * Due is what was earned and not yet paid, within the closing balance; what was paid beyond what was earned (an advance) makes none due.
 */
export function ledgerRows(entries: readonly Entry[], years: readonly number[], earnedBy: EarnedBy = () => zero): readonly LedgerRow[] {
  const byDli = grouped(entries, (entry) => entry.dli);
  const ordered = [...new Set([...years, ...entries.filter((one) => one.kind !== "allocated").map((one) => one.fiscalYear)])].sort(
    (a, b) => a - b,
  );
  return [...byDli].flatMap(([dli, own]) => {
    const byYear = grouped(
      own.filter((entry) => entry.kind !== "allocated"),
      (entry) => entry.fiscalYear,
    );
    let opening = total(own, "allocated");
    let paid = zero;
    return ordered.map((fiscalYear): LedgerRow => {
      const inYear = byYear.get(fiscalYear) ?? [];
      const [reallocated, disbursed, cancelled] = [total(inYear, "reallocated"), total(inYear, "disbursed"), total(inYear, "cancelled")];
      const closing = opening.plus(reallocated).minus(disbursed).minus(cancelled);
      paid = paid.plus(disbursed);
      const unpaid = earnedBy(dli, fiscalYear).minus(paid);
      const due = unpaid.lte(0) ? zero : unpaid.gt(closing) ? (closing.isNegative() ? zero : closing) : unpaid;
      const row = { dli, fiscalYear, opening, reallocated, disbursed, cancelled, closing, due, notYetAchieved: closing.minus(due) };
      opening = closing;
      return row;
    });
  });
}

function grouped<T, K>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function total(entries: readonly Entry[], kind: Entry["kind"]): Dec {
  return sum(entries.filter((entry) => entry.kind === kind).map((entry) => entry.amount));
}

/** A relation of a ledger that does not hold, by what it is off. */
export interface Unproved {
  readonly dli: string;
  readonly fiscalYear: number;
  readonly relation: "closing" | "parts" | "carried" | "below-zero";
  readonly residual: Dec;
}

export interface Proof {
  /** The sum of all residuals, each without its sign: zero for a ledger that stands. */
  readonly residual: Dec;
  readonly unproved: readonly Unproved[];
}

/** Proves a ledger, however it came about, to zero: both relations of each row, each opening against the closing before, no balance below zero. */
export function prove(rows: readonly LedgerRow[]): Proof {
  const last = new Map<string, LedgerRow>();
  const unproved: Unproved[] = [];
  const ordered = [...rows].sort((a, b) => a.fiscalYear - b.fiscalYear);
  for (const row of ordered) {
    const note = (relation: Unproved["relation"], residual: Dec): void => {
      if (!residual.isZero()) unproved.push({ dli: row.dli, fiscalYear: row.fiscalYear, relation, residual });
    };
    note("closing", row.opening.plus(row.reallocated).minus(row.disbursed).minus(row.cancelled).minus(row.closing));
    note("parts", row.closing.minus(row.due).minus(row.notYetAchieved));
    const before = last.get(row.dli);
    if (before) note("carried", row.opening.minus(before.closing));
    if (row.closing.isNegative()) note("below-zero", row.closing);
    last.set(row.dli, row);
  }
  return { residual: sum(unproved.map((one) => one.residual.abs())), unproved };
}

/** How a DLI's balance at the end of a fiscal year came about: its allocation, and every movement up to then with its cell. */
export function whyBalance(entries: readonly Entry[], dli: string, fiscalYear: number): Trace {
  const own = entries.filter((entry) => entry.dli === dli && (entry.kind === "allocated" || entry.fiscalYear <= fiscalYear));
  const of = (...kinds: readonly Entry["kind"][]): readonly Trace[] =>
    own.filter((entry) => kinds.includes(entry.kind)).map((entry) => entry.trace ?? givenTrace(wordsOf(entry), entry.amount, entry.cell));
  const gave = sumTrace(`DLI ${dli}: allocated and reallocated`, of("allocated", "reallocated"));
  const took = sumTrace(`DLI ${dli}: disbursed and cancelled`, of("disbursed", "cancelled"));
  return differenceTrace(`DLI ${dli}: balance at the end of FY${fiscalYear}`, gave, took);
}

function wordsOf({ kind, fiscalYear, request }: Entry): string {
  if (kind === "allocated") return kind;
  return `${kind} in FY${fiscalYear}${request === undefined ? "" : `, request ${request}`}`;
}

/** What one request paid, by DLI, with its total. */
export interface RequestPart {
  readonly request: string;
  readonly parts: ReadonlyArray<{ readonly dli: string; readonly fiscalYear: number; readonly amount: Dec }>;
  readonly total: Dec;
}

/** The disbursements by request, in the order in which requests first appear; those that name none are one group. */
export function byRequest(entries: readonly Entry[]): readonly RequestPart[] {
  const paid = entries.filter((entry) => entry.kind === "disbursed");
  return [...new Set(paid.map((entry) => entry.request ?? ""))].map((request) => {
    const parts = paid
      .filter((entry) => (entry.request ?? "") === request)
      .map(({ dli, fiscalYear, amount }) => ({ dli, fiscalYear, amount }));
    return { request, parts, total: sum(parts.map((part) => part.amount)) };
  });
}

/** A ledger for each financier that the entries name; those that name none are under "". */
export function byFinancier(entries: readonly Entry[], years: readonly number[]): ReadonlyMap<string, readonly LedgerRow[]> {
  const names = [...new Set(entries.map((entry) => entry.financier ?? ""))];
  return new Map(
    names.map((name) => [
      name,
      ledgerRows(
        entries.filter((entry) => (entry.financier ?? "") === name),
        years,
      ),
    ]),
  );
}
