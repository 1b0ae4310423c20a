import { figureOf } from "../../model/value";
import type { Indicator, Project } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { indicatorName, stated } from "../support/items";
import { broken, holds } from "../support/judge";
import { scaleFault, statements } from "../support/stated-values";
import type { Statement } from "../support/stated-values";

export const unitScaleAgrees: Rule = {
  id: "unit-scale-agrees",
  group: "units",
  severity: "error",
  statement: "A figure and its unit give the same magnitude in every table.",
  reason: "5.70 with the unit “Number” says that not six people benefit.",
  source: "Direct beneficiaries of P123151: 5.70 (Number) in the indicator status, 5.7 million in the results framework.",
  leavesOut: [
    "Figures that differ by a factor other than 1,000, 1,000,000 or more, or 100 for percentages.",
    "A scale that the unit states (“Number, million”) counts as part of the figure.",
  ],
  remedy: "Write the figure in full, or name the scale in the unit: “million”.",
  messages: {
    scale: "{indicator}: the {field} is {found} in the {where} ({unit}) but {expected} in the {other}: the scale is not stated.",
  },
  *check(project) {
    for (const indicator of project.indicators) {
      const judgements = (["endTarget", "baseline"] as const).flatMap((field) => judge(project, indicator, field));
      const fault = judgements.find((one) => one.outcome === "broken");
      if (fault) yield fault;
      else yield* judgements;
    }
  },
  examples: {
    valid: [
      {
        title: "The unit states the scale",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 4: Direct beneficiaries | Number | 0 | 5.7 million | 5.7 million | 5.7 million |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 4: Direct beneficiaries | Million students | 0.00 | 5.70 | 5.70 |`,
      },
    ],
    invalid: [
      {
        title: "Millions without saying so",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 4: Direct beneficiaries | Number | 0 | 5.7 million (50%) | 5.7 million (50%) | 5.7 million (50%) |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 4: Direct beneficiaries | Number | 0.00 | 5.70 | 5.70 |`,
        finds: [{ cell: "Status!E2", difference: "-5699994.3" }],
      },
      {
        title: "Thousands without saying so",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| IRI 2: Teachers trained | Number | 0 | 12,000 | 25,000 | 25,000 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| IRI 2: Teachers trained | Number | 0 | 12 | 25 |`,
        finds: [{ cell: "Status!E2", difference: "-24975" }],
      },
      {
        title: "A fall of thousands, of which three tables speak; a baseline alone in thousands",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| IRI 1: Change in dropouts | Number | -2,000 | -12,000 | -25,000 | -25,000 |
| IRI 2: Teachers trained | Number | 4,000 | 12,000 | 25,000 | 25,000 |
== Monitoring
| Indicator | Unit of Measure | Baseline | Target | Frequency | Data source |
| IRI 1: Change in dropouts | Number | -2,000 | -25,000 | Annual | Census |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| IRI 1: Change in dropouts | Number | -2,000 | -12,000 | -25 |
| IRI 2: Teachers trained | Number | 4 | 12,000 | 25,000 |`,
        finds: [
          { cell: "Status!E2", difference: "24975" },
          { cell: "Status!C3", difference: "-3996" },
        ],
      },
    ],
  },
};

function judge(project: Project, indicator: Indicator, field: "endTarget" | "baseline"): Judgement[] {
  const figures = statements(project, indicator, field);
  const counted = figures.flatMap((one) => {
    const figure = figureOf(one.value);
    return figure === undefined || figure.isZero() ? [] : [{ ...one, figure }];
  });
  if (counted.length < 2) return [];
  const largest = counted.reduce((most, one) => (one.figure.abs().gt(most.figure.abs()) ? one : most));
  const small = counted.find((one) => scaleFault(one, largest) !== undefined);
  if (!small) return [holds(...counted.map((one) => one.value))];
  const [found, expected] = [small.figure, largest.figure];
  const words = {
    indicator: indicatorName(indicator),
    field: field === "endTarget" ? "end target" : "baseline",
    found: small.value.text.trim(),
    where: small.where,
    unit: unitOf(small),
    expected: largest.value.text.trim(),
    other: largest.where,
  };
  const places = [small.value, largest.value, small.record?.unit, largest.record?.unit];
  return [broken("scale", places, words, { found, expected, difference: found.minus(expected) })];
}

function unitOf({ record }: Statement): string {
  return stated(record?.unit) ? record.unit.text.trim() : "no unit";
}
