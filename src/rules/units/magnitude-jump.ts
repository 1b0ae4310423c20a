import { zero } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Rule, RuleFigure } from "../rule";
import { figureIn } from "../support/figure-of-rule";
import { shown } from "../support/items";
import { broken, holds } from "../support/judge";
import { neighbours } from "../support/neighbours";

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
      const pairs = neighbours(years).map(([a, b]) => (a.figure.abs().lt(b.figure.abs()) ? ([a, b] as const) : ([b, a] as const)));
      const jump = pairs.find(([small, large]) => large.figure.abs().gt(small.figure.abs().times(most)));
      if (!jump) {
        if (pairs.length > 0) yield holds(...years.map((year) => year.value));
        continue;
      }
      const [small, large] = jump;
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
        title: "A line that grows tenfold; a zero year, a negative one and a hundred times as much are no jump",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 1 | Evaluating students | 7.00 | 80.50 | 87.50 |
| 1.1 | Census assessment | 7.00 | 80.50 | 87.50 |
| 1.2 | Printing | 0.00 | 0.50 | 0.50 |
| 1.3 | Studies | 5.00 | 500.00 | 505.00 |
| 1.4 | Audits | 600.00 | 6.00 | 606.00 |
| 1.5 | Refunds | -40.00 | -1.00 | -41.00 |
| TOTAL | | 572.00 | 586.00 | 1,158.00 |`,
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
        title: "A line that grows more than twice, where twice is allowed",
        figures: { "magnitude-jump.times": "2" },
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 1.1 | Census assessment | 7.00 | 14.00 | 21.00 |
| 1.2 | Printing | 7.00 | 14.01 | 21.01 |
| TOTAL | | 14.00 | 28.01 | 42.01 |`,
        finds: [{ cell: "Budget!C3" }],
      },
      {
        title: "A setting of more than a million is as none",
        figures: { "magnitude-jump.times": "1000001" },
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 1.1 | Census assessment | 7.00 | 700.01 | 707.01 |
| TOTAL | | 7.00 | 700.01 | 707.01 |`,
        finds: [{ cell: "Budget!C2" }],
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
      {
        title: "A refund among payments",
        workbook: `
== Budget
| Component | Activity | 2014 | 2015 | 2016 | Total |
| 1.1 | Census assessment | 12.00 | -1,250.00 | 10.00 | -1,228.00 |
| TOTAL | | 12.00 | -1,250.00 | 10.00 | -1,228.00 |`,
        finds: [{ cell: "Budget!C2" }],
      },
    ],
  },
};
