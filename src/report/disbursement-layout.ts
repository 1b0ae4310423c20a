import { sum } from "../base/decimal";
import { areaA1 } from "../grid/address";
import { sumFormula } from "../disburse/formula";
import { slotIndex } from "../disburse/slots";
import type { Bases, Disbursement, DliAmount } from "../disburse/result";

export type Basis = keyof Bases;

/** Where each block of the disbursement sheet stands; rows and columns count from 0. */
export interface Layout {
  readonly years: {
    readonly title: number;
    readonly header: number;
    readonly first: number;
    readonly undated?: number;
    readonly total: number;
  };
  readonly blocks: Readonly<
    Record<
      Basis,
      { readonly title: number; readonly header: number; readonly first: number; readonly total: number; readonly stated?: number }
    >
  >;
  readonly firstPeriod: number;
  readonly totalCol: number;
  readonly subtotalCol: number;
  readonly sourceCol: number;
  readonly notes: number;
}

/** Title, what it was made from, an empty row; then the years, the printed amounts, units x unit value, and what is to be confirmed. */
export function layoutOf(d: Disbursement): Layout {
  const undated = d.byDli.some((dli) => dli.amounts.some((amount) => amount.fiscalYear === undefined && holds(amount)));
  const title = 3;
  const first = title + 2;
  const afterYears = first + d.byFiscalYear.length;
  const years = { title, header: title + 1, first, ...(undated ? { undated: afterYears } : {}), total: afterYears + (undated ? 1 : 0) };
  const printed = block(
    years.total + 2,
    d,
    d.byPeriod.some((period) => period.statedTotal),
  );
  const fromUnits = block((printed.stated ?? printed.total) + 2, d, false);
  const firstPeriod = 2;
  const totalCol = firstPeriod + d.byPeriod.length;
  const hasSubtotals = d.byDli.some((dli) => dli.subtotal);
  return {
    years,
    blocks: { printed, fromUnits },
    firstPeriod,
    totalCol,
    subtotalCol: hasSubtotals ? totalCol + 1 : -1,
    sourceCol: Math.max(totalCol + (hasSubtotals ? 2 : 1), yearColumns(d).length),
    notes: fromUnits.total + 2,
  };
}

/** Period, payment date and fiscal year over the columns. */
export const headerRows = 3;

function block(title: number, d: Disbursement, stated: boolean) {
  const header = title + 1;
  const first = header + headerRows;
  const total = first + d.byDli.length;
  return { title, header, first, total, ...(stated ? { stated: total + 1 } : {}) };
}

/** The columns of the fiscal-year block; estimates only where the workbook has them. */
export function yearColumns(d: Disbursement): Array<"year" | "days" | Basis | "current" | "estimate" | "difference" | "unitsDifference"> {
  const estimate = d.byFiscalYear.some((year) => year.estimate);
  const current = d.byFiscalYear.some((year) => year.currentEstimate && year.currentEstimate !== year.estimate);
  return [
    "year",
    "days",
    "printed",
    "fromUnits",
    ...(current ? (["current"] as const) : []),
    ...(estimate ? (["estimate", "difference", "unitsDifference"] as const) : []),
  ];
}

export function holds(amount: DliAmount): boolean {
  return [amount.printed, amount.fromUnits].some(({ trace }) => trace.op !== "sum" || trace.terms.length > 0);
}

/** The amounts of one DLI in one column: nearly always one, none where the DLI has no such period. */
export function amountsAt(d: Disbursement, dli: number, column: number): DliAmount[] {
  return (d.byDli[dli]?.amounts ?? []).filter((amount) => slotIndex(d.byPeriod, amount) === column);
}

/** SUM over the columns of a block that are paid in a fiscal year (undefined: in none); undefined where there are none. */
export function yearFormula(d: Disbursement, layout: Layout, basis: Basis, year: number | undefined): string | undefined {
  const { first, total } = layout.blocks[basis];
  const runs: { left: number; right: number }[] = [];
  d.byPeriod.forEach((period, column) => {
    if (period.fiscalYear !== year) return;
    const col = layout.firstPeriod + column;
    const last = runs.at(-1);
    if (last && last.right === col - 1) last.right = col;
    else runs.push({ left: col, right: col });
  });
  const areas = runs.map(({ left, right }) => areaA1({ top: first, bottom: total - 1, left, right }));
  return areas.length > 0 ? sumFormula(areas) : undefined;
}

/** What the fiscal-year formula gives. */
export function yearResult(d: Disbursement, basis: Basis, year: number | undefined) {
  return sum(d.byDli.flatMap((dli) => dli.amounts.flatMap((amount) => (amount.fiscalYear === year ? [amount[basis].value] : []))));
}
