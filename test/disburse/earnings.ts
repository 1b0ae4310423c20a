import { plain } from "../../src/base/decimal";
import { earnedCells } from "../../src/disburse/earn";
import { explain } from "../../src/disburse/explain";
import type { Basis, Plan } from "../../src/disburse/plan";
import { recalculate } from "../../src/disburse/recalculate";
import type { Pricing, Terms } from "../../src/disburse/terms";
import { whyEarned } from "../../src/disburse/why";

/** Terms in one line, as short words. */
export function termsLine(terms: Terms): string {
  const { start, minimum, maximum, allocation, deadline, from, agreed } = terms;
  const figures = { from, start, minimum, maximum, allocation, deadline, agreed };
  const said = Object.entries(figures).flatMap(([name, one]) =>
    one === undefined ? [] : [`${name} ${typeof one === "string" ? one : plain(one)}`],
  );
  return [priceLine(terms.pays), terms.counts, terms.missed, terms.overAchievement, ...said].join(", ");
}

function priceLine(pays: Pricing): string {
  if (pays.kind === "all-or-nothing") return pays.kind;
  if (pays.kind === "unit") return `${plain(pays.price)} per ${plain(pays.lot)} ${pays.brokenLots}`;
  return `${pays.steps.map((step) => `${plain(step.at)}: ${plain(step.amount)}`).join(" ")} (${pays.between} between)`;
}

/** What a plan earns on a basis, with the way to each figure, and how each DLI is held. */
export function earningsOf(plan: Plan, basis: Basis): string[] {
  const all = recalculate(plan, basis);
  return plan.dlis.flatMap((dli, d) => [
    `DLI ${dli.number}, ${basis}, in ${all.compiled.lanes[d] ? "integers" : "decimals"}: ${plain(all.ofDli(d))}`,
    ...dli.terms.map((one) => `  terms: ${termsLine(one)}`),
    ...earnedCells(plan, dli, basis).flatMap((cell, p) => {
      const { amount, worth, low, high, before, held, count } = cell;
      const parts = [amount, worth, low, high, before].map(plain).join(" ");
      const planned = dli.planned[p];
      const goal = `${planned?.units ? plain(planned.units.units) : "-"}/${planned?.amount ? plain(planned.amount.value) : "-"}`;
      return [
        `  ${plan.periods[p]?.label ?? ""}: planned ${goal}, count ${count ? plain(count.units) : "-"} -> ${parts}${held ? ` ${held}` : ""}`,
        ...explain(whyEarned(plan, dli, p, basis)).map((line) => `      ${line}`),
      ];
    }),
  ]);
}
