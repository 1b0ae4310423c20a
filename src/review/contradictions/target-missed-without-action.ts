import type { Contradiction } from "../review";
import { sameTheme } from "../themes";
import { distinct } from "./seen";
import type { Seen } from "./seen";

/**
 * A target of the year that was missed, with no action agreed that names the indicator. An action that names no indicator
 * answers for its theme. Without a list of actions nothing can be told.
 */
export function targetMissedWithoutAction({ indicators, actions, year }: Seen): Contradiction[] {
  const inForce = actions.filter(({ isEarlier, state, isOverdue }) => !isEarlier || (state === "open" && !isOverdue));
  if (!actions.some(({ isEarlier }) => !isEarlier)) return [];
  return indicators.flatMap((one): Contradiction[] => {
    if ((one.rating !== "behind" && one.rating !== "off-track") || one.partOf !== undefined) return [];
    const answered = inForce.some(
      (action) =>
        action.indicators.includes(one.id) ||
        one.parts.some((part) => action.indicators.includes(part)) ||
        (action.indicators.length === 0 && sameTheme(action.theme, one.theme)),
    );
    if (answered) return [];
    return [
      {
        kind: "target-missed-without-action",
        message: `"${one.name}" missed its target of ${year ?? "the year"}: ${one.actual?.text ?? "?"} against ${one.target?.text ?? "?"} (${one.why}), and no agreed action answers for it. Agree on one, with an owner and a date.`,
        cells: distinct([one.actual?.cell, one.target?.cell, one.cell]),
        ...(one.theme === undefined ? {} : { theme: one.theme }),
      },
    ];
  });
}
