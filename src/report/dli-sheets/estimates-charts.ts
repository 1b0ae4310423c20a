import type { Chart } from "../../grid/edits";
import { estimatesCol, titleOf } from "./estimates-layout";
import type { EstimateColumn, EstimatesLayout } from "./estimates-layout";
import type { DliFacts } from "./facts";
import { area } from "./page";

/** Columns by year, current and proposed; and the cumulative curves with the straight line. */
export function chartsOf(facts: DliFacts, layout: EstimatesLayout, numberFormat: string): Chart[] {
  const { byFiscalYear } = facts.versions[0].disbursement;
  const last = layout.first + byFiscalYear.length - 1;
  const column = (col: number) => area(layout.first, col, last, col);
  const series = (names: readonly EstimateColumn[]) =>
    names.flatMap((name) => {
      const col = estimatesCol(layout, name);
      return col < 0 ? [] : [{ name: titleOf(layout, name), values: column(col) }];
    });
  const top = layout.total + 2;
  const bottom = top + 19;
  const base: EstimateColumn = layout.columns.includes("estimate") ? "estimate" : "printed";
  const categories = column(0);
  return [
    {
      title: "Disbursements by fiscal year",
      type: "columns",
      categories,
      series: series(["current", base]),
      place: area(top, 0, bottom, 4),
      numberFormat,
    },
    {
      title: "Cumulative disbursements",
      type: "lines",
      categories,
      series: series(["currentToDate", "toDate", "pace"]),
      place: area(top, 5, bottom, 9),
      numberFormat,
    },
  ];
}
