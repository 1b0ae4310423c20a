import type { Area } from "../grid/address";
import { classify } from "./classify";
import { overlaps } from "./corrected-headers";
import { headerAt } from "./header";
import type { HeaderBlock } from "./header";
import { protocolRegions } from "./protocol-blocks";
import type { KindOverride, Reading } from "./region";
import { windowOf } from "./view";
import type { SheetView } from "./view";

/** A person's word that leaves blocks of protocols what they are, and where they stand in its range. */
export interface KeptBlocks {
  readonly override: KindOverride;
  readonly area: Area;
}

/**
 * The words on protocols in blocks that say nothing else of them: neither that a row is a header over columns, as one found in
 * the range would be, nor what a column holds.
 */
export function keptBlocks(
  view: SheetView,
  detected: readonly HeaderBlock[],
  reading: Reading,
  said: readonly KindOverride[],
): readonly KeptBlocks[] {
  const isOverColumns = (block: HeaderBlock): boolean => classify(block, view, "verification-protocol") !== undefined;
  return said.flatMap((override): KeptBlocks[] => {
    const { area, correction } = override;
    if (correction.kind !== "verification-protocol") return [];
    if (correction.columns?.some(({ role, period }) => role !== undefined || period !== undefined)) return [];
    const headers = [...detected.filter((block) => overlaps(area, block)), ...namedHeader(view, reading, override)];
    if (headers.some(isOverColumns)) return [];
    return protocolRegions(windowOf(view, area), reading, [], []).map(({ table }) => ({ override, area: table.area }));
  });
}

/** The header rows that a person named, as a header. */
function namedHeader(view: SheetView, { calendar, date1904 }: Reading, { area, correction: { headerRows } }: KindOverride): HeaderBlock[] {
  if (headerRows === undefined) return [];
  const { first, last } = headerRows;
  return [headerAt(windowOf(view, { ...area, top: Math.min(first, area.top) }), first, Math.max(first, last), calendar, date1904)];
}
