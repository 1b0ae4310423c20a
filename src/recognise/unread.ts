import type { Area } from "../grid/address";
import type { Unread } from "../model/table";
import type { Region } from "./region";
import { longestGap } from "./table-rows";
import { rowsInStep } from "./view";
import type { SheetView } from "./view";

/** Stretches of rows that no table took and that are not a title or a note beside one. */
export function* unreadOf(view: SheetView, regions: readonly Region[], empty: readonly Area[]): Generator<void, Unread[]> {
  const taken = (row: number): boolean => regions.some((region) => row >= region.table.area.top && row <= region.table.area.bottom);
  const near = (row: number): boolean =>
    regions.some(
      (region) =>
        (row < region.table.area.top && region.table.area.top - row <= 6) ||
        (row > region.table.area.bottom && row - region.table.area.bottom <= 6),
    );
  /** What is unread is a header, and at most a total under it. */
  const isEmptyTable = (top: number, bottom: number): boolean =>
    empty.some((header) => header.top >= top && header.bottom <= bottom && bottom - header.bottom <= longestGap);
  const unread: Unread[] = [];
  let start: number | undefined;
  let cells = 0;
  const close = (end: number): void => {
    if (start !== undefined && cells >= 4) {
      let right = 0;
      let left = Number.MAX_SAFE_INTEGER;
      for (let row = start; row <= Math.min(end, start + 500); row++) {
        for (const col of view.filled(row)) {
          right = Math.max(right, col);
          left = Math.min(left, col);
        }
      }
      unread.push({
        sheet: view.sheet.name,
        area: { top: start, left, bottom: end, right },
        why: isEmptyTable(start, end)
          ? "A table's header stands here with no rows under it yet."
          : "No header words of a known table were found here.",
      });
    }
    start = undefined;
    cells = 0;
  };
  let last = -1;
  for (let row = 0; row < view.sheet.rowCount; row++) {
    if (row % rowsInStep === 0) yield;
    const filled = view.filled(row);
    const skip = taken(row) || (near(row) && filled.length <= 2);
    if (skip) {
      close(last);
      continue;
    }
    if (filled.length === 0) continue;
    start ??= row;
    last = row;
    cells += filled.length;
  }
  close(last);
  return unread;
}
