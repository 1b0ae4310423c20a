import { sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { byFiscalYear } from "./forecast";
import type { Basis, Plan } from "./plan";
import { recalculate } from "./recalculate";
import type { Recalculation } from "./recalculate";

/** What moved between two situations, by DLI and by fiscal year; figures that did not move are left out. */
export interface Movement {
  readonly byDli: ReadonlyArray<{ readonly dli: string; readonly before: Dec; readonly after: Dec; readonly change: Dec }>;
  readonly byYear: ReadonlyArray<{ readonly fiscalYear: number; readonly before: Dec; readonly after: Dec; readonly change: Dec }>;
  readonly total: { readonly before: Dec; readonly after: Dec; readonly change: Dec };
}

/** Two plans side by side, on one basis: the situation and a scenario, or two scenarios. */
export function movement(before: Plan, after: Plan, basis: Basis): Movement {
  const [a, b] = [recalculate(before, basis), recalculate(after, basis)];
  const numbers = [...new Set([...before.dlis, ...after.dlis].map((dli) => dli.number))];
  const [yearsA, yearsB] = [byFiscalYear(a).years, byFiscalYear(b).years];
  const years = [...new Set([...yearsA.keys(), ...yearsB.keys()])].sort((x, y) => x - y);
  return {
    byDli: numbers.map((dli) => ({ dli, ...moved(ofDli(a, dli), ofDli(b, dli)) })).filter((one) => !one.change.isZero()),
    byYear: years
      .map((fiscalYear) => ({ fiscalYear, ...moved(yearsA.get(fiscalYear) ?? zero, yearsB.get(fiscalYear) ?? zero) }))
      .filter((one) => !one.change.isZero()),
    total: moved(a.total, b.total),
  };
}

function ofDli(amounts: Recalculation, number: string): Dec {
  return sum(amounts.plan.dlis.flatMap((dli, d) => (dli.number === number ? [amounts.ofDli(d)] : [])));
}

function moved(before: Dec, after: Dec): { before: Dec; after: Dec; change: Dec } {
  return { before, after, change: after.minus(before) };
}
