import type { Project, StatedChange } from "../../model/project";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { indicatorOf, inForce, samePeriod, stated, yearly } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { changesByItem, isDifferent, itemName, saysOther } from "../support/changes";

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
      yield judge(project, itemName(project, id), status, rows);
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

function judge(project: Project, item: string, status: "new" | "revised" | "no-change", rows: readonly StatedChange[]): Judgement {
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
    const status = different.statusText ?? different.cell;
    const cells = isOneOfMany(different, rows) ? [...oddFirst(project, different), status] : [status, different.after, different.before];
    return broken("differs", cells, { item, field: fieldOf(different) }, { found: "no change", expected: "revised" });
  }
  if (different) return holds(...places);
  const paired = rows.some((row) => stated(row.before) && stated(row.after));
  return paired ? broken("same", places, { item }, { found: "revised", expected: "no change" }) : notJudged("oneSided", places, { item });
}

/** One pair that differs among others that do not: a slip in a cell rather than in the status. */
function isOneOfMany(different: StatedChange, rows: readonly StatedChange[]): boolean {
  const paired = rows.filter((row) => stated(row.before) && stated(row.after));
  return paired.includes(different) && paired.length > 2 && paired.filter(isDifferent).length === 1;
}

/** Of a pair the one that the other tables do not state first. */
function oddFirst(project: Project, { indicatorId, field, period, before, after }: StatedChange): readonly (Value | undefined)[] {
  const indicator = indicatorOf(project, indicatorId);
  const elsewhere = (indicator ? inForce(indicator) : [])
    .filter((record) => record.table.kind !== "change-table")
    .flatMap((record) => {
      if (field === "target")
        return yearly(record)
          .filter((one) => period && samePeriod(one.period, period))
          .map((one) => one.value);
      return field === "baseline" ? [record.baseline] : field === "end-target" ? [record.endTarget] : [];
    });
  const isKnown = elsewhere.some((value) => value && after && !saysOther(value, after));
  return isKnown ? [before, after] : [after, before];
}
