import { dec } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { lateness } from "./earn";
import type { Lane, Segment } from "./lane";
import { countOf } from "./plan";
import type { Basis, Plan, PlanDli } from "./plan";
import { termsOn } from "./terms";
import type { Terms } from "./terms";
import { goalsOf, isAlone } from "./worth";

/** A plan in whole numbers: amounts in `unit` (a cent, or less), counts in each lane's own unit. A DLI that does not fit has no lane. */
export interface Compiled {
  readonly plan: Plan;
  readonly basis: Basis;
  readonly unit: Dec;
  readonly periods: number;
  readonly lanes: ReadonlyArray<Lane | undefined>;
}

/** Beyond so many decimal places a figure is better held as a decimal. */
const mostPlaces = 6;

/** The plan's figures on a basis as integers. */
export function compile(plan: Plan, basis: Basis): Compiled {
  const drafts = plan.dlis.map((dli) => draftOf(plan, dli, basis));
  const places = Math.max(0, ...drafts.flatMap((draft) => (draft && draft.amountPlaces <= mostPlaces ? draft.amountPlaces : [])));
  const scale = dec(10).pow(places);
  const lanes = drafts.map((draft) => (draft && draft.amountPlaces <= mostPlaces ? laneOf(draft, scale) : undefined));
  return { plan, basis, unit: dec(1).div(scale), periods: plan.periods.length, lanes };
}

interface Draft {
  readonly dli: PlanDli;
  readonly governing: ReadonlyArray<Terms | undefined>;
  readonly counts: ReadonlyArray<Dec | undefined>;
  readonly unitScale: Dec;
  readonly amountPlaces: number;
}

/** What a DLI needs to be held in integers; undefined where part of a result was accepted or a step is shared out: those divide. */
function draftOf(plan: Plan, dli: PlanDli, basis: Basis): Draft | undefined {
  const governing = plan.periods.map((period) => termsOn(dli.terms, period.paid ?? period.ends));
  const results = plan.periods.map((_, p) => countOf(dli, p, basis));
  const terms = [...new Set(governing.flatMap((one) => one ?? []))];
  if (results.some((one) => one?.accepted !== undefined)) return undefined;
  if (terms.some(({ pays }) => pays.kind === "steps" && pays.between === "pro-rata")) return undefined;
  const counts = results.map((one, p) => {
    const own = governing[p];
    return one && own && lateness(own, one, plan.periods[p]?.ends) === undefined ? one.units : undefined;
  });
  const figures = terms.flatMap((one) => [
    ...[one.start, one.minimum, one.maximum].flatMap((figure) => figure ?? []),
    ...(one.pays.kind === "steps" ? one.pays.steps.map((step) => step.at) : []),
    ...(one.pays.kind === "unit" && one.pays.brokenLots === "whole-lots" ? [one.pays.lot] : []),
  ]);
  const units = [...counts.flatMap((count) => count ?? []), ...dli.planned.flatMap((one) => one?.units?.units ?? []), ...figures];
  if (units.some((one) => one.isNegative())) return undefined;
  const unitScale = dec(10).pow(mostPlacesOf(units));
  const amounts = terms.flatMap((one) => [...(one.allocation ? [one.allocation] : []), ...pricesOf(one, unitScale)]);
  const planned = dli.planned.flatMap((one) => one?.amount?.value ?? []);
  if ([...amounts, ...planned].some((one) => one.isNegative())) return undefined;
  return { dli, governing, counts, unitScale, amountPlaces: mostPlacesOf([...amounts, ...planned]) };
}

function mostPlacesOf(figures: readonly Dec[]): number {
  return figures.reduce((most, figure) => Math.max(most, figure.decimalPlaces()), 0);
}

/** The price of one count or of one lot; of steps, what each adds. */
function pricesOf({ pays }: Terms, unitScale: Dec): readonly Dec[] {
  if (pays.kind === "steps") return pays.steps.map((step) => step.amount);
  if (pays.kind === "all-or-nothing") return [];
  return [pays.brokenLots === "whole-lots" ? pays.price : pays.price.div(pays.lot.times(unitScale))];
}

function laneOf(draft: Draft, scale: Dec): Lane | undefined {
  const { dli, governing, unitScale } = draft;
  const counted = (figure: Dec | undefined, otherwise: number): number => (figure ? figure.times(unitScale).toNumber() : otherwise);
  const paid = (figure: Dec | undefined, otherwise: number): number => (figure ? figure.times(scale).toNumber() : otherwise);
  const segments: Segment[] = [];
  for (let p = 0; p < governing.length; p += 1) {
    const terms = governing[p];
    if (!terms) continue;
    const first = p;
    while (governing[p + 1] === terms) p += 1;
    const steps = terms.pays.kind === "steps" ? terms.pays.steps : terms.pays.kind === "all-or-nothing" ? goalsOf(dli, terms) : [];
    const isWhole = terms.pays.kind === "unit" && terms.pays.brokenLots === "whole-lots";
    segments.push({
      first,
      end: p + 1,
      isLevel: terms.counts === "level",
      lapses: terms.missed === "lapses",
      toPlan: terms.overAchievement === "to-plan",
      price: terms.pays.kind === "unit" ? paid(pricesOf(terms, unitScale)[0], 0) : 0,
      lot: terms.pays.kind === "unit" && isWhole ? counted(terms.pays.lot, 0) : 0,
      steps: Float64Array.from(steps, (step) => counted(step.at, 0)),
      amounts: Float64Array.from(steps, (step) => paid(step.amount, 0)),
      ownGoals: terms.pays.kind === "all-or-nothing" && isAlone(terms),
      start: counted(terms.start, 0),
      cap: terms.overAchievement === "without-cap" ? Infinity : paid(terms.allocation, Infinity),
      minimum: counted(terms.minimum, -Infinity),
      maximum: counted(terms.maximum, Infinity),
    });
  }
  const lane: Lane = {
    unitScale: unitScale.toNumber(),
    counts: Float64Array.from(draft.counts, (count) => counted(count, NaN)),
    goals: Float64Array.from(governing, (_, p) => counted(dli.planned[p]?.units?.units, 0)),
    planned: Float64Array.from(governing, (_, p) => paid(dli.planned[p]?.amount?.value, 0)),
    segments,
  };
  return isSafe(lane) ? lane : undefined;
}

function isSafe(lane: Lane): boolean {
  const fits = (figure: number): boolean => !Number.isFinite(figure) || Number.isSafeInteger(figure);
  const listed = [lane.counts, lane.goals, lane.planned, ...lane.segments.flatMap((one) => [one.steps, one.amounts])];
  const single = lane.segments.flatMap((one) => [one.price, one.lot, one.start, one.cap, one.minimum, one.maximum]);
  return listed.every((figures) => figures.every(fits)) && single.every(fits);
}
