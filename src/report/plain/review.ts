import { grouped, plain, roundTo } from "../../base/decimal";
import type { Figure } from "../../disburse/trace";
import { printCell } from "../../grid/address";
import type { Review } from "../../review/review";
import { columnsOf } from "./columns";
import { clean, counted, paragraph } from "./lines";
import { printSetUp } from "./review-set-up";

const percent = (figure: Figure | undefined): string => (figure ? `${grouped(roundTo(figure.value.times(100), 1))}%` : "");
const amount = (figure: Figure | undefined): string => (figure ? grouped(roundTo(figure.value, 2)) : "");

/** Performance, finance, contradictions and actions of the year, for a terminal. */
export function printReview(review: Review): string {
  const { finance, indicators, contradictions, actions, missing } = review;
  const { onTrack, behind } = review.thresholds;
  const title = `Sector review${review.year === undefined ? "" : ` of ${review.year}`}${finance.currency === undefined ? "" : `, amounts in ${finance.currency}`}`;
  const parts = [
    title,
    indicators.length === 0 ? "No indicators were found." : performance(review),
    paragraph(
      `On track from ${plain(onTrack.times(100))}% of the way from the baseline to the target, behind from ${plain(behind.times(100))}%${review.thresholdsFrom === "workbook" ? ", as the workbook says" : ""}.`,
    ),
    finance.lines.length === 0 ? "No table of budgets or spending was found." : money(review),
    partners(review),
    ...finance.gaps.map(({ year, programme, gap }) =>
      paragraph(`Gap${programme === undefined ? "" : ` of ${clean(programme)}`}${year === undefined ? "" : ` in ${year}`}: ${amount(gap)}`),
    ),
    contradictions.length === 0
      ? "No contradictions were found."
      : [
          counted(contradictions.length, "contradiction"),
          ...contradictions.map(({ message, cells }) => paragraph(`${message} [${cells.slice(0, 4).map(printCell).join(", ")}]`, 2)),
        ].join("\n"),
    actions.length === 0
      ? "No agreed actions were found."
      : `${counted(actions.length, "action")}: ${actions.filter(({ isEarlier }) => isEarlier).length} of earlier reviews, ${actions.filter(({ isOverdue }) => isOverdue).length} overdue`,
    printSetUp(review),
    ...(missing.length === 0
      ? []
      : [
          [
            `Missing for a complete report: ${missing.length}`,
            ...missing.map(({ what, cell, owner }) =>
              paragraph(`${what}${owner === undefined ? "" : ` (${owner})`}${cell ? ` [${printCell(cell)}]` : ""}`, 2),
            ),
          ].join("\n"),
        ]),
    ...review.doubts.map(({ cell, what }) => paragraph(`${what} [${printCell(cell)}]`)),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

const performance = ({ indicators }: Review): string =>
  columnsOf(
    [
      { title: "Indicator", wraps: true, most: 34 },
      { title: "Baseline", right: true },
      { title: "Target", right: true },
      { title: "Actual", right: true },
      { title: "Progress", right: true },
      { title: "Rating" },
    ],
    indicators.map((one) => [
      one.name,
      short(one.baseline?.text),
      short(one.target?.text),
      short(one.actual?.text),
      percent(one.progress),
      one.rating,
    ]),
  );

const short = (text = ""): string => (text.length > 12 ? `${text.slice(0, 11)}…` : text);

const money = ({ finance, year }: Review): string =>
  columnsOf(
    [
      { title: "Programme", wraps: true, most: 26 },
      { title: "Budget", right: true },
      { title: "Released", right: true },
      { title: "Spent", right: true },
      { title: "Of budget", right: true },
    ],
    [...finance.lines.filter((line) => line.year === year), ...(finance.total ? [{ ...finance.total, programme: "Total" }] : [])].map(
      (line) => [line.programme, amount(line.budget), amount(line.released), amount(line.spent), percent(line.executionRate)],
    ),
  );

const partners = ({ finance, year }: Review): string => {
  const lines = finance.partners.filter((line) => line.year === undefined || line.year === year);
  if (lines.length === 0) return "";
  return columnsOf(
    [
      { title: "Partner", wraps: true, most: 26 },
      { title: "Committed", right: true },
      { title: "Disbursed", right: true },
      { title: "Of it", right: true },
    ],
    lines.map((line) => [line.partner, amount(line.committed), amount(line.disbursed), percent(line.rate)]),
  );
};
