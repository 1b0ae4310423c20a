import { plain, roundTo } from "../../base/decimal";
import { fold } from "../../base/fold";
import type { Project } from "../../model/project";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { broken, holds, notJudged } from "../support/judge";
import { isReview, reviewIn } from "../support/review";
import { inForce } from "../support/items";

const others = `
== Programmes
| Programme | Fiscal year | Budget | Expenditure |
| Access | 2025 | 800 | 700 |
== Actions
| Action | Owner | Due date | Status |
| Deliver textbooks by March | Textbook board | 2026-03-31 | In progress |`;

export const jesrProgressRate: Rule = {
  id: "jesr-progress-rate",
  group: "review",
  severity: "warning",
  statement: "The status of an indicator is what its progress from the baseline to the target comes to.",
  reason: "A status by hand can say on track where the figures say the contrary.",
  source:
    "IATI results guidance: progress is judged in the direction of the indicator. The thresholds of 80% and 50% are the add-in's own.",
  leavesOut: [
    "Workbooks that hold no review.",
    "Status words of no rating, and differences of a single step: thresholds differ.",
    "Indicators whose target is the baseline: there is no progress figure.",
  ],
  remedy: "Correct the status, or the figure that is wrong.",
  messages: {
    better: '{name} is called "{status}", but its progress is {progress}%: {why}.',
    worse: '{name} is called "{status}", but its progress is {progress}%: {why}.',
    none: "{name}: {why}.",
  },
  *check(project, context): Generator<Judgement> {
    if (!isReview(project)) return;
    for (const one of reviewIn(project, context).indicators) {
      const status = statusOf(project, one.id);
      const said = status && ratingSaid(status.text);
      if (!status || said === undefined) continue;
      const { name, why, progress, rating, actual, target, baseline } = one;
      const places = [status, actual, target, baseline];
      if (!progress) {
        yield notJudged("none", places, { name, why });
        continue;
      }
      const words = { name, status: status.text, why, progress: plain(roundTo(progress.value.times(100), 1)) };
      if (said === "good" && rating === "off-track") yield broken("better", places, words);
      else if (said === "bad" && rating === "met") yield broken("worse", places, words);
      else yield holds(...places);
    }
  },
  examples: {
    valid: [
      {
        title: "On track at nine tenths, off track at none",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2025 | Actual 2025 | Status |
| Schools with water | Number | 40 | 60 | 58 | On track |
| Dropout rate | Number | 30 | 20 | 31 | Off track |${others}`,
      },
    ],
    invalid: [
      {
        title: "On track without any progress",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2025 | Actual 2025 | Status |
| Schools with water | Number | 40 | 60 | 41 | On track |
| Teachers trained | Number | 10 | 20 | 21 | Achieved |${others}`,
        finds: [{ cell: "Performance!F2" }],
      },
      {
        title: "A fall that was wanted, called off track",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2025 | Actual 2025 | Status |
| Dropout rate | Number | 30 | 20 | 19 | Off track |
| Teachers trained | Number | 10 | 20 | 21 | Achieved |${others}`,
        finds: [{ cell: "Performance!F2" }],
      },
    ],
  },
};

function statusOf(project: Project, id: string): Value | undefined {
  const indicator = project.indicators.find((one) => one.id === id);
  return indicator && inForce(indicator).flatMap(({ status }) => status ?? [])[0];
}

/** "Achieved" and "On track" are good, "Off track" and "Not achieved" bad; other words rate nothing. */
function ratingSaid(text: string): "good" | "bad" | undefined {
  const folded = fold(text);
  if (
    /^(?:off[- ]track|not (?:achieved|met|on track)|behind|missed|delayed|no (?:lograd|alcanzad|cumplid)|retrasad|en retard|non atteint|hors piste|nao (?:alcancad|atingid)|atrasad)/.test(
      folded,
    )
  )
    return "bad";
  return /^(?:on[- ]track|achieved|met\b|exceeded|fully achieved|lograd|alcanzad|cumplid|atteint|realise|alcancad|atingid|en buen camino|sur la bonne voie)/.test(
    folded,
  )
    ? "good"
    : undefined;
}
