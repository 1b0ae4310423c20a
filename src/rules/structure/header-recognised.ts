import type { SheetFigure, Table, TableColumn } from "../../model/table";
import type { Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";
import { tableName } from "../support/stated-values";

export const headerRecognised: Rule = {
  id: "header-recognised",
  group: "structure",
  severity: "error",
  statement: "The columns of figures between a table's periods have a header that says their period.",
  reason: "A column whose header is not understood is not checked and not added, and the table looks complete.",
  source: "Headers of World Bank papers broken by line wraps and typing (“Frequen cy”, “2O15”).",
  leavesOut: [
    "Columns outside the run of periods, such as weights and remarks.",
    "Tables with two such columns or more: they belong to a layout of their own.",
  ],
  remedy: "Write the period into the header, or say on the tab of tables what the column holds.",
  messages: {
    blank: "A column of the {table} between {before} and {after} holds figures and has no header, so it was not checked.",
    unknown: "“{header}” between {before} and {after} of the {table} is no period that is known, so its figures were not checked.",
  },
  *check(project) {
    for (const table of project.tables) yield* judge(table, project.tables);
  },
  examples: {
    valid: [
      {
        title: "A column of remarks beside the years",
        workbook: `
== RF
| Indicator | Unit of Measure | Weight | Baseline | 2013 | 2014 | 2015 | End target | Remarks |
| PDO 1: Studies published | Number | 10 | 0 | 1 | 0 | 1 | 2 | 5 |
| PDO 2: Grades assessed | Number | 20 | 0 | 1 | 1 | 1 | 3 | 5 |`,
      },
      {
        title: "Two versions side by side",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Current target 2023 | Revised target 2023 | Current target 2024 | Revised target 2024 | Current end target | Revised end target |
| PDO 1: Studies published | Number | 0 | 1 | 1 | 2 | 1 | 3 | 2 |
| PDO 2: Grades assessed | Number | 0 | 1 | 1 | 1 | 1 | 2 | 2 |`,
      },
    ],
    invalid: [
      {
        title: "A letter in a year",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | 2O14 | 2015 | End target |
| PDO 1: Studies published | Number | 0 | 1 | 0 | 1 | 2 |
| PDO 2: Grades assessed | Number | 0 | 1 | 1 | 1 | 3 |`,
        finds: [{ cell: "RF!E1" }],
      },
      {
        title: "A year without a header",
        workbook: `
== DLIs
| DLI | Indicator | Dec-13 | | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 250,000 | 375,000 | 2,500,000 |
| 2 | Studies published | 1,041,670 | 1,041,670 | 1,041,670 | 3,125,010 |`,
        finds: [{ cell: "DLIs!D1" }],
      },
    ],
  },
};

function* judge(table: Table, tables: readonly Table[]): Generator<Judgement> {
  const periods = table.columns.filter((column) => column.period !== undefined).sort((a, b) => a.cell.col - b.cell.col);
  if (periods.length < 2) return;
  const odd = columnsBetween(table, periods).filter(({ col }) => !tables.some((other) => isOthers(other, table, col)));
  const [one] = odd;
  if (one === undefined || odd.length > 1) {
    yield holds(...periods.map((column) => column.cell));
    return;
  }
  const { col, before, after } = one;
  const header = table.columns.find((column) => column.cell.col === col);
  const cell = header?.cell ?? { ...before.cell, col };
  const words = { table: tableName(table.kind), before: before.period?.label ?? "", after: after.period?.label ?? "" };
  if (header === undefined || header.header.trim() === "") yield broken("blank", [cell, before.cell, after.cell], words);
  else yield broken("unknown", [cell, before.cell, after.cell], { ...words, header: header.header });
}

/** "Revised 2023" between "Current 2023" and "Current 2024" is known: another version's table on the same rows reads it. */
const isOthers = (other: Table, table: Table, col: number): boolean =>
  other !== table &&
  other.sheet === table.sheet &&
  other.area.top <= table.area.bottom &&
  other.area.bottom >= table.area.top &&
  other.columns.some((column) => column.cell.col === col && column.period !== undefined);

interface Between {
  readonly col: number;
  readonly before: TableColumn;
  readonly after: TableColumn;
}

/** Columns of numbers without a role that stand right between two periods of one kind. */
function columnsBetween(table: Table, periods: readonly TableColumn[]): readonly Between[] {
  const numbers = new Map<number, SheetFigure[]>();
  for (const one of table.figures ?? []) {
    if (one.holds === "number" && one.role === "other") numbers.set(one.cell.col, [...(numbers.get(one.cell.col) ?? []), one]);
  }
  return [...numbers].flatMap(([col, cells]) => {
    const before = periods.find((column) => column.cell.col === col - 1);
    const after = periods.find((column) => column.cell.col === col + 1);
    // "Amount 2023" between targets of 2022 and 2024 is a time that is known, of something else.
    const isKnown = periods.some((column) => column.cell.col === col);
    const isPeriods = !isKnown && before !== undefined && after !== undefined && before.role === after.role;
    return isPeriods && cells.length >= 2 ? [{ col, before, after }] : [];
  });
}
