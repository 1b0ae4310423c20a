import type { Dec } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Dli, DliSchedule, Project } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { offAmounts, suspectOf } from "../support/dli-faults";
import { priceRow, worth } from "../support/dli-row";
import { countedDlis, dliName, samePeriod, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { numberFix } from "../support/number-fix";
import { add, scaleUnread, tieSum } from "../support/sums";

export const dliRowSubtotal: Rule = {
  id: "dli-row-subtotal",
  group: "arithmetic",
  severity: "error",
  statement: "The amounts of a DLI add to its subtotal.",
  reason: "The subtotal is the DLI's allocation; amounts that do not add to it leave money unassigned or assigned twice.",
  source: "DLI tables of World Bank projects.",
  leavesOut: ["Rows with an amount that is not a figure.", "Differences that rounded amounts explain (see rounded-parts-declared)."],
  remedy: "Correct the amount or the subtotal that is off.",
  messages: {
    sum: "{dli}: the amounts add to {expected}, but the subtotal is {found}.",
    scale: "The amounts and the subtotals of this table seem to be in different scales (thousands, millions).",
    words: '{dli}: "{text}" is not an amount, so the row could not be added.',
  },
  *check(project, context) {
    for (const schedule of project.schedules) yield* judge(project, schedule, context);
  },
  examples: {
    valid: [
      {
        title: "Amounts add to the subtotal; blank is nothing",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | Grades assessed | 781,250 | | 781,250 | 1,562,500 |
| 2 | Studies published | 1,041,670 | 1,041,670 | 1,041,670 | 3,125,010 |`,
      },
      {
        title: "The years over two sheets, the subtotal on the second",
        workbook: `
== First
| DLI | Indicator | 2019 | 2020 |
| 1 | Teachers trained | 100,000 | 200,000 |
| 2 | Schools with water | 20,000 | 40,000 |
== Second
| DLI | Indicator | 2021 | 2022 | Total |
| 1 | Teachers trained | 300,000 | 400,000 | 1,000,000 |
| 2 | Schools with water | 60,000 | 80,000 | 200,000 |`,
      },
    ],
    invalid: [
      {
        title: "Subtotal short by ten",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | Grades assessed | 781,250 | | 781,250 | 1,562,500 |
| 2 | Studies published | 1,041,670 | 1,041,670 | 1,041,670 | 3,125,000 |`,
        finds: [{ cell: "DLIs!F3", difference: "-10" }],
      },
      {
        title: "A subtotal against amounts that price, target and column totals confirm",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Studies published | 3 | "$781,250 per study" | 781,250 | 1,562,500 | 2,434,750 |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |
| 2 | Grades assessed | 4 | "$500,000 per grade" | 500,000 | 1,500,000 | 2,000,000 |
| ^ | ^ | ^ | ^ | 1 | 3 | ^ |
| Total | | | | 1,281,250 | 3,062,500 | 4,343,750 |`,
        finds: [{ cell: "DLIs!G2", difference: "91000" }],
      },
      {
        title: "The one amount that its price does not give is named first",
        workbook: `
== DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Studies published | "$781,250 per study" | 781,250 | 1,652,500 | 2,343,750 |
| ^ | ^ | ^ | 1 | 2 | ^ |`,
        finds: [{ cell: "DLIs!E2", difference: "-90000" }],
      },
    ],
  },
};

function* judge(project: Project, schedule: DliSchedule, context: RuleContext): Generator<Judgement> {
  const off = offAmounts(schedule, context.tolerance);
  const lines = schedule.dlis.map((dli) => ({ dli, total: dli.subtotal, added: add(dli.periods.map((period) => period.amount)) }));
  if (scaleUnread(lines)) {
    yield notJudged("scale", [lines[0]?.total]);
    return;
  }
  for (const { dli, added } of lines) {
    const found = figureOf(dli.subtotal);
    if (dli.subtotal === undefined || found === undefined || added.parts.length === 0) continue;
    const words = { dli: dliName(dli) };
    if (added.words[0]) {
      yield notJudged("words", [added.words[0], dli.subtotal], { ...words, text: added.words[0].text });
      continue;
    }
    const { ties, difference } = tieSum(dli.subtotal, added, context.tolerance);
    const elsewhere = add([...added.parts, ...otherPeriods(project, schedule, dli)]);
    // What was achieved before the first period may be paid within the same allocation.
    const withPrior = add([...added.parts, dli.priorResults]);
    if (ties) yield holds(dli.subtotal, ...added.parts);
    else if (withPrior.words.length === 0 && tieSum(dli.subtotal, withPrior, context.tolerance).ties)
      yield holds(dli.subtotal, ...withPrior.parts);
    else if (tieSum(dli.subtotal, elsewhere, context.tolerance).ties) yield holds(dli.subtotal, ...elsewhere.parts);
    else {
      const suspect = suspectOf(added.parts, difference.neg(), off);
      const isSure = suspect === undefined && confirmed(schedule, dli, added.total, context);
      const figures = { found, expected: added.total, difference, ...(isSure ? numberFix(schedule.table, dli.subtotal, added.total) : {}) };
      yield broken(
        "sum",
        [suspect, dli.subtotal, ...added.parts],
        { ...words, expected: shown(added.total), found: shown(found) },
        figures,
      );
    }
  }
}

/** The DLI's amounts for other periods in a second table of the same version: one that goes on over two sheets. */
function otherPeriods(project: Project, schedule: DliSchedule, dli: Dli): readonly (Value | undefined)[] {
  const own = schedule.periods.map(({ period }) => period);
  return project.schedules
    .filter((other) => other.version === schedule.version)
    .flatMap((other) => other.dlis.filter(({ number }) => number === dli.number))
    .flatMap((other) => other.periods.filter(({ period }) => !own.some((one) => samePeriod(one, period))).map(({ amount }) => amount));
}

/** Every amount follows from its units and its price, their sum from the final target, and every column makes its total. */
function confirmed(schedule: DliSchedule, dli: Dli, sum: Dec, { tolerance }: RuleContext): boolean {
  const row = priceRow(dli, schedule, tolerance);
  const [target, price] = [figureOf(dli.finalTarget), figureOf(dli.unitValue)];
  if (!row || !target || !price || row.agreedUnitValue || row.unclear.length > 0 || !row.cells.every((cell) => cell.ties)) return false;
  const dlis = countedDlis(schedule);
  const columns = schedule.periods.map(({ period, total }) => ({
    total,
    added: add(dlis.map((other) => other.periods.find((own) => samePeriod(own.period, period))?.amount)),
  }));
  return (
    worth(dli, target.minus(row.start), price).eq(sum) &&
    columns.every(({ total, added }) => total !== undefined && tieSum(total, added, tolerance).ties)
  );
}
