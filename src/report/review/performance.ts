import { plain } from "../../base/decimal";
import { printCell } from "../../grid/address";
import { isBlank } from "../../model/value";
import type { IndicatorReview, Review } from "../../review/review";
import { plainRun } from "../document";
import type { DocBlock } from "../document";
import { heading, left, percent, right, say, table, words } from "./blocks";
import { ratings, ratingWords, themeGroups } from "./groups";
import type { ThemeGroup } from "./groups";
import { notesOf } from "./meetings";
import { remarkOf } from "./remark";

/** An overview of the ratings, then a page for each theme. */
export function performance(review: Review): DocBlock[] {
  const { thresholds, indicators } = review;
  const groups = themeGroups(review);
  const note = `Progress is (actual - baseline) / (target - baseline). On track from ${plain(thresholds.onTrack.times(100))}%, behind from ${plain(thresholds.behind.times(100))}%, off track below.`;
  if (indicators.length === 0) return [heading(1, "Performance report"), say("No table of indicators was found.")];
  return [
    heading(1, "Performance report"),
    say(note, true),
    overview(groups),
    ...groups.flatMap((group) => [heading(2, group.name, true), ...themePage(group, review)]),
  ];
}

function overview(groups: readonly ThemeGroup[]): DocBlock {
  const all = groups.flatMap((group) => group.indicators);
  const shown = ratings.filter((rating, n) => n < 5 || all.some((one) => one.rating === rating));
  const row = (name: string, of: readonly IndicatorReview[]): string[] => [
    name,
    ...shown.map((rating) => String(of.filter((one) => one.rating === rating).length)),
    String(of.length),
  ];
  return table(
    [left("Theme", 36), ...shown.map((rating) => right(ratingWords[rating], 9)), right("All", 9)],
    [...groups.map(({ name, indicators }) => row(name, indicators)), ...(groups.length > 1 ? [row("All themes", all)] : [])],
  );
}

function themePage({ name, indicators }: ThemeGroup, review: Review): DocBlock[] {
  const remarks = indicators.filter((one) => one.rating !== "met" && one.rating !== "on-track");
  return [
    indicatorTable(indicators, review),
    ...(remarks.length === 0
      ? []
      : [
          heading(3, "What holds it back"),
          {
            kind: "bullets",
            items: remarks.map((one) => [{ text: `${one.name}: `, bold: true }, plainRun(withPoint(saidOf(one)))]),
          } as const,
        ]),
    ...notesOf(review, name),
  ];
}

/** Why an indicator is rated as it is; where the sheet gives no comment, that is said. */
const saidOf = (one: IndicatorReview): string =>
  `${remarkOf(one).replace(/\n/g, ". ")}${isBlank(one.comment) && one.rating !== "no-data" ? "; the sheet gives no comment" : ""}`;

const withPoint = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

const indicatorTable = (indicators: readonly IndicatorReview[], { year }: Review): DocBlock =>
  table(
    [
      left("Indicator", 34),
      left("Unit", 10),
      right("Baseline", 9),
      right(year === undefined ? "Target" : `Target ${year}`, 9),
      right(year === undefined ? "Actual" : `Actual ${year}`, 9),
      right("Progress", 9),
      left("Rating", 9),
      left("Earlier years", 18),
      left("Responsible", 14),
      left("Cell", 12),
    ],
    indicators.map((one) => [
      one.partOf === undefined ? one.name : `   ${one.name}`,
      ...[words(one.unit), words(one.baseline), words(one.target)],
      one.rating === "no-data" ? "No data" : words(one.actual),
      percent(one.progress),
      ratingWords[one.rating],
      earlierYears(one, year),
      words(one.responsibility),
      printCell(one.actual?.cell ?? one.cell),
    ]),
  );

/** "2023: 72.8; 2024: 75.1". */
function earlierYears({ trend, movement }: IndicatorReview, year: number | undefined): string {
  const earlier = trend.flatMap((point) =>
    (year === undefined || point.year < year) && !isBlank(point.actual) ? [`${point.year}: ${point.actual?.text ?? ""}`] : [],
  );
  const moved = movement === undefined ? "" : ` (${movement})`;
  return earlier.length === 0 ? "–" : `${earlier.slice(-3).join("; ")}${moved}`;
}
