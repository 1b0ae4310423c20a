import { isBlank } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";
import { isReview, reviewIn } from "../support/review";

const others = `
== Programmes
| Programme | Fiscal year | Budget | Expenditure |
| Access | 2025 | 800 | 700 |
== Actions
| Action | Owner | Due date | Status |
| Deliver textbooks by March | Textbook board | 2026-03-31 | In progress |`;

export const jesrIndicatorComplete: Rule = {
  id: "jesr-indicator-complete",
  group: "review",
  severity: "error",
  statement: "Each agreed indicator has a baseline, targets, and an actual or the reason why there is none.",
  reason: "Progress is measured from the baseline to the target; what is not measured has to be explained, not left out.",
  source: "Sindh joint education sector review, tasks: establish baselines, confirm multi-year targets, report on the indicators agreed.",
  leavesOut: ["Workbooks that hold no review.", "Years for which the table sets no milestone.", "Years still to come."],
  remedy: "Fill in the figure, or write why there is none and when there will be one.",
  messages: {
    baseline: "{name} has no baseline.",
    target: "{name} has no target for any year.",
    actual: "{name}: no actual for {year} and no reason why.",
  },
  *check(project, context): Generator<Judgement> {
    if (!isReview(project)) return;
    const { indicators, year } = reviewIn(project, context);
    for (const one of indicators) {
      const { name, cell, baseline, target, actual, comment, trend, rating } = one;
      const places = [cell, baseline, target, actual];
      const hasTarget = target !== undefined || trend.some((point) => point.target !== undefined);
      const lacksActual = rating === "no-data" && comment === undefined && (isBlank(actual) || (actual?.text.length ?? 0) <= 8);
      if (isBlank(baseline)) yield broken("baseline", [baseline ?? cell, cell], { name });
      if (!hasTarget) yield broken("target", [cell], { name });
      if (lacksActual) yield broken("actual", [actual ?? cell, cell], { name, year: String(year ?? "the year") });
      if (!isBlank(baseline) && hasTarget && !lacksActual) yield holds(...places);
    }
  },
  examples: {
    valid: [
      {
        title: "A figure, and a reason where there is none",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2025 | Actual 2025 | Reason |
| Schools with water | Number | 40 | 60 | 62 | |
| Pupils who read at grade 5 | Number | 30 | 40 | No data | The test was moved to March 2026 |${others}`,
      },
    ],
    invalid: [
      {
        title: "No baseline",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2025 | Actual 2025 |
| Schools with water | Number | | 60 | 62 |
| Teachers trained | Number | 10 | 20 | 21 |${others}`,
        finds: [{ cell: "Performance!A2" }],
      },
      {
        title: "No actual and no reason",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2025 | Actual 2025 |
| Schools with water | Number | 40 | 60 | |
| Teachers trained | Number | 10 | 20 | 21 |${others}`,
        finds: [{ cell: "Performance!E2" }],
      },
      {
        title: "No target in any year",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2024 | Target 2025 | Actual 2025 |
| Schools with water | Number | 40 | | | 50 |
| Teachers trained | Number | 10 | 15 | 20 | 21 |${others}`,
        finds: [{ cell: "Performance!A2" }],
      },
    ],
  },
};
