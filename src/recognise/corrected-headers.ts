import type { Area } from "../grid/address";
import { headerAt } from "./header";
import type { HeaderBlock } from "./header";
import { labelValueRegions } from "./label-values";
import type { KindOverride, Reading } from "./region";
import { windowOf } from "./view";
import type { SheetView } from "./view";

/** Whether a header stands in an area. */
export const overlaps = (area: Area, block: HeaderBlock): boolean =>
  area.top <= block.bottom &&
  area.bottom >= block.top &&
  block.columns.some((column) => column.col >= area.left && column.col <= area.right);

/** The headers of a sheet; where a person named the header rows of a range, or none was found in it, those rows are the header. */
export function correctedBlocks(
  view: SheetView,
  detected: readonly HeaderBlock[],
  reading: Reading,
  overrides: readonly KindOverride[],
): readonly HeaderBlock[] {
  let blocks = detected;
  for (const { area, correction } of overrides) {
    if (
      correction.kind === null ||
      area.top >= view.sheet.rowCount ||
      view.filled(area.top).length + view.filled(correction.headerRows?.first ?? area.top).length === 0
    )
      continue;
    const known = blocks.filter((block) => overlaps(area, block));
    const byLabels = correction.kind === "financing" && correction.headerRows === undefined;
    if (byLabels && labelValueRegions(windowOf(view, area), reading, [], []).length > 0) continue;
    if (known.length > 0 && correction.headerRows === undefined) continue;
    const { first, last } = correction.headerRows ?? { first: area.top, last: area.top };
    const named = headerAt(
      windowOf(view, { ...area, top: Math.min(first, area.top) }),
      first,
      Math.max(first, last),
      reading.calendar,
      reading.date1904,
    );
    blocks = [...blocks.filter((block) => !known.includes(block)), named].sort((a, b) => a.top - b.top);
  }
  return blocks;
}
