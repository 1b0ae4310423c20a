import type { IsoDate } from "../base/dates";
import { sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { fiscalYearOf } from "../base/fiscal";
import type { FiscalCalendar } from "../base/fiscal";
import { byFiscalYear } from "./forecast";
import type { ExpenditureLimit, Spent } from "./payable";
import type { Basis, Plan, PlanDli, Planned, Result } from "./plan";
import { recalculate } from "./recalculate";
import type { Recalculation } from "./recalculate";
import type { Terms } from "./terms";

/** One thing that a scenario changes. Periods are counted from 0; the workbook is not touched. */
export type Change =
  | { readonly kind: "target"; readonly dli: string; readonly period: number; readonly units: Dec }
  | { readonly kind: "result"; readonly dli: string; readonly period: number; readonly units: Dec; readonly achieved?: IsoDate }
  /** Another price, from a day on (absent: throughout). The terms before that day stay. */
  | { readonly kind: "price"; readonly dli: string; readonly price: Dec; readonly from?: IsoDate }
  | { readonly kind: "date"; readonly period: number; readonly paid: IsoDate }
  /** So many units of the expenditure's currency to one of the loan's: in one period, or in all. */
  | { readonly kind: "rate"; readonly period?: number; readonly rate: Dec }
  | { readonly kind: "drop"; readonly dli: string }
  /** An amount from one DLI's allocation to another's. */
  | { readonly kind: "reallocate"; readonly from: string; readonly to: string; readonly amount: Dec };

/** Changes under a name that a person gave them. */
export interface Scenario {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** What a scenario starts from, and what it leads to. */
export interface Situation {
  readonly plan: Plan;
  readonly limit: ExpenditureLimit;
}

/** A change that could not be made, with the reason in plain words. */
export interface Refused {
  readonly change: Change;
  readonly why: string;
}

export interface Applied extends Situation {
  readonly refused: readonly Refused[];
}

/** The situation after a scenario's changes, each in turn. A change that names what is not there is refused and leaves all as it was. */
export function apply(scenario: Scenario, from: Situation, calendar: FiscalCalendar): Applied {
  const refused: Refused[] = [];
  let now: Situation = from;
  for (const change of scenario.changes) {
    const next = changed(now, change, calendar);
    if (typeof next === "string") refused.push({ change, why: next });
    else now = next;
  }
  return { ...now, refused };
}

function changed(now: Situation, change: Change, calendar: FiscalCalendar): Situation | string {
  const { plan } = now;
  switch (change.kind) {
    case "target":
    case "result":
      return inPeriod(now, change);
    case "price":
      return withDli(now, change.dli, (dli) => ({ ...dli, terms: repriced(dli.terms, change.price, change.from) }));
    case "date": {
      const period = plan.periods[change.period];
      if (!period) return `There is no period ${change.period + 1}.`;
      const moved = { ...period, paid: change.paid, fiscalYear: fiscalYearOf(change.paid, calendar) };
      return { ...now, plan: { ...plan, periods: plan.periods.map((one, p) => (p === change.period ? moved : one)) } };
    }
    case "rate": {
      const { limit } = now;
      if (limit.kind === "none") return "No expenditure holds the payments: an exchange rate changes nothing.";
      if (change.rate.lte(0)) return "An exchange rate is above nothing.";
      const at = (spent: Spent | undefined, p: number): Spent | undefined =>
        spent && (change.period === undefined || change.period === p) ? { amount: spent.amount, rate: change.rate } : spent;
      return { ...now, limit: { ...limit, spent: limit.spent.map(at) } };
    }
    case "drop":
      if (!plan.dlis.some((dli) => dli.number === change.dli)) return `There is no DLI ${change.dli}.`;
      return { ...now, plan: { ...plan, dlis: plan.dlis.filter((dli) => dli.number !== change.dli) } };
    case "reallocate":
      return reallocated(now, change);
  }
}

function withDli(now: Situation, number: string, to: (dli: PlanDli) => PlanDli): Situation | string {
  if (!now.plan.dlis.some((dli) => dli.number === number)) return `There is no DLI ${number}.`;
  return { ...now, plan: { ...now.plan, dlis: now.plan.dlis.map((dli) => (dli.number === number ? to(dli) : dli)) } };
}

function inPeriod(now: Situation, change: Extract<Change, { kind: "target" | "result" }>): Situation | string {
  if (!now.plan.periods[change.period]) return `There is no period ${change.period + 1}.`;
  if (change.units.isNegative()) return "A count is not below nothing.";
  return withDli(now, change.dli, (dli) => {
    if (change.kind === "result") {
      const result: Result = { units: change.units, ...(change.achieved === undefined ? {} : { achieved: change.achieved }) };
      return { ...dli, results: replaced(dli.results, change.period, result) };
    }
    const planned: Planned = { ...dli.planned[change.period], units: { units: change.units } };
    return { ...dli, planned: replaced(dli.planned, change.period, planned) };
  });
}

function replaced<T>(list: ReadonlyArray<T | undefined>, at: number, by: T): ReadonlyArray<T | undefined> {
  return Array.from({ length: Math.max(list.length, at + 1) }, (_, n) => (n === at ? by : list[n]));
}

/** Terms that pay by units with another price; from a day on they are added to what was agreed before. */
function repriced(terms: readonly Terms[], price: Dec, from: IsoDate | undefined): readonly Terms[] {
  const dear = (one: Terms): Terms => {
    const { price: _old, ...sources } = one.sources ?? {};
    return one.pays.kind === "unit" ? { ...one, pays: { ...one.pays, price }, sources } : one;
  };
  if (from === undefined) return terms.map(dear);
  const [last] = [...terms].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? 1 : -1));
  return last ? [...terms.filter((one) => (one.from ?? "") < from), { ...dear(last), from }] : terms;
}

function reallocated(now: Situation, change: Extract<Change, { kind: "reallocate" }>): Situation | string {
  const [giver, taker] = [change.from, change.to].map((number) => now.plan.dlis.find((dli) => dli.number === number));
  if (!giver || !taker) return `There is no DLI ${giver ? change.to : change.from}.`;
  if (giver === taker) return "A DLI does not give to itself.";
  if (change.amount.lte(0)) return "An amount above nothing is needed.";
  const short = giver.terms.some((one) => one.allocation === undefined || one.allocation.lt(change.amount));
  if (short || taker.terms.some((one) => one.allocation === undefined))
    return "Both DLIs need an allocation, and the giver's must hold the amount.";
  const by = (dli: PlanDli, amount: Dec): PlanDli => ({
    ...dli,
    terms: dli.terms.map((one) => ({ ...one, allocation: (one.allocation ?? zero).plus(amount) })),
  });
  const dlis = now.plan.dlis.map((dli) =>
    dli === giver ? by(dli, change.amount.negated()) : dli === taker ? by(dli, change.amount) : dli,
  );
  return { ...now, plan: { ...now.plan, dlis } };
}

/** What moved between two situations, by DLI and by fiscal year; figures that did not move are left out. */
export interface Movement {
  readonly byDli: ReadonlyArray<{ readonly dli: string; readonly before: Dec; readonly after: Dec; readonly change: Dec }>;
  readonly byYear: ReadonlyArray<{ readonly fiscalYear: number; readonly before: Dec; readonly after: Dec; readonly change: Dec }>;
  readonly total: { readonly before: Dec; readonly after: Dec; readonly change: Dec };
}

/** Two plans side by side, on one basis: the situation and a scenario, or two scenarios. */
export function movement(before: Plan, after: Plan, basis: Basis): Movement {
  const [a, b] = [recalculate(before, basis), recalculate(after, basis)];
  const numbers = [...new Set([...before.dlis, ...after.dlis].map((dli) => dli.number))];
  const [yearsA, yearsB] = [byFiscalYear(a).years, byFiscalYear(b).years];
  const years = [...new Set([...yearsA.keys(), ...yearsB.keys()])].sort((x, y) => x - y);
  return {
    byDli: numbers.map((dli) => ({ dli, ...moved(ofDli(a, dli), ofDli(b, dli)) })).filter((one) => !one.change.isZero()),
    byYear: years
      .map((fiscalYear) => ({ fiscalYear, ...moved(yearsA.get(fiscalYear) ?? zero, yearsB.get(fiscalYear) ?? zero) }))
      .filter((one) => !one.change.isZero()),
    total: moved(a.total, b.total),
  };
}

function ofDli(amounts: Recalculation, number: string): Dec {
  return sum(amounts.plan.dlis.flatMap((dli, d) => (dli.number === number ? [amounts.ofDli(d)] : [])));
}

function moved(before: Dec, after: Dec): { before: Dec; after: Dec; change: Dec } {
  return { before, after, change: after.minus(before) };
}
