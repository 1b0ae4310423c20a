import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { a1 } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { figureOf } from "../../model/value";
import { amountFormats, blank, formula, sumOver, text, totalLook } from "../cells";
import type { SheetDraft } from "../draft";
import { chartsOf } from "./estimates-charts";
import { baseCol, estimatesCol, titleOf } from "./estimates-layout";
import type { EstimateColumn, EstimatesLayout } from "./estimates-layout";
import { loanLooks, loanRows } from "./estimates-loan";
import { yearRow } from "./estimates-years";
import { estimateOf } from "./facts";
import type { DliFacts } from "./facts";
import type { LedgerLayout } from "./ledger-layout";
import { area, lostDigits, look, madeFrom, notesRows, pageOf, sectionAt, tableLooks, titled, withSource } from "./page";
import { yearFormula } from "./schedule-layout";
import type { ScheduleLayout } from "./schedule-layout";

/**
 * The estimates by fiscal year: what the schedule pays, the current and the proposed estimate, what changes, both curves, the share that
 * is not yet disbursed and an even pace from effectiveness to closing; with the two charts that a paper prints.
 */
export function estimatesSheet(
  facts: DliFacts,
  layout: EstimatesLayout,
  schedule: ScheduleLayout,
  ledger: LedgerLayout | undefined,
  notes: string,
  lacks: string,
): SheetDraft {
  const { byFiscalYear } = facts.versions[0].disbursement;
  const years = byFiscalYear.map((year, n) => yearRow(facts, layout, schedule, ledger, year, layout.first + n));
  const sourceCol = estimatesCol(layout, "source");
  const figures = byFiscalYear.flatMap((year) => [
    year.printed.value,
    year.fromUnits.value,
    figureOf(year.estimate) ?? zero,
    figureOf(year.currentEstimate) ?? zero,
  ]);
  const { amount, difference } = amountFormats(figures);
  const rightOf = (name: EstimateColumn) => estimatesCol(layout, name);
  const body = (name: EstimateColumn, numberFormat: string) =>
    rightOf(name) < 0 ? [] : [look(area(layout.first, rightOf(name), layout.total, rightOf(name)), { numberFormat, horizontal: "right" })];
  const lost = lostDigits([
    ...byFiscalYear.map((year) => [`FY${year.fiscalYear}`, estimateOf(year, layout.columns.includes("estimate"))] as const),
    ["The total", facts.forecast.total] as const,
  ]);
  const charts = chartsOf(facts, layout, amount);
  const below = Math.max(layout.total, ...charts.map((chart) => chart.place.bottom)) + 2;
  const gap = Array.from({ length: below - layout.total - 1 }, (): NewContent[] => []);
  const money = ["printed", "fromUnits", "disbursed", "current", "estimate", "currentToDate", "toDate", "pace"] as const;
  return pageOf({
    maker: "dli-estimates",
    name: layout.sheet,
    title: titled(facts, "Disbursement estimates"),
    cover: [
      madeFrom(
        facts,
        facts.project.estimates.map(({ table }) => table),
      ),
      notes,
      lacks,
    ],
    rows: [
      ...loanRows(facts, layout),
      withSource(
        layout.columns.slice(0, -1).map((column) => text(titleOf(layout, column))),
        "Source",
        sourceCol,
      ),
      ...years,
      ...(layout.undated === undefined ? [] : [undatedRow(facts, layout, schedule)]),
      totalRow(facts, layout),
      ...(lost.length > 0
        ? [
            ...gap,
            ...notesRows(
              "Digits",
              lost.map((words) => ["", words] as const),
            ),
          ]
        : []),
    ],
    looks: [
      ...(layout.loan ? loanLooks(layout, amount) : []),
      ...tableLooks(layout.header, 1, layout.total, sourceCol - 1, sourceCol).filter(
        ({ area: place }) => place.left !== 1 || place.right !== 1,
      ),
      look(area(layout.first, 0, layout.total, 0), { numberFormat: "0", horizontal: "left" }),
      ...body("ends", "d-mmm-yyyy"),
      ...money.flatMap((name) => body(name, amount)),
      ...(["change", "difference", "unitsDifference", "ahead"] as const).flatMap((name) => body(name, difference)),
      ...body("share", "0.0%"),
      look(area(layout.total, 0, layout.total, sourceCol - 1), totalLook),
      ...(lost.length > 0 ? [sectionAt(below)] : []),
    ],
    widths: layout.columns.map((column) => (column === "source" ? 60 : column === "year" ? 20 : 15)),
    frozenRows: layout.first,
    frozenCols: 1,
    ...(charts.length > 0 ? { charts } : {}),
    names: [{ name: "RW_Estimates_Total", area: area(layout.total, baseCol(layout), layout.total, baseCol(layout)) }],
  });
}

function undatedRow(facts: DliFacts, layout: EstimatesLayout, schedule: ScheduleLayout): NewContent[] {
  const { byDli } = facts.versions[0].disbursement;
  return layout.columns.map((column): NewContent => {
    if (column === "year") return text("No fiscal year");
    if (column !== "printed" && column !== "fromUnits") return blank;
    const value = sum(byDli.flatMap((dli) => dli.amounts.flatMap((one) => (one.fiscalYear === undefined ? [one[column].value] : []))));
    const body = yearFormula(schedule, column, undefined);
    return body === undefined ? { kind: "number", value: 0 } : formula(body, value);
  });
}

function totalRow(facts: DliFacts, layout: EstimatesLayout): NewContent[] {
  const { byFiscalYear, total } = facts.versions[0].disbursement;
  const estimate = sum(byFiscalYear.flatMap((year) => figureOf(year.estimate) ?? []));
  const current = sum(byFiscalYear.flatMap((year) => figureOf(year.currentEstimate) ?? []));
  const disbursed = sum(
    facts.ledger.rows.filter((row) => byFiscalYear.some((year) => year.fiscalYear === row.fiscalYear)).map((row) => row.disbursed),
  );
  const at = (name: EstimateColumn): string => a1(layout.total, estimatesCol(layout, name));
  const added: Partial<Record<EstimateColumn, Dec>> = {
    printed: total.printed.value,
    fromUnits: total.fromUnits.value,
    disbursed,
    current,
    estimate,
  };
  const off: Partial<Record<EstimateColumn, readonly [EstimateColumn, Dec]>> = {
    change: ["current", estimate.minus(current)],
    difference: ["printed", estimate.minus(total.printed.value)],
    unitsDifference: ["fromUnits", estimate.minus(total.fromUnits.value)],
  };
  return layout.columns.map((column, col): NewContent => {
    if (column === "year") return text("Total");
    const value = added[column];
    if (value) return sumOver(area(layout.first, col, layout.total - 1, col), value);
    const less = off[column];
    return less ? formula(`${at("estimate")}-${at(less[0])}`, less[1]) : blank;
  });
}
