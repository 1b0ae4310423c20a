import type { CellRef } from "../../grid/address";
import type { ChangeStatus } from "../../model/project";
import type { Value } from "../../model/value";
import type { Rule } from "../rule";
import { inForce, indicatorName, stated } from "../support/items";
import { broken, cellKey, holds } from "../support/judge";
import { tableName } from "../support/stated-values";
import { statusNames } from "../support/words";

export const statusSameEverywhere: Rule = {
  id: "status-same-everywhere",
  group: "restructuring",
  severity: "error",
  statement: "An indicator has one status - new, revised, dropped, no change - in every table that gives one.",
  reason: "The change table decides what is approved; a table that says otherwise is approved with it.",
  source: "Section IV, Annex 1 and Annex 4 of P123151, which agree for all indicators.",
  leavesOut: ["Words that are none of the four statuses.", "Tables without a status."],
  remedy: "Give the indicator one status in all tables.",
  messages: { differs: "{indicator} is {statuses}." },
  *check(project) {
    for (const indicator of project.indicators) {
      const seen = new Map<string, { where: string; value: Value; status: ChangeStatus }>();
      const put = (where: string, value: Value | undefined, status: ChangeStatus | undefined): void => {
        if (value && status && stated(value) && !seen.has(cellKey(value.cell))) seen.set(cellKey(value.cell), { where, value, status });
      };
      for (const record of inForce(indicator)) put(tableName(record.table.kind), record.status, record.statedStatus);
      for (const change of project.changes)
        if (change.indicatorId === indicator.id) put(tableName("change-table"), change.statusText, change.status);
      const all = [...seen.values()];
      const first = all[0];
      if (!first || all.length < 2) continue;
      const camps = [...new Set(all.map((one) => one.status))];
      if (camps.length === 1) {
        yield holds(...all.map((one) => one.value));
        continue;
      }
      const least = camps.map((status) => all.filter((one) => one.status === status)).sort((a, b) => tables(a) - tables(b));
      const ordered = least.flat();
      const statuses = [...new Set(ordered.map((one) => `“${one.value.text.trim()}” in the ${one.where}`))].join(", ");
      const [found, expected] = [ordered[0], ordered.at(-1)];
      const cells: CellRef[] = ordered.map((one) => one.value.cell);
      const figures = { found: found && statusNames[found.status], expected: expected && statusNames[expected.status] };
      yield broken("differs", cells, { indicator: indicatorName(indicator), statuses }, figures);
    }
  },
  examples: {
    valid: [
      {
        title: "Case does not matter",
        workbook: `
== Results framework
| Indicator | Status | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | No Change | Number | 0 | 10 | 20 | 30 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Positions staffed | No change | | | |`,
      },
    ],
    invalid: [
      {
        title: "Revised in one table only",
        workbook: `
== Results framework
| Indicator | Status | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | No Change | Number | 0 | 10 | 20 | 30 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Positions staffed | Revised | Data Source | Report | Database |`,
        finds: [{ cell: "'Results framework'!B2" }],
      },
      {
        title: "New in one, revised in two",
        workbook: `
== Results framework
| Indicator | Status | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Revised | Number | 0 | 10 | 20 | 30 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value | Action |
| PDO 1: Positions staffed | Number | 0 | 15 | 30 | New |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Positions staffed | Revised | Data Source | Report | Database |`,
        finds: [{ cell: "Status!F2" }],
      },
    ],
  },
};

function tables(camp: readonly { readonly where: string }[]): number {
  return new Set(camp.map((one) => one.where)).size;
}
