import { zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Dli, DliSchedule, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { priceRow, worth } from "../support/dli-row";
import type { PricedRow } from "../support/dli-row";
import { dliName, indicatorOf, shown } from "../support/items";
import { broken, holds } from "../support/judge";
import { neighbours } from "../support/neighbours";
import { larger } from "../support/sums";

export const dliIncrementOverBest: Rule = {
  id: "dli-increment-over-best",
  group: "dli",
  severity: "error",
  statement: "Where units accumulate, a period is paid only for those above the highest count already paid.",
  reason: "Units that stood the year before were paid the year before; to price the whole count again pays them twice.",
  source: "DLI 3 of P163721: payment starts with the unit above the baseline, and units that were not kept count against the year.",
  leavesOut: [
    "DLIs whose indicator does not say that its figures accumulate: a level that is kept each year may be paid each year.",
    "DLIs whose counts fall: they cannot accumulate.",
  ],
  remedy: "Pay the increase over the best count so far, or state the units of each period alone.",
  messages: {
    again:
      "{dli}, {period}: {units} accumulated units are paid in full ({found}), though {before} of them were paid before: the increase is worth {expected}.",
  },
  *check(project, context) {
    const schedule = scheduleInForce(project);
    for (const dli of schedule?.dlis ?? []) if (schedule) yield* judge(project, schedule, dli, context);
  },
  examples: {
    valid: [
      {
        title: "The increase is paid",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | < | End Target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
| PDO 1: Schools with a library | Number | 0 | 100 | 250 | 400 | 400 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 1: Schools with a library | 400 | "$1,000 per school" | 100,000 | 150,000 | 150,000 | 400,000 |
| ^ | ^ | ^ | ^ | 100 | 250 | 400 | ^ |`,
      },
    ],
    invalid: [
      {
        title: "The whole count is paid each year",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | < | End Target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
| PDO 1: Schools with a library | Number | 0 | 100 | 250 | 400 | 400 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 1: Schools with a library | 400 | "$1,000 per school" | 100,000 | 250,000 | 400,000 | 400,000 |
| ^ | ^ | ^ | ^ | 100 | 250 | 400 | ^ |`,
        finds: [
          { cell: "DLIs!F2", difference: "100000" },
          { cell: "DLIs!G2", difference: "250000" },
        ],
      },
      {
        title: "The same where the allocation was made to fit: a warning",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | End Target |
| ^ | ^ | ^ | 2014 | 2015 | ^ |
| PDO 1: Schools with a library | Number | 0 | 100 | 250 | 250 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | PDO 1: Schools with a library | 250 | "$1,000 per school" | 100,000 | 250,000 | 350,000 |
| ^ | ^ | ^ | ^ | 100 | 250 | ^ |`,
        finds: [{ cell: "DLIs!F2", difference: "100000" }],
      },
    ],
  },
};

function* judge(project: Project, schedule: DliSchedule, dli: Dli, context: RuleContext): Generator<Judgement> {
  const indicator = indicatorOf(project, dli.indicatorId);
  if (indicator?.mode?.value !== "cumulative" || !indicator.mode.stated) return;
  const row = priceRow(dli, schedule, context.tolerance);
  if (!row || row.cells.length < 2) return;
  if (row.reading === "increase") {
    yield holds(dli.unitValue, ...row.cells.map((cell) => cell.amount));
    return;
  }
  const target = figureOf(dli.finalTarget);
  const last = row.cells.at(-1)?.units;
  const isRising = neighbours(row.cells).every(([earlier, later]) => later.units.gt(earlier.units));
  // Units that add to the target are each period's own, whatever the framework calls its targets.
  if (!isRising || !target || !last?.eq(target) || row.unitsTotal?.eq(target) || !row.cells.every((cell) => cell.ties)) return;
  yield* again(dli, row, target);
}

function* again(dli: Dli, row: PricedRow, target: Dec): Generator<Judgement> {
  const price = figureOf(row.unitValue) ?? zero;
  const isAgreed = figureOf(dli.subtotal)?.eq(worth(dli, target, price)) === true;
  let before = figureOf(dli.baseline) ?? zero;
  for (const cell of row.cells) {
    const found = figureOf(cell.amount) ?? zero;
    const expected = worth(dli, larger(cell.units.minus(before), zero), price);
    const difference = found.minus(expected);
    const words = {
      dli: dliName(dli),
      period: cell.period.period.label,
      units: shown(cell.units),
      found: shown(found),
      before: shown(before),
      expected: shown(expected),
    };
    if (difference.gt(0)) {
      const places = [cell.amount, cell.period.units, row.unitValue, dli.subtotal];
      yield broken("again", places, words, { found, expected, difference, severity: isAgreed ? "error" : "warning" });
    }
    before = larger(cell.units, before);
  }
}
