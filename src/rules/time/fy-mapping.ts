import { fiscalYearOfSpan } from "../../base/fiscal";
import { scheduleInForce } from "../../model/project";
import { spanOf } from "../../model/value";
import type { Rule } from "../rule";
import { stated } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";

export const fyMapping: Rule = {
  id: "fy-mapping",
  group: "time",
  severity: "error",
  statement: "Every payment date lies in one fiscal year, and the disbursement estimates have that year.",
  reason: "A payment that falls outside the years of the estimates is missing from the forecast of the loan.",
  source: "World Bank glossary: the fiscal year runs from 1 July to 30 June.",
  leavesOut: [
    "Dates so wide that they lie in two fiscal years.",
    "Workbooks without estimates by year: then the date itself is all that is checked.",
  ],
  remedy: "Correct the payment date, or add the fiscal year to the estimates.",
  messages: {
    outside: "{period} is paid on {date}, which is FY{year}; the estimates run from FY{first} to FY{last}.",
    unreadable: "{period}: the payment date “{date}” could not be read as a date.",
    wide: "{period}: the payment date “{date}” lies in two fiscal years.",
  },
  *check(project, context) {
    const years = project.estimates
      .flatMap((one) => one.rows.flatMap(({ year, fiscalYear }) => (fiscalYear === undefined ? [] : [{ cell: year, fiscalYear }])))
      .sort((a, b) => a.fiscalYear - b.fiscalYear);
    const [first, last] = [years[0], years.at(-1)];
    for (const { period, disbursementDate } of scheduleInForce(project)?.periods ?? []) {
      if (!stated(disbursementDate)) continue;
      const words = { period: period.label, date: disbursementDate.text.trim() };
      const span = spanOf(disbursementDate);
      const year = span && fiscalYearOfSpan(span, context.fiscalCalendar);
      if (!span) yield notJudged("unreadable", [disbursementDate], words);
      else if (year === undefined) yield notJudged("wide", [disbursementDate], words);
      else if (first && last && (year < first.fiscalYear || year > last.fiscalYear)) {
        const places = [disbursementDate, year < first.fiscalYear ? first.cell : last.cell];
        yield broken(
          "outside",
          places,
          { ...words, year: String(year), first: String(first.fiscalYear), last: String(last.fiscalYear) },
          { found: String(year) },
        );
      } else yield holds(disbursementDate);
    }
  },
  examples: {
    valid: [
      {
        title: "September 2016 is fiscal year 2017",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | Sep-15 | Sep-16 | |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 1,000,000 | 1,875,000 |
| 2017 | 1,250,000 | 375,000 |`,
      },
    ],
    invalid: [
      {
        title: "Paid after the last year of the estimates",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | Sep-15 | Sep-17 | |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 1,000,000 | 1,875,000 |
| 2017 | 1,250,000 | 375,000 |`,
        finds: [{ cell: "DLIs!D2" }],
      },
      {
        title: "Paid before their first year",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | May-15 | Sep-16 | |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 1,000,000 | 1,875,000 |
| 2017 | 1,250,000 | 375,000 |`,
        finds: [{ cell: "DLIs!C2" }],
      },
    ],
  },
};
