import { addMonths } from "../../base/dates";
import { spanOf } from "../../model/value";
import type { Rule, RuleFigure } from "../rule";
import { figureIn } from "../support/figure-of-rule";
import { indicatorName, paperDay, stated } from "../support/items";
import { broken, holds } from "../support/judge";

const months: RuleFigure = {
  name: "months",
  what: "the number of months that an actual may be older than the paper",
  usual: "12",
  min: 1,
  max: 120,
};

export const actualNotStale: Rule = {
  id: "actual-not-stale",
  group: "time",
  severity: "warning",
  statement: "An actual value is at most so many months older than the paper: twelve, unless the workbook's settings say otherwise.",
  reason: "A decision on targets needs the present standing, not last year's.",
  source: "Practice of status reports; the twelve months are a convention, so they are a setting.",
  figures: [months],
  leavesOut: [
    "Where the day of the paper is not given, the latest date of any actual value stands for it.",
    "Indicators without an actual value.",
  ],
  remedy: "Bring the actual value up to date, or say why there is none newer.",
  messages: { stale: "{indicator}: the actual value is of {date}, more than {months} months before {day}." },
  *check(project, context) {
    const day = paperDay(project, context);
    const oldest = figureIn(actualNotStale, months, context)?.toNumber() ?? 0;
    if (!day) return;
    for (const indicator of project.indicators) {
      for (const record of indicator.records) {
        const span = spanOf(record.actualDate);
        if (!span || !record.actualDate || !stated(record.actual)) continue;
        const words = { indicator: indicatorName(indicator), date: record.actualDate.text.trim(), months: String(oldest), day };
        if (addMonths(span.to, oldest) < day) yield broken("stale", [record.actualDate, record.actual], words, { found: span.to });
        else yield holds(record.actualDate);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "Three months old",
        asOf: "2017-04-30",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 15,000 | 27-Jan-2017 | 18,000 | 29-Dec-2017 |`,
      },
      {
        title: "Fourteen months old, where eighteen are allowed",
        asOf: "2018-06-30",
        figures: { "actual-not-stale.months": "18" },
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 15,000 | 21-Apr-2017 | 18,000 | 29-Dec-2018 |`,
      },
    ],
    invalid: [
      {
        title: "Fourteen months older than the newest",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 15,000 | 21-Apr-2017 | 18,000 | 29-Dec-2017 |
| IRI 1: Studies | Number | 0 | 31-Jul-2012 | 3 | 02-Feb-2016 | 3 | 29-Dec-2017 |`,
        finds: [{ cell: "Status!F3" }],
      },
      {
        title: "Old on the day given",
        asOf: "2018-06-30",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 15,000 | 21-Apr-2017 | 18,000 | 29-Dec-2017 |`,
        finds: [{ cell: "Status!F2" }],
      },
    ],
  },
};
