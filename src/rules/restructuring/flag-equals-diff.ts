import type { Project, SummaryItem } from "../../model/project";
import { spanOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { isDifferent, saysOther } from "../support/changes";
import { soleFinancing, stated } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { summaryTopicOf } from "../support/words";
import type { SummaryTopic } from "../support/words";

export const flagEqualsDiff: Rule = {
  id: "flag-equals-diff",
  group: "restructuring",
  severity: "error",
  statement: "“Changed” in the summary of changes means a difference in the table behind it, and the other way round.",
  reason: "The summary decides who must clear the paper.",
  source: "Summary of changes of P123151: five marked Changed, five differences.",
  leavesOut: [
    "Items other than the results framework, the disbursement estimates and the DLIs.",
    "A closing date that differs from the original one may have been changed before.",
    "Workbooks without the table that would show the difference.",
  ],
  remedy: "Correct the mark, or the table.",
  messages: {
    notChanged: "“{item}” is marked as not changed, but {what} differs.",
    changed: "“{item}” is marked as changed, but {what} shows no difference.",
    noTable: "“{item}”: no table shows both versions.",
    earlier: "“{item}” is marked as not changed; the closing date differs from the original one, perhaps since an earlier restructuring.",
  },
  *check(project) {
    for (const item of project.summary) {
      const topic = summaryTopicOf(item.item.text);
      if (topic !== undefined && item.changed !== undefined) yield judge(project, item, item.changed, topic);
    }
  },
  examples: {
    valid: [
      {
        title: "Marks as the tables say",
        workbook: `
== Summary
| Summary of changes | Changed | Not changed |
| Change in Results Framework | ✔ | |
| Change in Disbursement Estimates | | ✔ |
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 1,000,000 | 1,000,000 |
| 2017 | 1,250,000 | 1,250,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Cycles analysed | Revised | Data Source | Report | Database |`,
      },
    ],
    invalid: [
      {
        title: "Estimates differ, the mark says not",
        workbook: `
== Summary
| Summary of changes | Changed | Not changed |
| Change in Results Framework | ✔ | |
| Change in Disbursement Estimates | | ✔ |
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 1,000,000 | 1,500,000 |
| 2017 | 1,250,000 | 750,000 |`,
        finds: [{ cell: "Summary!A3" }],
      },
      {
        title: "Marked as changed without a difference",
        workbook: `
== Summary
| Summary of changes | Changed | Not changed |
| Change in Results Framework | | ✔ |
| Change in Disbursement Estimates | ✔ | |
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 1,000,000 | 1,000,000 |
| 2017 | 1,250,000 | 1,250,000 |`,
        finds: [{ cell: "Summary!A3" }],
      },
    ],
  },
};

interface Shown {
  readonly what: string;
  /** The first place that differs. */
  readonly differs?: Value;
  readonly known: boolean;
}

function judge(project: Project, item: SummaryItem, changed: boolean, topic: SummaryTopic): Judgement {
  const words = { item: item.item.text.trim() };
  const shown = differenceIn(project, topic);
  if (topic === "closing-date") {
    return shown.differs && !changed
      ? notJudged("earlier", [item.cell, shown.differs], words)
      : shown.known
        ? holds(item.cell)
        : notJudged("noTable", [item.cell], words);
  }
  if (!shown.known) return notJudged("noTable", [item.cell], words);
  if (changed === (shown.differs !== undefined)) return holds(item.cell, shown.differs);
  const said = { ...words, what: shown.what };
  return changed
    ? broken("changed", [item.cell], said, { found: "changed", expected: "not changed" })
    : broken("notChanged", [item.cell, shown.differs], said, { found: "not changed", expected: "changed" });
}

function differenceIn(project: Project, topic: SummaryTopic): Shown {
  switch (topic) {
    case "results-framework": {
      const rows = project.changes.filter(
        (change) => change.indicatorId !== undefined && (stated(change.before) || stated(change.after) || change.status),
      );
      const row = rows.find((change) => isDifferent(change)) ?? rows.find((change) => change.status && change.status !== "no-change");
      return { what: "the change table", differs: row?.after ?? row?.before ?? row?.name, known: rows.length > 0 };
    }
    case "estimates": {
      const rows = project.estimates.flatMap((one) => one.rows).filter((row) => row.current && row.proposed);
      return {
        what: "the estimates table",
        differs: rows.find((row) => saysOther(row.current, row.proposed))?.proposed,
        known: rows.length > 0,
      };
    }
    case "dlis": {
      const rows = project.changes.filter((change) => change.dliNumber !== undefined);
      const row = rows.find(isDifferent);
      return { what: "the DLI table", differs: row?.after ?? row?.before, known: row !== undefined };
    }
    case "closing-date": {
      const financing = soleFinancing(project);
      const [now, first] = [spanOf(financing?.closing), spanOf(financing?.originalClosing)];
      return {
        what: "the closing date",
        differs: now && first && now.to !== first.to ? financing?.closing : undefined,
        known: now !== undefined && first !== undefined,
      };
    }
  }
}
