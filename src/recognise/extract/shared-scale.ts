import type { RoledColumn } from "../header-column";
import { columnOf, columnsOf, readCell } from "../region";
import type { Region } from "../region";
import { figureOf } from "../../model/value";
import { sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";

/**
 * A matrix often says "US$ million" once, over its allocations, and means it for the years as well: where the figures as they stand
 * add to about the allocation as it stands, in most rows, the columns are in one unit of money: a wrong figure is no thousand times off.
 */
export function withSharedScale(region: Region, periods: readonly RoledColumn[]): Region {
  const { table } = region;
  const allocation = columnOf(region, "allocation", "total");
  if (allocation === undefined || table.scale !== undefined) return region;
  const scaleAt = (col: number): number | undefined => table.columns.find(({ cell }) => cell.col === col)?.scale;
  const currency = table.columns.find(({ cell }) => cell.col === allocation.col)?.currency ?? table.currency;
  const over = new Set(periods.map(({ col }) => scaleAt(col)));
  const [ofPeriods] = over;
  const ofAllocation = scaleAt(allocation.col);
  if (over.size !== 1 || ofPeriods === ofAllocation || (ofPeriods !== undefined && ofAllocation !== undefined)) return region;
  if (!addsUp(region, periods, allocation)) return region;
  const scale = ofPeriods ?? ofAllocation;
  if (scale === undefined) return region;
  const cols = new Set([allocation, ...periods, ...columnsOf(region, "prior-results")].map(({ col }) => col));
  const shared = currency === undefined ? { scale } : { scale, currency };
  return {
    ...region,
    table: { ...table, columns: table.columns.map((each) => (cols.has(each.cell.col) ? { ...each, ...shared } : each)) },
  };
}

/** Whether the figures of most rows that have both add to the one in the allocation's column, none of them multiplied. */
function addsUp(region: Region, periods: readonly RoledColumn[], allocation: RoledColumn): boolean {
  const before = region.doubts.length;
  const printed = (row: number, col: number): Dec | undefined => figureOf(readCell(region, row, col, "amount", { scale: 1 }));
  let rows = 0;
  let adding = 0;
  for (const row of region.rows) {
    const total = printed(row, allocation.col);
    const parts = periods.map(({ col }) => printed(row, col)).filter((figure) => figure !== undefined);
    if (total === undefined || total.isZero() || parts.length === 0) continue;
    rows++;
    const share = sum(parts).div(total);
    if (share.gte("0.2") && share.lte(5)) adding++;
  }
  region.doubts.length = before;
  return adding > 0 && adding * 2 > rows;
}
