import { fiscalYearSpan } from "../base/fiscal";
import { sum } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { a1 } from "../grid/address";
import type { NewContent } from "../grid/edits";
import { totalOf } from "../disburse/build";
import type { FormulaSource } from "../disburse/formula";
import type { Disbursement, FiscalYearTotal } from "../disburse/result";
import { figureOf } from "../model/value";
import { blank, formula, number, sumOver, text } from "./cells";
import { amountsAt, yearColumns, yearFormula, yearResult } from "./disbursement-layout";
import type { Basis, Layout } from "./disbursement-layout";
import { constantWords, sourceWords, traceContent, valueContent } from "./disbursement-source";

/** The fiscal-year block: header, a row a year, what has no year, and the total. */
export function yearRows(d: Disbursement, layout: Layout, source: FormulaSource): NewContent[][] {
  const columns = yearColumns(d);
  const proposed = d.byFiscalYear.some((year) => year.estimate !== year.currentEstimate);
  const name = proposed ? "Proposed estimate" : "Estimate";
  const titles: Record<(typeof columns)[number], string> = {
    year: "Fiscal year",
    days: "Paid from - to",
    printed: "Printed amounts",
    fromUnits: "Units x unit value",
    current: "Current estimate",
    estimate: name,
    difference: `${name} - printed amounts`,
    unitsDifference: `${name} - units x unit value`,
  };
  const at = (row: number, column: (typeof columns)[number]): string => a1(row, columns.indexOf(column));
  const { first, total, undated } = layout.years;
  const paid = (basis: Basis, year: number | undefined, result: Dec): NewContent => {
    const body = yearFormula(d, layout, basis, year);
    return body === undefined ? number(result) : formula(body, result);
  };
  const yearRow = (year: FiscalYearTotal, n: number): NewContent[] => {
    const row = first + n;
    const figure = figureOf(year.estimate);
    const less = (basis: Basis): NewContent =>
      figure ? formula(`${at(row, "estimate")}-${at(row, basis)}`, figure.minus(year[basis].value)) : blank;
    const span = fiscalYearSpan(year.fiscalYear, d.calendar);
    const cells: Record<(typeof columns)[number], () => NewContent> = {
      year: () => ({ kind: "number", value: year.fiscalYear }),
      days: () => text(`${span.from} - ${span.to}`),
      printed: () => paid("printed", year.fiscalYear, year.printed.value),
      fromUnits: () => paid("fromUnits", year.fiscalYear, year.fromUnits.value),
      current: () => valueContent(year.currentEstimate, source),
      estimate: () => valueContent(year.estimate, source),
      difference: () => less("printed"),
      unitsDifference: () => less("fromUnits"),
    };
    const typed = [
      ...constantWords(year.estimate, source),
      ...(year.currentEstimate === year.estimate ? [] : constantWords(year.currentEstimate, source)),
    ];
    return withSource(
      columns.map((column) => cells[column]()),
      [...(typed.length > 0 ? [`Constants: ${typed.join("; ")}.`] : []), ...roundingWords(year)].join(" "),
      layout,
    );
  };
  const noYear = (): NewContent[] =>
    columns.map((column) => {
      if (column === "year") return text("No fiscal year");
      return column === "printed" || column === "fromUnits" ? paid(column, undefined, yearResult(d, column, undefined)) : blank;
    });
  const figures = (column: "current" | "estimate"): Dec =>
    sum(d.byFiscalYear.flatMap((year) => figureOf(column === "current" ? year.currentEstimate : year.estimate) ?? []));
  const totals: Partial<Record<(typeof columns)[number], () => Dec>> = {
    printed: () => d.total.printed.value,
    fromUnits: () => d.total.fromUnits.value,
    current: () => figures("current"),
    estimate: () => figures("estimate"),
  };
  const totalRow = columns.map((column, col): NewContent => {
    if (column === "year") return text("Total");
    const value = totals[column]?.();
    if (value) return sumOver({ top: first, bottom: total - 1, left: col, right: col }, value);
    if (column === "days") return blank;
    const basis = column === "difference" ? "printed" : "fromUnits";
    return formula(`${at(total, "estimate")}-${at(total, basis)}`, figures("estimate").minus(d.total[basis].value));
  });
  return [
    columns.map((column) => text(titles[column])),
    ...d.byFiscalYear.map(yearRow),
    ...(undated === undefined ? [] : [noYear()]),
    totalRow,
  ];
}

/** An estimate printed in rounded units says no more than its last place. */
function roundingWords({ estimate, difference }: FiscalYearTotal): string[] {
  const within =
    estimate?.halfUnit !== undefined && difference !== undefined && !difference.isZero() && difference.abs().lte(estimate.halfUnit);
  return within ? ["The difference is within the rounding of the printed estimate."] : [];
}

/** One basis of the schedule: three header rows, a row a DLI with its total, the column totals, and the table's own where it prints them. */
export function blockRows(d: Disbursement, layout: Layout, basis: Basis, source: FormulaSource): NewContent[][] {
  const { first, total, stated } = layout.blocks[basis];
  const { firstPeriod, totalCol } = layout;
  const subtotals = layout.subtotalCol > 0 ? ["Printed subtotal"] : [];
  const years = d.byPeriod.map((period): NewContent => (period.fiscalYear === undefined ? text("none") : text(`FY${period.fiscalYear}`)));
  const header = [
    withSource(
      [text("DLI"), text("Result"), ...d.byPeriod.map(({ period }) => text(period.label)), text("Total"), ...subtotals.map(text)],
      "Source",
      layout,
    ),
    [blank, text("Disbursement date"), ...d.byPeriod.map((period) => text(period.disbursementDate?.text ?? ""))],
    [blank, text("Fiscal year"), ...years],
  ];
  const rows = d.byDli.map((dli, r) => {
    const row = first + r;
    const cells = d.byPeriod.map(
      (_, column) =>
        totalOf(
          "",
          amountsAt(d, r, column).map((amount) => amount[basis]),
        ).trace,
    );
    const traces = cells.map((trace) => (trace.op === "sum" && trace.terms.length === 1 && trace.terms[0] ? trace.terms[0] : trace));
    return withSource(
      [
        /^[1-9]\d{0,3}$/.test(dli.dli) ? { kind: "number", value: Number(dli.dli) } : text(dli.dli),
        text(dli.name),
        ...traces.map((trace) => traceContent(trace, source)),
        sumOver({ top: row, bottom: row, left: firstPeriod, right: totalCol - 1 }, sum(cells.map((trace) => trace.result))),
        ...subtotals.map(() => valueContent(dli.subtotal, source)),
      ],
      sourceWords(traces, source),
      layout,
    );
  });
  const columnSum = (col: number, value: Dec): NewContent => sumOver({ top: first, bottom: total - 1, left: col, right: col }, value);
  const printedSubtotals = sum(d.byDli.flatMap((dli) => figureOf(dli.subtotal) ?? []));
  const totals = [
    text("Total"),
    blank,
    ...d.byPeriod.map((period, n) => columnSum(firstPeriod + n, period[basis].value)),
    columnSum(totalCol, d.total[basis].value),
    ...subtotals.map(() => columnSum(layout.subtotalCol, printedSubtotals)),
  ];
  const statedRow = (): NewContent[] => [
    text("Total printed in the table"),
    blank,
    ...d.byPeriod.map((period) => valueContent(period.statedTotal, source)),
  ];
  return [...header, ...rows, totals, ...(stated === undefined ? [] : [statedRow()])];
}

/** The cells with the source words in their own last column. */
function withSource(cells: readonly NewContent[], words: string, layout: Layout): NewContent[] {
  const padding = Array.from({ length: Math.max(0, layout.sourceCol - cells.length) }, () => blank);
  return [...cells, ...padding, text(words)];
}
