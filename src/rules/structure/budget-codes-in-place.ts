import type { Rule } from "../rule";
import { misplacedCodes } from "../support/budget-codes";
import { broken, holds } from "../support/judge";

export const budgetCodesInPlace: Rule = {
  id: "budget-codes-in-place",
  group: "structure",
  severity: "error",
  statement: "A budget line's code begins with the code of the component it stands under.",
  reason: "The code decides which component a line adds to; a wrong one moves its money.",
  source: "Annex 3 of P123151: components 1 to 3, lines 1.1 to 3.1.",
  leavesOut: ["Budgets without codes, or whose first coded row is a line."],
  remedy: "Correct the code, or move the line.",
  messages: { misplaced: "“{name}” has the code {found} where {expected} is called for." },
  *check(project) {
    for (const budget of project.budgets) {
      const misplaced = misplacedCodes(budget);
      for (const { row, expected } of misplaced) {
        const words = { name: row.name.text.trim(), found: row.code ?? "", expected };
        yield broken("misplaced", [row.cell], words, { found: words.found, expected });
      }
      const coded = budget.rows.filter((row) => row.code !== undefined);
      if (misplaced.length === 0 && coded.length > 0) yield holds(...coded.map((row) => row.cell));
    }
  },
  examples: {
    valid: [
      {
        title: "Lines under their components",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 1 | Evaluating students | 71.25 | 80.50 | 151.75 |
| 1.1 | Census assessment | 60.00 | 70.50 | 130.50 |
| 1.2 | Sample evaluations | 11.25 | 10.00 | 21.25 |
| 2 | Management | 5.00 | | 5.00 |
| 2.1 | Programme unit | 5.00 | | 5.00 |
| TOTAL | | 76.25 | 80.50 | 156.75 |`,
      },
    ],
    invalid: [
      {
        title: "A line with another component's number",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 1 | Evaluating students | 71.25 | 80.50 | 151.75 |
| 1.1 | Census assessment | 60.00 | 70.50 | 130.50 |
| 2.2 | Sample evaluations | 11.25 | 10.00 | 21.25 |
| 2 | Management | 5.00 | | 5.00 |
| 2.1 | Programme unit | 5.00 | | 5.00 |
| TOTAL | | 76.25 | 80.50 | 156.75 |`,
        finds: [{ cell: "Budget!A4" }],
      },
      {
        title: "A component with another number than its lines",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 3 | Evaluating students | 71.25 | 80.50 | 151.75 |
| 1.1 | Census assessment | 60.00 | 70.50 | 130.50 |
| 1.2 | Sample evaluations | 11.25 | 10.00 | 21.25 |
| 2 | Management | 5.00 | | 5.00 |
| 2.1 | Programme unit | 5.00 | | 5.00 |
| TOTAL | | 76.25 | 80.50 | 156.75 |`,
        finds: [{ cell: "Budget!A2" }],
      },
    ],
  },
};
