import { sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { FiscalCalendar } from "../../base/fiscal";
import { paymentsOf } from "../../disburse/payments";
import type { Payment } from "../../disburse/payments";
import { planOfProject } from "../../disburse/plan-of-project";
import type { PlanRead } from "../../disburse/plan-of-project";
import type { Dli, Project } from "../../model/project";

/** A day after every other. */
export const never = "9999";

interface Read {
  readonly startMonth: number;
  readonly plan: PlanRead | undefined;
  readonly payments: readonly Payment[];
}

/** Several rules of one check ask the same of the same project. */
const known = new WeakMap<Project, Read>();

function readOf(project: Project, calendar: FiscalCalendar): Read {
  const before = known.get(project);
  if (before?.startMonth === calendar.startMonth) return before;
  const read = { startMonth: calendar.startMonth, plan: planOfProject(project, { calendar }), payments: paymentsOf(project, calendar) };
  known.set(project, read);
  return read;
}

/** The plan of the schedule in force; undefined without a DLI table. */
export function planOf(project: Project, calendar: FiscalCalendar): PlanRead | undefined {
  return readOf(project, calendar).plan;
}

/** A line of a list of disbursements that has an amount. */
export type ListedPayment = Payment & { readonly amount: Dec };

/** Every line of the lists of disbursements that has an amount and moved money; what was cancelled, or is marked as not paid, moved none. */
export function payments(project: Project, calendar: FiscalCalendar): readonly ListedPayment[] {
  const listed = readOf(project, calendar).payments.filter((one) => one.kind !== "cancelled" && one.kind !== "not-paid");
  return listed.flatMap((one) => (one.amount === undefined ? [] : [{ ...one, amount: one.amount }]));
}

/** Lines that say a decision changed what is paid, with an amount or without one. */
export function decisions(project: Project, calendar: FiscalCalendar): readonly Payment[] {
  return readOf(project, calendar).payments.filter((one) => ["waived", "transferred", "partial"].includes(one.kind));
}

/** The payments of a DLI and of its results (4.1, 4.2), in order. */
export function paymentsOfDli<T extends Payment>(all: readonly T[], dli: Pick<Dli, "number">): readonly T[] {
  return all.filter((one) => one.dli === dli.number || one.dli?.startsWith(`${dli.number}.`));
}

/** Paid for results: advances, what recovers them, and waivers are none. */
export function paysResults(payment: Payment): boolean {
  return payment.kind === "payment" || payment.kind === "partial";
}

export function paidIn(all: ReadonlyArray<{ readonly amount: Dec }>): Dec {
  return sum(all.map((one) => one.amount));
}
