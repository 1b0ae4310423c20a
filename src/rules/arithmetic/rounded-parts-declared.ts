import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { DliSchedule, Project } from "../../model/project";
import type { Rule, RuleContext } from "../rule";
import { budgetSums } from "../support/budget-lines";
import { countedDlis, dliName, samePeriod, shown } from "../support/items";
import { broken, holds } from "../support/judge";
import { add, tieSum } from "../support/sums";
import type { Added, Tie } from "../support/sums";

export const roundedPartsDeclared: Rule = {
  id: "rounded-parts-declared",
  group: "arithmetic",
  severity: "warning",
  statement: "Where rounded parts do not add to their total, the difference is one that rounding explains, and the paper says so.",
  reason: "A reader who adds the column finds another total than the one printed.",
  source: "World Bank trust fund report 2023: as a result of rounding, numbers in tables may not add to totals.",
  leavesOut: ["Differences larger than rounding can explain: the rules on sums report those.", "A note on rounding is not looked for."],
  remedy: "Say under the table that figures may not add because of rounding; do not force the difference into a cell.",
  messages: { rounding: "{name}: the rounded parts add to {expected}, the total is {found}; rounding can explain the difference." },
  *check(project, context) {
    for (const { name, total, added, tie } of sums(project, context)) {
      if (!tie.ties || added.words.length > 0) continue;
      const found = figureOf(total);
      if (!tie.byRounding) yield holds(total, ...added.parts);
      else {
        const figures = { found, expected: added.total, difference: tie.difference };
        yield broken("rounding", [total, ...added.parts], { name, expected: shown(added.total), found: shown(found) }, figures);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "Rounded to hundredths of a million and adding",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 (USD millions) | Dec-15 (USD millions) | Subtotal (USD millions) |
| 1 | Positions staffed | 1.88 | 0.37 | 2.25 |
| 2 | Studies published | 1.04 | 2.08 | 3.12 |`,
      },
    ],
    invalid: [
      {
        title: "Three thirds of ten",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 (USD millions) | Dec-15 (USD millions) | Dec-16 (USD millions) | Subtotal (USD millions) |
| 1 | Studies published | 3.33 | 3.33 | 3.33 | 10.00 |`,
        finds: [{ cell: "DLIs!F2", difference: "10000" }],
      },
      {
        title: "A budget in thousands",
        workbook: `
== Budget
| Component | Activity | 2015 (thousand USD) | 2016 (thousand USD) | Total (thousand USD) |
| 1 | Evaluating students | 71.4 | 80.4 | 151.9 |
| 2 | Management | 5.0 | 6.0 | 11.0 |`,
        finds: [{ cell: "Budget!E2", difference: "100" }],
      },
    ],
  },
};

interface NamedSum {
  readonly name: string;
  readonly total: Value;
  readonly added: Added;
  readonly tie: Tie;
}

function* sums(project: Project, context: RuleContext): Generator<NamedSum> {
  for (const schedule of project.schedules) yield* scheduleSums(schedule, context);
  for (const budget of project.budgets) yield* budgetSums(budget, context.tolerance);
}

function* scheduleSums(schedule: DliSchedule, context: RuleContext): Generator<NamedSum> {
  const dlis = countedDlis(schedule);
  const lines = [
    ...schedule.dlis.map((dli) => ({ name: dliName(dli), total: dli.subtotal, parts: dli.periods.map((period) => period.amount) })),
    ...schedule.periods.map(({ period, total }) => ({
      name: period.label,
      total,
      parts: dlis.map((dli) => dli.periods.find((own) => samePeriod(own.period, period))?.amount),
    })),
    { name: "Total of the DLI table", total: schedule.grandTotal, parts: dlis.map((dli) => dli.subtotal) },
    { name: "Total of the DLI table", total: schedule.grandTotal, parts: schedule.periods.map((column) => column.total) },
  ];
  for (const { name, total, parts } of lines) {
    const added = add(parts);
    if (total === undefined || figureOf(total) === undefined || added.parts.length < 2) continue;
    yield { name, total, added, tie: tieSum(total, added, context.tolerance) };
  }
}
