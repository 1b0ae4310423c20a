import { roundTo, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Period, Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { dlisOf, indicatorName, inForce, samePeriod, shown } from "../support/items";
import { broken, holds } from "../support/judge";

export const footnoteMarkNotDigit: Rule = {
  id: "footnote-mark-not-digit",
  group: "units",
  severity: "warning",
  statement: "The mark of a note beside a figure has not become its last digit.",
  reason: "15,000 with note 1 becomes 150,001 when the table is copied, and the target grows tenfold.",
  source: "Annex 1 of P123151: “15,000” with note 1 comes out of the text as “15,0001”.",
  leavesOut: [
    "Figures of fewer than three digits.",
    "Figures of common notation that no other table and no sum contradicts.",
    "Marks that are raised or are no digits: they are read as marks.",
  ],
  remedy: "Raise the mark, or write it as (1), and correct the figure.",
  messages: {
    groups: "{indicator}: “{text}” groups its digits in no known way; its last digit may be the mark of a note.",
    table: "{indicator}: {found} is {expected}, which another table gives, with a digit more: the mark of a note may have become a digit.",
    sum: "{indicator}: with {expected} instead of {found} the years add to the end target: the mark of a note may have become a digit.",
  },
  *check(project) {
    for (const indicator of project.indicators) yield* judge(project, indicator);
  },
  examples: {
    valid: [
      {
        title: "The same in two tables",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,001 | 3,000 | 18,001 |`,
      },
      {
        title: "Figures that another place gives without the last digit by chance: another year, another field, too few digits, no sum",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 1: Teachers trained | Number | 1,500 | 2,000 | 9,000 | 15,001 |
| PDO 2: Schools equipped | Number | 0 | 995 | 99 | 995 |
| PDO 3: Positions staffed | Number | 0 | 3,001 | 300 | to be agreed |
== DLIs
| DLI | Indicator | Baseline | Final target | Year 1 | Year 2 | Subtotal |
| 1 | PDO 1: Teachers trained | 1,500 | | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 200 | 900 | ^ |
| 2 | PDO 2: Schools equipped | 0 | 99 | 1,000 | 2,000 | 3,000 |`,
      },
    ],
    invalid: [
      {
        title: "A group of four digits",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 3: Positions staffed | Number | 0 | "15,0001" | 3,000 | 18,000 |`,
        finds: [{ cell: "RF!D2" }],
      },
      {
        title: "Another table has it without the digit",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 3: Positions staffed | Number | 0 | 150,001 | 3,000 | 19,000 |
== DLIs
| DLI | Indicator | Baseline | Final target | Unit value (USD) | Dec-14 | Dec-15 | Subtotal |
| 1 | PDO 3: Positions staffed | 0 | 18,000 | "$125 per position" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |`,
        finds: [{ cell: "RF!D2", difference: "135001" }],
      },
      {
        title: "The years add without the digit",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 3: Positions staffed | Number | 0 | 150,001 | 3,000 | 18,000 |`,
        finds: [{ cell: "RF!D2", difference: "135001" }],
      },
      {
        title: "A baseline and an end target; a year without a target",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 1,201 | N/A | 30 | 150 |
| PDO 4: Schools equipped | Number | 1,001 | 1,200 | 1,250 | 1,300 | 13,002 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 4: Schools equipped | Number | 100 | 1,200 | 1,300 |`,
        finds: [
          { cell: "RF!D2", difference: "1081" },
          { cell: "RF!C3", difference: "901" },
          { cell: "RF!G3", difference: "11702" },
        ],
      },
    ],
  },
};

interface Place {
  readonly value: Value;
  readonly field: "baseline" | "end" | "year";
  readonly period?: Period;
}

function* judge(project: Project, indicator: Indicator): Generator<Judgement> {
  const records = inForce(indicator).map((record) => ({ record, places: placesOf(record) }));
  const paid = dlisOf(project, indicator).flatMap((dli) => [
    ...placesOf({ baseline: dli.baseline, endTarget: dli.finalTarget, targets: [], actuals: [] }),
    ...dli.periods.flatMap(({ period, units }): Place[] => (units ? [{ value: units, field: "year", period }] : [])),
  ]);
  const all = [...records.flatMap(({ places }) => places), ...paid];
  const words = { indicator: indicatorName(indicator) };
  for (const { record, places } of records) {
    for (const place of places) {
      const { value } = place;
      if (isMisgrouped(value)) {
        yield broken("groups", [value], { ...words, text: value.text.trim() });
      }
      const found = figureOf(value);
      const less = found && withoutLastDigit(found);
      if (found === undefined || less === undefined) continue;
      const other = all.find((one) => one.value !== value && isSamePlace(one, place) && figureOf(one.value)?.eq(less));
      const said = { ...words, found: shown(found), expected: shown(less) };
      const figures = { found, expected: less, difference: found.minus(less), severity: "error" as const };
      if (other) yield broken("table", [value, other.value], said, figures);
      else if (makesSum(record, value, found, less)) yield broken("sum", [value, record.endTarget], said, figures);
      else yield holds(value);
    }
  }
}

function placesOf({
  baseline,
  endTarget,
  targets,
  actuals,
}: Pick<IndicatorRecord, "baseline" | "endTarget" | "targets" | "actuals">): readonly Place[] {
  return [
    ...(baseline ? [{ value: baseline, field: "baseline" as const }] : []),
    ...(endTarget ? [{ value: endTarget, field: "end" as const }] : []),
    ...[...targets, ...actuals].map(({ period, value }) => ({ value, period, field: "year" as const })),
  ];
}

function isSamePlace(a: Place, b: Place): boolean {
  if (a.period === undefined || b.period === undefined) return a.field === b.field;
  return samePeriod(a.period, b.period) || yearsAlike(a.period, b.period);
}

/** "Dec-14" and "2014". */
function yearsAlike(a: Period, b: Period): boolean {
  return a.span !== undefined && b.span !== undefined && a.span.to.slice(0, 4) === b.span.to.slice(0, 4);
}

/** "15,0001": groups of three, and a last one of four. */
function isMisgrouped(value: Value): boolean {
  return value.reading.kind === "text" && /^\d{1,3}([,.'’ ]\d{3})*[,.'’ ]\d{3}[1-9]$/.test(value.text.trim());
}

/** 15,000 of 150,001; undefined for small figures, and where the last digit is no mark. */
function withoutLastDigit(figure: Dec): Dec | undefined {
  if (!figure.isInteger() || figure.mod(10).isZero()) return undefined;
  const less = roundTo(figure.div(10), 0, "floor");
  return less.lt(100) ? undefined : less;
}

/** The years add to the end target once the digit is gone, and only then. */
function makesSum({ targets, actuals, endTarget }: IndicatorRecord, value: Value, found: Dec, less: Dec): boolean {
  const end = figureOf(endTarget);
  const years = [...targets, ...actuals].map((one) => one.value);
  if (end === undefined || !years.includes(value) || years.length < 2) return false;
  const total = years.reduce((sum, year) => sum.plus(figureOf(year) ?? zero), zero);
  return !total.eq(end) && total.minus(found).plus(less).eq(end);
}
