import type { NewContent } from "../../../grid/edits";
import { figureOf } from "../../../model/value";
import { amountFormats, text, totalLook } from "../../cells";
import { sourceOf } from "../../disbursement-source";
import type { SheetDraft } from "../../draft";
import type { ReviewFacts } from "./facts";
import { financeCol, gapCol, partnerCol } from "./finance-layout";
import type { FinanceLayout } from "./finance-layout";
import { gapRow, lineRow, partnerRow, partnerTotal, rateRow, yearTotal } from "./finance-rows";
import { area, firstRow, look, reviewPage, sectionAt, tableLooks, titled } from "./page";
import type { Look } from "./page";

/** What programmes cost, were given and spent by source and year; what partners committed and disbursed; the funding gap; the rates. */
export function financeSheet(facts: ReviewFacts, layout: FinanceLayout): SheetDraft {
  const { finance } = facts.review;
  const source = sourceOf(facts.workbook);
  const { date1904 } = facts.workbook;
  const { programmes, partners, gaps, rates } = layout;
  const rows: NewContent[][] = [];
  const table = (
    at: { readonly title: number } | undefined,
    title: string,
    headers: readonly string[],
    body: readonly NewContent[][],
  ): void => {
    if (!at) return;
    while (rows.length + firstRow < at.title) rows.push([]);
    rows.push([text(title)], headers.map(text), ...body);
  };
  table(
    programmes,
    "Programmes",
    ["Year", "Programme", "Source", "Cost", "Budget", "Released", "Spent", "Released, share of budget", "Spent, share of budget", "Cells"],
    programmes?.blocks.flatMap((block) => [...block.lines.map((line, n) => lineRow(line, block.first + n, source)), yearTotal(block)]) ??
      [],
  );
  table(
    partners,
    "Commitments and disbursements",
    ["Year", "Partner", "Programme", "Committed", "Disbursed", "Disbursed, share", "Status", "Signed", "", "Cells"],
    partners?.blocks.flatMap((block) => [
      ...block.lines.map((line, n) => partnerRow(line, block.first + n, source, date1904)),
      partnerTotal(block),
    ]) ?? [],
  );
  table(
    gaps,
    "Funding gap: cost less government less partners",
    ["Year", "Programme", "", "Cost", "Government", "Partners", "Gap", "Gap as stated", "Stated less computed", "Cells"],
    gaps?.gaps.map((gap, n) => gapRow(gap, gaps.header + 1 + n, source)) ?? [],
  );
  table(
    rates,
    `Exchange rates, as the tables state them (${finance.currency ?? "the report's currency"} for one)`,
    ["Currency", "", "", "Rate", "", "", "", "", "", "Cells"],
    finance.rates.map((rate) => rateRow(rate, source)),
  );
  return reviewPage({
    maker: "review-finance",
    name: layout.sheet,
    title: titled(facts, "Financial report"),
    note: moneyWords(facts),
    rows,
    looks: looksOf(facts, layout),
    widths: [9, 34, 26, 19, 19, 19, 19, 14, 14, 48],
    frozenRows: 2,
    frozenCols: 2,
    printedCols: financeCol.executionRate,
    headers: [programmes, partners, gaps, rates].flatMap((at) => at?.header ?? []),
    wrapped: [1, 2, 6],
  });
}

/** The currency, and how other currencies were turned into it. */
export function moneyWords({ review }: ReviewFacts): string {
  const { currency, rates } = review.finance;
  const money =
    currency === undefined ? "Amounts as the tables give them; they name no currency." : `All amounts in ${currency}, full units.`;
  const converted = rates.length === 0 ? "" : " Other currencies are converted at the rates stated below.";
  const left = review.doubts.length === 0 ? "" : " What could not be converted is left out; the cover lists it.";
  return `${money}${converted}${left} Amounts refer to the cells they come from; totals and shares are formulas.`;
}

function looksOf(facts: ReviewFacts, { programmes, partners, gaps, rates }: FinanceLayout): Look[] {
  const { finance } = facts.review;
  const right = financeCol.executionRate;
  const figures = [
    ...finance.lines.flatMap((line) => [line.cost, line.budget, line.released, line.spent]),
    ...finance.partners.flatMap((line) => [line.committed, line.disbursed]),
    ...finance.gaps.map(({ gap }) => gap),
  ].flatMap((figure) => figure?.value ?? []);
  const { amount, difference } = amountFormats([...figures, ...finance.gaps.flatMap(({ stated }) => figureOf(stated) ?? [])]);
  const money = (first: number, last: number, left: number, end: number): Look =>
    look(area(first, left, last, end), { numberFormat: amount, horizontal: "right" });
  const share = (first: number, last: number, left: number, end: number): Look =>
    look(area(first, left, last, end), { numberFormat: "0.0%", horizontal: "right" });
  const base = (at: { readonly title: number; readonly header: number; readonly last: number }): Look[] => [
    sectionAt(at.title),
    ...tableLooks(at.header, at.last, right, financeCol.cells),
    look(area(at.header + 1, 0, at.last, 0), { numberFormat: "0", horizontal: "left" }),
  ];
  const totals = (blocks: ReadonlyArray<{ readonly totalRow: number }>): Look[] =>
    blocks.map(({ totalRow }) => look(area(totalRow, 0, totalRow, right), { ...totalLook, borderBottom: "thin" }));
  return [
    ...(programmes
      ? [
          ...base(programmes),
          money(programmes.header + 1, programmes.last, financeCol.cost, financeCol.spent),
          share(programmes.header + 1, programmes.last, financeCol.releaseRate, financeCol.executionRate),
          ...totals(programmes.blocks),
        ]
      : []),
    ...(partners
      ? [
          ...base(partners),
          money(partners.header + 1, partners.last, partnerCol.committed, partnerCol.disbursed),
          share(partners.header + 1, partners.last, partnerCol.rate, partnerCol.rate),
          look(area(partners.header + 1, partnerCol.signed, partners.last, partnerCol.signed), {
            numberFormat: "d-mmm-yyyy",
            horizontal: "left",
          }),
          look(area(partners.header + 1, partnerCol.status, partners.last, partnerCol.status), { horizontal: "center" }),
          ...totals(partners.blocks),
        ]
      : []),
    ...(gaps
      ? [
          ...base(gaps),
          money(gaps.header + 1, gaps.last, gapCol.cost, gapCol.stated),
          look(area(gaps.header + 1, gapCol.difference, gaps.last, gapCol.difference), { numberFormat: difference, horizontal: "right" }),
          look(area(gaps.header + 1, gapCol.gap, gaps.last, gapCol.gap), { bold: true }),
        ]
      : []),
    ...(rates ? [...base(rates), look(area(rates.header + 1, 3, rates.last, 3), { numberFormat: "#,##0.00##", horizontal: "right" })] : []),
  ];
}
