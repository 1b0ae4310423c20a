import { figureOf } from "../../model/value";
import type { Period, Value } from "../../model/value";
import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { before, inForce, indicatorName, samePeriod, stated, yearly } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { agreement, tableName } from "../support/stated-values";
import { modeOf, targetRow, total } from "../support/target-mode";

export const targetSameEverywhere: Rule = {
  id: "target-same-everywhere",
  group: "cross-table",
  severity: "error",
  statement: "The target of a year is the same in the results framework and in the new column of the change table.",
  reason: "The change table is what is approved, the results framework what is reported.",
  source: "Annexes 1 and 4 of P123151, which agree for every year.",
  leavesOut: [
    "Targets in words, and a figure beside words.",
    "Blank against 0, which blank-zero-na-distinct reports.",
    "Blank against a figure, unless the years are known to add to the end target.",
    "Figures a thousand or more times apart: unit-scale-agrees reports those.",
  ],
  remedy: "Put the approved target in both tables.",
  messages: {
    differs: "{indicator}: the target of {period} is {found} in the {where} but {expected} in the {other}.",
    words: "{indicator}: the target of {period} is given in words in one table.",
    scale: "{indicator}: the targets of {period} differ by scale.",
  },
  *check(project, context) {
    for (const indicator of project.indicators) {
      const [first, ...others] = inForce(indicator).filter((record) => yearly(record).length > 0);
      for (const other of others) if (first) yield* compare(project, indicator, first, other, context);
    }
  },
  examples: {
    valid: [
      {
        title: "The same, blank for none",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | 2017 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | | 3,000 | 18,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | Targets | "2015: 15,000 \\| 2016: 9,000 \\| 2017: 1,000 \\| End target: 25,000" | "2015: 15,000 \\| 2016: 0 \\| 2017: 3,000 \\| End target: 18,000" |`,
      },
    ],
    invalid: [
      {
        title: "A year that was not carried over; the table whose years do not add comes first",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | 2017 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 0 | 1,000 | 18,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | Targets | "2015: 15,000 \\| 2016: 9,000 \\| 2017: 1,000 \\| End target: 25,000" | "2015: 15,000 \\| 2016: 0 \\| 2017: 3,000 \\| End target: 18,000" |`,
        finds: [{ cell: "'Results framework'!F2", difference: "-2000" }],
      },
      {
        title: "A year of a new indicator",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| IRI 11: Principals certified | Number | 0 | | 10,000 | 10,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| IRI 11: Principals certified | New | Unit of Measure | | Number |
| IRI 11: Principals certified | New | 2016 target | | 12,000 |
| IRI 11: Principals certified | New | End target | | 10,000 |`,
        finds: [{ cell: "Changes!E3", difference: "2000" }],
      },
    ],
  },
};

function* compare(
  project: Project,
  indicator: Indicator,
  a: IndicatorRecord,
  b: IndicatorRecord,
  context: RuleContext,
): Generator<Judgement> {
  const words = { indicator: indicatorName(indicator) };
  for (const { period, value } of yearly(a)) {
    const other = yearly(b).find((one) => samePeriod(one.period, period))?.value;
    if (!other || (!stated(value) && !stated(other))) continue;
    const said = { ...words, period: period.label };
    if (!stated(value) || !stated(other)) {
      yield* blankBeside(project, indicator, [value, a], [other, b], said);
      continue;
    }
    const how = agreement(value, other, context.tolerance);
    if (how === "same") yield holds(value, other);
    else if (how === "scale") yield notJudged("scale", [value, other], said);
    else if (how === "different") yield differs([value, a], [other, b], said, secondStandsAlone(indicator, period, value, b, context));
    else if (figureOf(value) || figureOf(other)) yield notJudged("words", [value, other], said);
  }
}

type Side = readonly [Value, IndicatorRecord];

/** A blank is nothing where the years add to the end target; a target elsewhere then contradicts it. */
function* blankBeside(project: Project, indicator: Indicator, one: Side, other: Side, said: Record<string, string>): Generator<Judgement> {
  const [value, blank] = stated(one[0]) ? [one[0], other[0]] : [other[0], one[0]];
  const figure = figureOf(value);
  if (!figure || blank.reading.kind !== "blank" || modeOf(project, indicator)?.value !== "sum") return;
  if (figure.isZero()) yield holds(value, blank);
  else yield differs(one, other, said);
}

function differs([value, a]: Side, [other, b]: Side, said: Record<string, string>, alone = false): Judgement {
  // The table whose years do not make its end target is the one to look at.
  const secondIsOff = alone || (adds(a) && !adds(b));
  const [found, expected] = secondIsOff ? [other, value] : [value, other];
  const [where, elsewhere] = secondIsOff ? [b, a] : [a, b];
  const [x, y] = [figureOf(found), figureOf(expected)];
  const words = {
    ...said,
    found: found.text.trim() || "blank",
    where: tableName(where.table.kind),
    expected: expected.text.trim() || "blank",
    other: tableName(elsewhere.table.kind),
  };
  return broken("differs", [found, expected], words, {
    found: x ?? words.found,
    expected: y ?? words.expected,
    difference: x && y && x.minus(y),
  });
}

/** The first table's figure is also what stood in the second before, of an indicator that is said not to change. */
function secondStandsAlone(indicator: Indicator, period: Period, value: Value, second: IndicatorRecord, context: RuleContext): boolean {
  const old = before(indicator).find((record) => record.table.id === second.table.id);
  const then = old && yearly(old).find((one) => samePeriod(one.period, period))?.value;
  return second.statedStatus === "no-change" && then !== undefined && stated(then) && agreement(value, then, context.tolerance) === "same";
}

function adds(record: IndicatorRecord): boolean {
  const row = targetRow(record, 1);
  return row !== undefined && total(row).eq(row.end);
}
