import type { Dec } from "../../../base/decimal";
import { zero } from "../../../base/decimal";
import { a1 } from "../../../grid/address";
import type { Chart, NewContent } from "../../../grid/edits";
import { formula, text } from "../../cells";
import type { SheetDraft } from "../../draft";
import { ratingWords } from "../groups";
import { figureOrNothing } from "./cells";
import type { DashboardLayout } from "./dashboard-layout";
import { partnerRows, programmeRows, ratingRows } from "./dashboard-tables";
import type { ReviewFacts } from "./facts";
import { keyFigures } from "./key-figures";
import type { KeyFigure } from "./key-figure";
import type { Told } from "./key-figures";
import { area, firstRow, look, reviewPage, sectionAt, tableLooks, titled } from "./page";
import type { Look } from "./page";
import type { PerformanceLayout } from "./performance-layout";

/** Tables on the left, charts on the right of them. */
const leastTableCols = 6;
const chartCols = 6;
const chartRows = 15;

/** The year on a page: key figures, ratings by theme, money by programme and by partner, with their charts. */
export function dashboardSheet(
  facts: ReviewFacts,
  layout: DashboardLayout,
  performance: PerformanceLayout | undefined,
  told: Told,
): SheetDraft {
  const figures = keyFigures(facts, told);
  const money = scaleOf(figures.filter(({ isMoney }) => isMoney).map(({ value }) => value));
  const { currency } = facts.review.finance;
  const financeName = told.finance?.sheet ?? "";
  const { ratings, programmes, partners } = layout;
  const tableCols = Math.max(leastTableCols, (ratings?.shown.length ?? 0) + 2);
  const rows: NewContent[][] = [];
  const table = (at: { readonly title: number } | undefined, title: string, body: readonly NewContent[][]): void => {
    if (!at) return;
    while (rows.length + firstRow < at.title) rows.push([]);
    rows.push([text(title)], ...body);
  };
  const more = (at: { readonly more: number } | undefined): string =>
    at && at.more > 0 ? `, the largest; ${at.more} more on the financial report` : "";
  table(layout.figures, "Key figures", figureRows(figures, layout));
  if (ratings && performance) table(ratings, "Ratings by theme", ratingRows(ratings, performance));
  if (programmes) table(programmes, `Programmes${more(programmes)}`, programmeRows(programmes, financeName));
  if (partners) table(partners, `Partners${more(partners)}`, partnerRows(partners, financeName));
  const amounts = `Amounts in ${[currency, money.words].filter(Boolean).join(", ") || "the tables' own units"}.`;
  return reviewPage({
    maker: "review-dashboard",
    name: layout.sheet,
    title: titled(facts, "Dashboard"),
    note: `${figures.some(({ isMoney }) => isMoney) ? `${amounts} ` : ""}Every figure is a formula over the sheets of the report.`,
    rows,
    looks: looksOf(layout, figures, money.format),
    widths: [32, ...Array.from({ length: tableCols - 1 }, () => 11.5), 2, ...Array.from({ length: chartCols }, () => 12)],
    frozenRows: 2,
    frozenCols: 0,
    onePage: true,
    charts: chartsOf(layout, money, tableCols + 1),
    headers: [layout.figures.title, ...[ratings, programmes, partners].flatMap((at) => at?.header ?? [])],
    wrapped: [0],
  });
}

function figureRows(figures: readonly KeyFigure[], layout: DashboardLayout): NewContent[][] {
  const rowOf = (key: string): number => layout.figures.first + figures.findIndex((one) => one.key === key);
  return figures.map(({ label, key, body, value, of, share }): NewContent[] => {
    const whole = figures.find((one) => one.key === of);
    const cells = [text(label), formula(body(layout), value)];
    if (!whole) return cells;
    const [part, all] = [a1(rowOf(key), 1), a1(rowOf(whole.key), 1)];
    const own = share
      ? figureOrNothing(share.body, share.value)
      : figureOrNothing(`IF(${all}=0,"",${part}/${all})`, whole.value.isZero() ? undefined : value.div(whole.value));
    return [...cells, own, text(`of ${whole.label.toLowerCase()}${share?.isOfSome ? ", where both are given" : ""}`)];
  });
}

interface Scale {
  readonly format: string;
  readonly words: string;
}

/** Large amounts are shown in millions or thousands; the cells hold them in full. */
function scaleOf(figures: readonly Dec[]): Scale {
  const largest = figures.reduce((most, one) => (one.abs().gt(most) ? one.abs() : most), zero);
  if (largest.gte(1e8)) return { format: "#,##0.0,,", words: "millions" };
  return largest.gte(1e6) ? { format: "#,##0,", words: "thousands" } : { format: "#,##0", words: "" };
}

function looksOf({ figures, ratings, programmes, partners }: DashboardLayout, keys: readonly KeyFigure[], amount: string): Look[] {
  const table = (at: { readonly title: number; readonly header: number; readonly last: number }, right: number): Look[] => [
    sectionAt(at.title),
    ...tableLooks(at.header, at.last, right),
    look(area(at.header + 1, 1, at.last, right), { horizontal: "right" }),
  ];
  return [
    sectionAt(figures.title),
    look(area(figures.first, 1, figures.first + keys.length - 1, 1), { bold: true, horizontal: "right", numberFormat: "#,##0" }),
    look(area(figures.first, 2, figures.first + keys.length - 1, 2), { horizontal: "right", numberFormat: "0.0%" }),
    look(area(figures.first, 3, figures.first + keys.length - 1, 3), { italic: true, color: "#595959" }),
    ...keys.flatMap(({ isMoney }, n) =>
      isMoney ? [look(area(figures.first + n, 1, figures.first + n, 1), { numberFormat: amount })] : [],
    ),
    ...(ratings
      ? [
          ...table({ ...ratings, last: ratings.total }, ratings.shown.length + 1),
          look(area(ratings.total, 0, ratings.total, ratings.shown.length + 1), { bold: true, borderTop: "thin" } as const),
        ]
      : []),
    ...(programmes
      ? [
          ...table(programmes, 5),
          look(area(programmes.first, 1, programmes.last, 3), { numberFormat: amount }),
          look(area(programmes.first, 4, programmes.last, 5), { numberFormat: "0.0%" }),
        ]
      : []),
    ...(partners
      ? [
          ...table(partners, 3),
          look(area(partners.first, 1, partners.last, 2), { numberFormat: amount }),
          look(area(partners.first, 3, partners.last, 3), { numberFormat: "0.0%" }),
        ]
      : []),
  ];
}

/** One under the other, beside the tables; only those whose table is there. */
function chartsOf({ ratings, programmes, partners }: DashboardLayout, money: Scale, left: number): Chart[] {
  const column = (at: { readonly first: number; readonly last: number }, col: number) => area(at.first, col, at.last, col);
  const charts: Omit<Chart, "place">[] = [
    ...(ratings
      ? [
          {
            title: "Ratings by theme",
            type: "stacked",
            categories: column(ratings, 0),
            series: ratings.shown.map((rating, n) => ({ name: ratingWords[rating], values: column(ratings, n + 1) })),
            numberFormat: "0",
          } as const,
        ]
      : []),
    ...(programmes
      ? [
          {
            title: "Released and spent, share of the budget",
            type: "columns",
            categories: column(programmes, 0),
            series: [
              { name: "Released", values: column(programmes, 4) },
              { name: "Spent", values: column(programmes, 5) },
            ],
            numberFormat: "0%",
          } as const,
        ]
      : []),
    ...(partners
      ? [
          {
            title: `Committed and disbursed by partner${money.words === "" ? "" : `, ${money.words}`}`,
            type: "columns",
            categories: column(partners, 0),
            series: [
              { name: "Committed", values: column(partners, 1) },
              { name: "Disbursed", values: column(partners, 2) },
            ],
            numberFormat: money.format.replace(".0", ""),
          } as const,
        ]
      : []),
  ];
  return charts.map((chart, n) => ({
    ...chart,
    fromZero: true,
    place: area(firstRow + 1 + n * (chartRows + 1), left, firstRow + n * (chartRows + 1) + chartRows, left + chartCols - 1),
  }));
}
