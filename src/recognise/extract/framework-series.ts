import type { PeriodValue, TargetMode } from "../../model/project";
import { columnsOf, readCell } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";

/** The rows of one indicator: its own, and those below it without a name that hold its targets or actuals in a row each. */
export interface Line {
  readonly row: number;
  readonly series: "target" | "actual" | undefined;
}

export function linesOf(region: Region, first: number, nameCol: number): Line[] {
  const lines: Line[] = [{ row: first, series: seriesLabel(region, first, nameCol) }];
  for (const row of region.rows) {
    if (row <= first) continue;
    const ownName = region.view.text(row, nameCol) !== "" && region.view.ref(row, nameCol).row === row;
    const series = seriesLabel(region, row, nameCol);
    // Names repeated on every line belong together too, where the lines say which series they are.
    const repeats =
      ownName &&
      series !== undefined &&
      lines[0]?.series !== undefined &&
      region.view.text(row, nameCol) === region.view.text(first, nameCol);
    if ((ownName && !repeats) || series === undefined) break;
    lines.push({ row, series });
  }
  return lines;
}

/** "Target" or "Actual" in a cell beside the years of a row. */
function seriesLabel(region: Region, row: number, nameCol: number): Line["series"] {
  for (const col of region.view.filled(row)) {
    const column = region.columns.find((each) => each.col === col);
    if (col === nameCol || region.view.covered(row, col) || column?.period !== undefined) continue;
    const text = region.view.text(row, col);
    if (text.length > 25 || (column && !["other", "value", "indicator-type", "target", "actual"].includes(column.role))) continue;
    const roles = rolesOf(text).filter((match) => match.score >= 0.7);
    const best = roles.find((match) => match.role === "actual" || match.role === "target");
    if (best) return best.role === "actual" ? "actual" : "target";
  }
  return undefined;
}

/**
 * Targets and actuals by period. A year that the table heads "actual" and gives no target for stands in both series:
 * frameworks print past years by what was achieved.
 */
export function readSeries(region: Region, lines: readonly Line[]): { targets: PeriodValue[]; actuals: PeriodValue[] } {
  const targets: PeriodValue[] = [];
  const actuals: PeriodValue[] = [];
  const targetLabels = new Set(columnsOf(region, "target", "cumulative-target").map((column) => column.period?.span?.from));
  // Where some year has both, the two series are apart, and a year with an actual alone has no target.
  const apart = columnsOf(region, "actual").some((column) => column.period !== undefined && targetLabels.has(column.period.span?.from));
  for (const column of region.columns) {
    if (column.period === undefined || !["target", "cumulative-target", "actual"].includes(column.role)) continue;
    for (const { row, series } of lines) {
      const merged = region.view.mergeAt(row, column.col);
      if (merged && merged.left !== column.col) continue;
      const entry = { period: column.period, value: readCell(region, row, column.col, "any") };
      const isActual = series === "actual" || (series === undefined && column.role === "actual");
      if (isActual) actuals.push(entry);
      if (!isActual || (series === undefined && !apart)) targets.push(entry);
    }
  }
  return { targets, actuals };
}

/** "Cumulative target values" and "End target (accumulated)" tell how the figures add. */
export function statedMode(region: Region): TargetMode | undefined {
  const cumulative = region.columns.some(
    (column) =>
      column.role === "cumulative-target" ||
      column.texts.some((text) => rolesOf(text).some((match) => match.role === "cumulative-target" && match.score >= 0.9)),
  );
  if (cumulative) return "cumulative";
  const title = region.table.title ?? "";
  if (/\bcumulative\b|acumulad|cumulatif|cumulee/i.test(title)) return "cumulative";
  const accumulated = columnsOf(region, "end-target").some((column) => /accumulated|acumulada|cumulée/i.test(column.texts.join(" ")));
  return accumulated ? "sum" : undefined;
}
