import { figureOf } from "../../model/value";
import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { inForce, indicatorName, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { neighbours } from "../support/neighbours";
import { modeOf, targetRow } from "../support/target-mode";
import { meansLess } from "../support/words";

export const directionConsistent: Rule = {
  id: "direction-consistent",
  group: "targets",
  severity: "error",
  statement: "The end target lies beyond the baseline in the direction that the yearly targets take.",
  reason: "An end target on the wrong side of the baseline asks for a loss.",
  source: "IATI guidance on ascending and descending indicators; a fall of 40 % as the target of a DLI in P163721.",
  leavesOut: [
    "Indicators that count each year alone, whose end target does not include the baseline.",
    "Indicators of which neither the yearly targets nor the name tell the direction; an equal end target is no fault.",
  ],
  remedy: "Correct the baseline or the end target.",
  messages: {
    wrong:
      "{indicator}: the yearly targets go {direction}, but from the baseline {baseline} to the end target {end} it goes the other way.",
    untold: "{indicator}: the end target {end} is below the baseline {baseline}, and nothing says which way is meant.",
  },
  *check(project) {
    for (const indicator of project.indicators) for (const record of inForce(indicator)) yield* judge(project, indicator, record);
  },
  examples: {
    valid: [
      {
        title: "One up, one down",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Completion rate | Percentage | 60 | 62 | 65 | 70 | 70 |
| PDO 2: Drop-out rate | Percentage | 12 | 11 | 9 | 7 | 7 |`,
      },
    ],
    invalid: [
      {
        title: "Years rise, the end falls",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Completion rate | Percentage | 80 | 62 | 65 | 70 | 70 |`,
        finds: [{ cell: "'Results framework'!G2", difference: "-10" }],
      },
      {
        title: "Years fall, the end rises",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 2: Drop-out rate | Percentage | 2 | 11 | 9 | 7 | 7 |`,
        finds: [{ cell: "'Results framework'!G2", difference: "5" }],
      },
    ],
  },
};

function* judge(project: Project, indicator: Indicator, record: IndicatorRecord): Generator<Judgement> {
  const baseline = figureOf(record.baseline);
  const row = targetRow(record);
  if (baseline === undefined || !row || modeOf(project, indicator)?.value === "sum") return;
  const steps = neighbours(row.years);
  const rises = steps.filter(([before, after]) => after.figure.gt(before.figure)).length;
  const falls = steps.filter(([before, after]) => after.figure.lt(before.figure)).length;
  // One step may be one wrong year; two make a direction.
  const up = rises > (falls > 0 ? 0 : 1);
  const down = falls > (rises > 0 ? 0 : 1);
  const whole = row.end.minus(baseline);
  const words = { indicator: indicatorName(indicator), baseline: shown(baseline), end: shown(row.end), direction: up ? "up" : "down" };
  const places = [row.endTarget, record.baseline, ...row.years.map((year) => year.value)];
  if (whole.isZero() || (up && !down && !whole.isNegative()) || (down && !up && whole.isNegative())) yield holds(...places);
  else if (up !== down) {
    const figures = { found: row.end, expected: `${up ? "at least" : "at most"} ${shown(baseline)}`, difference: whole };
    // A level may be let fall on purpose where its name says so.
    const meant = down === meansLess(indicator.name) || indicator.direction === (up ? "up" : "down");
    yield broken("wrong", places, words, { ...figures, ...(meant ? {} : { severity: "warning" as const }) });
  } else if (whole.isNegative() && !meansLess(indicator.name)) yield notJudged("untold", places, words);
}
