import { fold } from "../../base/fold";
import type { Project } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { fieldNames, frameworkFields, frameworksOf, stateOf } from "../support/framework";
import type { FrameworkField } from "../support/framework";
import { broken, holds, notJudged } from "../support/judge";

export const rfRequiredColumns: Rule = {
  id: "rf-required-columns",
  group: "structure",
  severity: "warning",
  statement:
    "A results framework gives for its indicators a unit, a baseline, targets, frequency, data source, responsibility and definition.",
  reason: "Without them nobody can say later whether a target was met, or who was to measure it.",
  source: "Results frameworks and monitoring plans of World Bank projects (Annex 1 of P123151; PAD2695).",
  leavesOut: [
    "Which of its tables gives them: a monitoring plan counts as a part of the framework.",
    "Indicators answered with yes or no, in percent, in words, or with their unit in their name need no unit.",
    "Where all four fields of a monitoring plan are missing, or the definition alone, another document may have them.",
    "Blank cells of a column that is there (see smart-fields).",
  ],
  remedy: "Add the columns, or a monitoring plan that has them.",
  messages: {
    missing: "The results framework ({count}) has no {missing}.",
    plan: "The workbook does not hold the whole monitoring plan: no {missing} ({count}).",
  },
  *check(project) {
    yield* judge(project);
  },
  examples: {
    valid: [
      {
        title: "Targets in one table, the rest in a monitoring plan",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | End target |
| PDO 1: Studies published | Number | 0 | 1 | 1 | 2 |
== Plan
| Indicator | Definition | Frequency | Data source | Responsibility for data collection |
| PDO 1: Studies published | Published on the website | Annual | Reports | Planning unit |`,
      },
    ],
    invalid: [
      {
        title: "A data source, and nobody who is responsible",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | End target | Data source |
| PDO 1: Studies published | Number | 0 | 1 | 1 | 2 | Reports |`,
        finds: [{ cell: "RF!A1" }],
      },
      {
        title: "No baseline",
        workbook: `
== RF
| Indicator | Unit of Measure | 2013 | 2014 | End target | Frequency | Data source | Responsibility | Definition |
| PDO 1: Studies published | Number | 1 | 1 | 2 | Annual | Reports | Planning unit | Published on the website |`,
        finds: [{ cell: "RF!A1" }],
      },
    ],
  },
};

/** What a framework may have in a document of its own, the monitoring plan. */
const ofPlan: readonly FrameworkField[] = ["frequency", "source", "responsibility", "description"];

/** "Teachers trained (Number)": the template since 2018 has the unit in the name. */
const unitInName =
  /\((?:number|percentage|percent|%|text|yes ?\/ ?no|days|date|numero|porcentaje|texto|nombre|pourcentage|texte|percentagem)[^)]*\)\s*$/;

function* judge(project: Project): Generator<Judgement> {
  const frameworks = frameworksOf(project);
  const indicators = [...new Set(frameworks.flatMap((one) => one.indicators))];
  const first = frameworks[0]?.table.columns[0]?.cell;
  if (indicators.length === 0) return;
  const isMissing = (field: FrameworkField): boolean => indicators.every((one) => stateOf(one, field) === undefined);
  const needsUnit = indicators.some((one) => stateOf(one, "endTarget")?.reading.kind === "number" && !unitInName.test(fold(one.name)));
  const missing = frameworkFields.filter((field) => isMissing(field) && (field !== "unit" || needsUnit));
  const words = {
    missing: listed(missing.map((field) => fieldNames[field])),
    count: `${indicators.length} ${indicators.length === 1 ? "indicator" : "indicators"}`,
  };
  if (missing.length === 0) yield holds(first);
  else if (missing.every((field) => ofPlan.includes(field)) && (missing.length === ofPlan.length || missing.join() === "description"))
    yield notJudged("plan", [first], words);
  else yield broken("missing", [first], words);
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}` : (names[0] ?? "");
}
