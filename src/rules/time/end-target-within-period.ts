import { figureOf } from "../../model/value";
import { scheduleInForce } from "../../model/project";
import type { DliPeriod } from "../../model/project";
import type { Rule } from "../rule";
import { dated } from "../support/dated";
import { certainlyAfter, dliName, inForce, indicatorName, indicatorOf, samePeriod } from "../support/items";
import { broken, holds } from "../support/judge";

export const endTargetWithinPeriod: Rule = {
  id: "end-target-within-period",
  group: "time",
  severity: "warning",
  statement: "The date of an indicator's end target is not after the last period for which its DLI is paid.",
  reason: "Results achieved after the last payable period earn nothing.",
  source: "DLI 1, 4 and 5 of P123151: end targets of 31-Mar-2018, last period ending Dec-17.",
  leavesOut: ["DLIs whose last payment is earlier than the schedule's last period: their results are due before."],
  remedy: "Bring the end-target date into the last period, or add a period.",
  messages: { after: "{dli}: the last period paid is {period}, but the end target of {indicator} is for {date}." },
  *check(project) {
    const schedule = scheduleInForce(project);
    const lastOf = schedule?.periods.at(-1)?.period;
    if (!schedule || !lastOf?.span) return;
    for (const dli of schedule.dlis) {
      const last = dli.periods.filter(isPaid).at(-1);
      const indicator = indicatorOf(project, dli.indicatorId);
      const [end] = indicator ? inForce(indicator).flatMap((record) => dated(record.endTargetDate) ?? []) : [];
      if (!last || !samePeriod(last.period, lastOf) || !indicator || !end) continue;
      const words = { dli: dliName(dli), period: last.period.label, indicator: indicatorName(indicator), date: end.value.text.trim() };
      if (certainlyAfter(end.span, lastOf.span))
        yield broken("after", [end.value, last.units ?? last.amount], words, { found: words.date, expected: `by ${words.period}` });
      else yield holds(end.value, last.units ?? last.amount);
    }
  },
  examples: {
    valid: [
      {
        title: "End target in the last period",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 15,000 | 27-Jan-2017 | 18,000 | 29-Dec-2017 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-17 | Subtotal |
| 1 | PDO 1 | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |`,
      },
    ],
    invalid: [
      {
        title: "Three months too late to be paid",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 15,000 | 27-Jan-2017 | 18,000 | 31-Mar-2018 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-17 | Subtotal |
| 1 | PDO 1 | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |`,
        finds: [{ cell: "Status!H2" }],
      },
      {
        title: "A year too late",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| IRI 4: Surveys | Number | 0 | 31-Jul-2012 | 1 | 27-Jan-2016 | 2 | 31-Dec-2017 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-15 | Dec-16 | Subtotal |
| 5 | IRI 4 | 2 | "$500,000 per survey" | 500,000 | 500,000 | 1,000,000 |
| ^ | ^ | ^ | ^ | 1 | 1 | ^ |`,
        finds: [{ cell: "Status!H2" }],
      },
    ],
  },
};

function isPaid({ unitCount, amount }: DliPeriod): boolean {
  const figure = unitCount?.count ?? figureOf(amount);
  return figure !== undefined && !figure.isZero();
}
