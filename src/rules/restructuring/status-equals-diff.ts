import type { StatedChange } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { stated } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { changesByItem, isDifferent, itemName } from "../support/changes";

export const statusEqualsDiff: Rule = {
  id: "status-equals-diff",
  group: "restructuring",
  severity: "error",
  statement: "Revised means that some field differs, No change that none does, New that there was nothing before.",
  reason: "The board approves what the status says, not what the columns show.",
  source: "Annex 4 of P123151: PDO 1 is revised for the one word “Regular”.",
  leavesOut: [
    "Rows that give only one of the two versions.",
    "Case, accents and punctuation.",
    "Dropped items, whose new column may repeat the old text.",
  ],
  remedy: "Correct the status, or the column that should differ.",
  messages: {
    same: "{item} is revised, but nothing differs between the two versions.",
    differs: "{item} is marked no change, but {field} differs.",
    notNew: "{item} is marked new, but {field} has an earlier value.",
    oneSided: "{item}: the change table gives no pair of versions to compare.",
  },
  *check(project) {
    for (const { id, rows } of changesByItem(project)) {
      const statuses = new Set(rows.flatMap((row) => row.status ?? []));
      const status = [...statuses][0];
      if (statuses.size !== 1 || status === undefined || status === "dropped") continue;
      yield judge(itemName(id), status, rows);
    }
  },
  examples: {
    valid: [
      {
        title: "One word makes a revision",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Cycles analysed | Revised | Description | The Basic Education System | The Regular Basic Education System |
| PDO 2: Practices analysed | No change | | | |
| IRI 11: Principals certified | New | End target | | 10,000 |`,
      },
    ],
    invalid: [
      {
        title: "Revised without a difference",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Cycles analysed | Revised | Description | The Basic Education System | The Basic Education System |
| PDO 2: Practices analysed | No change | | | |`,
        finds: [{ cell: "Changes!B2" }],
      },
      {
        title: "No change with a difference",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Cycles analysed | Revised | Data Source | Report | Database |
| PDO 2: Practices analysed | No change | Data Source | Report | Survey |`,
        finds: [{ cell: "Changes!B3" }],
      },
    ],
  },
};

function judge(item: string, status: "new" | "revised" | "no-change", rows: readonly StatedChange[]): Judgement {
  const places = rows.flatMap((row) => [row.statusText ?? row.cell, row.before, row.after]);
  const fieldOf = (row: StatedChange): string => row.detail?.text.trim() || row.field || "a field";
  if (status === "new") {
    const earlier = rows.find((row) => stated(row.before));
    if (!earlier) return holds(...places);
    return broken("notNew", [earlier.statusText ?? earlier.cell, earlier.before], { item, field: fieldOf(earlier) }, { found: "new" });
  }
  const different = rows.find((row) => stated(row.before) && stated(row.after) && isDifferent(row)) ?? rows.find(isDifferent);
  if (status === "no-change") {
    if (!different) return holds(...places);
    const cells = [different.statusText ?? different.cell, different.after, different.before];
    return broken("differs", cells, { item, field: fieldOf(different) }, { found: "no change", expected: "revised" });
  }
  if (different) return holds(...places);
  const paired = rows.some((row) => stated(row.before) && stated(row.after));
  return paired ? broken("same", places, { item }, { found: "revised", expected: "no change" }) : notJudged("oneSided", places, { item });
}
