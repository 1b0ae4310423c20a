import { isBlank } from "../../model/value";
import type { ActionReview } from "../../review/review";
import type { Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";
import { listed, reviewIn, rolesBeside } from "../support/review";

export const jesrActionFollowup: Rule = {
  id: "jesr-action-followup",
  group: "review",
  severity: "warning",
  statement: "Each agreed action has an owner, a date and a status, and those of earlier reviews are answered.",
  reason: "An action that nobody owns, or that nobody answers for, is not done.",
  source: "Sindh joint education sector review, terms: contribute to accountability and follow-up mechanisms.",
  leavesOut: ["Columns that the table does not have.", "Which actions are earlier, where neither a year nor a title tells."],
  remedy: "Name the owner and the date; say what was done, or why not.",
  messages: {
    lacks: 'The action "{action}" has no {what}.',
    unanswered: 'The earlier recommendation "{action}" is not answered: no status, no word on what was done, and no action carries it on.',
  },
  *check(project, context): Generator<Judgement> {
    for (const action of reviewIn(project, context).actions) yield judge(action, rolesBeside(project, action.cell));
  },
  examples: {
    valid: [
      {
        title: "Owned, dated and answered",
        workbook: `
== Actions
| Year | Action | Owner | Due date | Status |
| 2024 | Deliver textbooks before school begins | Textbook board | 2025-04-01 | Done |
| 2025 | Train district accountants | Finance wing | 2026-09-30 | Not started |`,
      },
    ],
    invalid: [
      {
        title: "Nobody owns it",
        workbook: `
== Actions
| Year | Action | Owner | Due date | Status |
| 2025 | Deliver textbooks before school begins | | 2026-04-01 | In progress |
| 2025 | Train district accountants | Finance wing | 2026-09-30 | Not started |`,
        finds: [{ cell: "Actions!B2" }],
      },
      {
        title: "Last year's recommendation is not answered",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2025 | Actual 2025 |
| Schools with water | Number | 40 | 60 | 62 |
| Teachers trained | Number | 10 | 20 | 21 |
== Actions
| Year | Action | Owner | Due date | Status |
| 2024 | Deliver textbooks before school begins | Textbook board | 2025-04-01 | |
| 2025 | Train district accountants | Finance wing | 2026-09-30 | Not started |`,
        finds: [{ cell: "Actions!B2" }],
      },
    ],
  },
};

function judge(action: ActionReview, roles: ReadonlySet<string>): Judgement {
  const { cell, text, owner, due, status, isEarlier, answer, carriedOn } = action;
  if (isEarlier && isBlank(status) && answer === undefined && carriedOn === undefined)
    return broken("unanswered", [cell, status], { action: text });
  const lacks = [
    roles.has("owner") && isBlank(owner) ? "owner" : "",
    roles.has("due-date") && isBlank(due) ? "date" : "",
    roles.has("status") && isBlank(status) ? "status" : "",
  ].filter((word) => word !== "");
  return lacks.length > 0 ? broken("lacks", [cell], { action: text, what: listed(lacks) }) : holds(cell, owner, due, status);
}
