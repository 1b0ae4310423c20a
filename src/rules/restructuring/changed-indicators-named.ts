import { fold } from "../../base/fold";
import type { Claim, Project } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { changesByItem, isDifferent, itemName } from "../support/changes";
import type { Changed } from "../support/changes";
import { paragraphName } from "../support/claims";
import { broken, holds } from "../support/judge";
import { referencesIn } from "../support/references";

export const changedIndicatorsNamed: Rule = {
  id: "changed-indicators-named",
  group: "restructuring",
  severity: "warning",
  statement: "The indicators that the text names as having new targets are those of which the change table changes a target.",
  reason: "A target that the text does not name is not approved knowingly.",
  source: "Paragraph 2 of P123151: targets of PDO 3, IRI 2 and IRI 9; Annex 4 also changes the 2017 target of IRI 4.",
  leavesOut: ["Claims that list no indicators by their codes.", "New and dropped indicators, which the text names apart."],
  remedy: "Name all indicators whose targets change, or undo the change of the others.",
  messages: {
    unnamed: "{paragraph} names {named} as having new targets; the change table also changes those of {missing}.",
    extra: "{paragraph} names {extra} as having new targets; the change table changes none of theirs.",
  },
  *check(project) {
    const changed = changesByItem(project).filter(changesTarget);
    for (const claim of project.claims) yield* judge(project, claim, changed);
  },
  examples: {
    valid: [
      {
        title: "Both named",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2016 target | 9,000 | 0 |
| IRI 2: Grades assessed | Revised | End target | 4 | 3 |
| IRI 3: Grades reported | Revised | Data source | Report | Database |
== Narrative
| Paragraph | Claim | Value |
| 2 | Indicators whose targets are revised | "2 (PDO 3, IRI 2)" |`,
      },
    ],
    invalid: [
      {
        title: "One more in the change table",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2016 target | 9,000 | 0 |
| IRI 2: Grades assessed | Revised | End target | 4 | 3 |
| IRI 4: Preschools assessed | Revised | 2017 target | 1 (EDI) | 1 (MELQO) |
== Narrative
| Paragraph | Claim | Value |
| 2 | Indicators whose targets are revised | "2 (PDO 3, IRI 2)" |`,
        finds: [{ cell: "Narrative!C2" }],
      },
      {
        title: "One more in the text",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2016 target | 9,000 | 0 |
| IRI 2: Grades assessed | No change | | | |
== Narrative
| Paragraph | Claim | Value |
| 2 | Indicators with adjusted targets | PDO 3 and IRI 2 |`,
        finds: [{ cell: "Narrative!C2" }],
      },
    ],
  },
};

const targets = /\b(targets?|metas?|cibles?)\b/;
const adjusted = /\b(adjust\w*|revis\w*|chang\w*|modif\w*|ajust\w*|cambi\w*|alter\w*)\b/;

function changesTarget({ id, rows }: Changed): boolean {
  const isRevised = rows.every((row) => row.status !== "new" && row.status !== "dropped");
  return (
    !id.startsWith("DLI") && isRevised && rows.some((row) => (row.field === "target" || row.field === "end-target") && isDifferent(row))
  );
}

function* judge(project: Project, claim: Claim, changed: readonly Changed[]): Generator<Judgement> {
  const words = fold(claim.claim.text);
  const references = referencesIn(claim.value.text).filter(({ kind }) => kind === "pdo" || kind === "intermediate");
  if (!targets.test(words) || !adjusted.test(words) || referencesIn(claim.claim.text).length > 0 || references.length === 0) return;
  const named = references.flatMap(({ kind, number }) => {
    const found = project.indicators.find((one) => one.level === kind && one.id.replace(/^\D+/, "") === number);
    return found ? [found.id] : [];
  });
  if (changed.length === 0 || named.length < references.length) return;
  const missing = changed.filter(({ id }) => !named.includes(id));
  const extra = named.filter((id) => !changed.some((one) => one.id === id));
  const list = (ids: readonly string[]): string => ids.map((id) => itemName(project, id)).join(", ");
  const said = { paragraph: paragraphName(claim), named: list(named) };
  const cells = missing.flatMap(({ rows }) => rows.filter(isDifferent).map((row) => row.after ?? row.cell));
  if (missing.length > 0) yield broken("unnamed", [claim.value, ...cells], { ...said, missing: list(missing.map(({ id }) => id)) });
  if (extra.length > 0) yield broken("extra", [claim.value], { ...said, extra: list(extra) });
  if (missing.length === 0 && extra.length === 0) yield holds(claim.value);
}
