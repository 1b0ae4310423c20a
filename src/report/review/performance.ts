import { plain } from "../../base/decimal";
import { printCell } from "../../grid/address";
import type { IndicatorReview, Rating, Review } from "../../review/review";
import { plainRun } from "../document";
import type { DocBlock } from "../document";
import { heading, left, percent, right, say, table, words } from "./blocks";

const ratingWords: Readonly<Record<Rating, string>> = {
  met: "Met",
  "on-track": "On track",
  behind: "Behind",
  "off-track": "Off track",
  "no-data": "No data",
  "no-target": "No target",
  unclear: "Unclear",
};

/** Theme by theme: every indicator with its progress, and what explains those that are not on track. */
export function performance({ indicators, themes, thresholds }: Review): DocBlock[] {
  const unnamed = indicators.filter(({ theme }) => theme === undefined);
  const groups = [
    ...themes.map((name) => ({ name, of: indicators.filter(({ theme }) => theme === name) })),
    ...(unnamed.length > 0 ? [{ name: themes.length > 0 ? "Other indicators" : "Indicators", of: unnamed }] : []),
  ];
  const note = `Progress is (actual - baseline) / (target - baseline). On track from ${plain(thresholds.onTrack.times(100))}%, behind from ${plain(thresholds.behind.times(100))}%, off track below.`;
  return [
    heading(1, "Performance report"),
    say(note, true),
    ...groups.flatMap(({ name, of }) => [heading(2, name), indicatorTable(of), ...comments(of)]),
  ];
}

const indicatorTable = (indicators: readonly IndicatorReview[]): DocBlock =>
  table(
    [
      left("Indicator", 36),
      right("Baseline", 10),
      right("Target", 10),
      right("Actual", 10),
      right("Progress", 10),
      left("Rating", 10),
      left("Cells", 14),
    ],
    indicators.map((one) => [
      one.partOf === undefined ? one.name : `   ${one.name}`,
      ...[words(one.baseline), words(one.target), words(one.actual), percent(one.progress), ratingWords[one.rating]],
      printCell(one.actual?.cell ?? one.cell),
    ]),
  );

/** What explains the indicators that are not on track; where the sheet says nothing, that is said. */
function comments(indicators: readonly IndicatorReview[]): DocBlock[] {
  const off = indicators.filter(({ rating }) => ["behind", "off-track", "no-data", "unclear"].includes(rating));
  if (off.length === 0) return [];
  const items = off.map((one) => [
    { text: `${one.name}: `, bold: true },
    plainRun(one.comment?.text ?? `${one.why}; the sheet gives no comment.`),
  ]);
  return [{ kind: "bullets", items }];
}
