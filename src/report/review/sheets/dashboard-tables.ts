import { a1, quoteSheet } from "../../../grid/address";
import type { NewContent } from "../../../grid/edits";
import { dec } from "../../../base/decimal";
import type { Dec } from "../../../base/decimal";
import { sumFormula } from "../../../disburse/formula";
import type { FinanceLine, PartnerLine } from "../../../review/review";
import { blank, formula, sumOver, text } from "../../cells";
import { ratingWords } from "../groups";
import { figureOrNothing } from "./cells";
import { addedUp } from "./dashboard-layout";
import type { Added, DashboardLayout } from "./dashboard-layout";
import { financeCol, partnerCol } from "./finance-layout";
import { area } from "./page";
import type { PerformanceLayout } from "./performance-layout";
import { ratingRange } from "./performance-sheet";

type Part<Line> = Added<Line>["parts"][number];

/** A cell of another sheet. */
export const cellOn = (sheet: string, row: number, col: number): string => `${quoteSheet(sheet)}!${a1(row, col)}`;

/** How many indicators of each theme have each rating, counted on the performance report; a total below. */
export function ratingRows(layout: NonNullable<DashboardLayout["ratings"]>, performance: PerformanceLayout): NewContent[][] {
  const { header, first, total, shown } = layout;
  const counted = performance.blocks.map((block, n) => {
    const row = first + n;
    const counts = shown.map((rating) => block.indicators.filter((one) => one.rating === rating).length);
    return [
      text(block.name),
      ...counts.map((count, at) => formula(`COUNTIF(${ratingRange(block, performance)},${a1(header, at + 1)})`, dec(count))),
      sumOver(area(row, 1, row, shown.length), dec(counts.reduce((sum, count) => sum + count, 0))),
    ];
  });
  const all = performance.blocks.flatMap(({ indicators }) => indicators);
  const sums = [...shown.map((rating) => all.filter((one) => one.rating === rating).length), all.length];
  const totals = sums.map((count, at) => sumOver(area(first, at + 1, total - 1, at + 1), dec(count)));
  return [["Theme", ...shown.map((rating) => ratingWords[rating]), "All"].map(text), ...counted, [text("All themes"), ...totals]];
}

/** What each programme was given and spent in the year, added up from the financial report. */
export function programmeRows(layout: NonNullable<DashboardLayout["programmes"]>, sheet: string): NewContent[][] {
  return [
    ["Programme", "Budget", "Released", "Spent", "Released, share", "Spent, share"].map(text),
    ...layout.items.map(({ name, parts }) => [
      text(name),
      ...(["budget", "released", "spent"] as const).map((key) => addedCell(parts, key, financeCol[key], sheet)),
      shareCell(parts, "released", "budget", financeCol, sheet),
      shareCell(parts, "spent", "budget", financeCol, sheet),
    ]),
  ];
}

/** What each partner committed and disbursed in the year. */
export function partnerRows(layout: NonNullable<DashboardLayout["partners"]>, sheet: string): NewContent[][] {
  return [
    ["Partner", "Committed", "Disbursed", "Disbursed, share"].map(text),
    ...layout.items.map(({ name, parts }) => [
      text(name),
      ...(["committed", "disbursed"] as const).map((key) => addedCell(parts, key, partnerCol[key], sheet)),
      shareCell(parts, "disbursed", "committed", partnerCol, sheet),
    ]),
  ];
}

type Amount = "budget" | "released" | "spent" | "committed" | "disbursed";

const figureAt = (line: FinanceLine | PartnerLine, key: Amount): Dec | undefined =>
  (line as Partial<Record<Amount, FinanceLine["budget"]>>)[key]?.value;

/** The cells of a column of the financial report that hold an amount, added up. */
function addedCell<Line extends FinanceLine | PartnerLine>(
  parts: ReadonlyArray<Part<Line>>,
  key: Amount,
  col: number,
  sheet: string,
): NewContent {
  const known = parts.filter(({ line }) => figureAt(line, key));
  const total = addedUp(known.map(({ line }) => figureAt(line, key)));
  return total ? formula(sumOfCells(known, col, sheet), total) : blank;
}

const sumOfCells = (parts: ReadonlyArray<{ readonly row: number }>, col: number, sheet: string): string => {
  const cells = parts.map(({ row }) => cellOn(sheet, row, col));
  return cells.length === 1 ? (cells[0] ?? "0") : sumFormula(cells);
};

/** Of the rows that have both amounts; empty where the whole is zero. */
function shareCell<Line extends FinanceLine | PartnerLine>(
  parts: ReadonlyArray<Part<Line>>,
  part: Amount,
  whole: Amount,
  cols: Partial<Record<Amount, number>>,
  sheet: string,
): NewContent {
  const both = parts.filter(({ line }) => figureAt(line, part) && figureAt(line, whole));
  if (both.length === 0) return blank;
  const [of, all] = [part, whole].map((key) => addedUp(both.map(({ line }) => figureAt(line, key))));
  const [given, total] = [part, whole].map((key) => sumOfCells(both, cols[key] ?? 0, sheet));
  return figureOrNothing(`IF(${total}=0,"",${given}/${total})`, of && all && !all.isZero() ? of.div(all) : undefined);
}
