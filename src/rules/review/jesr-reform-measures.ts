import type { ReformReview } from "../../review/set-up";
import { isBlank } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";
import { listed, reviewIn, rolesBeside } from "../support/review";

export const jesrReformMeasures: Rule = {
  id: "jesr-reform-measures",
  group: "review",
  severity: "warning",
  statement: "Each measure of a policy reform has an owner, a date and a way to tell its progress, and what is late is explained.",
  reason: "A reform that nobody owns, or whose progress nobody can tell, is a wish.",
  source: "Sindh joint education sector review, tasks: identify policy reform priorities and how progress on them is tracked.",
  leavesOut: ["Columns that the table does not have.", "Measures that are done, or that were given up."],
  remedy: "Name the owner, the date and the metric; say why a measure is late and when it will be done.",
  messages: {
    lacks: 'The measure "{measure}" has no {what}.',
    late: 'The measure "{measure}" was due {due} and is not done; nothing says why.',
  },
  *check(project, context): Generator<Judgement> {
    if (!project.lists.some(({ table }) => table.kind === "reforms")) return;
    for (const reform of reviewIn(project, context).reforms) yield judge(reform, rolesBeside(project, reform.cell));
  },
  examples: {
    valid: [
      {
        title: "Owned, dated and measured; what is late is explained",
        workbook: `
== Reforms
| Reform priority | Measure | Metric | Responsible | Due date | Status | Response |
| Posting of teachers | Post new teachers by need | Posts filled in remote schools | Personnel wing | 2030-06-30 | In progress | |
| Grants to schools | Publish what each school receives | List published | Finance wing | 2020-06-30 | In progress | Moved to 2030 |
| Textbooks | Open the tender to private printers | Tender held | Textbook board | 2020-06-30 | Done | |`,
        asOf: "2026-01-31",
      },
    ],
    invalid: [
      {
        title: "Nobody owns it",
        workbook: `
== Reforms
| Reform priority | Measure | Metric | Responsible | Due date | Status |
| Posting of teachers | Post new teachers by need | Posts filled in remote schools | | 2030-06-30 | In progress |
| Grants to schools | Publish what each school receives | List published | Finance wing | 2030-06-30 | In progress |`,
        asOf: "2026-01-31",
        finds: [{ cell: "Reforms!B2" }],
      },
      {
        title: "No date, and no way to tell its progress",
        workbook: `
== Reforms
| Policy reform | Measure | Metric | Responsible | Deadline | Status |
| Posting of teachers | Post new teachers by need | | Personnel wing | | In progress |
| Grants to schools | Publish what each school receives | List published | Finance wing | 2030-06-30 | In progress |`,
        asOf: "2026-01-31",
        finds: [{ cell: "Reforms!B2" }],
      },
      {
        title: "Late, and nothing says why",
        workbook: `
== Reforms
| Reform priority | Measure | Metric | Responsible | Due date | Status | Response |
| Posting of teachers | Post new teachers by need | Posts filled | Personnel wing | 2025-06-30 | In progress | |
| Grants to schools | Publish what each school receives | List published | Finance wing | 2030-06-30 | In progress | |`,
        asOf: "2026-01-31",
        finds: [{ cell: "Reforms!B2" }],
      },
    ],
  },
};

function judge(reform: ReformReview, roles: ReadonlySet<string>): Judgement {
  const { cell, measure, owner, due, metric, status, answer, state } = reform;
  if (state === "done" || state === "dropped") return holds(cell, status);
  const has = (...names: readonly string[]): boolean => names.some((name) => roles.has(name));
  const lacks = [
    has("owner", "responsibility") && isBlank(owner) ? "owner" : "",
    has("due-date") && isBlank(due) ? "date" : "",
    has("metric", "indicator", "linked-indicator") && isBlank(metric) ? "metric" : "",
  ].filter((word) => word !== "");
  if (lacks.length > 0) return broken("lacks", [cell, due, owner], { measure, what: listed(lacks) });
  if (reform.isOverdue && answer === undefined) return broken("late", [cell, due, status], { measure, due: due?.text ?? "" });
  return holds(cell, owner, due, metric, status);
}
