import { foldName } from "../../../base/fold";
import type { Dec } from "../../../base/decimal";
import { zero } from "../../../base/decimal";
import { sumOfLines } from "../../../review/finance";
import type { FinanceLine, PartnerLine, Rating } from "../../../review/review";
import { themeName } from "../../../review/themes";
import { ratings } from "../groups";
import type { ReviewFacts } from "./facts";
import type { FinanceLayout } from "./finance-layout";
import { firstRow } from "./page";
import type { PerformanceLayout } from "./performance-layout";

/** A row of money with the rows of the financial report that it adds up. */
export interface Added<Line> {
  readonly name: string;
  readonly parts: ReadonlyArray<{ readonly row: number; readonly line: Line }>;
}

interface Block {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** Where everything stands on the dashboard; rows count from 0. */
export interface DashboardLayout {
  readonly sheet: string;
  readonly figures: { readonly title: number; readonly first: number };
  readonly ratings?: Block & { readonly shown: readonly Rating[]; readonly total: number };
  readonly programmes?: Block & { readonly items: ReadonlyArray<Added<FinanceLine>>; readonly more: number };
  readonly partners?: Block & { readonly items: ReadonlyArray<Added<PartnerLine>>; readonly more: number };
  readonly last: number;
}

/** More columns than these are not told apart in a chart. */
const most = 12;
/** Without these a chart of ratings would change its colours from year to year. */
const always = 5;

/** `figures` is how many key figures there are. */
export function dashboardLayout(
  { review }: ReviewFacts,
  sheet: string,
  figures: number,
  performance: PerformanceLayout | undefined,
  finance: FinanceLayout | undefined,
): DashboardLayout {
  let row = firstRow + 2 + figures + 1;
  const block = (rows: number): Block => {
    const title = row;
    row = title + 2 + rows + 1;
    return { title, header: title + 1, first: title + 2, last: title + 1 + rows };
  };
  const shown = ratings.filter((rating, n) => n < always || review.indicators.some((one) => one.rating === rating));
  const themes = performance ? block(performance.blocks.length + 1) : undefined;
  const lines = largest(
    programmesOf(review.year, finance),
    ({ parts }) =>
      sumOfLines(
        parts.map(({ line }) => line),
        "",
      ).budget?.value,
  );
  const programmes = lines.items.length > 0 ? { ...block(lines.items.length), ...lines } : undefined;
  const given = largest(partnersOf(review.year, finance), ({ parts }) => addedUp(parts.map(({ line }) => line.committed?.value)));
  const partners = given.items.length > 0 ? { ...block(given.items.length), ...given } : undefined;
  return {
    sheet,
    figures: { title: firstRow + 1, first: firstRow + 2 },
    ...(themes ? { ratings: { ...themes, last: themes.last - 1, total: themes.last, shown } } : {}),
    ...(programmes ? { programmes } : {}),
    ...(partners ? { partners } : {}),
    last: row - 2,
  };
}

export const addedUp = (figures: ReadonlyArray<Dec | undefined>): Dec | undefined => {
  const known = figures.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, one) => total.plus(one), zero);
};

/** The largest ones, where there are more than a chart can show. */
function largest<T>(all: readonly T[], size: (one: T) => Dec | undefined): { readonly items: readonly T[]; readonly more: number } {
  if (all.length <= most) return { items: all, more: 0 };
  const sorted = [...all].sort((a, b) => (size(b) ?? zero).cmp(size(a) ?? zero));
  return { items: sorted.slice(0, most), more: all.length - most };
}

/** The programmes of the year reviewed, all sources of one together. */
function programmesOf(year: number | undefined, finance: FinanceLayout | undefined): Added<FinanceLine>[] {
  const blocks = finance?.programmes?.blocks.filter((one) => one.year === year) ?? [];
  return added(
    blocks.flatMap(({ first, lines }) => lines.map((line, n) => ({ row: first + n, line }))),
    ({ programme }) => programme,
    themeName,
  );
}

/** The partners of the year reviewed, what has no year among it. */
function partnersOf(year: number | undefined, finance: FinanceLayout | undefined): Added<PartnerLine>[] {
  const blocks = finance?.partners?.blocks.filter((one) => !one.isGovernment && (one.year === undefined || one.year === year)) ?? [];
  return added(
    blocks.flatMap(({ first, lines }) => lines.map((line, n) => ({ row: first + n, line }))),
    ({ partner }) => partner,
    foldName,
  );
}

function added<Line>(
  rows: ReadonlyArray<{ readonly row: number; readonly line: Line }>,
  nameOf: (line: Line) => string,
  keyOf: (name: string) => string,
): Added<Line>[] {
  const groups = new Map<string, { name: string; parts: { row: number; line: Line }[] }>();
  for (const one of rows) {
    const name = nameOf(one.line);
    const group = groups.get(keyOf(name)) ?? { name, parts: [] };
    group.parts.push(one);
    groups.set(keyOf(name), group);
  }
  return [...groups.values()];
}
