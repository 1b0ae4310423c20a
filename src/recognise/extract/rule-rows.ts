import type { ListRow, ListTable } from "../../model/project";
import type { Value } from "../../model/value";
import { readCell } from "../region";
import type { Region } from "../region";

/** Cells that say nothing where they hold a dash or "n/a". */
const optional = new Set(["operator", "threshold", "severity", "message"]);

/**
 * The rows of a sheet of verification rules. A cell that is merged down holds for each of its rows; one that is merged
 * across belongs to its first column alone. A row with nothing but a heading across the table is no rule.
 */
export function readRuleRows(region: Region): ListTable {
  const rows = region.rows.flatMap((row): ListRow[] => {
    const fields: Record<string, Value> = {};
    for (const column of region.columns) {
      const merge = region.view.mergeAt(row, column.col);
      if (column.role === "other" || (merge && merge.left !== column.col)) continue;
      const value = readCell(region, row, column.col, "text");
      const saysNothing = value.reading.kind === "blank" || (value.reading.kind === "na" && optional.has(column.role));
      if (!saysNothing) fields[column.role] ??= value;
    }
    const [first] = Object.values(fields);
    if (!first || isHeading(region, row)) return [];
    return [{ cell: { ...first.cell, row }, fields, amounts: [], isTotal: false }];
  });
  return { table: region.table, rows };
}

function isHeading({ view }: Region, row: number): boolean {
  const [col, other] = view.filled(row);
  const merge = col === undefined ? undefined : view.mergeAt(row, col);
  return other === undefined && merge !== undefined && merge.right > merge.left && merge.top === merge.bottom;
}
