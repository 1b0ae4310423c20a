import { figureOf } from "../../model/value";
import type { Indicator, Project } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { indicatorName } from "../support/items";
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
    ],
  },
};

function judge(project: Project, indicator: Indicator, field: "endTarget" | "baseline"): Judgement[] {
  const figures = statements(project, indicator, field);
  const counted = figures.filter((one) => !(figureOf(one.value)?.isZero() ?? true));
  const largest = counted.reduce<Statement | undefined>((most, one) => (most && magnitude(most) >= magnitude(one) ? most : one), undefined);
  if (!largest || counted.length < 2) return [];
  const small = counted.find((one) => scaleFault(one, largest) !== undefined);
  if (!small) return [holds(...counted.map((one) => one.value))];
  const found = figureOf(small.value);
  const expected = figureOf(largest.value);
  const words = {
    indicator: indicatorName(indicator),
    field: field === "endTarget" ? "end target" : "baseline",
    found: small.value.text.trim(),
    where: small.where,
    unit: small.record?.unit?.text.trim() ?? "no unit",
    expected: largest.value.text.trim(),
    other: largest.where,
  };
  const places = [small.value, largest.value, small.record?.unit, largest.record?.unit];
  return [broken("scale", places, words, { found, expected, difference: found && expected ? found.minus(expected) : undefined })];
}

function magnitude(one: Statement): number {
  return figureOf(one.value)?.abs().toNumber() ?? 0;
}
