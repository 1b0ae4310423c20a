import { scheduleInForce } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Rule } from "../rule";
import { baselineIsContradicted } from "../support/contradicted";
import { differing } from "../support/differing";
import { indicatorName } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { agreement, oddOnes, statements } from "../support/stated-values";

export const baselineSameEverywhere: Rule = {
  id: "baseline-same-everywhere",
  group: "cross-table",
  severity: "error",
  statement: "An indicator has one baseline in every table that states it.",
  reason: "Progress and payment are counted from the baseline; two baselines give two results.",
  source: "Results framework, indicator status and DLI table of the restructuring of P123151.",
  leavesOut: [
    "Baselines given in words are not compared with figures, nor with other words.",
    "Blank and N/A cells.",
    "A baseline of an earlier version of the same kind of table.",
    "Baselines a thousand or more times apart: unit-scale-agrees reports those.",
  ],
  remedy: "Find the agreed baseline and put it in every table.",
  messages: {
    differs: "{indicator}: the baseline is {values}.",
    words: "{indicator}: the baseline is given in words in one table, so it could not be compared.",
    scale: "{indicator}: the baselines are a thousand or more times apart; the rule on units and scales judges that.",
  },
  *check(project, context) {
    const schedule = scheduleInForce(project);
    for (const indicator of project.indicators) {
      const all = statements(project, indicator, "baseline");
      const figures = all.filter((one) => figureOf(one.value) !== undefined || one.value.reading.kind === "yesno");
      if (all.length < 2) continue;
      const words = { indicator: indicatorName(indicator) };
      const places = all.map((one) => one.value);
      const first = figures[0];
      if (first === undefined || figures.length < 2) {
        yield notJudged("words", places, words);
        continue;
      }
      const how = figures.map((one) => agreement(first.value, one.value, context.tolerance));
      if (how.includes("words")) yield notJudged("words", places, words);
      else if (how.includes("scale")) yield notJudged("scale", places, words);
      else if (how.every((one) => one === "same")) yield holds(...figures.map((one) => one.value));
      else {
        yield broken(
          "differs",
          ...differing(
            figures,
            oddOnes(figures, context.tolerance, (one) => baselineIsContradicted(one, schedule, context.tolerance)),
            words,
          ),
        );
      }
    }
  },
  examples: {
    valid: [
      {
        title: "The same in two tables",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Schools reporting | Number | 120 | 200 | 300 | 300 |
== DLIs
| DLI | Linked indicator | Baseline | Final target | Unit value | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 1 | 120 | 300 | "$1,000 per school" | 80,000 | 100,000 | 180,000 |
| ^ | ^ | ^ | ^ | ^ | 80 | 100 | ^ |`,
      },
      {
        title: "Words are not compared with a figure",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Cycles analysed | Number | Cycle III analysed (2007-2012) | 1 | 1 | 2 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Cycles analysed | Number | 0.00 | 1.00 | 2.00 |`,
      },
    ],
    invalid: [
      {
        title: "One table against two",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| IRI 7: National reports | Number | 0 | 1 | 3 | 4 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| IRI 7: National reports | Number | 1.00 | 4.00 | 4.00 |
== DLIs
| DLI | Linked indicator | Baseline | Final target | Unit value | Dec-15 | Dec-16 | Subtotal |
| 8 | IRI 7 | 1 | 4 | "$781,250 per report" | 781,250 | 2,343,750 | 3,125,000 |
| ^ | ^ | ^ | ^ | ^ | 1 | 3 | ^ |`,
        finds: [{ cell: "'Results framework'!C2", difference: "-1" }],
      },
      {
        title: "Two tables that disagree",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 2: Completion rate | Percentage | 62 | 65 | 70 | 70 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 2: Completion rate | Percentage | 64 | 66 | 70 |`,
        finds: [{ cell: "'Results framework'!C2", difference: "-2" }],
      },
    ],
  },
};
