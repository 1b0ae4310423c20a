import type { IndicatorLevel, Version } from "../../model/project";
import type { Value } from "../../model/value";
import { columnOf, columnsOf, readCell } from "../region";
import type { Region } from "../region";
import { saidBelow, withSaid } from "./action-rows";
import { datesBelow, withDates } from "./dates-below";
import { readLongRows } from "./framework-long";
import { isTheme, levelOfHeader, readRow } from "./framework-row";
import { linesOf } from "./framework-series";
import { headingLevel } from "./indicator-code";
import { optional } from "./optional";
import type { RawRecord } from "./raw";
import { isTotalText } from "./text-parts";
import { hasNoPart, versionBanners, versionRows } from "./version-rows";

/** Indicators with a row each: results frameworks, monitoring plans, and status tables of one row an indicator. */
export function readIndicatorRows(region: Region): RawRecord[] {
  const nameColumn = columnOf(region, "indicator", "objective");
  if (!nameColumn) return [];
  const timeColumn = columnOf(region, "end-of-period", "fiscal-year");
  if (timeColumn && columnsOf(region, "target", "actual").length > 0 && !region.columns.some((column) => column.period !== undefined)) {
    return readLongRows(region, nameColumn.col, timeColumn.col);
  }
  const records: RawRecord[] = [];
  const taken = new Set<number>();
  const versions = versionRows(region, nameColumn.col);
  const banners = versions ? undefined : versionBanners(region);
  let banner: Version | undefined;
  let named: RawRecord | undefined;
  const below = saidBelow(region);
  let level: IndicatorLevel | undefined = levelOfHeader(region);
  let heading: Value | undefined;
  for (const row of region.rows) {
    const filled = region.view.filled(row).filter((col) => col >= region.table.area.left && col <= region.table.area.right);
    const text = region.view.text(row, nameColumn.col);
    const said = below.get(row);
    const above = records.at(-1);
    if (said && above) {
      records[records.length - 1] = withSaid(above, said);
      continue;
    }
    const dates = above && datesBelow(region, row, nameColumn.col);
    if (dates) {
      records[records.length - 1] = withDates(above, dates);
      continue;
    }
    const isHeading = filled.length === 1 || spansTable(region, row);
    banner = banners?.get(row) ?? banner;
    if (banners?.has(row)) continue;
    if (isHeading) {
      // A line of one cell between indicators is a heading: an objective, a component, a level.
      const words = region.view.text(row, filled[0] ?? nameColumn.col);
      level = headingLevel(words) ?? level;
      heading = isTheme(words) ? readCell(region, row, filled[0] ?? nameColumn.col, "text") : undefined;
      continue;
    }
    const version = versions?.get(row);
    const isAbsent = version !== undefined && hasNoPart(region, row, version, nameColumn.col);
    if (
      version !== undefined &&
      named &&
      (text === "" || region.view.ref(row, nameColumn.col).row !== row || text === named.record.name.text)
    ) {
      const { record } = readRow(region, row, nameColumn.col, level, [{ row, series: undefined }]);
      const { cell, name, unit } = named.record;
      if (!isAbsent) records.push({ ...named, record: { ...record, cell, name, ...optional({ unit }), version } });
      continue;
    }
    // A merged name over several rows is one indicator; its other rows are read by the shapes that expect them.
    if (taken.has(row) || text === "" || isTotalText(text) || region.view.ref(row, nameColumn.col).row !== row) continue;
    level = levelBeside(region, row, nameColumn.col) ?? level;
    const lines = version === undefined ? linesOf(region, row, nameColumn.col) : [{ row, series: undefined }];
    for (const line of lines) taken.add(line.row);
    const raw = readRow(region, row, nameColumn.col, level, lines, heading);
    const stated = version ?? banner;
    named = stated === undefined ? raw : { ...raw, record: { ...raw.record, version: stated } };
    if (!isAbsent) records.push(named);
  }
  return records;
}

/** "Outcome: ..." in a column of results beside the indicators tells their level. */
function levelBeside(region: Region, row: number, nameCol: number): IndicatorLevel | undefined {
  for (let col = region.table.area.left; col < nameCol; col++) {
    const text = region.view.text(row, col);
    if (/^\W*(?:outcomes?|outputs?|impacts?|effets?|produits?|efectos?|productos?|produtos?)\b/i.test(text)) return headingLevel(text);
  }
  return undefined;
}

function spansTable(region: Region, row: number): boolean {
  const merged = region.view.mergeAt(row, region.table.area.left);
  return (
    merged !== undefined && merged.right - merged.left + 1 >= Math.max(2, (region.table.area.right - region.table.area.left + 1) * 0.6)
  );
}
