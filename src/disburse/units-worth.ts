import { dec, grouped, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { Dli, DliPeriod } from "../model/project";
import { cellTrace, differenceTrace, givenTrace, greatestTrace, productTrace, quotientTrace, sumTrace, wholeTrace } from "./build";
import { traceOfValue } from "./factor";
import type { Trace } from "./trace";
import { countIn } from "./unit-reading";
import type { UnitPricing, UnitReading } from "./unit-reading";

/** The count of units: the cell's figure, or what its words stand for. */
export function unitsTrace(own: DliPeriod): Trace | undefined {
  const { units, unitCount } = own;
  const count = countIn(own);
  if (units === undefined || count === undefined) return undefined;
  if (unitCount?.inferred !== undefined) return givenTrace(unitCount.inferred, count, units.cell);
  return cellTrace(units.cell, units.text, count);
}

export function labelOf(dli: Dli, own: DliPeriod): string {
  return `DLI ${dli.number}, ${own.period.label}`;
}

/** Units x unit value / lot by period, as the row's units are priced; undefined where there is no unit value, or no units can be told. */
export function worthTraces(dli: Dli, by: UnitReading, printed: ReadonlyArray<Trace | undefined>): ReadonlyArray<Trace | undefined> {
  const price = traceOfValue(dli.unitValue, dli.table);
  if (price === undefined) return [];
  const isLevel = by.counts === "level";
  const start = isLevel && !by.start.isZero() ? startTrace(dli, by) : undefined;
  let before = start;
  let counted: readonly Trace[] = [];
  let since: readonly Trace[] = [];
  return dli.periods.map((own, p) => {
    const units = unitsTrace(own);
    const amount = printed[p];
    if (units === undefined) {
      if (isLevel && amount) since = [...since, amount];
      return undefined;
    }
    const label = labelOf(dli, own);
    const earlier = counted;
    counted = [...counted, units];
    if (!isLevel) return pricedTrace(dli, label, lotsOfPeriod(dli, by, units, earlier), units, price, by);
    const best = before;
    if (best === undefined || units.result.gt(best.result)) before = units;
    const worth = levelTrace(dli, label, by, units, best, start, price);
    const paid = since;
    since = [];
    return worth && paid.length > 0 ? withoutPaid(label, worth, paid) : worth;
  });
}

/** What a level is worth beyond the best one before. */
function levelTrace(
  dli: Dli,
  label: string,
  by: UnitPricing,
  units: Trace,
  best: Trace | undefined,
  start: Trace | undefined,
  price: Trace,
) {
  if (by.brokenLots === "whole-lots") {
    const above = (count: Trace): Trace => (start ? differenceTrace("units above the baseline", count, start) : count);
    const reached = fullLots(dli, above(units), "full lots");
    const isFirst = best === undefined || best === start;
    const lots = isFirst ? reached : differenceTrace("full lots of this period", reached, fullLots(dli, above(best), "full lots before"));
    return productTrace(label, [notBelowNothing(lots), price]);
  }
  const increase = best === undefined ? units : notBelowNothing(differenceTrace("increase of the units", units, best));
  return proRataTrace(dli, label, increase, price);
}

function notBelowNothing(trace: Trace): Trace {
  return trace.result.isNegative() ? greatestTrace("not below nothing", [trace, givenTrace("nothing", zero)]) : trace;
}

/** An increase over periods whose printed amounts stood in for units that could not be told: what they paid is not paid again. */
function withoutPaid(label: string, worth: Trace, paid: readonly Trace[]): Trace {
  return notBelowNothing(differenceTrace(label, worth, sumTrace("paid for the increase by printed amounts", paid)));
}

/** The full lots of a period, with the units that earlier periods left over; undefined where units are paid pro rata. */
function lotsOfPeriod(dli: Dli, by: UnitPricing, units: Trace, earlier: readonly Trace[]): Trace | undefined {
  if (by.brokenLots === "pro-rata") return undefined;
  const carried = sum(earlier.map((one) => one.result)).mod(lotSize(dli));
  if (!by.carries || carried.isZero()) return fullLots(dli, units, "full lots");
  const reached = fullLots(dli, sumTrace("units to date", [...earlier, units]), "full lots to date");
  return differenceTrace("full lots of this period", reached, fullLots(dli, sumTrace("units before", earlier), "full lots before"));
}

function fullLots(dli: Dli, units: Trace, what: string): Trace {
  const lots = quotientTrace(`${what}, with the broken one`, units, lotTrace(dli));
  return wholeTrace(what, lots ?? units);
}

function pricedTrace(dli: Dli, label: string, lots: Trace | undefined, units: Trace, price: Trace, by: UnitPricing): Trace | undefined {
  return lots && by.brokenLots === "whole-lots" ? productTrace(label, [lots, price]) : proRataTrace(dli, label, units, price);
}

function proRataTrace(dli: Dli, label: string, units: Trace, price: Trace): Trace | undefined {
  if (lotSize(dli).equals(1)) return productTrace(label, [units, price]);
  return quotientTrace(label, productTrace(`${label}: units x unit value`, [units, price]), lotTrace(dli));
}

/** The units of a level that are never paid for, with what gives them. */
export function startTrace(dli: Dli, { start }: UnitPricing): Trace {
  const baseline = traceOfValue(dli.baseline, dli.table);
  return baseline?.result.equals(start) ? baseline : givenTrace("units that the first amount leaves unpaid", start);
}

function lotSize(dli: Dli): Dec {
  return dli.lot?.size ?? dec(1);
}

function lotTrace(dli: Dli): Trace {
  const words = dli.lot?.text.trim() ?? "";
  return givenTrace(`the price is for ${/\p{L}/u.test(words) ? words : grouped(lotSize(dli))}`, lotSize(dli), dli.unitValue?.cell);
}
