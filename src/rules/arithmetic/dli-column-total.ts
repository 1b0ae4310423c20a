import type { Dec } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { DliSchedule } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { offAmounts, suspectOf } from "../support/dli-faults";
import { countedDlis, samePeriod, shown } from "../support/items";
import { broken, cellKey, holds, notJudged } from "../support/judge";
import { add, scaleUnread, tieSum } from "../support/sums";

export const dliColumnTotal: Rule = {
  id: "dli-column-total",
  group: "arithmetic",
  severity: "error",
  statement: "The amounts of a period add to the period's total, and the subtotals and the period totals to the table's total.",
  reason: "The totals are what the disbursement estimates and the agreement are made from.",
  source: "DLI tables of World Bank projects; rounded totals as in the trust fund report's note on rounding.",
  leavesOut: [
    "Totals are compared at the precision they are printed with.",
    "Results of a DLI (4.1, 4.2) where the DLI itself has amounts.",
    "Columns with an amount that is not a figure.",
  ],
  remedy: "Correct the amount or the total that is off.",
  messages: {
    column: "{period}: the DLIs' amounts add to {expected}, but the total is {found}.",
    subtotals: "The DLIs' subtotals add to {expected}, but the table's total is {found}.",
    amounts: "The amounts add to {expected}, but the table's total is {found}.",
    totals: "The period totals add to {expected}, but the table's total is {found}.",
    scale: "The amounts and the totals of this table seem to be in different scales (thousands, millions).",
    words: '"{text}" is not an amount, so the total {total} could not be checked.',
  },
  *check(project, context) {
    for (const schedule of project.schedules) yield* judge(schedule, context);
  },
  examples: {
    valid: [
      {
        title: "Totals printed in millions",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
| 2 | Studies published | 1,041,670 | 2,083,340 | 3,125,010 |
| Total (USD millions) | | 2.92 | 2.46 | 5.38 |`,
      },
    ],
    invalid: [
      {
        title: "A column total that its amounts do not give",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
| 2 | Studies published | 1,041,670 | 2,083,340 | 3,125,010 |
| Total | | 2,916,670 | 2,485,340 | 5,375,010 |`,
        finds: [
          { cell: "DLIs!D4", difference: "27000" },
          { cell: "DLIs!D4", difference: "-27000" },
        ],
      },
      {
        title: "A subtotal that the total does not know",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,520,000 |
| 2 | Studies published | 1,041,670 | 2,083,340 | 3,125,010 |
| Total | | 2,916,670 | 2,458,340 | 5,375,010 |`,
        finds: [{ cell: "DLIs!E2", difference: "-270000" }],
      },
      {
        title: "A row a period, and one total",
        workbook: `
== DLIs
| DLI | Indicator | Year | Units | Amount |
| 1 | Positions staffed | 2014 | 15,000 | 1,875,000 |
| | | 2015 | 3,000 | 375,000 |
| 2 | Studies published | 2014 | 1 | 1,041,670 |
| | | 2015 | 2 | 2,083,340 |
| Total | | | | 5,357,010 |`,
        finds: [{ cell: "DLIs!E6", difference: "-18000" }],
      },
    ],
  },
};

function* judge(schedule: DliSchedule, context: RuleContext): Generator<Judgement> {
  const dlis = countedDlis(schedule);
  const off = offAmounts(schedule, context.tolerance);
  const columns = schedule.periods.map(({ period, total }) => {
    const amounts = dlis.map((dli) => dli.periods.find((own) => samePeriod(own.period, period))?.amount);
    return { period, total, amounts, added: add(amounts) };
  });
  if (scaleUnread(columns)) yield notJudged("scale", [columns[0]?.total]);
  else
    for (const { period, total, amounts } of columns) yield* judgeTotal("column", total, amounts, { period: period.label }, off, context);
  const subtotals = dlis.map((dli) => dli.subtotal);
  yield* judgeTotal("subtotals", schedule.grandTotal, subtotals, {}, offSubtotals(schedule, context), context);
  const totals = schedule.periods.map((column) => column.total);
  // Where nothing stands between them, the amounts themselves make the total.
  const isBare = add([...subtotals, ...totals]).parts.length === 0;
  const made = isBare ? dlis.flatMap((dli) => dli.periods.map((period) => period.amount)) : totals;
  // What was achieved before the first period may be paid within the same total.
  const prior = add(dlis.map((dli) => dli.priorResults)).parts;
  const withPrior = (parts: readonly (Value | undefined)[]): readonly (Value | undefined)[] =>
    schedule.grandTotal && prior.length > 0 && tieSum(schedule.grandTotal, add([...parts, ...prior]), context.tolerance).ties
      ? [...parts, ...prior]
      : parts;
  const sumOfMade = { total: schedule.grandTotal, added: add(made) };
  if (scaleUnread([sumOfMade, sumOfMade])) yield notJudged("scale", [schedule.grandTotal]);
  else if (isBare) yield* judgeTotal("amounts", schedule.grandTotal, withPrior(made), {}, off, context);
  else if (totals.every((total) => figureOf(total) !== undefined)) {
    yield* judgeTotal("totals", schedule.grandTotal, withPrior(totals), {}, offTotals(schedule, context), context);
  }
}

function* judgeTotal(
  say: string,
  total: Value | undefined,
  values: readonly (Value | undefined)[],
  words: Record<string, string>,
  off: ReadonlyMap<string, Dec>,
  context: RuleContext,
): Generator<Judgement> {
  const found = figureOf(total);
  const added = add(values);
  if (total === undefined || found === undefined || added.parts.length === 0) return;
  if (added.words[0]) {
    yield notJudged("words", [added.words[0], total], { text: added.words[0].text, total: total.text });
    return;
  }
  const { ties, difference } = tieSum(total, added, context.tolerance);
  if (ties) yield holds(total, ...added.parts);
  else {
    const suspect = suspectOf(added.parts, difference.neg(), off);
    const figures = { found, expected: added.total, difference };
    yield broken(say, [suspect, total, ...added.parts], { ...words, expected: shown(added.total), found: shown(found) }, figures);
  }
}

/** Subtotals that their own row contradicts. */
function offSubtotals(schedule: DliSchedule, context: RuleContext): ReadonlyMap<string, Dec> {
  return offBy(
    schedule.dlis.map((dli) => ({ total: dli.subtotal, parts: dli.periods.map((period) => period.amount) })),
    context,
  );
}

/** Column totals that their own column contradicts. */
function offTotals(schedule: DliSchedule, context: RuleContext): ReadonlyMap<string, Dec> {
  const dlis = countedDlis(schedule);
  const columns = schedule.periods.map(({ period, total }) => ({
    total,
    parts: dlis.map((dli) => dli.periods.find((own) => samePeriod(own.period, period))?.amount),
  }));
  return offBy(columns, context);
}

interface Line {
  readonly total?: Value;
  readonly parts: readonly (Value | undefined)[];
}

function offBy(lines: readonly Line[], context: RuleContext): ReadonlyMap<string, Dec> {
  const off = new Map<string, Dec>();
  for (const { total, parts } of lines) {
    const added = add(parts);
    if (total === undefined || added.parts.length === 0) continue;
    off.set(cellKey(total.cell), tieSum(total, added, context.tolerance).difference);
  }
  return off;
}
