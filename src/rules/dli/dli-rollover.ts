import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Dli } from "../../model/project";
import type { PlanRead } from "../../disburse/plan-of-project";
import type { Judgement, Rule } from "../rule";
import { lotSize, worth } from "../support/dli-row";
import { dliName, shown } from "../support/items";
import { broken, holds } from "../support/judge";
import { planOf } from "../support/plan";

export const dliRollover: Rule = {
  id: "dli-rollover",
  group: "dli",
  severity: "warning",
  statement: "Units that a past period missed are planned again in a later one, where they may still be paid, and nowhere else.",
  reason: "Missed units that no later period holds leave money that nobody will draw; those of a time-bound DLI may not come back at all.",
  source:
    "P163721: results may follow until 31 December 2023; Commission action documents: re-assessed the year after against the original target.",
  leavesOut: [
    "DLIs that no indicator with actuals by period is linked to.",
    "DLIs whose every period has its actual: there is no later one to plan for.",
    "Levels that are reached or not: they carry nothing over.",
  ],
  remedy: "Plan the missed units in a later period, or cancel or reallocate what they were worth.",
  messages: {
    left: "{dli}: {missed} of the units planned up to {period} were missed, and the later periods hold {room} less than the target needs: {worth} would not be drawn.",
    lapsed: "{dli}: its results are bound to their periods, but the {missed} units missed up to {period} are planned again later.",
  },
  *check(project, context) {
    const read = planOf(project, context.fiscalCalendar);
    for (const [n, dli] of (read?.rows ?? []).entries()) if (read) yield* judge(read, dli, n);
  },
  examples: {
    valid: [
      {
        title: "What was missed is planned again",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | 2015 | 2016 | End target |
| IRI 1: Studies published | Number | 0 | 1 | 2 | 1 | 4 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | IRI 1: Studies published | 4 | "$500,000 per study" | 500,000 | 1,000,000 | 500,000 | 2,000,000 |
| ^ | ^ | ^ | ^ | 1 | 2 | 1 | ^ |`,
      },
    ],
    invalid: [
      {
        title: "Two studies missed, and planned in no other year",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | 2015 | 2016 | End target |
| IRI 1: Studies published | Number | 0 | 0 | 1 | 1 | 2 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | IRI 1: Studies published | 4 | "$500,000 per study" | 1,000,000 | 500,000 | 500,000 | 2,000,000 |
| ^ | ^ | ^ | ^ | 2 | 1 | 1 | ^ |`,
        finds: [{ cell: "RF!D2", difference: "2" }],
      },
      {
        title: "A time-bound DLI whose missed unit comes back",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | 2015 | 2016 | End target |
| IRI 1: Studies published | Number | 0 | 0 | 2 | 1 | 3 |
== DLIs
| DLI | Indicator | Final target | Time bound | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | IRI 1: Studies published | 3 | Yes | "$500,000 per study" | 500,000 | 1,000,000 | 500,000 | 1,500,000 |
| ^ | ^ | ^ | ^ | ^ | 1 | 2 | 1 | ^ |`,
        finds: [{ cell: "RF!D2", difference: "1" }],
      },
    ],
  },
};

function* judge(read: PlanRead, dli: Dli, n: number): Generator<Judgement> {
  const plan = read.plan.dlis[n];
  const terms = plan?.terms[0];
  if (!plan || !terms || !read.hasResults[n] || terms.counts !== "each") return;
  const planned = read.plan.periods.map((_, p) => plan.planned[p]?.units?.units);
  const results = read.plan.periods.map((_, p) => plan.results[p]?.units);
  const known = results.flatMap((units, p) => (units === undefined ? [] : [p]));
  const last = known.at(-1);
  if (last === undefined || last === read.plan.periods.length - 1) return;
  // A period without an actual between two that have one may still be reported.
  if (known.length !== last + 1) return;
  const upTo = (figures: readonly (Dec | undefined)[], from: number, to: number): Dec =>
    sum(figures.slice(from, to).map((one) => one ?? zero));
  const missed = upTo(planned, 0, last + 1).minus(upTo(results, 0, last + 1));
  const later = upTo(planned, last + 1, planned.length);
  const target = figureOf(dli.finalTarget) ?? upTo(planned, 0, planned.length);
  const value = plan.results[last]?.trace;
  const cell = value?.op === "cell" ? value.cell : dli.cell;
  const places = [cell, dli.finalTarget, ...dli.periods.map((own) => own.units)];
  const words = { dli: dliName(dli), missed: shown(missed), period: read.plan.periods[last]?.label ?? "" };
  if (missed.lte(0)) {
    yield holds(...places);
    return;
  }
  const room = target.minus(upTo(results, 0, last + 1)).minus(later);
  if (terms.missed === "lapses") {
    if (room.lt(missed)) yield broken("lapsed", places, words, { difference: missed });
    else yield holds(...places);
    return;
  }
  const price = figureOf(dli.unitValue);
  const lost = price && !lotSize(dli).isZero() ? shown(worth(dli, room, price)) : "what they are worth";
  if (room.gt(0)) yield broken("left", places, { ...words, room: shown(room), worth: lost }, { difference: room });
  else yield holds(...places);
}
