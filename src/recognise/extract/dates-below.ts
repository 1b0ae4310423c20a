import type { Value } from "../../model/value";
import { readCell } from "../region";
import type { Region } from "../region";
import type { RawRecord } from "./raw";
import { optional } from "./optional";

const valueRoles = new Set(["baseline", "target", "end-target", "actual", "actual-previous"]);

/** A row without a name under an indicator's values, with a date below each: completion reports print them so. */
export function datesBelow(region: Region, row: number, nameCol: number): Readonly<Record<string, Value>> | undefined {
  const { view, table } = region;
  if (view.text(row, nameCol) !== "") return undefined;
  const filled = view.filled(row).filter((col) => col >= table.area.left && col <= table.area.right && !view.covered(row, col));
  const dates: Record<string, Value> = {};
  for (const col of filled) {
    const column = region.columns.find((each) => each.col === col);
    if (column === undefined || column.period !== undefined || !valueRoles.has(column.role)) return undefined;
    const date = readCell(region, row, col, "date");
    if (date.reading.kind !== "date") return undefined;
    dates[column.role] = date;
  }
  return filled.length === 0 ? undefined : dates;
}

/** An indicator's record with the dates that stand below its values. */
export function withDates(raw: RawRecord, dates: Readonly<Record<string, Value>>): RawRecord {
  const own = optional({
    baselineDate: dates["baseline"],
    actualDate: dates["actual"],
    endTargetDate: dates["end-target"] ?? dates["target"],
  });
  return { ...raw, record: { ...own, ...raw.record } };
}
