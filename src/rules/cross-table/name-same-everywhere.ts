import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import type { Value } from "../../model/value";
import type { Rule } from "../rule";
import { dlisOf, inForce, indicatorName } from "../support/items";
import { broken, holds } from "../support/judge";
import { tableName } from "../support/stated-values";
import { missingWords, overlap, wordsOf } from "../support/text-pairs";

export const nameSameEverywhere: Rule = {
  id: "name-same-everywhere",
  group: "cross-table",
  severity: "warning",
  statement: "An indicator has one name in every table.",
  reason: "Two names read as two indicators, and the reporting system takes them so.",
  source: "Practice; the names of P123151 agree in all tables.",
  leavesOut: [
    "Case, accents, spaces and punctuation.",
    "A name that only adds a code, a unit or a disaggregation to the other, or shortens it.",
    "Names of which less than half the words agree: they are linked by code, and a short title may be meant.",
  ],
  remedy: "Use the name of the results framework in every table.",
  messages: {
    differs: "{indicator}: “{name}” in the {where} is “{first}” in the {other}.",
    another: "{indicator} is called “{name}” in the {where}, which is the name of {owner} in the {other}.",
  },
  *check(project) {
    for (const indicator of project.indicators) {
      const names = [
        ...inForce(indicator).map((record) => ({ where: tableName(record.table.kind), value: record.name })),
        ...dlisOf(project, indicator).map((dli) => ({ where: tableName("dli-matrix"), value: dli.name })),
      ].filter((one) => one.value.text.trim() !== "");
      const first = names[0];
      if (!first || names.length < 2) continue;
      const taken = names.flatMap((one) => {
        const owner = ownerOf(project, indicator, one, names);
        return owner ? [{ ...one, owner }] : [];
      });
      for (const { value, where, owner } of taken) {
        const words = { name: value.text.trim(), where, owner: indicatorName(owner.indicator), other: tableName(owner.record.table.kind) };
        yield broken("another", [value, owner.record.name], { indicator: indicatorName(indicator), ...words }, { severity: "error" });
      }
      if (taken.length > 0) continue;
      const odd = names.slice(1).filter((one) => differs(first.value.text, one.value.text));
      if (odd.length === 0) yield holds(...names.map((one) => one.value));
      for (const one of odd) {
        const words = { name: one.value.text.trim(), where: one.where, first: first.value.text.trim(), other: first.where };
        yield broken(
          "differs",
          [one.value, first.value],
          { indicator: indicatorName(indicator), ...words },
          { found: words.name, expected: words.first },
        );
      }
    }
  },
  examples: {
    valid: [
      {
        title: "Case and a full stop do not matter",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: School principals certified in management. | Number | 0 | 100 | 200 | 300 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: School Principals certified in management | Number | 0 | 100 | 300 |`,
      },
    ],
    invalid: [
      {
        title: "A word exchanged",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: School principals certified in management | Number | 0 | 100 | 200 | 300 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: School principals trained in management | Number | 0 | 100 | 300 |`,
        finds: [{ cell: "Status!A2" }],
      },
      {
        title: "A name in the DLI table that says less",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| IRI 4: National surveys of the quality of public preschools | Number | 0 | 1 | 1 | 2 |
== DLIs
| DLI | Linked indicator | Indicator | Final target | Unit value | Dec-15 | Dec-16 | Subtotal |
| 1 | IRI 4 | National survey of the quality of all preschools | 2 | "$500,000 per survey" | 500,000 | 500,000 | 1,000,000 |
| ^ | ^ | ^ | ^ | ^ | 1 | 1 | ^ |`,
        finds: [{ cell: "DLIs!C2" }],
      },
      {
        title: "The code of another indicator",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Principals certified | Number | 0 | 100 | 200 | 300 |
| PDO 2: Studies of preschools published | Number | 0 | 1 | 1 | 2 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 2: Principals certified | Revised | Data Source | Report | Database |`,
        finds: [{ cell: "Changes!A2" }],
      },
    ],
  },
};

function differs(a: string, b: string): boolean {
  const x = nameWords(a);
  const y = nameWords(b);
  const adds = missingWords(x, y).length > 0 && missingWords(y, x).length > 0;
  return adds && overlap(x, y) >= 0.5;
}

/** The name without a leading code, a trailing bracket and plural endings. */
function nameWords(text: string): string {
  return wordsOf(text.replace(/^\s*[A-Za-z]{2,10}\s*(indicator)?\s*#?\d+[.:]?\s*/i, "").replace(/\([^)]*\)\s*$/, ""))
    .map((word) => word.replace(/(?<=.{4})s$/, ""))
    .join(" ");
}

interface Named {
  readonly where: string;
  readonly value: Value;
}

/** Another indicator that bears this very name in some table, where no other table gives it to this one: then the code is wrong. */
function ownerOf(
  project: Project,
  indicator: Indicator,
  one: Named,
  names: readonly Named[],
): { readonly indicator: Indicator; readonly record: IndicatorRecord } | undefined {
  const name = nameWords(one.value.text);
  if (name === "" || names.some((other) => other !== one && nameWords(other.value.text) === name)) return undefined;
  for (const other of project.indicators) {
    const record = other.id === indicator.id ? undefined : inForce(other).find((own) => nameWords(own.name.text) === name);
    if (record) return { indicator: other, record };
  }
  return undefined;
}
