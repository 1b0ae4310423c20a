import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { countIsSure, isUnderstood, pricedRows, rowAdds, scalesDiffer } from "../support/dli-faults";
import { lotSize } from "../support/dli-row";
import type { PricedCell, PricedRow } from "../support/dli-row";
import { dliName, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";

export const dliCellEqualsUnitsTimesValue: Rule = {
  id: "dli-cell-equals-units-times-value",
  group: "arithmetic",
  severity: "error",
  statement: "Each amount of a DLI is its units times the unit value, divided by the lot the unit value is for.",
  reason: "The amount is what will be paid; the units and the price are what was agreed. If they part, one of them will be disputed.",
  source: "DLI tables of World Bank projects; a price per 1,000 as in P163721 and P123151.",
  leavesOut: [
    "A row whose amounts follow another formula than units times price (a price for the first units, a flat amount).",
    "Units given only as words, where neither the final target nor the amount confirms how many they name.",
    "Broken lots: both full lots only and pro rata pass.",
  ],
  remedy: "Correct the amount, the units or the unit value, whichever the agreement does not hold.",
  messages: {
    amount: "{dli}, {period}: {units} x {unitValue}{lot} = {expected}, but the amount is {found}.",
    unitValue: "{dli}: the amounts and units agree on a unit value of {expected}{lot}, but {found} is stated.",
    formula: "{dli}: no amount follows units x unit value; the price seems to work in another way.",
    unclear: "{dli}, {period}: the units or the amount could not be read as a figure.",
    words: '{dli}, {period}: it is not sure how many units "{text}" stands for.',
    scale: "The amounts and the unit values of this table seem to be in different scales (thousands, millions).",
  },
  *check(project, context) {
    for (const schedule of project.schedules) {
      const rows = pricedRows(schedule, context.tolerance);
      if (scalesDiffer(rows)) {
        yield notJudged("scale", [rows[0]?.unitValue]);
        continue;
      }
      for (const row of rows) yield* judgeRow(row, context);
    }
  },
  examples: {
    valid: [
      {
        title: "Two reports, priced each",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | National reports published | 3 | "$781,250 per report" | 781,250 | 1,562,500 | 2,343,750 |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |`,
      },
      {
        title: "A price per 1,000 positions",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |`,
      },
    ],
    invalid: [
      {
        title: "The last cell takes up a rounding difference",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Assessments taken part in | 3 | "$1,041,670 per assessment" | 1,041,670 | 2,083,330 | 3,125,000 |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |`,
        finds: [{ cell: "DLIs!F2", difference: "-10" }],
      },
      {
        title: "Two increases and the subtotal agree on another unit value",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | 2017 | 2018 | Subtotal |
| 1 | Schools with water | 6,200 | "$4,700,000 per 100" | 15,980,000 | 13,160,000 | 29,140,000 |
| ^ | ^ | ^ | ^ | 3,400 | 6,200 | ^ |`,
        finds: [{ cell: "DLIs!D2", difference: "4230000" }],
      },
      {
        title: "All amounts agree on another unit value",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | National reports published | 3 | "$781,520 per report" | 781,250 | 1,562,500 | 2,343,750 |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |`,
        finds: [{ cell: "DLIs!D2", difference: "270" }],
      },
    ],
  },
};

function* judgeRow(row: PricedRow, context: RuleContext): Generator<Judgement> {
  const dli = dliName(row.dli);
  for (const period of row.unclear)
    yield notJudged("unclear", [period.amount, period.units, row.dli.cell], { dli, period: period.period.label });
  if (row.agreedUnitValue) {
    const found = figureOf(row.unitValue);
    const words = { dli, expected: shown(row.agreedUnitValue), found: shown(found), lot: lotWords(row) };
    const places = [row.unitValue, ...row.cells.flatMap((cell) => [cell.amount, cell.period.units])];
    yield broken("unitValue", places, words, { found, expected: row.agreedUnitValue, difference: found?.minus(row.agreedUnitValue) });
    return;
  }
  if (!isUnderstood(row) && row.cells.some((cell) => !cell.ties)) {
    yield notJudged("formula", [row.unitValue, ...row.cells.map((cell) => cell.amount)], { dli });
    return;
  }
  for (const cell of row.cells) yield judgeCell(row, cell, context);
}

function judgeCell(row: PricedRow, cell: PricedCell, context: RuleContext): Judgement {
  const { amount, period, units, expected, difference } = cell;
  if (cell.ties) return holds(amount, period.units, row.unitValue);
  const words = { dli: dliName(row.dli), period: period.period.label };
  if (!countIsSure(row, cell)) return notJudged("words", [amount, period.units], { ...words, text: period.units?.text ?? "" });
  const found = figureOf(amount);
  const said = {
    units: shown(units),
    unitValue: shown(figureOf(row.unitValue)),
    lot: lotWords(row),
    expected: shown(expected),
    found: shown(found, "blank"),
  };
  const standing = offStanding(row, cell);
  const suspect = standing ?? (unitsAreOff(row, context) ? period.units : undefined);
  return broken(
    "amount",
    [suspect, amount, period.units, row.unitValue],
    { ...words, ...said },
    { found: found ?? amount.text, expected, difference },
  );
}

/** Where increases are paid, standing units that are off make this increase too large and the next too small by the same, or the reverse. */
function offStanding(row: PricedRow, cell: PricedCell): Value | undefined {
  if (row.reading !== "increase") return undefined;
  const at = row.cells.indexOf(cell);
  const [before, after] = [row.cells[at - 1], row.cells[at + 1]];
  if (after && !after.ties && after.difference.eq(cell.difference.neg())) return cell.period.units;
  return before && !before.ties && before.difference.eq(cell.difference.neg()) ? before.period.units : undefined;
}

/** The amounts add to their subtotal but the units not to their target: it is the units that are off. */
function unitsAreOff(row: PricedRow, context: RuleContext): boolean {
  const target = figureOf(row.dli.finalTarget);
  return target !== undefined && row.unitsTotal !== undefined && !row.unitsTotal.eq(target) && rowAdds(row.dli, context.tolerance);
}

function lotWords(row: PricedRow): string {
  return lotSize(row.dli).eq(1) ? "" : ` per ${shown(lotSize(row.dli))}`;
}
