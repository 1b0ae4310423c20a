import { dayOf, daysInMonth, monthOf, serialOfDate, yearOf } from "../../base/dates";
import type { IsoDate } from "../../base/dates";
import { dec, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { a1, printCell } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { spanOf } from "../../model/value";
import type { Value } from "../../model/value";
import { blank, formula, headerLook, text } from "../cells";
import { constantWords, sourceOf, valueContent } from "../disbursement-source";
import type { SheetDraft } from "../draft";
import { estimatesCol } from "./estimates-layout";
import type { EstimatesLayout } from "./estimates-layout";
import { beginOf, numberIn } from "./facts";
import type { DliFacts } from "./facts";
import { area, look, withSource } from "./page";

/** Months of a day as the even pace counts them, the days of a broken month as a share of that month. */
export const monthsOf = (cell: string): string =>
  `(YEAR(${cell})*12+MONTH(${cell})+DAY(${cell})/DAY(DATE(YEAR(${cell}),MONTH(${cell})+1,0)))`;

/** The commitment, and where the dates are known the days and months of the straight line. */
export function loanRows(facts: DliFacts, layout: EstimatesLayout): NewContent[][] {
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
    day(beginOf(financing) === financing.approval ? "Approval" : "Effectiveness", beginOf(financing)),
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
  const [from, to] = [spanOf(beginOf(financing))?.to, spanOf(financing?.closing)?.to];
  return from && to ? monthsOfDay(to).minus(monthsOfDay(from)) : zero;
}

function monthsOfDay(day: IsoDate): Dec {
  return dec(yearOf(day) * 12 + monthOf(day)).plus(dec(dayOf(day)).div(daysInMonth(yearOf(day), monthOf(day))));
}

/** How they look. */
export function loanLooks({ loan }: EstimatesLayout, amount: string): SheetDraft["looks"] {
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
