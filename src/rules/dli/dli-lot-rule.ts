import { roundTo } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { isScalable, statedLots } from "../../disburse/terms-of-dli";
import type { Dli, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { lotSize, worth } from "../support/dli-row";
import { dliName, indicatorOf, shown } from "../support/items";
import { broken, holds } from "../support/judge";
import { half } from "../support/sums";

export const dliLotRule: Rule = {
  id: "dli-lot-rule",
  group: "dli",
  severity: "warning",
  statement:
    "Where a price is for a lot and the units do not fill whole lots, the table says whether the rest is paid pro rata or not at all.",
  reason: "The two readings pay different amounts for the same result: 18,591 positions at $125,000 a thousand are 2,250,000 or 2,323,875.",
  source: "Price per 1,000 of P123151, which leaves it open; prices for initial and additional units of P163721, which state it.",
  leavesOut: ["Prices for single units.", "Units whose printed amount itself shows which reading is meant."],
  remedy: "Say in the formula or the protocol that only full lots are paid, or that the rest is paid pro rata.",
  messages: {
    open: "{dli}: {units} are {lots} full lots of {lot} and {rest} more: worth {whole} in full lots, {proRata} pro rata ({difference} apart). The table does not say which.",
  },
  *check(project) {
    for (const dli of scheduleInForce(project)?.dlis ?? []) yield* judge(project, dli);
  },
  examples: {
    valid: [
      {
        title: "Whole thousands",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |`,
      },
      {
        title: "The formula says it",
        workbook: `
== DLIs
| DLI | Indicator | Formula | Unit value | Dec-14 | Subtotal |
| 1 | Positions staffed | Paid for each full thousand | "$125,000 per 1000" | 1,875,000 | 1,875,000 |
| ^ | ^ | ^ | ^ | 15,461 | ^ |`,
      },
    ],
    invalid: [
      {
        title: "A result that fills no whole lots",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | PDO 1: Positions staffed | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Positions staffed | Number | 0 | 18,591 | 18,000 |`,
        finds: [{ cell: "Status!D2", difference: "73875" }],
      },
      {
        title: "A target that fills no whole lots, without an amount",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Teachers trained | 2,500 | "$100,000 per 1000" | 100,000 | | 250,000 |
| ^ | ^ | ^ | ^ | 1,000 | 1,500 | ^ |`,
        finds: [{ cell: "DLIs!F3", difference: "50000" }],
      },
    ],
  },
};

function* judge(project: Project, dli: Dli): Generator<Judgement> {
  const price = figureOf(dli.unitValue);
  const lot = lotSize(dli);
  if (price === undefined || !dli.unitValue || lot.lte(1) || isScalable(dli) === false) return;
  if (statedLots(dli) !== undefined) {
    yield holds(dli.unitValue, dli.formula, dli.protocol);
    return;
  }
  const planned = dli.periods.flatMap((own) => {
    const units = own.unitCount?.count ?? figureOf(own.units);
    return units && own.units && !isShown(dli, own.amount, units, price) ? [{ value: own.units, units }] : [];
  });
  let isFull = true;
  for (const { value, units } of [...planned, ...achieved(project, dli)]) {
    const rest = units.mod(lot);
    if (rest.isZero()) continue;
    isFull = false;
    const [whole, proRata] = [worth(dli, units.minus(rest), price), worth(dli, units, price)];
    const words = {
      dli: dliName(dli),
      units: shown(units),
      lots: shown(roundTo(units.div(lot), 0, "floor")),
      lot: shown(lot),
      rest: shown(rest),
      whole: shown(whole),
      proRata: shown(proRata),
      difference: shown(proRata.minus(whole)),
    };
    yield broken("open", [value, dli.unitValue], words, { found: proRata, expected: whole, difference: proRata.minus(whole) });
  }
  if (isFull) yield holds(dli.unitValue, ...planned.map((one) => one.value));
}

/** Whether the printed amount is what one reading of the units gives: then the table shows which is meant. */
function isShown(dli: Dli, amount: Value | undefined, units: Dec, price: Dec): boolean {
  const figure = figureOf(amount);
  if (figure === undefined) return false;
  const readings = [worth(dli, units, price), worth(dli, units.minus(units.mod(lotSize(dli))), price)];
  return readings.some((one) => one.minus(figure).abs().lte(half(amount)));
}

/** The latest actual of the linked indicator, where its end target is the DLI's own: then it counts what the DLI pays for. */
function achieved(project: Project, dli: Dli): ReadonlyArray<{ value: Value; units: Dec }> {
  const target = figureOf(dli.finalTarget);
  if (!target) return [];
  return (indicatorOf(project, dli.indicatorId)?.records ?? []).flatMap((record) => {
    const units = figureOf(record.actual);
    return record.actual && units && figureOf(record.endTarget)?.eq(target) ? [{ value: record.actual, units }] : [];
  });
}
