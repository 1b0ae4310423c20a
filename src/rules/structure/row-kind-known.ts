import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { CellRef } from "../../grid/address";
import type { Project } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";

export const rowKindKnown: Rule = {
  id: "row-kind-known",
  group: "structure",
  severity: "warning",
  statement: "A row that adds others is named a subtotal or total, so that it is not counted as one of them.",
  reason: "A subtotal that reads like a line is added twice.",
  source: "Annex 3 of P123151: rows “1”, “1.1” and “TOTAL” under one header.",
  leavesOut: [
    "Rows with a code of their own: the code says what they are.",
    "Sums that hold in fewer than two columns, or over fewer than two rows.",
  ],
  remedy: "Name the row a subtotal or total.",
  messages: {
    total: "“{name}” is what the {count} rows before it add to, but it is not named a total.",
    counted: "“{name}” is counted as a line; the total {total} holds only without it.",
  },
  *check(project) {
    for (const list of listsOf(project)) yield* judge(list);
  },
  examples: {
    valid: [
      {
        title: "Lines and a total that is named",
        workbook: `
== Budget (USD)
| Activity | 2015 | 2016 | Total |
| Goods | 10.00 | 20.00 | 30.00 |
| Works | 15.00 | 5.00 | 20.00 |
| Services | 5.00 | 5.00 | 10.00 |
| TOTAL | 30.00 | 30.00 | 60.00 |`,
      },
    ],
    invalid: [
      {
        title: "A total that is not named",
        workbook: `
== Budget (USD)
| Activity | 2015 | 2016 | Total |
| Goods | 10.00 | 20.00 | 30.00 |
| Works | 15.00 | 5.00 | 20.00 |
| Services | 5.00 | 5.00 | 10.00 |
| All of it | 30.00 | 30.00 | 60.00 |`,
        finds: [{ cell: "'Budget (USD)'!A5" }],
      },
      {
        title: "A subtotal among the lines",
        workbook: `
== Budget (USD)
| Activity | 2015 | 2016 | Total |
| Goods | 10.00 | 20.00 | 30.00 |
| Works | 15.00 | 5.00 | 20.00 |
| Investment | 25.00 | 25.00 | 50.00 |
| Services | 5.00 | 5.00 | 10.00 |
| TOTAL | 30.00 | 30.00 | 60.00 |`,
        finds: [{ cell: "'Budget (USD)'!A4" }],
      },
    ],
  },
};

interface Line {
  readonly cell: CellRef;
  readonly name: string;
  /** Its figure in each column; undefined where it has none. */
  readonly figures: readonly (Dec | undefined)[];
  readonly isCoded: boolean;
}

interface List {
  readonly lines: readonly Line[];
  readonly total?: Line;
}

/** Budgets whose rows stand side by side, without components. */
function listsOf(project: Project): readonly List[] {
  return project.budgets.flatMap(({ rows }) => {
    if (rows.some((row) => row.parent !== undefined || row.kind === "subtotal")) return [];
    const lines = rows.map((row) => ({
      kind: row.kind,
      cell: row.cell,
      name: row.name.text.trim(),
      figures: [...row.amounts.map(({ value }) => value), row.total].map((value: Value | undefined) => figureOf(value)),
      isCoded: row.code !== undefined,
    }));
    const totals = lines.filter(({ kind }) => kind === "total");
    const [total] = totals;
    return totals.length > 1 ? [] : [{ lines: lines.filter((line) => line !== total), ...(total ? { total } : {}) }];
  });
}

function* judge({ lines, total }: List): Generator<Judgement> {
  const last = lines.at(-1);
  const counted = total === undefined ? undefined : lines.find((line) => !line.isCoded && explains(line, lines, total));
  if (total === undefined && last !== undefined && !last.isCoded && lines.length > 3 && adds(last, lines.slice(0, -1))) {
    yield broken("total", [last.cell], { name: last.name, count: String(lines.length - 1) });
  } else if (total !== undefined && counted !== undefined) {
    const figure = total.figures.find((one) => one !== undefined) ?? zero;
    yield broken("counted", [counted.cell, total.cell], { name: counted.name, total: figure.toFixed() });
  } else if (lines.length > 1) yield holds(...lines.map((line) => line.cell));
}

/** Whether a row is, in two columns at least and in all that it fills, what the others add to. */
function adds(row: Line, others: readonly Line[]): boolean {
  const filled = row.figures.flatMap((figure, n) => (figure && !figure.isZero() ? [{ figure, n }] : []));
  return filled.length >= 2 && filled.every(({ figure, n }) => figure.eq(columnSum(others, n)));
}

/** Without this row all lines make the total, and with it they do not; the row is itself made of others before it. */
function explains(row: Line, lines: readonly Line[], total: Line): boolean {
  const at = lines.indexOf(row);
  const isMade = lines.slice(0, Math.max(at - 1, 0)).some((_, from) => adds(row, lines.slice(from, at)));
  return (
    isMade &&
    adds(
      total,
      lines.filter((line) => line !== row),
    )
  );
}

function columnSum(lines: readonly Line[], n: number): Dec {
  return sum(lines.map((line) => line.figures[n] ?? zero));
}
