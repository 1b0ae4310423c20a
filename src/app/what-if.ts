import type { FiscalCalendar } from "../base/fiscal";
import { sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { earnedCells } from "../disburse/earn";
import { movement } from "../disburse/movement";
import type { Movement } from "../disburse/movement";
import { payables } from "../disburse/payable";
import type { Payable } from "../disburse/payable";
import { planOfProject } from "../disburse/plan-of-project";
import type { PlanRead } from "../disburse/plan-of-project";
import type { Basis, Plan } from "../disburse/plan";
import { reallocate } from "../disburse/reallocate";
import type { Reallocation } from "../disburse/reallocate";
import { apply } from "../disburse/scenario";
import type { Situation } from "../disburse/scenario";
import { whyEarned } from "../disburse/why";
import type { Figure } from "../disburse/trace";
import type { Project } from "../model/project";
import { limitOf, spentOf } from "./expenditure";
import type { SpentRead } from "./expenditure";
import type { KeptChange } from "./kept-scenarios";
import { priorResultsOf } from "./prior-results";
import { changesOfKept, heldOf } from "./scenario-changes";
import { choicesOf } from "./term-choices";
import type { Settings } from "./settings";

/** What the workbook says, as scenarios start from it. */
export interface Start {
  readonly read: PlanRead;
  readonly situation: Situation;
  readonly spent: SpentRead;
  /** Payments are to be held by expenditure in another currency, and no exchange rate is stated. */
  readonly lacksRate: boolean;
  readonly calendar: FiscalCalendar;
}

/** Undefined where the project has no DLI table. `currency`: of the amounts, where the tables of DLIs do not name it themselves. */
export function startOf(project: Project, settings: Settings, currency?: string): Start | undefined {
  const calendar = { startMonth: settings.fiscalYearStartMonth };
  const readings = settings.readings ?? {};
  const found = planOfProject(project, { calendar, choices: choicesOf(settings) });
  if (!found) return undefined;
  const read = found.plan.currency === undefined && currency !== undefined ? { ...found, plan: { ...found.plan, currency } } : found;
  const spent = spentOf(project, read.plan, readings);
  const limit = limitOf(spent, read.plan, readings);
  const lacksRate = limit === "no-rate";
  const prior = priorResultsOf(project, settings);
  const held: Situation = { plan: read.plan, limit: limit === "no-rate" ? { kind: "none" } : limit };
  return { read, spent, lacksRate, calendar, situation: prior ? { ...held, priorResults: prior } : held };
}

/** What a scenario comes to, against what it starts from, on the planned results. */
export interface Outcome {
  readonly after: Situation;
  /** Changes that could not be made, by their place in the scenario. */
  readonly refused: ReadonlyArray<{ readonly at: number; readonly why: string }>;
  readonly moved: Movement;
  /** What the changes leave unused of the total before; negative where they take more. */
  readonly free: Dec;
  /** Planned results that their DLI's allocation does not pay. */
  readonly capped: ReadonlyArray<{ readonly dli: string; readonly unpaid: Dec; readonly allocation: Dec }>;
}

export function outcomeOf(start: Start, changes: readonly KeptChange[]): Outcome {
  const { after, refused } = applied(start, changes);
  const moved = movement(start.situation.plan, after.plan, "planned");
  return { after, refused, moved, free: moved.total.change.negated(), capped: cappedOf(after.plan) };
}

/** Each change in turn; what cannot be made is left out, with the reason. */
function applied(start: Start, changes: readonly KeptChange[]): Pick<Outcome, "after" | "refused"> {
  let after = start.situation;
  const refused: { at: number; why: string }[] = [];
  changes.forEach((kept, at) => {
    const asked = changesOfKept(kept, after.plan);
    if (typeof asked === "string") {
      refused.push({ at, why: asked });
      return;
    }
    const next = apply({ name: "", changes: asked }, after, start.calendar);
    const [first] = next.refused;
    if (first) refused.push({ at, why: first.why });
    else after = { ...after, plan: next.plan, limit: next.limit };
  });
  return { after, refused };
}

function cappedOf(plan: Plan): Outcome["capped"] {
  return plan.dlis.flatMap((dli) => {
    const cells = earnedCells(plan, dli, "planned");
    const unpaid = sum(cells.map((cell) => cell.worth.minus(cell.amount)));
    const allocation = cells.at(-1)?.terms?.allocation;
    return unpaid.gt(0) && allocation ? [{ dli: dli.number, unpaid, allocation }] : [];
  });
}

/** Two scenarios side by side, or one and the workbook (no changes). */
export function compareOutcomes(start: Start, one: readonly KeptChange[], other: readonly KeptChange[]): Movement {
  return movement(applied(start, one).after.plan, applied(start, other).after.plan, "planned");
}

/** What is paid of each period, within the expenditure that the situation holds payments by. */
export function paymentsOf({ plan, limit, priorResults }: Situation, basis: Basis): readonly Payable[] {
  const periods = plan.periods.map((period, p) => ({
    label: period.label,
    ...(period.ends ? { ends: period.ends } : {}),
    earned: periodFigure(plan, p, basis),
  }));
  return payables(periods, {
    limit,
    ...(priorResults ? { priorResults } : {}),
    ...(plan.commitment ? { commitment: plan.commitment } : {}),
  });
}

/** What all DLIs earn in a period, each as a term of its own. */
function periodFigure(plan: Plan, period: number, basis: Basis): Figure {
  const terms = plan.dlis.map((dli) => whyEarned(plan, dli, period, basis)).filter((trace) => !trace.result.isZero());
  const value = sum(terms.map((term) => term.result));
  return { value, trace: { op: "sum", label: `earned for ${plan.periods[period]?.label ?? ""}`, terms, result: value } };
}

/** A DLI's amounts by period through the terms, each with how it came about, made when it is asked for. */
export function earnedOf(plan: Plan, number: string, basis: Basis): readonly Figure[] {
  const d = plan.dlis.findIndex((dli) => dli.number === number);
  const dli = plan.dlis[d];
  if (!dli) return [];
  return earnedCells(plan, dli, basis).map(({ amount }, p) => ({
    value: amount,
    get trace() {
      return whyEarned(plan, dli, p, basis);
    },
  }));
}

/** What a DLI would hold if it were given an amount, or all that the changes so far leave free, and the unit value that this implies. */
export function offerOf(
  start: Start,
  outcome: Outcome,
  to: { readonly dli: string; readonly units: Dec; readonly lot: Dec },
  amount: Dec = outcome.free,
): Reallocation | undefined {
  const own = outcome.after.plan.dlis.find((dli) => dli.number === to.dli);
  const freed = outcome.moved.byDli.map((one) => ({ dli: one.dli, before: one.before, after: one.after }));
  const changes = amount.equals(outcome.free) ? freed : [{ dli: "", before: amount, after: zero }];
  return reallocate({ ...to, before: own ? heldOf(own) : zero }, changes, placesFor(start));
}

/** Unit values are whole units of the currency, unless the plan's own have cents. */
function placesFor({ read }: Start): number {
  const prices = read.plan.dlis.flatMap((dli) => dli.terms.flatMap((one) => (one.pays.kind === "unit" ? [one.pays.price] : [])));
  return prices.some((price) => !price.isInteger()) ? 2 : 0;
}
