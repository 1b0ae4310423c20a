import type { Contradiction } from "../review";
import { sumOfLines } from "../finance";
import { cellsOfTrace, distinct, themesOf } from "./seen";
import type { Seen } from "./seen";

/** A theme with results in a year in which the finance shows no money spent on it, while it shows that of others. */
export function resultWithoutFinance(seen: Seen): Contradiction[] {
  const themes = themesOf(seen);
  // Where the two tables do not share their themes, nothing can be told.
  if (!themes.some(({ lines, name }) => sumOfLines(lines, name).spent?.value.gt(0) === true)) return [];
  return themes.flatMap(({ name, indicators, lines }): Contradiction[] => {
    const moved = indicators.filter(
      ({ progress, rating }) => progress?.value.gt(0) === true && (rating === "met" || rating === "on-track"),
    );
    const { spent } = sumOfLines(lines, name);
    const [first] = moved;
    if (!first || spent?.value.gt(0) === true) return [];
    const what = spent ? "nothing was spent on it" : lines.length > 0 ? "no spending is given for it" : "the finance does not name it";
    const count = moved.length === 1 ? `an indicator of "${name}" is` : `${moved.length} indicators of "${name}" are`;
    const text = `In ${seen.year ?? "the year"} ${count} met or on track, but ${what}. Say who paid, or correct the figures.`;
    return [
      {
        kind: "result-without-finance",
        message: text,
        cells: distinct([
          ...(spent ? cellsOfTrace(spent.trace) : lines.map(({ cell }) => cell)),
          ...moved.map(({ actual, cell }) => actual?.cell ?? cell),
        ]),
        theme: name,
      },
    ];
  });
}
