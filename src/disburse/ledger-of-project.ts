import { grouped, signed, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { FiscalCalendar } from "../base/fiscal";
import { fiscalYearSpan } from "../base/fiscal";
import type { Project } from "../model/project";
import { figureOf } from "../model/value";
import type { Doubt } from "../model/table";
import { ledgerRows } from "./ledger";
import { openings } from "./ledger-openings";
import type { Entry } from "./ledger";
import { movesMoney, paymentsOf } from "./payments";
import type { Payment } from "./payments";
import { planOfProject } from "./plan-of-project";
import type { PlanRead } from "./plan-of-project";
import { recalculate } from "./recalculate";
import type { TermChoices } from "./terms";
import type { Bases, DliTotal, LedgerRow } from "./result";

/** The ledger's movements as the workbook gives them. */
export interface LedgerRead {
  readonly rows: readonly LedgerRow[];
  readonly entries: readonly Entry[];
}

/**
 * The ledger of a project: allocations from the DLI table, disbursements from the list of payments. Where there is no list, past years
 * are taken from the schedule if its years up to one and only one make what was disbursed; else there is no ledger, and a doubt says why.
 */
export function ledgerOfProject(
  project: Project,
  byDli: readonly DliTotal[],
  calendar: FiscalCalendar,
  doubt: (one: Doubt) => void,
  choices?: TermChoices,
): LedgerRead {
  const nothing: LedgerRead = { rows: [], entries: [] };
  const payments = paymentsOf(project, calendar).filter((one) => one.amount !== undefined && !one.amount.isZero());
  const allocated = openings(project, byDli, calendar, choices, payments, doubt);
  if (allocated.every((entry) => entry.amount.isZero())) return nothing;
  const numbers = allocated.map((entry) => entry.dli);
  const listed = payments.length > 0 ? fromPayments(payments, numbers, doubt) : fromSchedule(project, byDli, doubt);
  if (listed === undefined) return nothing;
  doubtCancelled(project, [...allocated, ...listed], doubt);
  const read = planOfProject(project, { calendar, ...(choices ? { choices } : {}) });
  const scheduled = byDli.flatMap((dli) => dli.amounts.flatMap((amount) => amount.fiscalYear ?? []));
  const entries = [...allocated, ...listed];
  doubtOneSided(listed, doubt);
  const moving = entries.filter((entry) => entry.kind !== "allocated");
  const years = spanned([...scheduled, ...moving.map((entry) => entry.fiscalYear)]);
  const rows = ledgerRows(entries, years, read ? earnedByYear(read, calendar) : undefined);
  const first = byDli[0];
  if (read && first && !read.hasResults.some(Boolean)) {
    const what = "No results by period could be read for any DLI: the ledger shows nothing as due beyond what was paid.";
    doubt({ cell: first.cell, what });
  }
  return { rows, entries };
}

/** What was cancelled of the loan is cancelled of its DLIs; what no line or version says of a DLI the ledger does not hold. */
function doubtCancelled({ financing }: Project, entries: readonly Entry[], doubt: (one: Doubt) => void): void {
  const cancelled = sum(financing.flatMap((one) => figureOf(one.cancelled) ?? []));
  const cell = financing.find((one) => !(figureOf(one.cancelled) ?? zero).isZero())?.cancelled?.cell;
  const held = sum(entries.filter((entry) => entry.kind === "cancelled").map((entry) => entry.amount));
  if (!cell || held.equals(cancelled)) return;
  const what = held.isZero()
    ? `${grouped(cancelled)} is cancelled, but no table says of which DLI: the ledger does not hold it.`
    : `${grouped(cancelled)} is cancelled, but ${grouped(held)} is listed by DLI: the ledger holds what is listed.`;
  doubt({ cell, what });
}

/** What one DLI is given another gives: transfers that do not add to nothing make the balances more, or less, than was allocated. */
function doubtOneSided(entries: readonly Entry[], doubt: (one: Doubt) => void): void {
  const moved = entries.filter((entry) => entry.kind === "reallocated");
  const off = sum(moved.map((entry) => entry.amount));
  const cell = moved[0]?.cell;
  if (off.isZero() || !cell) return;
  const what = `The transfers listed add to ${signed(off)}, not to nothing: one side of them is not listed, and the balances are off by as much. List both sides, with a minus where money leaves.`;
  doubt({ cell, what });
}

function spanned(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** Each payment to its DLI and fiscal year. A payment without one of them cannot be placed, and then no ledger is shown: it would not be whole. */
function fromPayments(payments: readonly Payment[], numbers: readonly string[], doubt: (one: Doubt) => void): readonly Entry[] | undefined {
  const known = new Set(numbers);
  const parentOf = (number: string): string | undefined =>
    known.has(number) ? number : known.has(number.replace(/\.[^.]+$/, "")) ? number.replace(/\.[^.]+$/, "") : undefined;
  const entries: Entry[] = [];
  const lost: Payment[] = [];
  for (const payment of payments) {
    const dli = payment.dli === undefined ? undefined : parentOf(payment.dli);
    if (dli === undefined || payment.fiscalYear === undefined || payment.amount === undefined) lost.push(payment);
    else if (movesMoney(payment)) {
      const { fiscalYear, amount, request, financier } = payment;
      const named = { ...(request === undefined ? {} : { request }), ...(financier === undefined ? {} : { financier }) };
      const kind = payment.kind === "transferred" ? "reallocated" : payment.kind === "cancelled" ? "cancelled" : "disbursed";
      const taken = kind === "cancelled" ? amount.abs() : amount;
      entries.push({ dli, fiscalYear, kind, amount: taken, ...named, cell: payment.amountValue?.cell ?? payment.cell });
    }
  }
  const [first] = lost;
  if (first) {
    const of = lost.length === 1 ? "A payment names" : `${lost.length} payments name`;
    const what = `${of} no DLI of the table, or no date within one fiscal year: there is no ledger without ${lost.length === 1 ? "it" : "them"}. Name the DLI and the day.`;
    doubt({ cell: first.cell, what });
    return undefined;
  }
  return entries;
}

/** Past years by the schedule, where exactly one number of years makes what the financing table calls disbursed, as it is printed. */
function fromSchedule(project: Project, byDli: readonly DliTotal[], doubt: (one: Doubt) => void): readonly Entry[] | undefined {
  const [financing] = project.financing;
  const disbursed = figureOf(financing?.disbursed);
  const cell = financing?.disbursed?.cell;
  const at = cell ?? byDli[0]?.cell;
  const leave = (why: string): undefined => {
    if (at) doubt({ cell: at, what: `There is no ledger: ${why}` });
    return undefined;
  };
  if (project.financing.length > 1) return leave("no list of payments, and several loans whose disbursements no table divides by DLI.");
  // Nothing in the workbook speaks of payments: then there is no ledger to miss.
  if (!financing || disbursed === undefined || cell === undefined) return undefined;
  const amounts = byDli.flatMap((dli) => dli.amounts);
  if (amounts.some((one) => one.fiscalYear === undefined && !one.printed.value.isZero()))
    return leave("no list of payments, and amounts of the schedule that stand in no fiscal year.");
  const years = [...new Set(amounts.flatMap((one) => one.fiscalYear ?? []))].sort((a, b) => a - b);
  const upTo = (year: number): Dec => totalOf(amounts.filter((one) => (one.fiscalYear ?? Infinity) <= year));
  const room = financing.disbursed?.halfUnit ?? zero;
  const ties = [-Infinity, ...years].filter((year, n, all) => {
    const total = upTo(year);
    const before = all[n - 1];
    return total.minus(disbursed).abs().lte(room) && (before === undefined || !upTo(before).equals(total));
  });
  const [last] = ties;
  if (last === undefined || ties.length > 1)
    return leave(
      `no list of payments, and ${grouped(disbursed)} disbursed is not what the schedule pays up to the end of a fiscal year. Give the payments by DLI and date.`,
    );
  const off = upTo(last).minus(disbursed);
  if (Number.isFinite(last)) {
    const rounding = off.isZero()
      ? ""
      : `, which is the ${financing.disbursed?.text.trim() ?? ""} disbursed as it is printed (${grouped(off)} more in full)`;
    const what = `No list of payments: the ledger takes the schedule up to FY${last} as paid, ${grouped(upTo(last))} in all${rounding}. Give the payments by DLI and date to be sure of each.`;
    doubt({ cell, what });
  }
  return amounts
    .filter((one) => (one.fiscalYear ?? Infinity) <= last && !one.printed.value.isZero())
    .map((one): Entry => ({
      dli: one.dli,
      fiscalYear: one.fiscalYear ?? 0,
      kind: "disbursed",
      amount: one.printed.value,
      cell: one.dliCell,
    }));
}

function totalOf(amounts: readonly Bases[]): Dec {
  return sum(amounts.map((one) => one.printed.value));
}

/** What each DLI's verified results had earned by the end of a fiscal year: those of periods that were to be paid by then. */
function earnedByYear(read: PlanRead, calendar: FiscalCalendar): (dli: string, fiscalYear: number) => Dec {
  const earned = recalculate(read.plan, "verified");
  const at = new Map(read.plan.dlis.map((dli, d) => [dli.number, d]));
  return (number, fiscalYear) => {
    const d = at.get(number);
    if (d === undefined || !read.hasResults[d]) return zero;
    const end = fiscalYearSpan(fiscalYear, calendar).to;
    return sum(
      read.plan.periods.flatMap((period, p) => {
        const isDue = period.fiscalYear === undefined ? period.ends !== undefined && period.ends <= end : period.fiscalYear <= fiscalYear;
        return isDue ? earned.at(d, p) : [];
      }),
    );
  };
}
