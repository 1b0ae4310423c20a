import type { Rule } from "../rule";
import { isDifferent, itemName } from "../support/changes";
import { paperDay } from "../support/items";
import { broken, holds } from "../support/judge";

export const pastTargetRewritten: Rule = {
  id: "past-target-rewritten",
  group: "restructuring",
  severity: "warning",
  statement: "The target of a period that is already over is not changed.",
  reason: "A target set after the fact measures nothing; it may hide a year that was missed.",
  source: "EU variable tranches: indicators change before the period, at the latest at its beginning; PDO 3 and IRI 9 of P123151.",
  leavesOut: ["Where the day of the paper is not given, the latest date of any actual value stands for it.", "New and dropped indicators."],
  remedy: "Keep the target of the past period and show what was achieved, or say why it is changed.",
  messages: { past: "{item}: the target of {period} is changed from {before} to {after}, though the period was over by {day}." },
  *check(project, context) {
    const day = paperDay(project, context);
    if (!day) return;
    for (const change of project.changes) {
      const id = change.indicatorId ?? (change.dliNumber === undefined ? undefined : `DLI${change.dliNumber}`);
      if (id === undefined || change.field !== "target" || !change.period || change.status === "new" || change.status === "dropped")
        continue;
      const end = change.period.span?.to;
      if (!end || end >= day) continue;
      if (!isDifferent(change)) {
        yield holds(change.cell);
        continue;
      }
      const [old, now] = [change.before?.text.trim() || "nothing", change.after?.text.trim() || "nothing"];
      const words = { item: itemName(project, id), period: change.period.label, before: old, after: now, day };
      yield broken("past", [change.after ?? change.cell, change.before], words, { found: words.after, expected: words.before });
    }
  },
  examples: {
    valid: [
      {
        title: "A year still to come",
        asOf: "2017-05-31",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2016 target | 9,000 | 9,000 |
| PDO 3: Positions staffed | Revised | 2017 target | 0 | 3,000 |`,
      },
    ],
    invalid: [
      {
        title: "Two years that are over",
        asOf: "2017-05-31",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2015 target | 1,000 | 0 |
| PDO 3: Positions staffed | Revised | 2016 target | 9,000 | 0 |
| PDO 3: Positions staffed | Revised | 2017 target | 0 | 3,000 |`,
        finds: [{ cell: "Changes!E2" }, { cell: "Changes!E3" }],
      },
      {
        title: "Several years in one cell",
        asOf: "2017-05-31",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | Targets | "2015: 1,000\\n2016: 0\\n2017: 0\\nEnd target: 1,000" | "2015: 0\\n2016: 0\\n2017: 3,000\\nEnd target: 3,000" |`,
        finds: [{ cell: "Changes!E2" }],
      },
    ],
  },
};
