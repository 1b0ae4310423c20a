import { zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Rule, RuleFigure } from "../rule";
import { figureIn } from "../support/figure-of-rule";
import { shown } from "../support/items";
import { broken, holds } from "../support/judge";

const times: RuleFigure = {
  name: "times",
  what: "how many times the year beside it a year of a budget line may be",
  usual: "100",
  min: 2,
  max: 1_000_000,
};

export const magnitudeJump: Rule = {
  id: "magnitude-jump",
  group: "units",
  severity: "warning",
  statement:
    "A year of a budget line is at most so many times the year beside it: a hundred, unless the workbook's settings say otherwise.",
  reason: "A jump of that size is more often a change of unit than of plan.",
  source: "Annex 3 of P123151: 50.78 in 2014, 71,513.92 in 2015, both headed thousands; the factor is a convention, so it is a setting.",
  figures: [times],
  leavesOut: ["Blank and zero years.", "Totals and components, which only pass on the jump of a line."],
  remedy: "Check the unit of the smaller figure, or say why the years differ.",
  messages: { jump: "{name}: {large} in {yearLarge} is more than {most} times {small} in {yearSmall}." },
  *check(project, context) {
    const most = figureIn(magnitudeJump, times, context) ?? zero;
    for (const row of project.budgets.flatMap((budget) => budget.rows)) {
      if (row.kind !== "line") continue;
      const years = row.amounts.flatMap(({ period, value }) => {
        const figure = figureOf(value);
        return figure && !figure.isZero() ? [{ period, value, figure }] : [];
      });
      const jump = years.findIndex((year, n) => n > 0 && ratioIsLarge(years[n - 1]?.value, year.value, most));
      const [a, b] = [years[jump - 1], years[jump]];
      if (!a || !b) {
        if (years.length > 1) yield holds(...years.map((year) => year.value));
        continue;
      }
      const [small, large] = a.figure.abs().lt(b.figure.abs()) ? [a, b] : [b, a];
      const words = { name: row.name.text.trim(), large: shown(large.figure), yearLarge: large.period.label, small: shown(small.figure) };
      yield broken(
        "jump",
        [small.value, large.value],
        { ...words, most: shown(most), yearSmall: small.period.label },
        { found: small.figure },
      );
    }
  },
  examples: {
    valid: [
      {
        title: "A line that grows tenfold",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 1 | Evaluating students | 7.00 | 80.50 | 87.50 |
| 1.1 | Census assessment | 7.00 | 80.50 | 87.50 |
| TOTAL | | 7.00 | 80.50 | 87.50 |`,
      },
    ],
    invalid: [
      {
        title: "A line that grows twentyfold, where ten times are allowed",
        figures: { "magnitude-jump.times": "10" },
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 1 | Evaluating students | 7.00 | 140.00 | 147.00 |
| 1.1 | Census assessment | 7.00 | 140.00 | 147.00 |
| TOTAL | | 7.00 | 140.00 | 147.00 |`,
        finds: [{ cell: "Budget!C3" }],
      },
      {
        title: "Thousands beside millions",
        workbook: `
== Budget
| Component | Activity | 2014 | 2015 | Total |
| 1 | Evaluating students | 50.78 | 71,513.92 | 71,564.70 |
| 1.1 | Census assessment | 50.78 | 71,513.92 | 71,564.70 |
| TOTAL | | 50.78 | 71,513.92 | 71,564.70 |`,
        finds: [{ cell: "Budget!C3" }],
      },
      {
        title: "A fall",
        workbook: `
== Budget
| Component | Activity | 2014 | 2015 | Total |
| 1 | Evaluating students | 12,000.00 | 12.50 | 12,012.50 |
| 1.1 | Census assessment | 12,000.00 | 12.50 | 12,012.50 |
| TOTAL | | 12,000.00 | 12.50 | 12,012.50 |`,
        finds: [{ cell: "Budget!D3" }],
      },
    ],
  },
};

function ratioIsLarge(a: Value | undefined, b: Value, most: Dec): boolean {
  const [x, y] = [figureOf(a)?.abs(), figureOf(b)?.abs()];
  return x !== undefined && y !== undefined && (x.gt(y.times(most)) || y.gt(x.times(most)));
}
