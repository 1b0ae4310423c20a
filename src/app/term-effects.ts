import { sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import type { Basis, Plan, PlanDli, Result } from "../disburse/plan";
import { planOfProject } from "../disburse/plan-of-project";
import { recalculate } from "../disburse/recalculate";
import { settlements } from "../disburse/rounding";
import type { Settlement } from "../disburse/rounding";
import type { ChoiceName, OpenChoice } from "../disburse/terms";
import type { Project } from "../model/project";
import { figureOf } from "../model/value";
import type { Settings } from "./settings";
import { choicesOf } from "./term-choices";
import type { Start } from "./what-if";

/** One reading that the terms leave open: its options, and what all DLIs come to under each, all else as it is set. */
export interface OpenReading {
  readonly choice: ChoiceName;
  readonly why: string;
  readonly dlis: readonly string[];
  readonly options: ReadonlyArray<{ readonly option: string; readonly taken: boolean; readonly planned: Dec; readonly verified?: Dec }>;
}

/** The readings that the terms of any DLI leave open, each once. */
export function openReadings(project: Project, settings: Settings, { read, calendar }: Start): readonly OpenReading[] {
  const choices = choicesOf(settings);
  const hasResults = read.hasResults.some(Boolean);
  return [...new Set(read.open.map((one) => one.choice))].map((choice) => {
    const own = read.open.filter((one): one is OpenChoice => one.choice === choice);
    const [first] = own;
    const options = [first?.taken ?? "", ...(first?.otherwise ?? [])].sort();
    return {
      choice,
      why: first?.why ?? "",
      dlis: own.map((one) => one.dli),
      options: options.map((option) => {
        const plan = planOfProject(project, { calendar, choices: { ...choices, [choice]: option } })?.plan;
        const totalOn = (basis: Basis): Dec => (plan ? recalculate(plan, basis).total : zero);
        return {
          option,
          taken: option === first?.taken,
          planned: totalOn("planned"),
          ...(hasResults ? { verified: totalOn("verified") } : {}),
        };
      }),
    };
  });
}

/** What a DLI would earn for so many units in all, under every reading of broken lots and over-achievement. */
export interface Tried {
  readonly brokenLots: string;
  readonly overAchievement: string;
  readonly taken: boolean;
  readonly amount: Dec;
}

/** `units`: achieved by the end in all (or the level reached). Planned results are taken in turn, and what is beyond them in the last period. */
export function tryUnits(project: Project, settings: Settings, start: Start, number: string, units: Dec): readonly Tried[] {
  const choices = choicesOf(settings);
  const isOpen = (choice: ChoiceName): boolean => start.read.open.some((one) => one.dli === number && one.choice === choice);
  const lots = isOpen("brokenLots") ? (["whole-lots", "pro-rata"] as const) : [choices.brokenLots];
  const beyond = isOpen("overAchievement") ? (["to-plan", "to-allocation", "without-cap"] as const) : [choices.overAchievement];
  return lots.flatMap((brokenLots) =>
    beyond.map((overAchievement): Tried => {
      const read = planOfProject(project, { calendar: start.calendar, choices: { ...choices, brokenLots, overAchievement } });
      const dli = read?.plan.dlis.find((one) => one.number === number);
      const taken = brokenLots === choices.brokenLots && overAchievement === choices.overAchievement;
      if (!read || !dli) return { brokenLots, overAchievement, taken, amount: zero };
      const plan: Plan = { ...read.plan, dlis: [{ ...dli, results: resultsMaking(dli, read.plan.periods.length, units) }] };
      return { brokenLots, overAchievement, taken, amount: recalculate(plan, "verified").total };
    }),
  );
}

function resultsMaking(dli: PlanDli, periods: number, units: Dec): ReadonlyArray<Result | undefined> {
  const goals = Array.from({ length: periods }, (_, p) => dli.planned[p]?.units?.units ?? zero);
  const last = goals.reduce((found, goal, p) => (goal.gt(0) ? p : found), 0);
  if (dli.terms.at(-1)?.counts === "level") return goals.map((_, p) => (p === last ? { units } : undefined));
  let left = units;
  return goals.map((goal, p) => {
    const taken = p === last || left.lt(goal) ? left : goal;
    left = left.minus(taken);
    return taken.isZero() ? undefined : { units: taken };
  });
}

/** The units that a DLI is planned for in all, and the latest result of its indicator, where the workbook states one. */
export function unitsOf(
  project: Project,
  start: Start,
  number: string,
): { readonly planned: Dec; readonly latest?: { units: Dec; cell: CellRef } } {
  const d = start.read.plan.dlis.findIndex((dli) => dli.number === number);
  const planned = sum((start.read.plan.dlis[d]?.planned ?? []).flatMap((one) => one?.units?.units ?? []));
  const indicator = project.indicators.find((one) => one.id === start.read.rows[d]?.indicatorId);
  const actual = indicator?.records.map((record) => record.actual).find((value) => figureOf(value) !== undefined);
  const units = figureOf(actual);
  return { planned, ...(actual && units ? { latest: { units, cell: actual.cell } } : {}) };
}

/** A DLI whose unit value does not divide its subtotal, with the ways to settle that. */
export interface Residual {
  readonly dli: string;
  readonly cell?: CellRef;
  readonly subtotal: Dec;
  readonly lots: Dec;
  readonly unitValue: Dec;
  readonly residual: Dec;
  readonly ways: readonly Settlement[];
}

export function residualsOf({ read }: Start): readonly Residual[] {
  return read.plan.dlis.flatMap((dli): readonly Residual[] => {
    const [terms, ...others] = dli.terms;
    if (!terms || others.length > 0 || terms.pays.kind !== "unit" || terms.counts !== "each" || !terms.allocation) return [];
    const { price, lot } = terms.pays;
    const counts = dli.planned.flatMap((one) => (one?.units && !one.units.units.isZero() ? [one.units.units.div(lot)] : []));
    const ways = settlements(terms.allocation, price, counts);
    const lots = sum(counts);
    const residual = lots.times(price).minus(terms.allocation);
    if (ways.length === 0) return [];
    const cell = dli.cell ? { cell: dli.cell } : {};
    return [{ dli: dli.number, ...cell, subtotal: terms.allocation, lots, unitValue: price, residual, ways }];
  });
}
