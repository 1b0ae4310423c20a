import { dayOf, daysInMonth, monthOf, serialOfDate, yearOf } from "../../base/dates";
import type { IsoDate } from "../../base/dates";
import { dec, sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { fiscalYearSpan } from "../../base/fiscal";
import { a1, areaA1, printCell } from "../../grid/address";
import type { Chart, NewContent } from "../../grid/edits";
import type { FiscalYearTotal } from "../../disburse/result";
import { figureOf, spanOf } from "../../model/value";
import type { Value } from "../../model/value";
import { amountFormats, blank, formula, headerLook, sumOver, text, totalLook } from "../cells";
import { constantWords, sourceOf, valueContent } from "../disbursement-source";
import type { SheetDraft } from "../draft";
import { estimateOf, numberIn } from "./facts";
import type { DliFacts } from "./facts";
import { estimatesCol } from "./estimates-layout";
import type { EstimateColumn, EstimatesLayout } from "./estimates-layout";
import { disbursedIn } from "./ledger-sheet";
import type { LedgerLayout } from "./ledger-sheet";
import { area, coverRows, lostDigits, look, madeFrom, notesRows, pageOf, sectionAt, tableLooks, titled, withSource } from "./page";
import { yearFormula } from "./schedule-layout";
import type { ScheduleLayout } from "./schedule-layout";

/** Months of a day as the even pace counts them, the days of a broken month as a share of that month. */
const monthsOf = (cell: string): string => `(YEAR(${cell})*12+MONTH(${cell})+DAY(${cell})/DAY(DATE(YEAR(${cell}),MONTH(${cell})+1,0)))`;

/**
 * The estimates by fiscal year: what the schedule pays, the current and the proposed estimate, what changes, both curves, the share that
 * is not yet disbursed and an even pace from effectiveness to closing; with the two charts that a paper prints.
 */
export function estimatesSheet(
  facts: DliFacts,
  layout: EstimatesLayout,
  schedule: ScheduleLayout,
  ledger: LedgerLayout | undefined,
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
    widths: layout.columns.map((column) => (column === "source" ? 60 : column === "year" ? 22 : 17)),
    frozenRows: layout.first,
    frozenCols: 1,
    ...(charts.length > 0 ? { charts } : {}),
    names: [{ name: "RW_Estimates_Total", area: area(layout.total, baseCol(layout), layout.total, baseCol(layout)) }],
  });
}

/** The column that the curve adds: the estimates, or the schedule where the workbook estimates nothing. */
function baseCol(layout: EstimatesLayout): number {
  const estimate = estimatesCol(layout, "estimate");
  return estimate >= 0 ? estimate : estimatesCol(layout, "printed");
}

function titleOf({ columns }: EstimatesLayout, column: EstimateColumn): string {
  const name = columns.includes("current") ? "Proposed estimate" : columns.includes("estimate") ? "Estimate" : "Schedule";
  const titles: Record<EstimateColumn, string> = {
    year: "Fiscal year",
    ends: "Year ends",
    printed: "Schedule: amounts",
    fromUnits: "Schedule: units x unit value",
    disbursed: "Disbursed",
    current: "Current estimate",
    estimate: name,
    change: "Proposed - current",
    difference: `${name} - amounts`,
    unitsDifference: `${name} - units x unit value`,
    currentToDate: "Current, cumulative",
    toDate: `${name}, cumulative`,
    share: "Share of commitment undisbursed",
    pace: "Straight line to closing",
    ahead: "Cumulative - straight line",
    source: "Source",
  };
  return titles[column];
}

/** The commitment, and where the dates are known the days and months of the straight line. */
function loanRows(facts: DliFacts, layout: EstimatesLayout): NewContent[][] {
  const { financing, workbook } = facts;
  const { loan } = layout;
  if (!loan || !financing) return [];
  const source = sourceOf(workbook);
  const sourceCol = estimatesCol(layout, "source");
  const row = (label: string, content: NewContent, words: string): NewContent[] => withSource([text(label), content], words, sourceCol);
  const words = (value: Value | undefined, typed: readonly string[]): string =>
    typed.length > 0 ? `Constant: ${typed.join("; ")}` : value ? printCell(value.cell) : "";
  const rows = [
    row("Commitment", valueContent(financing.commitment, source), words(financing.commitment, constantWords(financing.commitment, source))),
  ];
  if (loan.effective === undefined || loan.closing === undefined) return [...rows, []];
  const day = (label: string, value: Value | undefined): NewContent[] => {
    const on = spanOf(value)?.to;
    const { content, typed } = dayContent(facts, value, on);
    return row(label, content, words(value, typed));
  };
  const [effective, closing] = [a1(loan.effective, 1), a1(loan.closing, 1)];
  return [
    ...rows,
    day("Effectiveness", financing.effectiveness),
    day("Closing", financing.closing),
    row("Months between them", formula(`${monthsOf(closing)}-${monthsOf(effective)}`, monthsBetween(facts)), ""),
    [],
  ];
}

function dayContent(
  { workbook }: DliFacts,
  value: Value | undefined,
  on: IsoDate | undefined,
): { readonly content: NewContent; readonly typed: readonly string[] } {
  if (!value || on === undefined) return { content: blank, typed: [] };
  const serial = dec(serialOfDate(on, workbook.date1904));
  if (numberIn(workbook, value.cell)?.equals(serial)) return { content: formula(printCell(value.cell), serial), typed: [] };
  return { content: { kind: "number", value: serial.toNumber() }, typed: [`"${value.text}" (${printCell(value.cell)})`] };
}

function monthsBetween({ financing }: DliFacts): Dec {
  const [from, to] = [spanOf(financing?.effectiveness)?.to, spanOf(financing?.closing)?.to];
  return from && to ? monthsOfDay(to).minus(monthsOfDay(from)) : zero;
}

function monthsOfDay(day: IsoDate): Dec {
  return dec(yearOf(day) * 12 + monthOf(day)).plus(dec(dayOf(day)).div(daysInMonth(yearOf(day), monthOf(day))));
}

function yearRow(
  facts: DliFacts,
  layout: EstimatesLayout,
  schedule: ScheduleLayout,
  ledger: LedgerLayout | undefined,
  year: FiscalYearTotal,
  row: number,
): NewContent[] {
  const source = sourceOf(facts.workbook);
  const { disbursement } = facts.versions[0];
  const { calendar } = disbursement;
  const at = (name: EstimateColumn): string => a1(row, estimatesCol(layout, name));
  const toDate = (col: number): string => `SUM(${areaA1(area(layout.first, col, row, col))})`;
  const ends = calendar.startMonth > 1 ? `DATE(${at("year")},${calendar.startMonth},0)` : `DATE(${at("year")}+1,1,0)`;
  const paid = (basis: "printed" | "fromUnits"): NewContent => {
    const body = yearFormula(schedule, basis, year.fiscalYear);
    return body === undefined ? { kind: "number", value: 0 } : formula(body, year[basis].value);
  };
  const [estimate, current] = [figureOf(year.estimate), figureOf(year.currentEstimate)];
  const ahead = facts.forecast.years.find((one) => one.fiscalYear === year.fiscalYear);
  const commitment = figureOf(facts.financing?.commitment);
  const loan = layout.loan;
  const cell = (loanRow: number | undefined): string => `$B$${(loanRow ?? 0) + 1}`;
  const less = (other: EstimateColumn, value: Dec | undefined): NewContent =>
    estimate && value ? formula(`${at("estimate")}-${at(other)}`, estimate.minus(value)) : blank;
  const before = disbursement.byFiscalYear.filter((one) => one.fiscalYear <= year.fiscalYear);
  const cells: Record<EstimateColumn, () => NewContent> = {
    year: () => ({ kind: "number", value: year.fiscalYear }),
    ends: () => formula(ends, dec(serialOfDate(fiscalYearSpan(year.fiscalYear, calendar).to, facts.workbook.date1904))),
    printed: () => paid("printed"),
    fromUnits: () => paid("fromUnits"),
    disbursed: () =>
      ledger
        ? formula(
            disbursedIn(ledger, at("year")),
            sum(ledger.rows.filter((one) => one.fiscalYear === year.fiscalYear).map((one) => one.disbursed)),
          )
        : blank,
    current: () => valueContent(year.currentEstimate, source),
    estimate: () => valueContent(year.estimate, source),
    change: () => less("current", current),
    difference: () => less("printed", year.printed.value),
    unitsDifference: () => less("fromUnits", year.fromUnits.value),
    currentToDate: () =>
      formula(toDate(estimatesCol(layout, "current")), sum(before.flatMap((one) => figureOf(one.currentEstimate) ?? []))),
    toDate: () => formula(toDate(baseCol(layout)), ahead?.cumulative ?? zero),
    share: () =>
      ahead && commitment
        ? formula(`1-${at("toDate")}/${cell(loan?.commitment)}`, commitment.minus(ahead.cumulative).div(commitment))
        : blank,
    pace: () =>
      ahead?.evenPace
        ? formula(
            `${cell(loan?.commitment)}*MAX(0,MIN(1,(${monthsOf(at("ends"))}-${monthsOf(cell(loan?.effective))})/${cell(loan?.months)}))`,
            ahead.evenPace,
          )
        : blank,
    ahead: () => (ahead?.aheadBy ? formula(`${at("toDate")}-${at("pace")}`, ahead.aheadBy) : blank),
    source: () => text(sourceOfYear(facts, year)),
  };
  return layout.columns.map((column) => cells[column]());
}

function sourceOfYear(facts: DliFacts, year: FiscalYearTotal): string {
  const source = sourceOf(facts.workbook);
  const values = year.currentEstimate === year.estimate ? [year.estimate] : [year.currentEstimate, year.estimate];
  const cells = values.flatMap((value) => (value && figureOf(value) ? [printCell(value.cell)] : []));
  const typed = values.flatMap((value) => constantWords(value, source));
  const { estimate, difference } = year;
  const rounds =
    estimate?.halfUnit !== undefined && difference !== undefined && !difference.isZero() && difference.abs().lte(estimate.halfUnit);
  return [
    cells.join(", "),
    typed.length > 0 ? `Constants: ${typed.join("; ")}` : "",
    rounds ? "The difference is within the rounding of the printed estimate" : "",
  ]
    .filter(Boolean)
    .join(". ");
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

function loanLooks({ loan }: EstimatesLayout, amount: string): SheetDraft["looks"] {
  if (!loan) return [];
  const last = loan.months ?? loan.commitment;
  return [
    look(area(loan.commitment, 0, last, 0), { ...headerLook, horizontal: "left" }),
    look(area(loan.commitment, 1, loan.commitment, 1), { numberFormat: amount }),
    ...(loan.effective === undefined
      ? []
      : [look(area(loan.effective, 1, loan.closing ?? loan.effective, 1), { numberFormat: "d-mmm-yyyy" })]),
    ...(loan.months === undefined ? [] : [look(area(loan.months, 1, loan.months, 1), { numberFormat: "0.0" })]),
  ];
}

/** Columns by year, current and proposed; and the cumulative curves with the straight line. */
function chartsOf(facts: DliFacts, layout: EstimatesLayout, numberFormat: string): Chart[] {
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
