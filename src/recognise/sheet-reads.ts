import { sameData } from "../base/same";
import { sameSheet } from "../grid/same-sheet";
import type { Sheet } from "../grid/workbook";
import type { Unread } from "../model/table";
import { findTables } from "./find-tables";
import type { KindOverride, Reading, Region } from "./region";
import { viewOf } from "./view";

/** What was found on a sheet, and what it was found by. */
export interface SheetRead {
  readonly sheet: Sheet;
  readonly reading: Reading;
  readonly overrides: readonly KindOverride[];
  readonly found: { readonly regions: readonly Region[]; readonly unread: readonly Unread[] };
}

/** What was found on each sheet of a workbook, by the sheet's name, for the next reading of it. */
export type SheetReads = ReadonlyMap<string, SheetRead>;

/** What stands on a sheet: as before where neither the sheet nor what a person said of it has changed. */
export function* readSheet(
  sheet: Sheet,
  reading: Reading,
  overrides: readonly KindOverride[],
  before: SheetRead | undefined,
): Generator<void, SheetRead> {
  if (before && sameData([before.reading, before.overrides], [reading, overrides]) && (yield* sameSheet(before.sheet, sheet)))
    return before;
  return { sheet, reading, overrides, found: yield* findTables(viewOf(sheet), reading, overrides) };
}

/** A reader of regions that reads each region once: one that was found again is not read again, and its doubts are noted once. */
export function onceARegion<T>(read: (region: Region) => T): (region: Region) => T {
  const known = new WeakMap<Region, { readonly value: T }>();
  return (region) => {
    const before = known.get(region);
    if (before) return before.value;
    const value = read(region);
    known.set(region, { value });
    return value;
  };
}
