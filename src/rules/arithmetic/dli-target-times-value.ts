import { roundTo } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Dli, DliSchedule } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { isUnderstood, rowAdds } from "../support/dli-faults";
import { lotSize, priceRow, worth } from "../support/dli-row";
import { dliName, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { half, hidden, larger } from "../support/sums";

export const dliTargetTimesValue: Rule = {
  id: "dli-target-times-value",
  group: "arithmetic",
  severity: "error",
  statement: "A DLI's final target times its unit value, divided by the lot, is its subtotal.",
  reason:
    "If the full target does not earn the full allocation, some of the loan cannot be disbursed, or more than the allocation is owed.",
  source: "DLI tables of World Bank projects; paragraph 18 of the restructuring of P123151.",
  leavesOut: [
    "DLIs whose amounts follow another formula than units times price.",
    "A unit value that is itself found wrong by dli-cell-equals-units-times-value.",
    "A target counted from the baseline passes as one counted from zero does.",
  ],
  remedy: "Set the subtotal to target times unit value, or correct the target or the unit value.",
  messages: {
    target: "{dli}: {target} x {unitValue}{lot} = {expected}, but the subtotal is {found}.",
    formula: "{dli}: the subtotal does not follow target x unit value, and nor do the amounts; the price seems to work in another way.",
    said: "{dli}: its unit value is found wrong already, which decides this too.",
  },
  *check(project, context) {
    for (const schedule of project.schedules) for (const dli of schedule.dlis) yield* judge(dli, schedule, context);
  },
  examples: {
    valid: [
      {
        title: "Four reports at 781,250",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | National reports published | 4 | "$781,250 per report" | 781,250 | 2,343,750 | 3,125,000 |
| ^ | ^ | ^ | ^ | 1 | 3 | ^ |`,
      },
    ],
    invalid: [
      {
        title: "A unit value rounded up, a subtotal that was not",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Assessments taken part in | 3 | "$1,041,670 per assessment" | 1,041,670 | 2,083,330 | 3,125,000 |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |`,
        finds: [{ cell: "DLIs!G2", difference: "-10" }],
      },
      {
        title: "The units do not add to the target either: the target is named first",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 19,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |`,
        finds: [{ cell: "DLIs!C2", difference: "-125000" }],
      },
    ],
  },
};

function* judge(dli: Dli, schedule: DliSchedule, context: RuleContext): Generator<Judgement> {
  const target = figureOf(dli.finalTarget);
  const price = figureOf(dli.unitValue);
  const found = figureOf(dli.subtotal);
  if (target === undefined || price === undefined || found === undefined || !dli.subtotal || !dli.unitValue || !dli.finalTarget) return;
  const places = [dli.subtotal, dli.finalTarget, dli.unitValue];
  const expected = worth(dli, target, price);
  const room = larger(context.tolerance, half(dli.subtotal)).plus(worth(dli, target, hidden(dli.unitValue)));
  const fromBaseline = worth(dli, target.minus(figureOf(dli.baseline) ?? 0), price);
  const row = priceRow(dli, schedule, context.tolerance);
  const fromStart = worth(dli, target.minus(row?.start ?? 0), price);
  const wholeLots = worth(dli, roundTo(target.div(lotSize(dli)), 0, "floor").times(lotSize(dli)), price);
  if ([expected, fromBaseline, fromStart, wholeLots].some((amount) => found.minus(amount).abs().lte(room))) {
    yield holds(...places);
    return;
  }
  const words = { dli: dliName(dli) };
  if (row?.agreedUnitValue) yield notJudged("said", places, words);
  else if (!row || row.reading === "increase" || !isUnderstood(row)) yield notJudged("formula", places, words);
  else {
    const targetIsOff = row.unitsTotal !== undefined && !row.unitsTotal.eq(target) && rowAdds(dli, context.tolerance);
    const lot = lotSize(dli).eq(1) ? "" : ` per ${shown(lotSize(dli))}`;
    const said = { target: shown(target), unitValue: shown(price), lot, expected: shown(expected), found: shown(found) };
    const order = targetIsOff ? [dli.finalTarget, dli.subtotal, dli.unitValue] : places;
    yield broken("target", order, { ...words, ...said }, { found, expected, difference: found.minus(expected) });
  }
}
