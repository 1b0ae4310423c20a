import { parseArea } from "../grid/address";
import type { Area } from "../grid/address";
import type { Sheet } from "../grid/workbook";

/** What is known of a sheet before its cells are read. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
}

/** A range whose cells were asked for; its parts can be read after the next sync. */
export interface LoadedCells {
  readonly range: Excel.Range;
  /** Of every text cell, where they were asked for. */
  runs(): readonly (readonly Excel.CellProperties[])[] | undefined;
  hiddenRows(): readonly boolean[];
  hiddenCols(): readonly boolean[];
}

/**
 * Asks for everything of a range's cells; for the runs of their texts too where they are wanted (ExcelApi 1.18): without
 * them a raised footnote mark reads as one more digit.
 */
export function loadCells(range: Excel.Range, withRuns: boolean): LoadedCells {
  range.load("rowIndex,columnIndex,values,formulas,text,numberFormat,valueTypes");
  range.untrack();
  const rows = range.getRowProperties({ rowHidden: true });
  const cols = range.getColumnProperties({ columnHidden: true });
  const runs = withRuns ? range.getCellProperties({ textRuns: true }) : undefined;
  return {
    range,
    runs: () => runs?.value,
    hiddenRows: () => rows.value.map((row) => row.rowHidden === true),
    hiddenCols: () => cols.value.map((col) => col.columnHidden === true),
  };
}

/** Asks for the merged areas of a range, at most 512 of them: more than that Excel refuses. */
export function loadMerged(range: Excel.Range): Excel.RangeAreas {
  range.untrack();
  const merged = range.getMergedAreasOrNullObject().load("address");
  merged.untrack();
  return merged;
}

export function areasOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  // "'A, B'!A1:B2,'A, B'!C1:C2": an address never holds a comma, a sheet's name may.
  return [...merged.address.matchAll(/(?:^|[!,])(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)(?=,|$)/g)].flatMap(([, address]) => {
    const area = parseArea(address ?? "");
    return area ? [area] : [];
  });
}
