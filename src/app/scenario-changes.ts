import { dec, roundTo, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { Plan, PlanDli } from "../disburse/plan";
import type { Change } from "../disburse/scenario";
import type { Terms } from "../disburse/terms";
import type { KeptChange } from "./kept-scenarios";

/** A kept change as the engine takes it in this plan; or why it cannot be made, in plain words. */
export function changesOfKept(kept: KeptChange, plan: Plan): readonly Change[] | string {
  const dli = "dli" in kept ? plan.dlis.find((one) => one.number === kept.dli) : undefined;
  if (kept.kind === "give") return given(kept, plan, dli);
  if ("dli" in kept && !dli) return `There is no DLI ${kept.dli}.`;
  switch (kept.kind) {
    case "target":
    case "amount": {
      const period = periodAt(plan, kept.period);
      if (period < 0) return noPeriod(kept.period);
      return kept.kind === "target"
        ? [{ kind: "target", dli: kept.dli, period, units: dec(kept.units) }]
        : [{ kind: "amount", dli: kept.dli, period, amount: dec(kept.amount) }];
    }
    case "price":
      if (!dli?.terms.some((one) => one.pays.kind === "unit"))
        return `DLI ${kept.dli} pays the amount of each period or nothing: it has no unit value. Change its amounts.`;
      return [{ kind: "price", dli: kept.dli, price: dec(kept.price), ...(kept.from ? { from: kept.from } : {}) }];
    case "allocation":
      return [{ kind: "allocation", dli: kept.dli, amount: dec(kept.amount) }];
    case "date": {
      const period = periodAt(plan, kept.period);
      return period < 0 ? noPeriod(kept.period) : [{ kind: "date", period, paid: kept.paid }];
    }
    case "rate":
      return [{ kind: "rate", rate: dec(kept.rate) }];
    case "drop":
      return [{ kind: "drop", dli: kept.dli }];
  }
}

function periodAt(plan: Plan, label: string): number {
  return plan.periods.findIndex((period) => period.label === label);
}

function noPeriod(label: string): string {
  return `There is no period ${label}.`;
}

/** An amount to a DLI. Its unit value is what it then holds for each lot, rounded down to what is paid in; what that leaves is not paid. */
function given(kept: Extract<KeptChange, { kind: "give" }>, plan: Plan, dli: PlanDli | undefined): readonly Change[] | string {
  const [amount, units, lot] = [dec(kept.amount), dec(kept.units), dec(kept.lot)];
  if (units.lte(0) || lot.lte(0)) return "A number of units above nothing is needed, and of units that are priced together.";
  if (amount.lte(0)) return "An amount above nothing is needed.";
  if (dli) {
    if (!dli.terms.some((one) => one.pays.kind === "unit")) return `DLI ${kept.dli} has no unit value that could follow the amount.`;
    const held = heldOf(dli).plus(amount);
    const price = unitValueOf(held, units.div(lot), dli);
    return [
      { kind: "allocation", dli: kept.dli, amount: held },
      { kind: "price", dli: kept.dli, price },
    ];
  }
  const period = plan.periods.findIndex((one) => one.label === kept.period);
  if (period < 0) return `There is no DLI ${kept.dli}. For a new one choose the period of its results.`;
  const price = unitValueOf(amount, units.div(lot), undefined);
  const [like] = plan.dlis.flatMap((one) => one.terms);
  const terms: Terms = {
    pays: { kind: "unit", price, lot, brokenLots: like?.pays.kind === "unit" ? like.pays.brokenLots : "pro-rata" },
    counts: "each",
    missed: like?.missed ?? "may-follow",
    overAchievement: like?.overAchievement ?? "to-allocation",
    allocation: amount,
  };
  const name = kept.name?.trim() ?? "";
  return [{ kind: "add", dli: kept.dli, name: name === "" ? `New DLI ${kept.dli}` : name, terms, period, units }];
}

/** In whole units of the currency, or in cents where the DLI's price has them or whole ones would be nothing. */
function unitValueOf(amount: Dec, lots: Dec, dli: PlanDli | undefined): Dec {
  const exact = amount.div(lots);
  const hasCents = dli?.terms.some((one) => one.pays.kind === "unit" && !one.pays.price.isInteger()) === true;
  return roundTo(exact, hasCents || exact.lt(1) ? 2 : 0, "floor");
}

/** What a DLI holds: its allocation, or its planned units at their price where its table states none. */
export function heldOf(dli: PlanDli): Dec {
  const allocation = dli.terms.at(-1)?.allocation;
  if (allocation) return allocation;
  const pays = dli.terms.at(-1)?.pays;
  if (pays?.kind !== "unit") return zero;
  const units = dli.planned.reduce((total, one) => total.plus(one?.units?.units ?? zero), zero);
  return units.times(pays.price).div(pays.lot);
}
