import { bankCalendar, fiscalYearOf } from "../../src/base/fiscal";
import type { Plan, PlanPeriod } from "../../src/disburse/plan";
import type { Terms } from "../../src/disburse/terms";
import { day, perUnit, planOf } from "./plans";
import type { DliParts } from "./plans";

/** The five payments of P123151: results of five years, paid on four dates; each is taken at the end of its month. */
const periods: readonly PlanPeriod[] = [
  ["Dec-13", "2013-12-31", "2015-09-30"],
  ["Dec-14", "2014-12-31", "2015-09-30"],
  ["Dec-15", "2015-12-31", "2016-09-30"],
  ["Dec-16", "2016-12-31", "2017-09-30"],
  ["Dec-17", "2017-12-31", "2018-03-31"],
].map(([label = "", ends = "", paid = ""]) => ({
  label,
  ends: day(ends),
  paid: day(paid),
  fiscalYear: fiscalYearOf(day(paid), bankCalendar),
  borrowerYear: Number(ends.slice(0, 4)),
}));

type Row = readonly [number: string, price: string, lot: string, units: string, subtotal: string];

const after: readonly Row[] = [
  ["1", "125,000", "1000", "-|15,000|-|-|3,000", "2,250,000"],
  ["2", "781,250", "1", "2|2|-|-|-", "3,125,000"],
  ["3", "781,250", "1", "1|-|1|1|-", "2,343,750"],
  ["4", "1,041,670", "1", "-|-|1|1|1", "3,125,010"],
  ["5", "1,562,500", "1", "-|1|-|-|1", "3,125,000"],
  ["6", "1,041,670", "1", "1|-|2|-|-", "3,125,000"],
  ["7", "1,041,670", "1", "1|1|1|-|-", "3,125,010"],
  ["8", "781,250", "1", "1|0|2|1|-", "3,125,000"],
  ["9", "165,623", "1000", "-|-|-|-|10,000", "1,656,230"],
];

/** Every DLI had 3,125,000 before; DLI 1 and 3 were to reach 25,000 and 4, and there was no DLI 9. */
const before: readonly Row[] = after
  .filter(([number]) => number !== "9")
  .map(([number, price, lot, units]): Row => {
    const planned = number === "1" ? "-|15,000|1,000|9,000|-" : number === "3" ? "1|-|1|1|1" : units;
    return [number, price, lot, planned, "3,125,000"];
  });

const rows = (of: readonly Row[], more: Partial<Terms>, hasCap: boolean): readonly DliParts[] =>
  of.map(([number, price, lot, planned, subtotal]) => {
    const allocation = perUnit(subtotal).pays;
    const cap = hasCap && allocation.kind === "unit" ? { allocation: allocation.price } : {};
    return { number, planned, results: planned, terms: [perUnit(price, lot, { ...cap, ...more })] };
  });

/** The schedule as restructured in 2017, or as it was; by unit values alone, or held by the allocations. */
export const peruPlan = (version: "before" | "after", held: "held" | "not held" = "not held"): Plan =>
  planOf(
    periods,
    ...rows(version === "after" ? after : before, held === "held" ? {} : { overAchievement: "without-cap" }, held === "held"),
  );

/** One plan that holds both: the restructuring adds terms for what is paid from May 2017 on, and takes nothing back. */
export function peruRestructured(): Plan {
  const [old, now] = [peruPlan("before", "held"), peruPlan("after", "held")];
  const from = day("2017-05-01");
  const dlis = now.dlis.map((dli) => {
    const was = old.dlis.find((one) => one.number === dli.number);
    const planned = periods.map((period, p) => (period.paid !== undefined && period.paid < from && was ? was.planned[p] : dli.planned[p]));
    const terms = dli.terms.map((one) => ({ ...one, from, agreed: "restructuring of 2017" }));
    return { ...dli, planned, results: [], terms: [...(was?.terms ?? []), ...terms] };
  });
  return { ...now, dlis };
}
