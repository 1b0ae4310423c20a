import type { IsoDate } from "../base/dates";
import { dec, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { fiscalYearOf } from "../base/fiscal";
import type { FiscalCalendar } from "../base/fiscal";
import type { ExpenditureLimit, PayTerms, Spent } from "./payable";
import type { Plan, PlanDli, Planned, Result } from "./plan";
import type { Terms } from "./terms";

/** One thing that a scenario changes. Periods are counted from 0; the workbook is not touched. */
export type Change =
  | { readonly kind: "target"; readonly dli: string; readonly period: number; readonly units: Dec }
  /** The amount of a period, where no unit value gives it. */
  | { readonly kind: "amount"; readonly dli: string; readonly period: number; readonly amount: Dec }
  | { readonly kind: "result"; readonly dli: string; readonly period: number; readonly units: Dec; readonly achieved?: IsoDate }
  /** Another price, from a day on (absent: throughout). The terms before that day stay. */
  | { readonly kind: "price"; readonly dli: string; readonly price: Dec; readonly from?: IsoDate }
  | { readonly kind: "date"; readonly period: number; readonly paid: IsoDate }
  /** So many units of the expenditure's currency to one of the loan's: in one period, or in all. */
  | { readonly kind: "rate"; readonly period?: number; readonly rate: Dec }
  | { readonly kind: "drop"; readonly dli: string }
  /** What a DLI may earn in all. */
  | { readonly kind: "allocation"; readonly dli: string; readonly amount: Dec }
  /** A DLI that pays by units, all of them planned for one period. */
  | {
      readonly kind: "add";
      readonly dli: string;
      readonly name: string;
      readonly terms: Terms;
      readonly period: number;
      readonly units: Dec;
    }
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
  readonly priorResults?: PayTerms["priorResults"];
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
    case "amount":
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
        spent && (change.period === undefined || change.period === p) ? { amount: spent.own ?? spent.amount, rate: change.rate } : spent;
      return { ...now, limit: { ...limit, spent: limit.spent.map(at) } };
    }
    case "drop":
      if (!plan.dlis.some((dli) => dli.number === change.dli)) return `There is no DLI ${change.dli}.`;
      return { ...now, plan: { ...plan, dlis: plan.dlis.filter((dli) => dli.number !== change.dli) } };
    case "allocation":
      return withDli(now, change.dli, (dli) => ({ ...dli, terms: dli.terms.map((one) => allocated(one, change.amount)) }));
    case "add":
      return added(now, change);
    case "reallocate":
      return reallocated(now, change);
  }
}

function withDli(now: Situation, number: string, to: (dli: PlanDli) => PlanDli): Situation | string {
  if (!now.plan.dlis.some((dli) => dli.number === number)) return `There is no DLI ${number}.`;
  return { ...now, plan: { ...now.plan, dlis: now.plan.dlis.map((dli) => (dli.number === number ? to(dli) : dli)) } };
}

function inPeriod(now: Situation, change: Extract<Change, { kind: "target" | "amount" | "result" }>): Situation | string {
  if (!now.plan.periods[change.period]) return `There is no period ${change.period + 1}.`;
  if (change.kind === "amount") {
    if (change.amount.isNegative()) return "An amount is not below nothing.";
    return withDli(now, change.dli, (dli) => {
      const planned: Planned = { units: { units: dec(1) }, ...dli.planned[change.period], amount: { value: change.amount } };
      return { ...dli, planned: replaced(dli.planned, change.period, planned) };
    });
  }
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

function allocated(terms: Terms, allocation: Dec): Terms {
  const { allocation: _old, ...sources } = terms.sources ?? {};
  return { ...terms, allocation, sources };
}

function added(now: Situation, change: Extract<Change, { kind: "add" }>): Situation | string {
  const { plan } = now;
  if (plan.dlis.some((dli) => dli.number === change.dli)) return `There is a DLI ${change.dli} already.`;
  if (!plan.periods[change.period]) return `There is no period ${change.period + 1}.`;
  const planned = plan.periods.map((_, p): Planned | undefined => (p === change.period ? { units: { units: change.units } } : undefined));
  const dli: PlanDli = { number: change.dli, name: change.name, terms: [change.terms], planned, results: [] };
  return { ...now, plan: { ...plan, dlis: [...plan.dlis, dli] } };
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
