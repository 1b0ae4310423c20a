import type { Dec } from "../../base/decimal";
import { figureOf } from "../../model/value";
import { dec } from "../../base/decimal";
import type { Rule } from "../rule";
import { isUnderstood } from "../support/dli-faults";
import { lotSize, priceRow, worth } from "../support/dli-row";
import { dliName, shown } from "../support/items";
import { broken, holds } from "../support/judge";
import { half } from "../support/sums";

export const unitValueDividesSubtotal: Rule = {
  id: "unit-value-divides-subtotal",
  group: "arithmetic",
  severity: "warning",
  statement: "A subtotal is a whole number of unit values; where the unit value was rounded, the cell that takes up the rest is known.",
  reason: "A rounded unit value makes the last payment differ from its price, or the allocations from the loan.",
  source: "Paragraph 18(d) of the restructuring of P123151: 3,125,000 / 3 printed as 1,041,670.",
  leavesOut: ["Differences that rounding of the unit value cannot explain: dli-target-times-value reports those."],
  remedy: "Set the subtotal to units times unit value and settle the rest in another DLI, or give the unit value to the cent.",
  messages: {
    rest: "{dli}: {subtotal} cannot be divided into {target} units of {unitValue}; {rest}{where}.",
  },
  *check(project, context) {
    for (const { dli, schedule } of project.schedules.flatMap((one) => one.dlis.map((dli) => ({ dli, schedule: one })))) {
      const target = figureOf(dli.finalTarget);
      const price = figureOf(dli.unitValue);
      const subtotal = figureOf(dli.subtotal);
      const row = priceRow(dli, schedule, context.tolerance);
      if (!target || !price || !subtotal || !row || row.agreedUnitValue || !isUnderstood(row)) continue;
      const rest = subtotal.minus(worth(dli, target, price));
      if (rest.abs().lte(half(dli.subtotal))) {
        yield holds(dli.unitValue, dli.subtotal);
        continue;
      }
      // Rounding a unit value to tens is off by 5 at most, to hundreds by 50: no more than a thousandth of a price is taken as rounding.
      const exact = subtotal.times(lotSize(dli)).div(target);
      if (exact.minus(price).abs().times(dec(1000)).gt(price)) continue;
      const cell = row.cells.find((one) => one.difference.eq(rest));
      const words = { dli: dliName(dli), subtotal: shown(subtotal), target: shown(target), unitValue: shown(price), rest: restText(rest) };
      const where = cell ? `, in ${cell.period.period.label}` : "";
      yield broken("rest", [dli.unitValue, cell?.amount ?? dli.subtotal, dli.subtotal], { ...words, where }, { difference: rest });
    }
  },
  examples: {
    valid: [
      {
        title: "Three times 781,250",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | National reports published | 3 | "$781,250 per report" | 781,250 | 1,562,500 | 2,343,750 |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |`,
      },
    ],
    invalid: [
      {
        title: "The rest stands in the last amount",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Assessments taken part in | 3 | "$1,041,670 per assessment" | 1,041,670 | 2,083,330 | 3,125,000 |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |`,
        finds: [{ cell: "DLIs!D2", difference: "-10" }],
      },
      {
        title: "The rest stands nowhere",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Studies published | 3 | "$1,041,670 per study" | 1,041,670 | 2,083,340 | 3,125,000 |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |`,
        finds: [{ cell: "DLIs!D2", difference: "-10" }],
      },
    ],
  },
};

/** What is left when every unit is paid, or what is missing to pay them. */
const restText = (rest: Dec): string => (rest.isNegative() ? `${shown(rest.abs())} is missing` : `${shown(rest)} is left over`);
