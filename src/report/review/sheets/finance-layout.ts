import { sumOfLines } from "../../../review/finance";
import type { FinanceLine, Gap, PartnerLine } from "../../../review/review";
import type { ReviewFacts } from "./facts";
import { firstRow } from "./page";

/** The programmes of one year; rows count from 0. */
export interface YearBlock {
  readonly year?: number;
  readonly first: number;
  readonly lines: readonly FinanceLine[];
  readonly total: FinanceLine;
  readonly totalRow: number;
}

/** The partners of one year, or the government's own commitments. */
export interface PartnerBlock {
  readonly year?: number;
  readonly isGovernment: boolean;
  readonly first: number;
  readonly lines: readonly PartnerLine[];
  readonly totalRow: number;
}

/** Where everything stands on the financial report; a part that the workbook lacks is absent. */
export interface FinanceLayout {
  readonly sheet: string;
  readonly programmes?: { readonly title: number; readonly header: number; readonly blocks: readonly YearBlock[]; readonly last: number };
  readonly partners?: { readonly title: number; readonly header: number; readonly blocks: readonly PartnerBlock[]; readonly last: number };
  readonly gaps?: { readonly title: number; readonly header: number; readonly gaps: readonly Gap[]; readonly last: number };
  readonly rates?: { readonly title: number; readonly header: number; readonly last: number };
}

/** The columns, the same in every table of the sheet: what a row is about, its figures, the cells they come from. */
export const financeCol = {
  year: 0,
  programme: 1,
  source: 2,
  cost: 3,
  budget: 4,
  released: 5,
  spent: 6,
  releaseRate: 7,
  executionRate: 8,
  cells: 9,
} as const;

export const partnerCol = {
  year: 0,
  partner: 1,
  programme: 2,
  committed: 3,
  disbursed: 4,
  rate: 5,
  status: 6,
  signed: 7,
  cells: 9,
} as const;
export const gapCol = { year: 0, programme: 1, cost: 3, government: 4, partners: 5, gap: 6, stated: 7, difference: 8, cells: 9 } as const;

/** Undefined where the workbook has neither money of programmes nor of partners. */
export function financeLayout({ review }: ReviewFacts, sheet: string): FinanceLayout | undefined {
  const { finance } = review;
  if (finance.lines.length === 0 && finance.partners.length === 0) return undefined;
  let row: number = firstRow + 1;
  /** A title and a header, with an empty row between tables. */
  const begin = (): { readonly title: number; readonly header: number } => {
    const title = row === firstRow + 1 ? row : row + 1;
    row = title + 2;
    return { title, header: title + 1 };
  };
  const programmes = finance.lines.length > 0 ? { ...begin(), ...yearBlocks() } : undefined;
  const partners = finance.partners.length > 0 ? { ...begin(), ...partnerBlocks() } : undefined;
  const gaps = finance.gaps.length > 0 ? { ...begin(), gaps: finance.gaps, last: (row += finance.gaps.length) - 1 } : undefined;
  const rates = finance.rates.length > 0 ? { ...begin(), last: (row += finance.rates.length) - 1 } : undefined;
  return {
    sheet,
    ...(programmes ? { programmes } : {}),
    ...(partners ? { partners } : {}),
    ...(gaps ? { gaps } : {}),
    ...(rates ? { rates } : {}),
  };

  function yearBlocks(): { readonly blocks: readonly YearBlock[]; readonly last: number } {
    const blocks = groupsBy(finance.lines, (line) => String(line.year ?? "")).map((lines): YearBlock => {
      const first = row;
      row = first + lines.length + 1;
      const [{ year }] = lines;
      return { ...(year === undefined ? {} : { year }), first, lines, total: sumOfLines(lines, "all programmes"), totalRow: row - 1 };
    });
    return { blocks, last: row - 1 };
  }

  function partnerBlocks(): { readonly blocks: readonly PartnerBlock[]; readonly last: number } {
    const ordered = [...finance.partners].sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || Number(a.isGovernment) - Number(b.isGovernment));
    const blocks = groupsBy(ordered, (line) => `${line.year ?? ""} ${line.isGovernment}`).map((lines): PartnerBlock => {
      const first = row;
      row = first + lines.length + 1;
      const [{ year, isGovernment }] = lines;
      return { ...(year === undefined ? {} : { year }), isGovernment, first, lines, totalRow: row - 1 };
    });
    return { blocks, last: row - 1 };
  }
}

/** What has the same key, in the order of the first of each. */
function groupsBy<T>(all: readonly T[], key: (one: T) => string): ReadonlyArray<readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const known = groups.get(key(one));
    if (known) known.push(one);
    else groups.set(key(one), [one]);
  }
  return [...groups.values()];
}
