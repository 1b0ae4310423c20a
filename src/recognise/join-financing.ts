import { dec, roundTo } from "../base/decimal";
import type { DliSchedule, Financing } from "../model/project";
import type { Doubt } from "../model/table";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import { sumOf } from "./extract/dli-matrix";

/** A block of dates and a table of loans are one loan's where only one of them names amounts. */
export function mergeFinancing(all: readonly Financing[]): Financing[] {
  const withAmounts = all.filter((each) => each.commitment ?? each.disbursed ?? each.undisbursed);
  const datesOnly = all.filter((each) => !withAmounts.includes(each));
  if (withAmounts.length !== 1) return [...all];
  const [dates] = datesOnly;
  return dates ? withAmounts.map((each): Financing => ({ ...dates, ...each })) : withAmounts;
}

/**
 * The Bank's papers print a loan as 25.00 without saying millions. Where the DLI table's own figures add to a million
 * times the commitment, that is what is meant; it is said as a doubt, never assumed in silence.
 */
export function scaleFinancing(all: readonly Financing[], schedules: readonly DliSchedule[], doubts: Doubt[]): Financing[] {
  const allocated = sumOf(schedules.find((schedule) => schedule.version === "proposed")?.dlis.map((dli) => dli.subtotal) ?? []);
  return all.map((each) => {
    const commitment = figureOf(each.commitment);
    if (
      each.commitment === undefined ||
      commitment === undefined ||
      allocated === undefined ||
      commitment.gte(100_000) ||
      commitment.isZero()
    )
      return each;
    const factor = [1_000_000, 1000].find((scale) => {
      const ratio = allocated.div(commitment.times(scale));
      return ratio.gte("0.05") && ratio.lte("1.0001");
    });
    if (factor === undefined || !roundTo(commitment, 4).equals(commitment)) return each;
    doubts.push({
      cell: each.commitment.cell,
      what: `No unit is stated. Read in ${factor === 1000 ? "thousands" : "millions"}, as the DLI amounts suggest.`,
      readings: [each.commitment.text, `${each.commitment.text} ${factor === 1000 ? "thousand" : "million"}`],
    });
    const scaled: { -readonly [K in "commitment" | "disbursed" | "undisbursed" | "cancelled"]?: Value } = {};
    for (const key of ["commitment", "disbursed", "undisbursed", "cancelled"] as const) {
      const value = each[key];
      if (value) scaled[key] = times(value, factor);
    }
    return { ...each, ...scaled };
  });
}

function times(value: Value, factor: number): Value {
  const { reading } = value;
  if (reading.kind !== "money" && reading.kind !== "number") return value;
  return {
    ...value,
    reading: { ...reading, kind: "money", number: reading.number.times(factor) },
    ...(value.halfUnit ? { halfUnit: value.halfUnit.times(dec(factor)) } : {}),
  };
}
