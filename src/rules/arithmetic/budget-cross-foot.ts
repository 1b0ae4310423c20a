import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Budget } from "../../model/project";
import { zero } from "../../base/decimal";
import type { Judgement, Rule, RuleContext } from "../rule";
import { misplacedCodes } from "../support/budget-codes";
import { budgetSums } from "../support/budget-lines";
import type { BudgetSum } from "../support/budget-lines";
import { shown } from "../support/items";
import { broken, cellKey, holds, notJudged } from "../support/judge";

export const budgetCrossFoot: Rule = {
  id: "budget-cross-foot",
  group: "arithmetic",
  severity: "error",
  statement: "A budget adds both ways: lines to components, components to the total, years to each row's total.",
  reason: "The budget sets the ceiling of what may be paid; a total that does not follow from its lines cannot be defended.",
  source: "Eligible expenditure and budget annexes of World Bank projects (Annex 3 of P123151).",
  leavesOut: ["Blank and N/A cells count as nothing.", "Differences that rounded lines explain (see rounded-parts-declared)."],
  remedy: "Correct the line or the total that is off.",
  messages: {
    years: "{name}: the years add to {expected}, but the row's total is {found}.",
    lines: "{name}{period}: the lines add to {expected}, but {found} is stated.",
    components: "{name}{period}: the components add to {expected}, but {found} is stated.",
    codes: "The code of “{name}” is out of place, so components and totals were not added.",
    words: '{name}{period}: "{text}" is not an amount, so the sum could not be checked.',
  },
  *check(project, context) {
    for (const budget of project.budgets) yield* judge(budget, context);
  },
  examples: {
    valid: [
      {
        title: "Two components with lines",
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
      {
        title: "A total of base costs, and contingencies after it",
        workbook: `
== Cost
| Component | USD million |
| 1. Enabling environment | 5.06 |
| 2. Management | 3.61 |
| Total base costs | 8.67 |
| Physical contingencies | 0 |
| Price contingencies | 0.28 |
| Total project costs | 8.95 |`,
      },
      {
        title: "Contingencies after numbered components, in French",
        workbook: `
== Coût
| Composante | Coût (millions d'UC) |
| A. Infrastructures | 28.5 |
| B. Qualité | 9.5 |
| C. Gestion | 3.5 |
| Coût de base | 41.5 |
| Imprévus physiques | 2.1 |
| Imprévus financiers | 2.0 |
| Coût total | 45.6 |`,
      },
      {
        title: "Contingencies under the last component, which has no lines",
        workbook: `
== Cost
| Component | USD million |
| 1. Enabling environment | 5.06 |
| 2. Management | 3.61 |
| Contingencies | 0.33 |
| Total | 9.00 |`,
      },
      {
        title: "The total above its sub-programmes, whose lines carry their number",
        workbook: `
== Programme
| Budget line | FY21 | FY22 | Total |
| Total programme | 210 | 225 | 435 |
| Sub-programme 1: Basic education | 150 | 160 | 310 |
| 1.1 Grants | 100 | 105 | 205 |
| 1.2 Textbooks | 50 | 55 | 105 |
| Sub-programme 2: Teachers | 60 | 65 | 125 |
| 2.1 Recruitment | 40 | 45 | 85 |
| 2.2 Training | 20 | 20 | 40 |`,
      },
      {
        title: "Years without a column for their total",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 |
| 1 | Evaluating students | 71.25 | 80.50 |
| 2 | Management | 5.00 | 6.00 |
| TOTAL | | 76.25 | 86.50 |`,
      },
    ],
    invalid: [
      {
        title: "A line that breaks its row and its column comes first",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 1 | Evaluating students | 71.25 | 80.50 | 151.75 |
| 1.1 | Census assessment | 60.00 | 75.50 | 130.50 |
| 1.2 | Sample evaluations | 11.25 | 10.00 | 21.25 |
| 2 | Management | 5.00 | | 5.00 |
| 2.1 | Programme unit | 5.00 | | 5.00 |
| TOTAL | | 76.25 | 80.50 | 156.75 |`,
        finds: [
          { cell: "Budget!D3", difference: "-5" },
          { cell: "Budget!D3", difference: "-5" },
        ],
      },
      {
        title: "A total that no column gives",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 1 | Evaluating students | 71.25 | 80.50 | 151.75 |
| 2 | Management | 5.00 | 6.00 | 11.00 |
| TOTAL | | 76.25 | 86.50 | 172.75 |`,
        finds: [
          { cell: "Budget!E4", difference: "10" },
          { cell: "Budget!E4", difference: "10" },
        ],
      },
    ],
  },
};

const says = { years: "years", lines: "lines", components: "components" } as const;

function* judge(budget: Budget, context: RuleContext): Generator<Judgement> {
  const all = budgetSums(budget, context.tolerance);
  // Lines whose codes are off stand under the wrong component: their sums say nothing before the codes are right.
  const [misplaced] = misplacedCodes(budget);
  if (misplaced) yield notJudged("codes", [misplaced.row.cell], { name: misplaced.row.name.text.trim() });
  const sums = misplaced ? all.filter((one) => one.kind === "years") : all;
  for (const one of sums) {
    const period = one.period === "" ? "" : `, ${one.period}`;
    const word = one.added.words[0] ?? (figureOf(one.total) === undefined && one.total.reading.kind === "text" ? one.total : undefined);
    if (word) yield notJudged("words", [word, one.total], { name: one.name, period, text: word.text });
    else if (one.tie.ties) yield holds(one.total, ...one.added.parts);
    else {
      const found = figureOf(one.total);
      const words = { name: one.name, period, expected: shown(one.added.total), found: shown(found, "blank") };
      const figures = { found: found ?? zero, expected: one.added.total, difference: one.tie.difference };
      yield broken(says[one.kind], [crossed(one, sums), one.total, ...one.added.parts], words, figures);
    }
  }
}

/** The cell of this sum that another sum, off by the same, also holds and that alone explains both, as part or as total. */
function crossed(one: BudgetSum, sums: readonly BudgetSum[]): Value | undefined {
  const others = sums.filter((other) => other !== one && other.tie.difference.abs().eq(one.tie.difference.abs()));
  const shared = [one.total, ...one.added.parts].filter((value) =>
    others.some((other) => [other.total, ...other.added.parts].some((theirs) => cellKey(theirs.cell) === cellKey(value.cell))),
  );
  return shared.length === 1 ? shared[0] : undefined;
}
