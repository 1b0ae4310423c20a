import { areaA1 } from "../grid/address";
import type { Sheet } from "../grid/workbook";
import { hasSteps } from "../model/table";
import type { KindOverride, Region } from "./region";
import type { SheetRead } from "./sheet-reads";
import { viewOf } from "./view";

/**
 * Sheets that protocols name as their evidence and on which no list was told by its header words: their first row of
 * headers makes one. A person named the sheet, so its words need not be known.
 */
export function namedLists(regions: readonly Region[], sheets: readonly Sheet[]): ReadonlyMap<Sheet, KindOverride> {
  const names = new Set(regions.filter(({ table }) => hasSteps(table)).flatMap(namesIn));
  const found = new Map<Sheet, KindOverride>();
  for (const sheet of sheets) {
    if (!names.has(sheet.name.toLowerCase())) continue;
    const own = regions.filter(({ table }) => table.sheet === sheet.name);
    const override = own.length > 1 || own.some(({ table }) => table.kind === "evidence") ? undefined : listOn(sheet);
    if (override) found.set(sheet, override);
  }
  return found;
}

/** What stands under "Evidence list", and before the semicolon under "Value". */
function namesIn(region: Region): string[] {
  const columns = region.columns.filter(({ role }) => role === "evidence-list" || role === "value");
  return region.rows.flatMap((row) =>
    columns.flatMap(({ col }) =>
      region.view
        .text(row, col)
        .split(";")
        .map((part) =>
          part
            .trim()
            .replace(/^'|'?!.*$|'$/g, "")
            .replace(/''/g, "'")
            .toLowerCase(),
        ),
    ),
  );
}

const rowsLookedAt = 20;

/** From the first row of two texts or more, and nothing else, that has a row like it below. */
function listOn(sheet: Sheet): KindOverride | undefined {
  const view = viewOf(sheet);
  for (let row = 0; row < Math.min(rowsLookedAt, sheet.rowCount - 1); row++) {
    const filled = view.filled(row);
    const isHeader =
      filled.length >= 2 && filled.every((col) => view.shown(row, col).content.kind === "text") && view.filled(row + 1).length >= 2;
    if (!isHeader) continue;
    const area = { top: row, left: filled[0] ?? 0, bottom: sheet.rowCount - 1, right: Math.max(...filled) };
    const range = areaA1(area);
    return { area, correction: { sheet: sheet.name, range, kind: "evidence", headerRows: { first: row, last: row } } };
  }
  return undefined;
}

/** What was read there, as what it is: a list that the protocols name, not a person's correction of a table. */
export function asNamed(read: SheetRead): SheetRead {
  const regions = read.found.regions.map((region): Region => {
    const { correction, ...table } = region.table;
    return correction ? { ...region, table: { ...table, why: "named by the verification steps" } } : region;
  });
  return { ...read, found: { ...read.found, regions } };
}
