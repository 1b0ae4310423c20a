import type { IndicatorReview, Rating, Review } from "../../review/review";

/** The indicators of one theme, each followed by its parts. */
export interface ThemeGroup {
  readonly name: string;
  readonly indicators: readonly IndicatorReview[];
}

export const ratings = ["met", "on-track", "behind", "off-track", "no-data", "no-target", "unclear"] as const satisfies readonly Rating[];

export const ratingWords: Readonly<Record<Rating, string>> = {
  met: "Met",
  "on-track": "On track",
  behind: "Behind",
  "off-track": "Off track",
  "no-data": "No data",
  "no-target": "No target",
  unclear: "Unclear",
};

/** Theme by theme in the order of the tables; what has no theme comes last. A part stands under what it is a part of, whatever its own theme. */
export function themeGroups({ indicators, themes }: Review): readonly ThemeGroup[] {
  const known = new Set(indicators.map(({ id }) => id));
  const partsOf = new Map<string, IndicatorReview[]>();
  const tops: IndicatorReview[] = [];
  for (const one of indicators) {
    const parent = one.partOf !== undefined && one.partOf !== one.id && known.has(one.partOf) ? one.partOf : undefined;
    if (parent === undefined) tops.push(one);
    else partsOf.set(parent, [...(partsOf.get(parent) ?? []), one]);
  }
  const placed = new Set<IndicatorReview>();
  const withParts = (one: IndicatorReview): IndicatorReview[] => {
    if (placed.has(one)) return [];
    placed.add(one);
    return [one, ...(partsOf.get(one.id) ?? []).flatMap(withParts)];
  };
  const group = (name: string, of: readonly IndicatorReview[]): ThemeGroup[] =>
    of.length === 0 ? [] : [{ name, indicators: of.flatMap(withParts) }];
  const named = themes.flatMap((theme) =>
    group(
      theme,
      tops.filter((one) => one.theme === theme),
    ),
  );
  const unnamed = tops.filter(({ theme }) => theme === undefined);
  return [...named, ...group(named.length > 0 ? "Other indicators" : "Indicators", unnamed)];
}
