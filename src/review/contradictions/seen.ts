import { grouped, roundTo } from "../../base/decimal";
import type { Figure } from "../../disburse/trace";
import type { Trace } from "../../disburse/trace";
import type { CellRef } from "../../grid/address";
import type { Project } from "../../model/project";
import type { ActionReview, FinanceLine, FinanceReview, IndicatorReview } from "../review";
import { sameTheme } from "../themes";

/** What the contradictions are looked for in. */
export interface Seen {
  readonly project: Project;
  readonly year: number | undefined;
  readonly indicators: readonly IndicatorReview[];
  readonly finance: FinanceReview;
  readonly actions: readonly ActionReview[];
}

/** A theme with its indicators and its money of the year; lines are empty where the finance says nothing of it. */
interface Theme {
  readonly name: string;
  readonly indicators: readonly IndicatorReview[];
  readonly lines: readonly FinanceLine[];
}

export function themesOf({ indicators, finance, year }: Seen): Theme[] {
  const names: string[] = [];
  for (const { theme } of indicators) if (theme !== undefined && !names.some((name) => sameTheme(name, theme))) names.push(theme);
  return names.map((name) => ({
    name,
    indicators: indicators.filter((one) => one.partOf === undefined && sameTheme(one.theme, name)),
    lines: finance.lines.filter((line) => line.year === year && sameTheme(line.programme, name)),
  }));
}

/** The cells that a figure comes from. */
export function cellsOfTrace(trace: Trace): CellRef[] {
  switch (trace.op) {
    case "cell":
      return [trace.cell];
    case "given":
      return trace.cell ? [trace.cell] : [];
    case "sum":
      return trace.terms.flatMap(cellsOfTrace);
    case "product":
      return trace.factors.flatMap(cellsOfTrace);
    case "quotient":
      return [...cellsOfTrace(trace.dividend), ...cellsOfTrace(trace.divisor)];
    case "difference":
      return [...cellsOfTrace(trace.minuend), ...cellsOfTrace(trace.subtrahend)];
    case "least":
    case "greatest":
      return trace.of.flatMap(cellsOfTrace);
    case "whole":
      return cellsOfTrace(trace.part);
  }
}

/** Each cell once. */
export function distinct(cells: readonly (CellRef | undefined)[]): CellRef[] {
  const seen = new Map<string, CellRef>();
  for (const cell of cells)
    if (cell) seen.set(`${cell.sheet}!${cell.row},${cell.col}`, seen.get(`${cell.sheet}!${cell.row},${cell.col}`) ?? cell);
  return [...seen.values()];
}

/** "1,250,000 PKR". */
export const money = ({ value }: Figure, currency: string | undefined): string =>
  `${grouped(roundTo(value, 2))}${currency === undefined ? "" : ` ${currency}`}`;

/** "87%" or "86.4%": a share in percent with the places that tell it. */
export const share = ({ value }: Figure): string => `${grouped(roundTo(value.times(100), 1))}%`;
