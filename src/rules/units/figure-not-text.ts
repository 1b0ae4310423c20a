import { addedAreas } from "../support/formulas";
import type { SheetFigure, Table } from "../../model/table";
import { contains } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { Fix, Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";

export const figureNotText: Rule = {
  id: "figure-not-text",
  group: "units",
  severity: "warning",
  statement: "A figure among numbers is kept as a number, not as text.",
  reason: "Excel's sums pass over figures kept as text without a word, and comparisons with them fail.",
  source: "Practice; an error only where a sum of the table passes over the figure.",
  leavesOut: [
    "Columns and rows whose figures are mostly text, as after copying from a document.",
    "Figures with words or marks beside them, and those that can be read in two ways.",
    "Baselines and targets are held against the rest of their row, amounts also against their column.",
  ],
  remedy: "Turn the text into a number.",
  messages: {
    text: "“{text}” is kept as text, while its neighbours are numbers.",
    summed: "“{text}” is kept as text, so {formula} passes over it.",
  },
  *check(project) {
    for (const table of project.tables) yield* judge(table);
  },
  examples: {
    valid: [
      {
        title: "Numbers throughout; words beside a figure",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | "6,510,420 (rounded)" |
| 2018 | 4,000,000 | 7,239,580 |`,
      },
      {
        title: "A column of text throughout",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | "10,000,000" | 11,250,000 |
| 2017 | "11,000,000" | 6,510,420 |
| 2018 | "4,000,000" | 7,239,580 |`,
      },
    ],
    invalid: [
      {
        title: "One amount of a column",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | "6,510,420" |
| 2018 | 4,000,000 | 7,239,580 |`,
        finds: [{ cell: "Estimates!C3" }],
      },
      {
        title: "A sum passes over it",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | 2017 |
| 1 | Evaluating students | 71.25 | 80.50 | 10.00 |
| 2 | Management | 5.00 | "$ 6.00" | 7.00 |
| TOTAL | | =SUM(C2:C3) -> 76.25 | =SUM(D2:D3) -> 80.50 | =SUM(E2:E3) -> 17.00 |`,
        finds: [{ cell: "Budget!D3" }],
      },
      {
        title: "A sum passes over one without a currency sign",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | 2017 |
| 1 | Evaluating students | 71.25 | 80.50 | 10.00 |
| 2 | Management | 5.00 | 6.00 | "7.00 " |
| TOTAL (USD) | | =SUM(C2:C3) -> 76.25 | =SUM(D2:D3) -> 86.50 | =SUM(E2:E3) -> 10.00 |`,
        finds: [{ cell: "Budget!E3" }],
      },
      {
        title: "One target of a row",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | End target |
| PDO 1: Studies published | Number | 0 | 1 | "1" | 1 | 3 |`,
        finds: [{ cell: "RF!E2" }],
      },
    ],
  },
};

/** Tables whose columns hold one indicator's figure below another's: only a row's figures are of one kind. */
const byRow = new Set(["results-framework", "indicator-status", "monitoring-plan"]);

function* judge(table: Table): Generator<Judgement> {
  const figures =
    table.kind === "change-table"
      ? []
      : (table.figures ?? []).filter(({ holds: held, role }) => role !== "other" && (held === "number" || held === "text"));
  const rows = linesOfNumbers(figures, (one) => one.cell.row);
  const cols = linesOfNumbers(figures, (one) => one.cell.col);
  const sums = (table.figures ?? []).flatMap(({ formula = "" }) =>
    /SUM\(/i.test(formula) ? [{ formula, areas: addedAreas(formula) ?? [] }] : [],
  );
  for (const one of figures) {
    if (one.holds === "number") {
      yield holds(one.cell);
      continue;
    }
    const isOdd = rows.has(one.cell.row) || (!byRow.has(table.kind) && cols.has(one.cell.col));
    const sum = sums.find(({ areas }) => areas.some((area) => covers(area, one)));
    if (sum) yield broken("summed", [one.cell], { text: textOf(one), formula: sum.formula }, { severity: "error", ...fixOf(one) });
    else if (isOdd) yield broken("text", [one.cell], { text: textOf(one) }, fixOf(one));
  }
}

interface Counts {
  numbers: number;
  texts: number;
}

/** The lines in which a text is odd: of two numbers at least, and twice as many as texts. */
function linesOfNumbers(figures: readonly SheetFigure[], line: (one: SheetFigure) => number): ReadonlySet<number> {
  const counts = new Map<number, Counts>();
  for (const one of figures) {
    const own = counts.get(line(one)) ?? { numbers: 0, texts: 0 };
    counts.set(line(one), own);
    if (one.holds === "number") own.numbers++;
    else own.texts++;
  }
  return new Set([...counts].filter(([, { numbers, texts }]) => numbers >= 2 && numbers >= texts * 2).map(([at]) => at));
}

/** A sum over one cell alone would be a slip of its own. */
function covers(area: Area, { cell }: SheetFigure): boolean {
  return contains(area, cell.row, cell.col) && (area.bottom > area.top || area.right > area.left);
}

function textOf({ text = "" }: SheetFigure): string {
  return text.trim();
}

/** None where the text says the currency: the number alone would not. */
function fixOf({ cell, figure, text = "" }: SheetFigure): { fix?: Fix } {
  if (figure === undefined || /[^\d\s.,'’−-]/.test(text)) return {};
  return { fix: { cells: [{ cell, content: { kind: "number", value: figure.toNumber() } }] } };
}
