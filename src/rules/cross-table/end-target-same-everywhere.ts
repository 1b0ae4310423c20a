import type { Dec } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import type { Rule } from "../rule";
import { endTargetIsContradicted } from "../support/contradicted";
import { differing } from "../support/differing";
import { indicatorName } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { agreement, oddOnes, statements } from "../support/stated-values";
import type { Statement } from "../support/stated-values";

export const endTargetSameEverywhere: Rule = {
  id: "end-target-same-everywhere",
  group: "cross-table",
  severity: "error",
  statement: "An indicator has one end target in every table that states it.",
  reason: "The end target decides whether the project met its objective and whether a DLI has earned its allocation.",
  source: "Results framework, indicator status, DLI table and change table of the restructuring of P123151.",
  leavesOut: [
    "End targets given in words.",
    "A table that still states the target of the version before the change.",
    "End targets a thousand or more times apart: unit-scale-agrees reports those.",
  ],
  remedy: "Find the agreed end target and put it in every table.",
  messages: {
    differs: "{indicator}: the end target is {values}.",
    words: "{indicator}: the end target is given in words in one table, so it could not be compared.",
    scale: "{indicator}: the end targets are a thousand or more times apart; the rule on units and scales judges that.",
    earlier: "{indicator}: the {where} states {value}, the end target before the change; it may describe the earlier version.",
  },
  *check(project, context) {
    for (const indicator of project.indicators) {
      const all = statements(project, indicator, "endTarget");
      if (all.length < 2) continue;
      const words = { indicator: indicatorName(indicator) };
      const places = all.map((one) => one.value);
      const figures = all.filter((one) => figureOf(one.value) !== undefined || one.value.reading.kind === "yesno");
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
        const schedule = scheduleInForce(project);
        const { odd, rest } = oddOnes(figures, context.tolerance, (one) => endTargetIsContradicted(one, schedule));
        const late = [...odd, ...rest].find((one) => mayBeEarlier(project, one, indicator, context.tolerance));
        if (late) {
          yield notJudged("earlier", [late.value, ...places], { ...words, where: late.where, value: late.value.text.trim() });
          continue;
        }
        yield broken("differs", ...differing(figures, { odd, rest }, words));
      }
    }
  },
  examples: {
    valid: [
      {
        title: "The same in three tables, whatever the decimals",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 3,000 | 18,000 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 3: Positions staffed | Number | 0.00 | 18591.00 | 18000.00 |`,
      },
    ],
    invalid: [
      {
        title: "A status table that was not updated",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 3,000 | 18,000 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 3: Positions staffed | Number | 0.00 | 18591.00 | 25000.00 |`,
        finds: [{ cell: "'Results framework'!F2", difference: "-7000" }],
      },
      {
        title: "A DLI with another final target",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| IRI 7: National reports | Number | 0 | 1 | 3 | 4 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| IRI 7: National reports | Number | 0 | 4 | 4 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-15 | Dec-16 | Subtotal |
| 8 | IRI 7 | 5 | "$781,250 per report" | 781,250 | 2,343,750 | 3,125,000 |
| ^ | ^ | ^ | ^ | 1 | 3 | ^ |`,
        finds: [{ cell: "DLIs!C2", difference: "1" }],
      },
    ],
  },
};

/** Whether a table states the end target of the version before, and nothing shows that it describes the new one. */
function mayBeEarlier(project: Project, one: Statement, indicator: Indicator, tolerance: Dec): boolean {
  const own = one.record;
  if (!own || own.table.kind === "change-table" || states(indicator, own, tolerance) !== "earlier") return false;
  return !project.indicators.some((other) =>
    other.records.some((record) => record.table.id === own.table.id && states(other, record, tolerance) === "new"),
  );
}

/** Which of the two end targets of a change table a record holds; undefined where there are no two. */
function states(indicator: Indicator, record: IndicatorRecord, tolerance: Dec): "earlier" | "new" | undefined {
  const changed = indicator.records.filter((other) => other.table.kind === "change-table");
  const [old] = changed.flatMap((other) => (other.version === "current" ? (other.endTarget ?? []) : []));
  const [now] = changed.flatMap((other) => (other.version === "proposed" ? (other.endTarget ?? []) : []));
  if (!old || !now || !record.endTarget || agreement(old, now, tolerance) !== "different") return undefined;
  if (agreement(old, record.endTarget, tolerance) === "same") return "earlier";
  return agreement(now, record.endTarget, tolerance) === "same" ? "new" : undefined;
}
