import type { CellRef } from "../../grid/address";
import type { Project } from "../../model/project";
import type { Table, TableKind } from "../../model/table";
import type { Value } from "../../model/value";
import type { Finding } from "../../rules/finding";
import { tableAt } from "./findings";

/** A cell as the key of a map. */
export const cellKey = (cell: CellRef): string => `${cell.row},${cell.col},${cell.sheet}`;

/** Every value of the project by its cell: what a cell was read as. */
export function valuesByCell(project: Project): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  const seen = new Set<object>();
  const rest: unknown[] = [project];
  while (rest.length > 0) {
    const item = rest.pop();
    if (typeof item !== "object" || item === null || seen.has(item)) continue;
    seen.add(item);
    if (isValue(item)) {
      const key = cellKey(item.cell);
      if (!values.has(key)) values.set(key, item);
    } else {
      for (const part of Object.values(item) as unknown[]) rest.push(part);
    }
  }
  return values;
}

function isValue(item: object): item is Value {
  return "cell" in item && "text" in item && "reading" in item;
}

/**
 * The unit of a finding's figures: the currency of the first of its cells that holds money, "%" where it holds a
 * percentage; undefined for counts and words. `otherwise` is the currency of tables that name none themselves.
 */
export function unitOf(
  values: ReadonlyMap<string, Value>,
  tables: readonly Table[],
  finding: Finding,
  otherwise: string | undefined,
): string | undefined {
  const cell = finding.cells[0];
  const value = cell === undefined ? undefined : values.get(cellKey(cell));
  if (value?.reading.kind === "percent") return "%";
  if (cell === undefined || value?.reading.kind !== "money") return undefined;
  const table = tableAt(tables, cell);
  const column = table?.columns.find((candidate) => candidate.cell.col === cell.col && candidate.currency !== undefined);
  const ofSchedule = table !== undefined && paidTables.has(table.kind) ? otherwise : undefined;
  return value.reading.currency ?? column?.currency ?? table?.currency ?? ofSchedule;
}

/** Tables whose amounts are in the currency of the disbursements. */
const paidTables: ReadonlySet<TableKind> = new Set<TableKind>(["dli-matrix", "dli-prices", "disbursement-estimates"]);
