import { a1, areaA1, quoteSheet } from "../../../grid/address";
import { dec } from "../../../base/decimal";
import type { Rating } from "../../../review/review";
import { stateWords } from "../state-words";
import type { ContradictionsLayout } from "./contradictions-sheet";
import type { CoverLayout } from "./cover-layout";
import type { ReviewFacts } from "./facts";
import type { FinanceLayout } from "./finance-layout";
import { followUpCol } from "./follow-up-layout";
import type { FollowUpBlock, FollowUpLayout } from "./follow-up-layout";
import { ofFinance } from "./key-finance";
import type { KeyFigure } from "./key-figure";
import { area } from "./page";

/** The sheets that the dashboard tells of. */
export interface Told {
  readonly cover: CoverLayout;
  readonly finance?: FinanceLayout;
  readonly contradictions: ContradictionsLayout;
  readonly followUp?: FollowUpLayout;
}

/** What of a year is told in a line each, in order; a figure whose facts are missing is left out. */
export function keyFigures(facts: ReviewFacts, told: Told): KeyFigure[] {
  return [...ofRatings(facts), ...ofFinance(facts, told.finance), ...ofFollowUp(facts, told)];
}

function ofRatings({ review: { indicators } }: ReviewFacts): KeyFigure[] {
  if (indicators.length === 0) return [];
  const counted = (key: string, label: string, wanted: readonly Rating[]): KeyFigure => ({
    key,
    label,
    body: ({ ratings }) => {
      const cols = ratings?.shown.flatMap((rating, n) => (wanted.includes(rating) ? [n + 1] : [])) ?? [];
      return cols.map((col) => a1(ratings?.total ?? 0, col)).join("+");
    },
    value: dec(indicators.filter(({ rating }) => wanted.includes(rating)).length),
    isMoney: false,
    of: "indicators",
  });
  return [
    {
      key: "indicators",
      label: "Indicators",
      body: ({ ratings }) => a1(ratings?.total ?? 0, (ratings?.shown.length ?? 0) + 1),
      value: dec(indicators.length),
      isMoney: false,
    },
    counted("met", "Target met", ["met"]),
    counted("on-track", "On track", ["on-track"]),
    counted("off-track", "Behind or off track", ["behind", "off-track"]),
    counted("no-data", "No data", ["no-data"]),
  ];
}

function ofFollowUp({ review }: ReviewFacts, { cover, contradictions, followUp }: Told): KeyFigure[] {
  const count = (key: string, label: string, body: string, value: number, of?: string): KeyFigure => ({
    key,
    label,
    body: () => body,
    value: dec(value),
    isMoney: false,
    ...(of ? { of } : {}),
  });
  const column = ({ header, last }: { readonly header: number; readonly last: number }, sheet: string, col: number): string =>
    `${quoteSheet(sheet)}!${areaA1(area(header + 1, col, last, col))}`;
  const block = (part: FollowUpBlock["part"]): FollowUpBlock | undefined => followUp?.blocks.find((one) => one.part === part);
  const of = (one: FollowUpBlock, col: number): string => column(one, followUp?.sheet ?? "", col);
  const earlier = block("earlier");
  const agreed = block("agreed");
  const actions = [earlier, agreed].filter((one) => one !== undefined);
  const found = column(
    { header: contradictions.header, last: contradictions.header + Math.max(1, contradictions.count) },
    contradictions.sheet,
    0,
  );
  return [
    count("contradictions", "Contradictions", `COUNT(${found})`, contradictions.count),
    ...(earlier
      ? [
          count("earlier", "Earlier recommendations", `COUNTA(${of(earlier, followUpCol.what)})`, earlier.items.length),
          count(
            "earlier-done",
            "Of these, done",
            `COUNTIF(${of(earlier, followUpCol.state)},"${stateWords.done}")`,
            earlier.items.filter(({ state }) => state === "done").length,
            "earlier",
          ),
        ]
      : []),
    ...(agreed ? [count("agreed", "Actions agreed now", `COUNTA(${of(agreed, followUpCol.what)})`, agreed.items.length)] : []),
    ...(actions.length > 0
      ? [
          count(
            "overdue",
            "Overdue",
            actions.map((one) => `COUNTIF(${of(one, followUpCol.overdue)},"Overdue")`).join("+"),
            review.actions.filter(({ isOverdue }) => isOverdue).length,
          ),
        ]
      : []),
    count("missing", "Missing for a complete report", `COUNT(${column(cover.missing, cover.sheet, 0)})`, review.missing.length),
  ];
}
