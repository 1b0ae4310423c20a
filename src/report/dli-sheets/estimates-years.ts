import { serialOfDate } from "../../base/dates";
import { dec, sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { fiscalYearSpan } from "../../base/fiscal";
import { a1, areaA1, printCell } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import type { FiscalYearTotal } from "../../disburse/result";
import { figureOf } from "../../model/value";
import { blank, formula, text } from "../cells";
import { constantWords, sourceOf, valueContent } from "../disbursement-source";
import type { DliFacts } from "./facts";
import { baseCol, estimatesCol } from "./estimates-layout";
import type { EstimateColumn, EstimatesLayout } from "./estimates-layout";
import { monthsOf } from "./estimates-loan";
import { disbursedIn } from "./ledger-layout";
import type { LedgerLayout } from "./ledger-layout";
import { area } from "./page";
import { yearFormula } from "./schedule-layout";
import type { ScheduleLayout } from "./schedule-layout";

/** One fiscal year. */
export function yearRow(
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
