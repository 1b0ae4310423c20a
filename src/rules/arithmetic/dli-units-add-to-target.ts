import { figureOf } from "../../model/value";
import { zero } from "../../base/decimal";
import type { Dli, DliSchedule } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { lotSize, priceRow } from "../support/dli-row";
import { dliName, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";

export const dliUnitsAddToTarget: Rule = {
  id: "dli-units-add-to-target",
  group: "arithmetic",
  severity: "error",
  statement: "Where each period's units are paid for by themselves, they add to the DLI's final target.",
  reason: "Units beyond the target would be paid without being agreed; units short of it leave part of the allocation out of reach.",
  source: "DLI tables of World Bank projects.",
  leavesOut: [
    "Rows of standing units, of which only the increase is paid.",
    "Rows whose amounts do not show that each period's units are paid.",
    "Units given only as words.",
  ],
  remedy: "Correct the units of a period, or the final target.",
  messages: {
    sum: "{dli}: the units of its periods add to {expected}, but the final target is {found}.",
    words: "{dli}: the units are partly given as words, so they could not be added with certainty.",
  },
  *check(project, context) {
    for (const schedule of project.schedules) for (const dli of schedule.dlis) yield* judge(dli, schedule, context);
  },
  examples: {
    valid: [
      {
        title: "15,000 and 3,000 of 18,000",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |`,
      },
    ],
    invalid: [
      {
        title: "Target larger than the units",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 25,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |`,
        finds: [{ cell: "DLIs!C2", difference: "7000" }],
      },
      {
        title: "Units that their own amount contradicts are named first",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 8,000 | ^ |`,
        finds: [{ cell: "DLIs!F3", difference: "-5000" }],
      },
    ],
  },
};

function* judge(dli: Dli, schedule: DliSchedule, context: RuleContext): Generator<Judgement> {
  const target = figureOf(dli.finalTarget);
  const row = priceRow(dli, schedule, context.tolerance);
  if (target === undefined || !dli.finalTarget || !row || row.reading === "increase") return;
  const paidEach = row.cells.filter((cell) => !cell.units.isZero());
  const units = dli.periods.flatMap((period) => (period.unitCount && period.units ? [period] : []));
  const places = [dli.finalTarget, ...units.map((period) => period.units)];
  const words = { dli: dliName(dli) };
  if (row.unitsTotal === undefined) yield notJudged("words", places, words);
  else if (row.unitsTotal.eq(target)) yield holds(...places);
  else if (paidEach.some((cell) => cell.ties)) {
    const difference = target.minus(row.unitsTotal);
    const off = row.cells.filter((cell) => !cell.ties);
    const size = lotSize(dli);
    // Where the others are whole lots, the one that is not.
    const odd = off.length === 0 ? row.cells.filter((cell) => !cell.units.mod(size).isZero()) : off;
    const suspect = odd.length === 1 && odd[0]?.units.plus(difference).gte(zero) ? odd[0].period.units : undefined;
    const said = { expected: shown(row.unitsTotal), found: shown(target) };
    yield broken("sum", [suspect, ...places], { ...words, ...said }, { found: target, expected: row.unitsTotal, difference });
  }
}
