import { signed, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { fiscalYearOf } from "../base/fiscal";
import type { FiscalCalendar } from "../base/fiscal";
import { figureOf } from "../model/value";
import type { Dli, Project } from "../model/project";
import type { Doubt } from "../model/table";
import { cellTrace, differenceTrace, givenTrace, sumTrace } from "./build";
import { traceOfValue } from "./factor";
import type { Entry } from "./ledger";
import { movesMoney } from "./payments";
import type { Payment } from "./payments";
import type { DliTotal } from "./result";
import type { TermChoices } from "./terms";
import type { Trace } from "./trace";
import { allocated, restructuringOf } from "./versions";
import type { Restructuring } from "./versions";

/**
 * What each DLI began with, and what a restructuring of a known day moved: the proposed allocation less the current one, in the fiscal
 * year of that day. Where the day is not known, or listed transfers are other than the two versions', the allocations in force stand.
 */
export function openings(
  project: Project,
  byDli: readonly DliTotal[],
  calendar: FiscalCalendar,
  choices: TermChoices | undefined,
  payments: readonly Payment[],
  doubt: (one: Doubt) => void,
): readonly Entry[] {
  const inForce = byDli.map((dli) => allocation(dli.dli, figureOf(dli.subtotal) ?? dli.printed.value, dli.subtotal?.cell ?? dli.cell));
  const restructuring = restructuringOf(project, choices?.restructured);
  if (!restructuring) return inForce;
  const changes = changesOf(byDli, restructuring, payments);
  const moved = changes.filter((one) => !one.amount.isZero());
  const began = changes.map(({ number, was, before }) => allocation(number, was, before?.subtotal?.cell ?? before?.cell));
  const transfers = payments.flatMap(({ kind, dli, amount }) => (kind === "transferred" && amount ? [{ dli, amount }] : []));
  if (transfers.length > 0) {
    const listed = (number: string): Dec => sum(transfers.filter((one) => one.dli === number).map((one) => one.amount));
    return changes.every((one) => listed(one.number).equals(one.amount)) ? began : inForce;
  }
  const { from } = restructuring;
  if (from === undefined) return inForce;
  const total = sum(moved.map((one) => one.amount));
  const cancelled = sum(project.financing.flatMap((one) => figureOf(one.cancelled) ?? []));
  const isCancelled = !total.isZero() && moved.every((one) => one.amount.isNegative()) && total.negated().equals(cancelled);
  const [first] = moved;
  if (first && !total.isZero() && !isCancelled) {
    const what = `The restructuring changes the allocations by ${signed(total)} in all: so much is neither moved to another DLI nor stated as cancelled. Say what it is, or correct the allocations.`;
    doubt({ cell: first.now?.subtotal?.cell ?? first.now?.cell ?? first.before?.cell ?? first.cell, what });
  }
  const fiscalYear = fiscalYearOf(from, calendar);
  return [
    ...began,
    ...moved.map((one): Entry => {
      const amount = isCancelled ? one.amount.negated() : one.amount;
      const trace = isCancelled ? lessTrace(one.beforeTrace, one.nowTrace) : lessTrace(one.nowTrace, one.beforeTrace);
      const cell = one.now?.subtotal?.cell ?? one.cell;
      return { dli: one.number, fiscalYear, kind: isCancelled ? "cancelled" : "reallocated", amount, trace, cell };
    }),
  ];
}

function allocation(dli: string, amount: Dec, cell: Entry["cell"]): Entry {
  return { dli, fiscalYear: 0, kind: "allocated", amount, ...(cell ? { cell } : {}) };
}

interface AllocationChange {
  readonly number: string;
  readonly was: Dec;
  readonly amount: Dec;
  readonly cell: DliTotal["cell"];
  readonly now?: DliTotal;
  readonly before?: Dli;
  readonly nowTrace: Trace;
  readonly beforeTrace: Trace;
}

/** Every DLI of either version, those in force first. A dropped DLI keeps what was paid for it and gives the rest. */
function changesOf(byDli: readonly DliTotal[], { before }: Restructuring, payments: readonly Payment[]): readonly AllocationChange[] {
  const nothing = givenTrace("not in this version", zero);
  const stay = byDli.map((now): AllocationChange => {
    const old = before.find((one) => one.number === now.dli);
    const [was, is] = [old ? allocated(old) : zero, figureOf(now.subtotal) ?? now.printed.value];
    const nowTrace = now.subtotal && figureOf(now.subtotal) ? cellTrace(now.subtotal.cell, now.subtotal.text, is) : now.printed.trace;
    const beforeTrace = old ? allocationTrace(old) : nothing;
    return { number: now.dli, was, amount: is.minus(was), cell: now.cell, now, ...(old ? { before: old } : {}), nowTrace, beforeTrace };
  });
  const dropped = before.filter((old) => !byDli.some((now) => now.dli === old.number));
  return [
    ...stay,
    ...dropped.map((old): AllocationChange => {
      const was = allocated(old);
      const { number, cell } = old;
      const paid = payments.filter(
        (one) => one.dli === number && one.kind !== "transferred" && one.kind !== "cancelled" && movesMoney(one),
      );
      const kept = sumTrace(
        `paid for DLI ${number}`,
        paid.flatMap(({ amount, amountValue, table }) => (amount ? [traceOfValue(amountValue, table) ?? givenTrace("paid", amount)] : [])),
      );
      return { number, was, amount: kept.result.minus(was), cell, before: old, nowTrace: kept, beforeTrace: allocationTrace(old) };
    }),
  ];
}

function allocationTrace(dli: Dli): Trace {
  return traceOfValue(dli.subtotal, dli.table) ?? givenTrace("current allocation", allocated(dli), dli.cell);
}

function lessTrace(minuend: Trace, subtrahend: Trace): Trace {
  return differenceTrace("change of the allocation", minuend, subtrahend);
}
