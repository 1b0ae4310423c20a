import type { Area } from "../grid/address";
import type { Unread } from "../model/table";
import { partsBeside } from "./beside";
import { classify } from "./classify";
import { classifyAs } from "./classify-as";
import { correctedBlocks, overlaps } from "./corrected-headers";
import { keptBlocks } from "./corrected-protocols";
import { isRowOf } from "./row-of-table";
import { titleRowOver } from "./dli-title";
import { areaOfHeader, continuesTable, titleOver } from "./found";
import type { Found } from "./found";
import { headerBlocks } from "./header";
import type { HeaderBlock } from "./header";
import { labelValueRegions } from "./label-values";
import type { KindOverride, Reading, Region } from "./region";
import { protocolRegions } from "./protocol-blocks";
import { regionOf } from "./table-rows";
import { unreadOf } from "./unread";
import { halvesOf } from "./version-groups";
import { windowOf } from "./view";
import type { SheetView } from "./view";

/** The tables of a sheet, top to bottom, and what was left unread. Pauses after every stretch of rows, so that a caller can breathe. */
export function* findTables(
  view: SheetView,
  reading: Reading,
  overrides: readonly KindOverride[],
): Generator<void, { regions: Region[]; unread: Unread[] }> {
  const empty: Area[] = [];
  const regions = yield* tablesIn(view, reading, overrides, empty);
  regions.sort((a, b) => a.table.area.top - b.table.area.top || a.table.area.left - b.table.area.left);
  return { regions, unread: yield* unreadOf(view, regions, empty) };
}

/** Headers with no row under them are noted as empty. */
function* tablesIn(view: SheetView, reading: Reading, overrides: readonly KindOverride[], empty: Area[]): Generator<void, Region[]> {
  const detected = yield* headerBlocks(view, reading.calendar, reading.date1904);
  const kept = keptBlocks(view, detected, reading, overrides);
  const said = overrides.filter((each) => !kept.some(({ override }) => override === each));
  const blocks = correctedBlocks(view, detected, reading, said).filter((block) => !kept.some(({ area }) => overlaps(area, block)));
  // Tables side by side, parted by empty columns, are each read as if they stood alone.
  for (const block of blocks) {
    const parts = partsBeside(view, block);
    if (parts.length < 2) continue;
    const regions: Region[] = [];
    for (const area of parts) regions.push(...(yield* tablesIn(windowOf(view, area), reading, overrides, empty)));
    return regions;
  }
  const found: Found[] = [];
  for (const block of blocks) {
    const override = said.find((each) => overlaps(each.area, block));
    const correction = override?.correction;
    if (correction?.kind === null || (!correction && isRowOf(found.at(-1), block, view))) continue;
    // In blocks of one DLI each, the labels over a block's periods are no header of their own.
    if (override?.correction.kind) {
      const { area, correction: said } = override;
      const isBlock = (each: HeaderBlock): boolean => classify(each, view, said.kind ?? undefined)?.inDliBlock === true;
      if (!isBlock(block) && blocks.some((each) => overlaps(area, each) && isBlock(each))) continue;
    }
    const halves = correction?.kind ? undefined : halvesOf(block, view, reading.calendar);
    const classified =
      halves?.[0].classified ??
      (correction?.kind ? classifyAs(block, view, correction.kind, correction, reading.calendar) : classify(block, view));
    if (classified) {
      const after = found.at(-1)?.block.bottom ?? -1;
      const top = classified.inDliBlock ? titleRowOver(view, block.top) : undefined;
      // A block of one DLI begins at its title; what is said of all of them stands over that.
      const title = titleOver(view, top === undefined ? block : { ...block, top }, after);
      found.push({
        block,
        classified,
        ...title,
        ...(top === undefined ? {} : { titleTop: top }),
        ...(correction ? { correction } : {}),
        ...(halves ? { halves } : {}),
      });
    }
  }
  const regions: Region[] = [];
  for (let index = 0; index < found.length; index++) {
    const first = found[index];
    if (!first) continue;
    const headers = [first.block];
    let next = found[index + 1];
    while (next && continuesTable(first, next)) {
      headers.push(next.block);
      index++;
      next = found[index + 1];
    }
    const end = next?.titleTop ?? view.sheet.rowCount;
    const read: Region[] = [];
    for (const half of first.halves ?? [undefined]) {
      const region = yield* regionOf(view, half ? { ...first, classified: half.classified } : first, headers, end, reading, half);
      if (region) read.push(region);
    }
    if (read.length === 0) empty.push(areaOfHeader(first.block));
    regions.push(...read);
  }
  const taken = regions.map((each) => each.table.area);
  const protocols = protocolRegions(
    view,
    reading,
    [...taken, ...said.map(({ area }) => area)],
    kept.map(({ override }) => override),
  );
  taken.push(...protocols.map((each) => each.table.area));
  return [...regions, ...protocols, ...labelValueRegions(view, reading, taken, overrides)];
}
