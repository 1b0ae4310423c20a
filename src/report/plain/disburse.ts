import { grouped, roundTo, signed } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { printCell } from "../../grid/address";
import type { Bases, Disbursement } from "../../disburse/result";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { columnsOf } from "./columns";
import { paragraph } from "./lines";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** To the cent: a price that its lot does not divide leaves endless decimals. */
const amount = (figure: Dec): string => grouped(roundTo(figure, 2));

const bases = ({ printed, fromUnits }: Bases): [string, string] => [amount(printed.value), amount(fromUnits.value)];

/** The table's own figure, and what it is more or less than the printed amounts make. */
function against(value: Value | undefined, { printed }: Bases): [string, string, string] {
  const figure = figureOf(value);
  if (!value || !figure) return ["", "", ""];
  const difference = figure.minus(printed.value);
  const rounding = !difference.isZero() && value.halfUnit !== undefined && difference.abs().lte(value.halfUnit);
  return [grouped(figure), rounding ? "rounding" : signed(roundTo(difference, 2)), printCell(value.cell)];
}

const columns = (first: string, stated: string) => [
  { title: first, wraps: true },
  { title: "Printed amounts", right: true },
  { title: "Units x price", right: true },
  { title: stated, right: true },
  { title: "Diff.", right: true },
  { title: "Cell", wraps: true },
];

/** By fiscal year, period and DLI, on both bases, beside what the workbook states; differences are stated - printed amounts. */
export function printDisbursement(disbursement: Disbursement): string {
  const { byFiscalYear, byPeriod, byDli, total, doubts, currency, calendar } = disbursement;
  const dated = (label: string, paid: Value | undefined): string => (paid ? `${label}, paid ${paid.text}` : label);
  const last = ["Total", ...bases(total), disbursement.estimateTotal ? grouped(disbursement.estimateTotal) : "", "", ""];
  const years = byFiscalYear.map((year) => [`FY${year.fiscalYear}`, ...bases(year), ...against(year.estimate, year)]);
  return [
    paragraph(
      `Amounts in ${currency ?? "the tables' currency (not named)"}, in full units. A fiscal year begins on 1 ${months[calendar.startMonth - 1]}; ` +
        "an amount belongs to the year of its disbursement date.",
    ),
    "",
    columnsOf(columns("Fiscal year", "Estimate"), [...years, last]),
    "",
    columnsOf(
      columns("Period", "Printed total"),
      byPeriod.map((period) => [
        dated(period.period.label, period.disbursementDate),
        ...bases(period),
        ...against(period.statedTotal, period),
      ]),
    ),
    "",
    columnsOf(
      columns("DLI", "Subtotal"),
      byDli.map((dli) => [dli.dli, ...bases(dli), ...against(dli.subtotal, dli)]),
    ),
    ...(doubts.length > 0
      ? ["", `Doubts: ${doubts.length}`, ...doubts.map(({ cell, what }) => paragraph(`${printCell(cell)}: ${what}`, 2))]
      : []),
  ].join("\n");
}
