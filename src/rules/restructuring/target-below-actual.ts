import { figureOf, spanOf } from "../../model/value";
import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import type { Rule } from "../rule";
import { isDifferent } from "../support/changes";
import { before, inForce, indicatorName, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { agreement } from "../support/stated-values";

export const targetBelowActual: Rule = {
  id: "target-below-actual",
  group: "restructuring",
  severity: "warning",
  statement: "A new end target asks for more than has been achieved already.",
  reason: "A target that is met before it is approved pays and reports nothing new.",
  source: "PDO 3 of P123151: 18,000 against an actual of 18,591; IRI 2: 3 against 3.",
  leavesOut: [
    "End targets that the restructuring does not change.",
    "Actual values of the end target's own day or later, as completion reports have them.",
    "Indicators in words.",
  ],
  remedy: "Raise the end target, or say why the lower one is right.",
  messages: {
    below: "{indicator}: the new end target {found} is short of the {expected} already achieved.",
    over: "{indicator}: the actual value is of the end target's own day, so it says nothing of the target.",
    equal: "{indicator}: the new end target {found} is already achieved.",
  },
  *check(project, context) {
    for (const indicator of project.indicators) {
      if (!endTargetChanges(project, indicator)) continue;
      const record = inForce(indicator).find((one) => figureOf(one.actual) && figureOf(one.endTarget));
      const [actual, end] = [figureOf(record?.actual), figureOf(record?.endTarget)];
      if (!record || !actual || !end || !record.actual || !record.endTarget) continue;
      if (isOver(record)) {
        yield notJudged("over", [record.endTarget, record.actual], { indicator: indicatorName(indicator) });
        continue;
      }
      const falls = indicator.direction === "down" || (figureOf(record.baseline)?.gt(end) ?? false);
      const difference = end.minus(actual);
      const words = { indicator: indicatorName(indicator), found: shown(end), expected: shown(actual) };
      const figures = { found: end, expected: actual, difference };
      if (agreement(record.endTarget, record.actual, context.tolerance) === "same")
        yield broken("equal", [record.endTarget, record.actual], words, figures);
      else if (falls !== difference.isNegative()) yield broken("below", [record.endTarget, record.actual], words, figures);
      else yield holds(record.endTarget, record.actual);
    }
  },
  examples: {
    valid: [
      {
        title: "Still to be reached",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 3: Positions staffed | Number | 0 | 15,461 | 18,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | End target | 25,000 | 18,000 |`,
      },
      {
        title: "A completion report: the revised target was passed by its day",
        workbook: `
== Annex 1
| Indicator Name | Unit of Measure | Baseline | Original Target | Formally Revised Target | Actual Achieved at Completion |
| Students benefiting | Number | 0 | 250,000 | 310,000 | 322,415 |
| | | 01-Sep-2015 | 30-Jun-2020 | 30-Jun-2021 | 30-Jun-2021 |`,
      },
    ],
    invalid: [
      {
        title: "Lowered below the actual",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 3: Positions staffed | Number | 0 | 18,591 | 18,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | End target | 25,000 | 18,000 |`,
        finds: [{ cell: "Status!E2", difference: "-591" }],
      },
      {
        title: "Lowered to the actual",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| IRI 2: Grades assessed | Number | 0 | 3 | 3 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| IRI 2: Grades assessed | Revised | End target | 4 | 3 |`,
        finds: [{ cell: "Status!E2", difference: "0" }],
      },
    ],
  },
};

/** The actual value is of the day of the end target, or later. */
function isOver({ actualDate, endTargetDate }: IndicatorRecord): boolean {
  const [actual, end] = [spanOf(actualDate), spanOf(endTargetDate)];
  return actual !== undefined && end !== undefined && actual.from >= end.to;
}

function endTargetChanges(project: Project, indicator: Indicator): boolean {
  if (
    project.changes.some(
      (change) => change.indicatorId === indicator.id && change.field === "end-target" && change.before && isDifferent(change),
    )
  )
    return true;
  const [old] = before(indicator).flatMap((record) => figureOf(record.endTarget) ?? []);
  const [now] = inForce(indicator).flatMap((record) => figureOf(record.endTarget) ?? []);
  return old !== undefined && now !== undefined && !old.eq(now);
}
