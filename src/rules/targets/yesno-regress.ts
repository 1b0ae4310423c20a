import type { Value } from "../../model/value";
import type { Rule } from "../rule";
import { inForce, indicatorName, stated, yearly } from "../support/items";
import { broken, holds } from "../support/judge";
import { neighbours } from "../support/neighbours";

export const yesnoRegress: Rule = {
  id: "yesno-regress",
  group: "targets",
  severity: "warning",
  statement: "A Yes/No target does not fall back to No before an end target of Yes.",
  reason: "It is not clear whether the result must be kept, repeated or reached once.",
  source: "PDO 2 of P123151: YES, YES, NO, end target YES.",
  leavesOut: ["End targets of No."],
  remedy: "Set the later year to Yes, or say that the result is counted once.",
  messages: { falls: "{indicator}: {before} is Yes and {year} is No, but the end target is Yes." },
  *check(project) {
    for (const indicator of project.indicators) {
      for (const record of inForce(indicator)) {
        if (!yes(record.endTarget)) continue;
        const years = yearly(record).filter((one) => stated(one.value) && one.value.reading.kind === "yesno");
        const steps = neighbours(years);
        const fall = steps.find(([earlier, year]) => yes(earlier.value) && !yes(year.value));
        if (!fall) {
          if (steps.length > 0) yield holds(record.endTarget, ...years.map((one) => one.value));
          continue;
        }
        const [earlier, year] = fall;
        const words = { indicator: indicatorName(indicator), before: earlier.period.label, year: year.period.label };
        yield broken("falls", [year.value, earlier.value, record.endTarget], words, { found: "No", expected: "Yes" });
      }
    }
  },
  examples: {
    valid: [
      {
        title: "Reached and kept",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | End target |
| PDO 2: Practices analysed | Yes/No | No | No | Yes | Yes | Yes |`,
      },
    ],
    invalid: [
      {
        title: "No in the last year",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | End target |
| PDO 2: Practices analysed | Yes/No | No | Yes | Yes | No | Yes |`,
        finds: [{ cell: "'Results framework'!F2" }],
      },
      {
        title: "No in between",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | End target |
| PDO 2: Practices analysed | Yes/No | No | Yes | No | Yes | Yes |`,
        finds: [{ cell: "'Results framework'!E2" }],
      },
    ],
  },
};

function yes(value: Value | undefined): boolean {
  return value?.reading.kind === "yesno" && value.reading.yes;
}
