import type { Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";
import { isReview, reviewIn } from "../support/review";

const actions = `
== Actions
| Action | Owner | Due date | Status |
| Deliver textbooks by March | Textbook board | 2026-03-31 | In progress |`;

export const jesrTwoReports: Rule = {
  id: "jesr-two-reports",
  group: "review",
  severity: "error",
  statement: "A sector review has a performance report and a financial report of the same year.",
  reason: "Results without money, or money without results, cannot be discussed together.",
  source: "Sindh joint education sector review, terms: two reports that together make the sector progress report.",
  leavesOut: ["Workbooks that hold no review: fewer than two of spending by programme, commitments, and actions; or DLIs."],
  remedy: "Add the part that is missing, or bring both to the same year.",
  messages: {
    performance: "There is a financial report, but no table of indicators with actuals.",
    finance: "There is a performance report, but no table of budgets or spending by programme.",
    years: "The performance report is of {performance}; the financial report has nothing of that year, only of {finance}.",
  },
  *check(project, context): Generator<Judgement> {
    if (!isReview(project)) return;
    const { indicators, finance, year } = reviewIn(project, context);
    const measured = indicators.filter(({ actual, trend }) => actual !== undefined || trend.some((point) => point.actual !== undefined));
    const [line] = finance.lines;
    const [indicator] = measured;
    const table = project.tables[0];
    const place = line?.cell ?? indicator?.cell ?? (table && { sheet: table.sheet, row: table.area.top, col: table.area.left });
    if (!indicator) yield broken("performance", [place], {});
    else if (!line) yield broken("finance", [indicator.cell], {});
    else {
      const years = [...new Set(finance.lines.flatMap((each) => each.year ?? []))].sort();
      const words = { performance: String(year ?? ""), finance: years.join(", ") };
      if (year === undefined || years.length === 0 || years.includes(year)) yield holds(indicator.cell, line.cell);
      else yield broken("years", [line.cell, indicator.cell], words);
    }
  },
  examples: {
    valid: [
      {
        title: "Both of 2025",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2025 | Actual 2025 |
| Schools with water | Number | 40 | 60 | 62 |
== Programmes
| Programme | Fiscal year | Budget | Expenditure |
| Access | 2025 | 800 | 700 |${actions}`,
      },
    ],
    invalid: [
      {
        title: "Money alone",
        workbook: `
== Programmes
| Programme | Fiscal year | Budget | Expenditure |
| Access | 2025 | 800 | 700 |${actions}`,
        finds: [{ cell: "Programmes!A2" }],
      },
      {
        title: "Money of another year",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2025 | Actual 2025 |
| Schools with water | Number | 40 | 60 | 62 |
== Programmes
| Programme | Fiscal year | Budget | Expenditure |
| Access | 2023 | 800 | 700 |${actions}`,
        finds: [{ cell: "Programmes!A2" }],
      },
      {
        title: "Results alone",
        workbook: `
== Performance
| Indicator | Unit | Baseline | Target 2025 | Actual 2025 |
| Schools with water | Number | 40 | 60 | 62 |
== Partners
| Development partner | Fiscal year | Committed | Disbursed | Status |
| Learning fund | 2025 | 300 | 200 | Signed |${actions}`,
        finds: [{ cell: "Performance!A2" }],
      },
    ],
  },
};
