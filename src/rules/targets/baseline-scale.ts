import { figureOf } from "../../model/value";
import type { Rule } from "../rule";
import { inForce, indicatorName, shown } from "../support/items";
import { broken, holds } from "../support/judge";
import { statements } from "../support/stated-values";
import { modeOf, targetRow, total } from "../support/target-mode";

export const baselineScale: Rule = {
  id: "baseline-scale",
  group: "targets",
  severity: "warning",
  statement: "Baseline and end target count the same thing: where the years alone make the end target, the baseline is zero.",
  reason: "With a baseline that the end target leaves out, progress is read too high.",
  source: "IRI 6 and IRI 7 of P123151: a baseline of 1 outside an end target that counts the project's results only.",
  leavesOut: ["Indicators that are cumulative or a level.", "An end target that is baseline plus years passes."],
  remedy: "Set the baseline to zero, or add it to the end target.",
  messages: { scale: "{indicator}: the years alone make the end target of {end}; the baseline of {baseline} is outside the count." },
  *check(project) {
    for (const indicator of project.indicators) {
      if (modeOf(project, indicator)?.value !== "sum") continue;
      const row = inForce(indicator).flatMap((record) => targetRow(record, 1) ?? [])[0];
      const baselines = statements(project, indicator, "baseline").filter((one) => figureOf(one.value) !== undefined);
      if (!row || baselines.length === 0 || !total(row).eq(row.end)) continue;
      const counted = baselines.filter((one) => !figureOf(one.value)?.isZero());
      const first = counted[0];
      if (!first) yield holds(...baselines.map((one) => one.value));
      else {
        const words = { indicator: indicatorName(indicator), end: shown(row.end), baseline: shown(figureOf(first.value)) };
        yield broken("scale", [...counted.map((one) => one.value), row.endTarget], words, { found: figureOf(first.value), expected: "0" });
      }
    }
  },
  examples: {
    valid: [
      {
        title: "Counted from zero",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | End target |
| IRI 6: Studies published | Number | 0 | 1 | 0 | 2 | 3 |`,
      },
    ],
    invalid: [
      {
        title: "A study before the project",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | End target |
| IRI 6: Studies published | Number | 1 | 2 | 1 | 0 | 3 |`,
        finds: [{ cell: "'Results framework'!C2" }],
      },
      {
        title: "Only the status table has it",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | End target |
| IRI 6: Studies published | Number | 0 | 2 | 1 | 0 | 3 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| IRI 6: Studies published | Number | 2 | 3 | 3 |`,
        finds: [{ cell: "Status!C2" }],
      },
    ],
  },
};
