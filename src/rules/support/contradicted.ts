import type { Dec } from "../../base/decimal";
import { sum, zero } from "../../base/decimal";
import type { DliSchedule } from "../../model/project";
import { figureOf } from "../../model/value";
import { priceRow, worth } from "./dli-row";
import type { Statement } from "./stated-values";
import { last, targetRow, total } from "./target-mode";

/** Whether an end target is at odds with its own table: with the years of its row, or with the units and the subtotal of its DLI. */
export function endTargetIsContradicted({ record, dli, value }: Statement, schedule: Pick<DliSchedule, "dlis"> | undefined): boolean {
  const end = figureOf(value);
  if (end === undefined) return false;
  if (record) {
    const row = targetRow(record);
    return row !== undefined && !total(row).eq(end) && !last(row).eq(end);
  }
  if (!dli) return false;
  const row = priceRow(dli, schedule ?? { dlis: [] }, zero);
  const units = dli.periods.flatMap((period) => period.unitCount?.count ?? []);
  const [price, subtotal] = [figureOf(dli.unitValue), figureOf(dli.subtotal)];
  const isIncrease = row?.reading === "increase";
  const reached = isIncrease ? units.at(-1) : sum(units);
  const earns = !isIncrease && !!price && !!subtotal && worth(dli, end, price).eq(subtotal);
  return units.length > 1 && !reached?.eq(end) && !earns;
}

/** Whether a DLI's baseline is not the one from which its first increase is paid. */
export function baselineIsContradicted(
  { dli }: Pick<Statement, "dli">,
  schedule: Pick<DliSchedule, "dlis"> | undefined,
  tolerance: Dec,
): boolean {
  const row = dli && priceRow(dli, schedule ?? { dlis: [] }, tolerance);
  return row?.reading === "increase" && row.cells[0]?.ties === false;
}
