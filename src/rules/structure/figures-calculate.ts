import type { SheetFigure, Table } from "../../model/table";
import type { Judgement, Rule } from "../rule";
import { tableName } from "../support/stated-values";
import { broken, holds, notJudged } from "../support/judge";

export const figuresCalculate: Rule = {
  id: "figures-calculate",
  group: "structure",
  severity: "error",
  statement: "Every formula of a table gives a figure, not an error.",
  reason: "An amount that shows #REF! is no amount, and every total over it shows the same.",
  source: "Practice.",
  leavesOut: ["Formulas outside the tables and outside their columns of figures."],
  remedy: "Repair the formula that gives the error; the others follow from it.",
  messages: {
    error: "The formula {formula} gives {error} in the {table}.",
    typed: "The cell shows {error} in the {table}.",
    follows: "{count} cells of the {table} show {error}; begin with this one.",
    nothing: "The file does not hold the results of {count} formulas of the {table}: open it in a spreadsheet and save it again.",
  },
  *check(project) {
    for (const table of project.tables) yield* judge(table);
  },
  examples: {
    valid: [
      {
        title: "A total that calculates",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | 6,510,420 |
| Total | =SUM(B2:B3) -> 21000000 | =SUM(C2:C3) -> 17760420 |`,
      },
    ],
    invalid: [
      {
        title: "A reference that was deleted",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | =#REF!*2 -> #REF! |
| 2018 | 4,000,000 | 7,239,580 |`,
        finds: [{ cell: "Estimates!C3" }],
      },
      {
        title: "An error, and the total that follows from it",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | #VALUE! |
| 2018 | 4,000,000 | 7,239,580 |
| Total | =SUM(B2:B4) -> 25000000 | =SUM(C2:C4) -> #VALUE! |`,
        finds: [{ cell: "Estimates!C3" }],
      },
    ],
  },
};

function* judge(table: Table): Generator<Judgement> {
  const figures = table.figures ?? [];
  const words = { table: tableName(table.kind) };
  const calculated = figures.filter(({ formula, holds: held }) => formula !== undefined && (held === "number" || held === "text"));
  if (calculated.length > 0) yield holds(...calculated.map(({ cell }) => cell));
  const empty = figures.filter(({ holds: held }) => held === "nothing");
  if (empty.length > 0)
    yield notJudged(
      "nothing",
      empty.map(({ cell }) => cell),
      { ...words, count: String(empty.length) },
    );
  const byCode = new Map<string, SheetFigure[]>();
  for (const one of figures) if (one.error !== undefined) byCode.set(one.error, [...(byCode.get(one.error) ?? []), one]);
  for (const [error, cells] of byCode) {
    const first = cells.find(isSource) ?? cells[0];
    if (first === undefined) continue;
    const places = [first.cell, ...cells.map(({ cell }) => cell)];
    // #N/A is also what people write where there is no figure yet.
    const figures = { found: error, ...(error === "#N/A" ? { severity: "warning" as const } : {}) };
    if (cells.length > 1) yield broken("follows", places, { ...words, error, count: String(cells.length) }, figures);
    else if (first.formula === undefined) yield broken("typed", places, { ...words, error }, figures);
    else yield broken("error", places, { ...words, error, formula: first.formula }, figures);
  }
}

/** Not made by adding up others: typed, or a formula that is broken itself. */
function isSource({ formula }: SheetFigure): boolean {
  return formula === undefined || formula.includes("#REF!") || !/^=\s*(SUM|SUBTOTAL)\(/i.test(formula);
}
