import type { Indicator, IndicatorRecord } from "../../model/project";
import type { Value } from "../../model/value";
import { figureOf } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { inForce, indicatorName, samePeriod, yearly } from "../support/items";
import { broken, holds } from "../support/judge";
import { tableName } from "../support/stated-values";

export const blankZeroNaDistinct: Rule = {
  id: "blank-zero-na-distinct",
  group: "structure",
  severity: "warning",
  statement: "Blank, 0 and N/A are not mixed for the same period of an indicator.",
  reason: "Blank can mean not planned, not known or nothing; a target of zero is a promise of none.",
  source: "P123151: PDO 3 is blank for 2015 in Annex 1 and 0 in Annex 4, IRI 9 is 0 and N/A.",
  leavesOut: ["Periods that only one table holds.", "Tables without targets by period."],
  remedy: "Use one notation in all tables: 0 for none, N/A where there is no target.",
  messages: { mixed: "{indicator}: {periods} {is} {first} in the {where} and {second} in the {other}." },
  *check(project) {
    for (const indicator of project.indicators) yield* judge(indicator);
  },
  examples: {
    valid: [
      {
        title: "0 in both",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 0 | 3,000 | 3,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2015 target | 1,000 | 0 |
| PDO 3: Positions staffed | Revised | 2016 target | 0 | 3,000 |`,
      },
    ],
    invalid: [
      {
        title: "Blank and 0",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | | 3,000 | 3,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2015 target | 1,000 | 0 |
| PDO 3: Positions staffed | Revised | 2016 target | 0 | 3,000 |`,
        finds: [{ cell: "'Results framework'!D2" }],
      },
      {
        title: "0 and N/A",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| IRI 9: Rounds carried out | Number | 0 | 0 | 3 | 3 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| IRI 9: Rounds carried out | Revised | 2015 target | 1 | N/A |
| IRI 9: Rounds carried out | Revised | 2016 target | 0 | 3 |`,
        finds: [{ cell: "'Results framework'!D2" }],
      },
    ],
  },
};

function* judge(indicator: Indicator): Generator<Judgement> {
  const [first, ...others] = inForce(indicator).filter((record) => yearly(record).length > 0);
  for (const other of first ? others : []) if (first) yield* compare(indicator, first, other);
}

function* compare(indicator: Indicator, record: IndicatorRecord, other: IndicatorRecord): Generator<Judgement> {
  const pairs = yearly(record).flatMap((one) => {
    const match = yearly(other).find((theirs) => samePeriod(theirs.period, one.period));
    return match ? [{ period: one.period.label, a: one.value, b: match.value }] : [];
  });
  const mixed = pairs.filter(({ a, b }) => notation(a) !== undefined && notation(b) !== undefined && notation(a) !== notation(b));
  const [one] = mixed;
  if (!one) {
    if (pairs.length > 0) yield holds(...pairs.flatMap(({ a, b }) => [a, b]));
    return;
  }
  const words = {
    indicator: indicatorName(indicator),
    periods: mixed.map((pair) => pair.period).join(" and "),
    is: mixed.length > 1 ? "are" : "is",
    first: notation(one.a) ?? "",
    where: tableName(record.table.kind),
    second: notation(one.b) ?? "",
    other: tableName(other.table.kind),
  };
  yield broken(
    "mixed",
    mixed.flatMap(({ a, b }) => [a, b]),
    words,
    { found: words.first, expected: words.second },
  );
}

function notation(value: Value): "blank" | "0" | "N/A" | undefined {
  if (value.reading.kind === "blank") return "blank";
  if (value.reading.kind === "na") return "N/A";
  return figureOf(value)?.isZero() ? "0" : undefined;
}
