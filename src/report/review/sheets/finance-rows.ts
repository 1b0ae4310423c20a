import { sum } from "../../../base/decimal";
import type { Dec } from "../../../base/decimal";
import { a1, areaA1, printCell } from "../../../grid/address";
import type { NewContent } from "../../../grid/edits";
import type { FormulaSource } from "../../../disburse/formula";
import type { Figure } from "../../../disburse/trace";
import { figureOf } from "../../../model/value";
import type { FinanceLine, Gap, PartnerLine } from "../../../review/review";
import { blank, formula, sumOver, text } from "../../cells";
import { dateCell, figureOrNothing, shareFormula, sourcesOf, sourcesOfTraces, traceCell, valueCell } from "./cells";
import { financeCol, gapCol, partnerCol } from "./finance-layout";
import type { PartnerBlock, YearBlock } from "./finance-layout";
import { area } from "./page";

export const yearCell = (year: number | undefined): NewContent => (year === undefined ? blank : { kind: "number", value: year });

/** Programme, source and year: amounts from the user's cells, and their shares of the budget. */
export function lineRow(line: FinanceLine, row: number, source: FormulaSource): NewContent[] {
  const at = (col: number): string => a1(row, col);
  const { cost, budget, released, spent } = line;
  const share = (part: Figure | undefined, col: number, rate: Figure | undefined): NewContent =>
    part && budget ? shareFormula(at(col), at(financeCol.budget), rate?.value) : blank;
  return [
    yearCell(line.year),
    text(line.programme),
    text(line.source ?? ""),
    ...[cost, budget, released, spent].map((figure) => traceCell(figure?.trace, source)),
    share(released, financeCol.released, line.releaseRate),
    share(spent, financeCol.spent, line.executionRate),
    text(
      sourcesOfTraces(
        [cost, budget, released, spent].map((figure) => figure?.trace),
        source,
      ),
    ),
  ];
}

/** All programmes of a year; the shares are of the lines that have both amounts. */
export function yearTotal({ first, lines, total, totalRow, year }: YearBlock): NewContent[] {
  const last = first + lines.length - 1;
  const column = (col: number): string => areaA1(area(first, col, last, col));
  const sumCell = (col: number, figure: Figure | undefined): NewContent =>
    figure ? sumOver(area(first, col, last, col), figure.value) : blank;
  const share = (part: "released" | "spent", rate: Figure | undefined): NewContent => {
    if (!total[part] || !total.budget) return blank;
    const [of, whole] = [column(financeCol[part]), column(financeCol.budget)];
    if (lines.every((line) => line[part] && line.budget)) {
      return shareFormula(a1(totalRow, financeCol[part]), a1(totalRow, financeCol.budget), rate?.value);
    }
    return shareOfBoth(of, whole, rate?.value);
  };
  return [
    yearCell(year),
    text("All programmes"),
    blank,
    sumCell(financeCol.cost, total.cost),
    sumCell(financeCol.budget, total.budget),
    sumCell(financeCol.released, total.released),
    sumCell(financeCol.spent, total.spent),
    share("released", total.releaseRate),
    share("spent", total.executionRate),
  ];
}

/** The share over two columns, of the rows in which both are filled; empty where the whole is zero. */
function shareOfBoth(part: string, whole: string, share: Dec | undefined): NewContent {
  const [given, all] = [part, whole].map((column) => `SUMIFS(${column},${part},"<>",${whole},"<>")`);
  return figureOrNothing(`IF(${all}=0,"",${given}/${all})`, share);
}

/** What one partner committed and disbursed. */
export function partnerRow(line: PartnerLine, row: number, source: FormulaSource, date1904: boolean): NewContent[] {
  const { committed, disbursed, rate, status, signing } = line;
  return [
    yearCell(line.year),
    text(line.partner),
    text(line.programme ?? ""),
    traceCell(committed?.trace, source),
    traceCell(disbursed?.trace, source),
    committed && disbursed ? shareFormula(a1(row, partnerCol.disbursed), a1(row, partnerCol.committed), rate?.value) : blank,
    text(status?.text.trim() ?? ""),
    dateCell(signing, source, date1904),
    blank,
    text(
      [sourcesOfTraces([committed?.trace, disbursed?.trace], source), sourcesOf([status, signing], source)]
        .filter((words) => words !== "")
        .join(", "),
    ),
  ];
}

/** What was disbursed of what is committed, by the rows that have both; undefined where nothing is committed. */
export function partnerRate({ lines }: PartnerBlock): Dec | undefined {
  const both = lines.flatMap(({ committed, disbursed }) => (committed && disbursed ? [{ committed, disbursed }] : []));
  const committed = sum(both.map((line) => line.committed.value));
  return committed.isZero() ? undefined : sum(both.map((line) => line.disbursed.value)).div(committed);
}

/** All partners of a year, or all the government's commitments; the rate is of the rows that have both amounts. */
export function partnerTotal(block: PartnerBlock): NewContent[] {
  const { first, lines, totalRow, year, isGovernment } = block;
  const last = first + lines.length - 1;
  const totals = (["committed", "disbursed"] as const).map((name) => {
    const figures = lines.flatMap((line) => line[name] ?? []);
    return figures.length === 0 ? undefined : sum(figures.map((one) => one.value));
  });
  const both = lines.filter((line) => line.committed && line.disbursed);
  const rate = partnerRate(block);
  const [of, whole] = ([partnerCol.disbursed, partnerCol.committed] as const).map((col) => areaA1(area(first, col, last, col)));
  return [
    yearCell(year),
    text(isGovernment ? "Government" : "All partners"),
    blank,
    ...totals.map((total, n) => {
      const col = n === 0 ? partnerCol.committed : partnerCol.disbursed;
      return total ? sumOver(area(first, col, last, col), total) : blank;
    }),
    both.length === 0
      ? blank
      : both.length === lines.length
        ? shareFormula(a1(totalRow, partnerCol.disbursed), a1(totalRow, partnerCol.committed), rate)
        : shareOfBoth(of ?? "", whole ?? "", rate),
  ];
}

/** Cost less the government's and the partners' resources, beside what the sheet itself states. */
export function gapRow(gap: Gap, row: number, source: FormulaSource): NewContent[] {
  const at = (col: number): string => a1(row, col);
  const stated = figureOf(gap.stated);
  return [
    yearCell(gap.year),
    text(gap.programme ?? "All programmes"),
    blank,
    ...[gap.cost, gap.government, gap.partners].map((figure) => traceCell(figure.trace, source)),
    formula(`${at(gapCol.cost)}-${at(gapCol.government)}-${at(gapCol.partners)}`, gap.gap.value),
    valueCell(gap.stated, source),
    stated ? formula(`${at(gapCol.stated)}-${at(gapCol.gap)}`, stated.minus(gap.gap.value)) : blank,
    text(sourcesOfTraces([gap.cost.trace, gap.government.trace, gap.partners.trace], source)),
  ];
}

/** The rate of a currency, from the cell that states it. */
export const rateRow = (
  { currency, rate }: { readonly currency: string; readonly rate: Parameters<typeof valueCell>[0] },
  source: FormulaSource,
): NewContent[] => [
  text(currency),
  blank,
  blank,
  valueCell(rate, source),
  ...Array.from({ length: 5 }, () => blank),
  text(rate ? printCell(rate.cell) : ""),
];
