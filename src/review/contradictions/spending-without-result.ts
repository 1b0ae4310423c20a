import { dec } from "../../base/decimal";
import type { Contradiction } from "../review";
import { sumOfLines } from "../finance";
import { cellsOfTrace, distinct, money, share, themesOf } from "./seen";
import type { Seen } from "./seen";

/** Less than this of the budget is no spending that results could be asked for. */
const substantial = dec("0.5");

/** A programme that spent, none of whose indicators moved as they should: all off track, or without data. */
export function spendingWithoutResult(seen: Seen): Contradiction[] {
  return themesOf(seen).flatMap(({ name, indicators, lines }): Contradiction[] => {
    const { spent, executionRate } = sumOfLines(lines, name);
    const judged = indicators.filter(({ rating }) => rating !== "no-target" && rating !== "unclear");
    const isSpent = spent?.value.gt(0) === true && (executionRate === undefined || executionRate.value.gte(substantial));
    if (!spent || !isSpent || judged.length === 0 || judged.some(({ rating }) => rating !== "off-track" && rating !== "no-data")) return [];
    const isBlind = judged.every(({ rating }) => rating === "no-data");
    const rate = executionRate ? `, ${share(executionRate)} of its budget` : "";
    const result = isBlind
      ? `none of its ${judged.length === 1 ? "indicators has" : `${judged.length} indicators have`} a figure`
      : `${judged.length === 1 ? "its indicator is" : `all ${judged.length} of its indicators are`} off track or without data`;
    return [
      {
        kind: "spending-without-result",
        message: `"${name}" spent ${money(spent, seen.finance.currency)}${rate} in ${seen.year ?? "the year"}, but ${result}. Say what the money brought, or correct the figures.`,
        cells: distinct([...cellsOfTrace(spent.trace), ...judged.map(({ actual, cell }) => actual?.cell ?? cell)]),
        theme: name,
      },
    ];
  });
}
