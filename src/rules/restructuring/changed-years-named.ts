import { fold } from "../../base/fold";
import type { Project } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { isDifferent } from "../support/changes";
import { paragraphName, paragraphOf, parseClaim } from "../support/claims";
import type { ParsedClaim } from "../support/claims";
import { indicatorName, yearOfPeriod } from "../support/items";
import { broken, holds } from "../support/judge";
import type { Reference } from "../support/references";

export const changedYearsNamed: Rule = {
  id: "changed-years-named",
  group: "restructuring",
  severity: "warning",
  statement: "The years that the text names as adjusted are the years of which the change table changes the target.",
  reason: "A change that the text does not name is not approved knowingly.",
  source: "Paragraphs 13 and 15 of P123151: PDO 3 also changes 2015; IRI 9 has no 2018 and changes 2014 and 2016.",
  leavesOut: [
    "Claims that do not list years, or name no indicator, themselves or as the only one of their paragraph.",
    "The end target, which is no year.",
  ],
  remedy: "Name all years that change, or undo the change of the others.",
  messages: {
    unnamed: "{paragraph} names {named} as adjusted for {indicator}; the change table also changes {missing}.",
    extra: "{paragraph} names {extra} as adjusted for {indicator}; the change table does not change it.",
    both: "{paragraph} names {named} as adjusted for {indicator}; the change table changes {changed}.",
  },
  *check(project) {
    const parsed = project.claims.map(parseClaim);
    for (const one of parsed) {
      const years = yearsListed(one);
      const item = one.items[0] ?? soleItem(parsed, one);
      if (years.length > 0 && item) yield* judge(project, one, years, item);
    }
  },
  examples: {
    valid: [
      {
        title: "All years named",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2015 target | 1,000 | 1,000 |
| PDO 3: Positions staffed | Revised | 2016 target | 9,000 | 0 |
| PDO 3: Positions staffed | Revised | 2017 target | 0 | 3,000 |
== Narrative
| Paragraph | Claim | Value |
| 13 | PDO 3 target years adjusted | 2016 and 2017 |`,
      },
    ],
    invalid: [
      {
        title: "A year not named",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2015 target | 1,000 | 0 |
| PDO 3: Positions staffed | Revised | 2016 target | 9,000 | 0 |
| PDO 3: Positions staffed | Revised | 2017 target | 0 | 3,000 |
== Narrative
| Paragraph | Claim | Value |
| 13 | PDO 3 target years adjusted | 2016 and 2017 |`,
        finds: [{ cell: "Narrative!C2" }],
      },
      {
        title: "A year that no column has",
        workbook: `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| IRI 9: System designed | Revised | 2016 target | First round carried out | Not applicable this year |
| IRI 9: System designed | Revised | 2017 target | Second round | First round carried out |
== Narrative
| Paragraph | Claim | Value |
| 15 | IRI 9 target years revised | 2017 and 2018 |`,
        finds: [{ cell: "Narrative!C2" }],
      },
    ],
  },
};

const adjusted = /\b(adjust\w*|revis\w*|chang\w*|modif\w*|ajust\w*|cambi\w*|alter\w*)\b/;

/** The years of a claim's value, where the claim speaks of adjusted targets and its value is a list of years. */
function yearsListed({ claim }: ParsedClaim): readonly number[] {
  if (!adjusted.test(fold(claim.claim.text))) return [];
  const text = fold(claim.value.text);
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0]));
  const isList =
    text.replace(/\b(?:19|20)\d\d\b/g, "").replace(/\b(and|y|et|e|targets?|metas?|cibles?|years?|for|the)\b|[,;&\s.]/g, "") === "";
  return isList ? years : [];
}

function soleItem(all: readonly ParsedClaim[], one: ParsedClaim): Reference | undefined {
  const paragraph = paragraphOf(one.claim);
  const named = all.filter((other) => paragraph !== "" && paragraphOf(other.claim) === paragraph).flatMap((other) => other.items);
  return new Set(named.map((item) => item.text)).size === 1 ? named[0] : undefined;
}

function* judge(project: Project, { claim }: ParsedClaim, years: readonly number[], item: Reference): Generator<Judgement> {
  const indicator = project.indicators.find((one) => one.level === item.kind && one.id.replace(/^\D+/, "") === item.number);
  const rows = project.changes.filter((change) => change.indicatorId === indicator?.id && change.field === "target" && change.period);
  if (!indicator || rows.length === 0) return;
  const changed = [...new Set(rows.filter(isDifferent).flatMap((row) => (row.period ? (yearOfPeriod(row.period) ?? []) : [])))].sort();
  const missing = changed.filter((year) => !years.includes(year));
  const extra = years.filter((year) => !changed.includes(year));
  const places = [claim.value, ...rows.filter(isDifferent).map((row) => row.after ?? row.cell)];
  if (missing.length === 0 && extra.length === 0) {
    yield holds(...places);
    return;
  }
  const list = (some: readonly number[]): string => some.join(", ");
  const say = missing.length > 0 && extra.length > 0 ? "both" : missing.length > 0 ? "unnamed" : "extra";
  const words = { paragraph: paragraphName(claim), indicator: indicatorName(indicator) };
  const said = { ...words, named: list(years), missing: list(missing), extra: list(extra), changed: list(changed) };
  yield broken(say, places, said, { found: list(years), expected: list(changed) });
}
