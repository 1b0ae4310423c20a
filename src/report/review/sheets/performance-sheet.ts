import type { Dec } from "../../../base/decimal";
import { areaA1, areaAbsolute, printCell, quoteSheet } from "../../../grid/address";
import type { CellRef } from "../../../grid/address";
import type { NewContent } from "../../../grid/edits";
import type { FormulaSource } from "../../../disburse/formula";
import { blank, formula, number, text } from "../../cells";
import { sourceOf } from "../../disbursement-source";
import type { SheetDraft } from "../../draft";
import { ratings, ratingWords } from "../groups";
import { formatOf, wordsFormula } from "./cells";
import type { ReviewFacts } from "./facts";
import { area, look, padded, reviewPage, tableLooks, titled } from "./page";
import type { Look } from "./page";
import type { PerformanceLayout, ThemeBlock } from "./performance-layout";
import { indicatorRow } from "./performance-rows";

/** Theme by theme: every indicator with baseline, target, actual, progress, rating, trend, who reports it and what is said of it. */
export function performanceSheet(facts: ReviewFacts, layout: PerformanceLayout): SheetDraft {
  const source = sourceOf(facts.workbook);
  const { col, thresholds, header, blocks, last } = layout;
  const { review } = facts;
  const rows = blocks.flatMap((block) => [
    padded([text(block.name), countsOf(block, layout)], col.source),
    ...block.indicators.map((one, n) => indicatorRow(one, block.first + n, layout, source)),
  ]);
  return reviewPage({
    maker: "review-performance",
    name: layout.sheet,
    title: titled(facts, "Performance report"),
    note: noteOf(layout),
    rows: [
      [
        text("On track from"),
        thresholdCell(review.thresholds.onTrack, review.thresholdCells?.onTrack, source),
        blank,
        text("Behind from"),
        thresholdCell(review.thresholds.behind, review.thresholdCells?.behind, source),
        text(`Shares of the way from baseline to target; the ratings follow these two cells. ${whence[review.thresholdsFrom]}`),
      ],
      headersOf(layout).map(text),
      ...rows,
    ],
    looks: [
      look(area(thresholds.row, 0, thresholds.row, 4), { numberFormat: "0%", bold: true, horizontal: "right" }),
      look(area(thresholds.row, 1, thresholds.row, 1), { fill: "#FFF2CC" }),
      look(area(thresholds.row, 4, thresholds.row, 4), { fill: "#FFF2CC" }),
      look(area(thresholds.row, 5, thresholds.row, 5), { italic: true, color: "#595959" }),
      ...tableLooks(header, last, col.remark, col.source),
      look(area(header + 1, col.baseline, last, col.progress), { horizontal: "right" }),
      ...(layout.years.length > 0 ? [look(area(header + 1, col.trend, last, col.movement - 1), { horizontal: "right" } as const)] : []),
      look(area(header + 1, col.progress, last, col.progress), { numberFormat: "0%" }),
      look(area(header + 1, col.rating, last, col.rating), { bold: true, horizontal: "center" }),
      look(area(header + 1, col.movement, last, col.better), { horizontal: "center" }),
      ...blocks.flatMap((block) => blockLooks(block, layout)),
    ],
    widths: widthsOf(layout),
    frozenRows: header + 1,
    frozenCols: 1,
    printedCols: col.remark,
    header,
    breaks: blocks.slice(1).map(({ title }) => title),
    names: [
      { name: "RW_Review_OnTrack", area: area(thresholds.row, 1, thresholds.row, 1) },
      { name: "RW_Review_Behind", area: area(thresholds.row, 4, thresholds.row, 4) },
    ],
    headers: [header],
    wrapped: [col.indicator, col.unit, col.responsible, col.remark],
  });
}

/** A threshold: a reference where a cell of the workbook states it as a number, as a share or in percent. */
function thresholdCell(share: Dec, cell: CellRef | undefined, source: FormulaSource): NewContent {
  const stated = cell && source.numberAt(cell);
  if (!cell || !stated) return number(share);
  if (stated.eq(share)) return formula(printCell(cell), share);
  return stated.div(100).eq(share) ? formula(`${printCell(cell)}/100`, share) : number(share);
}

const whence = {
  settings: "They come from the settings.",
  workbook: "They come from the workbook.",
  usual: "Nobody set any: these are the usual ones.",
} as const;

function headersOf({ year, years }: PerformanceLayout): string[] {
  const when = year === undefined ? "" : ` ${year}`;
  return [
    ...["Indicator", "Unit", "Baseline", `Target${when}`, `Actual${when}`, "Progress", "Rating"],
    ...years.map((each) => `Actual ${each}`),
    ...["Movement", "Better is", "Responsible", "Comment, or reason", "Cells"],
  ];
}

const widthsOf = ({ years }: PerformanceLayout): number[] => [
  ...[38, 12, 10, 10, 10, 9, 11],
  ...years.map(() => 10),
  ...[10, 8, 18, 40, 44],
];

function noteOf({ leftOut }: PerformanceLayout): string {
  const earlier = leftOut === 0 ? "" : ` Of earlier years the last are shown; ${leftOut} before them are left out.`;
  return `Progress is (actual - baseline) / (target - baseline); of targets that each year counts alone, the years so far. Figures refer to the cells they come from.${earlier}`;
}

/** "3 met, 1 on track, ..." of a theme, as a formula. */
function countsOf({ first, last, indicators }: ThemeBlock, { col }: PerformanceLayout): NewContent {
  const range = areaA1(area(first, col.rating, last, col.rating));
  const shown = ratings.filter((rating, n) => n < 5 || indicators.some((one) => one.rating === rating));
  const body = shown.map((rating) => `COUNTIF(${range},"${ratingWords[rating]}")&" ${ratingWords[rating].toLowerCase()}`).join(', "&');
  const count = (rating: (typeof ratings)[number]): number => indicators.filter((one) => one.rating === rating).length;
  return wordsFormula(`${body}"`, shown.map((rating) => `${count(rating)} ${ratingWords[rating].toLowerCase()}`).join(", "));
}

function blockLooks({ title, first, indicators }: ThemeBlock, { col, years }: PerformanceLayout): Look[] {
  return [
    look(area(title, 0, title, col.remark), { bold: true, fill: "#F2F2F2", borderTop: "thin", wrap: false, horizontal: "left" }),
    ...indicators.flatMap((one, n) => {
      const row = first + n;
      const earlier = years.map((year) => one.trend.find((point) => point.year === year)?.actual);
      const numberFormat = formatOf([one.baseline, one.target, one.actual, ...earlier]);
      return [
        look(area(row, col.baseline, row, col.actual), { numberFormat }),
        ...(years.length > 0 ? [look(area(row, col.trend, row, col.movement - 1), { numberFormat })] : []),
        ...(one.partOf === undefined ? [] : [look(area(row, 0, row, col.actual), { color: "#595959" })]),
      ];
    }),
  ];
}

/** The ratings of a theme, as other sheets refer to them. */
export const ratingRange = ({ first, last }: ThemeBlock, { sheet, col }: PerformanceLayout): string =>
  `${quoteSheet(sheet)}!${areaAbsolute(area(first, col.rating, last, col.rating))}`;
