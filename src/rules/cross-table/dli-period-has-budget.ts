import type { Budget, BudgetRow, Dli, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { dliName, indicatorName, indicatorOf, inForce, stated, yearOfPeriod } from "../support/items";
import { broken, holds } from "../support/judge";
import { sameUnits } from "../support/units-of";

export const dliPeriodHasBudget: Rule = {
  id: "dli-period-has-budget",
  group: "cross-table",
  severity: "warning",
  statement: "The budget reaches the years in which DLIs are paid, and the activity that must produce a result has money in its year.",
  reason: "A payment limited by the expenditure of the year cannot be made for a year without a budget.",
  source: "P123151: the 2017 survey of DLI 5 has no budget in row 1.4; no column of 2013 stands against the period Dec-13.",
  leavesOut: [
    "Budgets by fiscal year, and periods without a calendar year.",
    "Activities that cannot be told: those whose responsible unit is not the indicator's own, or has several lines.",
    "Years in which most lines of the budget are blank.",
  ],
  remedy: "Budget the year, or say what pays for the result.",
  messages: {
    years: "The budget has no column for {years}, in which DLIs are earned.",
    line: "{dli} is to be achieved in {period}, but “{name}”, the activity of {unit}, has no budget in {year}.",
  },
  *check(project) {
    for (const budget of project.budgets) yield* judge(project, budget);
  },
  examples: {
    valid: [
      {
        title: "Money in both years",
        workbook: `
== DLIs
| DLI | Indicator | Dec-15 | Dec-16 | Subtotal |
| 5 | IRI 4: Preschools assessed | 1,562,500 | 1,562,500 | 3,125,000 |
== RF
| Indicator | Unit of Measure | Baseline | End target | Responsibility |
| IRI 4: Preschools assessed | Number | 0 | 2 | DEI/OSEE |
== Budget
| # | Project components | Responsible Units | 2015 | 2016 | Total |
| 1 | Evaluation | | 5.00 | 6.00 | 11.00 |
| 1.1 | Preschool survey | DEI/OSEE | 5.00 | 6.00 | 11.00 |
| | TOTAL | | 5.00 | 6.00 | 11.00 |`,
      },
    ],
    invalid: [
      {
        title: "The second survey has no money",
        workbook: `
== DLIs
| DLI | Indicator | Dec-15 | Dec-16 | Subtotal |
| 5 | IRI 4: Preschools assessed | 1,562,500 | 1,562,500 | 3,125,000 |
== RF
| Indicator | Unit of Measure | Baseline | End target | Responsibility |
| IRI 4: Preschools assessed | Number | 0 | 2 | DEI/OSEE |
== Budget
| # | Project components | Responsible Units | 2015 | 2016 | Total |
| 1 | Evaluation | | 5.00 | 6.00 | 11.00 |
| 1.1 | Preschool survey | DEI/OSEE | 5.00 | | 5.00 |
| 1.2 | Student census | UMC | | 6.00 | 6.00 |
| | TOTAL | | 5.00 | 6.00 | 11.00 |`,
        finds: [{ cell: "Budget!E3" }],
      },
      {
        title: "A year before the budget begins",
        workbook: `
== DLIs
| DLI | Indicator | Dec-13 | Dec-15 | Subtotal |
| 5 | IRI 4: Preschools assessed | 1,562,500 | 1,562,500 | 3,125,000 |
== Budget
| # | Project components | Responsible Units | 2014 | 2015 | Total |
| 1 | Evaluation | | 5.00 | 6.00 | 11.00 |
| 1.1 | Preschool survey | DEI/OSEE | 5.00 | 6.00 | 11.00 |
| | TOTAL | | 5.00 | 6.00 | 11.00 |`,
        finds: [{ cell: "Budget!D1" }],
      },
    ],
  },
};

/** Years in which the DLI earns something. */
function earningYears(dli: Dli): readonly number[] {
  return dli.periods.flatMap(({ period, amount }) => {
    const figure = figureOf(amount);
    return figure && !figure.isZero() ? (yearOfPeriod(period) ?? []) : [];
  });
}

function* judge(project: Project, budget: Budget): Generator<Judgement> {
  const columns = budget.table.columns.filter((column) => column.period?.kind === "year" && column.role === "amount");
  const years = columns.flatMap((column) => (column.period ? (yearOfPeriod(column.period) ?? []) : []));
  const dlis = scheduleInForce(project)?.dlis ?? [];
  const earned = [...new Set(dlis.flatMap(earningYears))].sort();
  if (years.length < 2 || earned.length === 0) return;
  const missing = earned.filter((year) => !years.includes(year));
  const header = columns[0]?.cell;
  // Budgets of other years altogether are of another plan.
  if (missing.length > 0 && missing.length < earned.length) yield broken("years", [header], { years: missing.join(", ") });
  else if (missing.length === 0) yield holds(header);
  const lines = budget.rows.filter((row) => row.kind === "line");
  for (const dli of dlis) {
    for (const year of earningYears(dli)) if (years.includes(year) && isBudgeted(lines, year)) yield* judgeYear(project, dli, lines, year);
  }
}

function* judgeYear(project: Project, dli: Dli, lines: readonly BudgetRow[], year: number): Generator<Judgement> {
  const indicator = indicatorOf(project, dli.indicatorId);
  const unit = indicator && inForce(indicator).find((record) => stated(record.responsibility))?.responsibility;
  if (!indicator || !unit) return;
  const own = lines.filter((line) => stated(line.responsibility) && sameUnits(line.responsibility.text, unit.text));
  const [line] = own;
  if (!line || own.length > 1) return;
  const amount = amountOf(line, year);
  const period = dli.periods.find((one) => yearOfPeriod(one.period) === year);
  if (isFunded(line, year)) yield holds(amount, period?.amount);
  else {
    const words = {
      dli: `${dliName(dli)} (${indicatorName(indicator)})`,
      period: period?.period.label ?? String(year),
      year: String(year),
    };
    yield broken("line", [amount ?? line.cell, period?.amount], { ...words, name: line.name.text.trim(), unit: unit.text.trim() });
  }
}

function amountOf(line: BudgetRow, year: number) {
  return line.amounts.find(({ period }) => yearOfPeriod(period) === year)?.value;
}

function isFunded(line: BudgetRow, year: number): boolean {
  const figure = figureOf(amountOf(line, year));
  return figure !== undefined && !figure.isZero();
}

/** At least half of the lines have money in the year. */
function isBudgeted(lines: readonly BudgetRow[], year: number): boolean {
  return lines.filter((line) => isFunded(line, year)).length * 2 >= lines.length;
}
