import { columnName } from "../../grid/address";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";
import { keptIn, totalsOf } from "../support/totals";

export const hiddenNotInTotal: Rule = {
  id: "hidden-not-in-total",
  group: "structure",
  severity: "warning",
  statement: "No figure that a total counts stands in a hidden row or column.",
  reason: "On paper the amounts do not add to their total, and who checks by eye cannot see why.",
  source: "Practice.",
  leavesOut: ["Hidden cells that are blank or zero, and those that no total counts.", "Totals that are hidden themselves."],
  remedy: "Show the row or column, or take its figures out.",
  messages: {
    row: "Row {place} is hidden, but {figure} in it counts towards {total}.",
    column: "Column {place} is hidden, but {figure} in it counts towards {total}.",
  },
  *check(project) {
    const told = new Set<string>();
    for (const { table, total, parts } of totalsOf(project)) {
      const kept = keptIn(table);
      if (kept.at(total.cell)?.isHidden === true) continue;
      const hidden = parts.filter((part) => kept.at(part.cell)?.isHidden === true && !(figureOf(part)?.isZero() ?? true));
      if (hidden.length === 0) yield holds(total);
      for (const part of hidden) {
        const isColumn = total.cell.row === part.cell.row;
        const place = `${table.id} ${isColumn ? columnName(part.cell.col) : part.cell.row}`;
        if (told.has(place)) continue;
        told.add(place);
        yield judge(part, total, isColumn);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "Nothing is hidden",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | 6,510,420 |
| Total | 21,000,000 | 17,760,420 |`,
      },
    ],
    invalid: [
      {
        title: "A year that is not seen",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2016 | 10,000,000 | 11,250,000 |
| 2017 | 11,000,000 | 6,510,420 | (hidden)
| 2018 | 4,000,000 | 7,239,580 |
| Total | 25,000,000 | 25,000,000 |`,
        finds: [{ cell: "Estimates!B3" }],
      },
      {
        title: "A period that is not seen",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | Grades assessed | 781,250 | | 781,250 | 1,562,500 |
| 2 | Studies published | 1,041,670 | 1,041,670 | 1,041,670 | 3,125,010 |
(hidden columns: D)`,
        finds: [{ cell: "DLIs!D3" }],
      },
    ],
  },
};

function judge(part: Value, total: Value, isColumn: boolean): Judgement {
  const words = { figure: part.text.trim(), total: total.text.trim() };
  return isColumn
    ? broken("column", [part, total], { ...words, place: columnName(part.cell.col) })
    : broken("row", [part, total], { ...words, place: String(part.cell.row + 1) });
}
