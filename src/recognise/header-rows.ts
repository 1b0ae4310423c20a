import type { FiscalCalendar } from "../base/fiscal";
import { currencyIn, scaleIn } from "../base/money-words";
import { headerPeriod, ordinalUnder } from "./header-period";
import { takesTime } from "./named-by-rows";
import { rolesOf } from "./roles";
import { holdsVersions, isVersionHead } from "./version-heads";
import type { SheetView } from "./view";

/** Rows over a DLI table's columns that carry a label at their left: "Disbursement date | Sep-15 | Sep-16". */
const labelRoles = ["disbursement-number", "disbursement-date", "end-of-period"] as const;
export type LabelRole = (typeof labelRoles)[number];

/** A row as it looks to one who seeks a header: what its cells are words or times for. */
export interface RowProfile {
  readonly row: number;
  readonly filled: readonly number[];
  /** Distinct roles that whole phrases of the row stand for. */
  readonly strong: ReadonlySet<string>;
  readonly strongCells: number;
  /** Periods that head a column; a row of whole dates alone is data. */
  readonly headPeriods: number;
  /** Short cells that hold a header word among others. */
  readonly weakCells: number;
  readonly periods: readonly number[];
  readonly label?: LabelRole;
  readonly longest: number;
  readonly startsWithRowLabel: boolean;
}

/** How well a whole phrase stands for a role, against a word among others. */
export const strongScore = 0.8;
const weakScore = 0.65;

export function profileOf(view: SheetView, row: number, calendar: FiscalCalendar, date1904: boolean): RowProfile {
  const filled = view.filled(row);
  const strong = new Set<string>();
  const periods: number[] = [];
  let strongCells = 0;
  let weakCells = 0;
  let days = 0;
  let longest = 0;
  let label: LabelRole | undefined;
  for (const col of filled) {
    const text = view.text(row, col);
    longest = Math.max(longest, text.length);
    const all = view.shown(row, col).content.kind === "text" ? rolesOf(text) : [];
    const roles = all.filter((match) => match.score >= strongScore);
    const period = headerPeriod(view, row, col, calendar, date1904);
    const isPeriod = period !== undefined;
    if (isPeriod) periods.push(col);
    if (period?.kind === "day") days++;
    else if (roles.length === 0 && ((all[0]?.score ?? 0) >= weakScore || statesMoney(text)) && text.length <= 40) weakCells++;
    if (roles[0]) {
      // "2016 target" is one header cell, not two.
      if (!isPeriod) strongCells++;
      strong.add(roles[0].role);
      if (label === undefined && col === filled[0])
        label = labelRoles.find((role) => roles.some((match) => match.role === role && match.score === 1));
    }
  }
  const first = rolesOf(view.text(row, filled[0] ?? 0));
  const startsWithRowLabel =
    filled.length > 0 &&
    first.some((match) => match.score === 1 && (match.role === "value-row" || match.role === "date-row")) &&
    !first.some((match) => match.role === "paragraph");
  return {
    row,
    filled,
    strong,
    strongCells,
    weakCells,
    headPeriods: periods.length > days ? periods.length : 0,
    periods,
    longest,
    startsWithRowLabel,
    ...(label === undefined ? {} : { label }),
  };
}

/** "GoB (in lac tk.)": a short cell that states a unit of money heads a column of it. */
const statesMoney = (text: string): boolean =>
  !/^\s*[\d$€£]/.test(text) && /\p{L}/u.test(text) && currencyIn(text) !== undefined && (scaleIn(text) !== undefined || /[([]/.test(text));

/** A row whose cells are mostly header words or times. */
export const isCore = (row: RowProfile): boolean => {
  // "Value | No | Yes | No change": a row of values whose words happen to be header words.
  if (row.startsWithRowLabel && row.strong.size < 4) return false;
  const hits = row.headPeriods + row.strongCells + row.weakCells;
  return (
    row.filled.length >= 2 &&
    (row.strong.size >= 2 || (row.strong.size === 1 && row.headPeriods >= 2)) &&
    Math.min(hits, row.filled.length) / row.filled.length >= 0.6 &&
    row.longest <= 160
  );
};

/** A row of labels over columns: its label, then dates, numbers or marks to the right. */
export const isLabelRow = (view: SheetView, row: RowProfile): boolean =>
  row.label !== undefined &&
  row.strong.size <= 1 &&
  row.filled.length >= 2 &&
  row.filled.slice(1).every((col) => view.text(row.row, col).length <= 20);

/** A row that can only continue a header: its cells stand under merged or empty header cells, and are periods or header words. */
export function continues(view: SheetView, above: readonly RowProfile[], row: RowProfile): boolean {
  if (row.filled.length === 0 || row.longest > 100) return false;
  const hits = row.filled.filter(
    (col) =>
      row.periods.includes(col) ||
      ordinalUnder(view, row.row, col, row.row - 3) !== undefined ||
      rolesOf(view.text(row.row, col)).some((match) => match.score >= 0.7),
  );
  if (hits.length / row.filled.length < 0.6) return false;
  const isVersionRow = holdsVersions(view, row.row);
  return row.filled.every((col) => {
    const over = view.mergeAt(row.row - 1, col);
    const overIsWide = over !== undefined && over.right > over.left && over.bottom < row.row;
    const overIsEmpty = view.text(row.row - 1, col) === "" || above.some((each) => each.label !== undefined && each.row === row.row - 1);
    // "Target" and "Amount" under "2024".
    const underPeriod =
      !row.periods.includes(col) && above.some((each) => each.row === row.row - 1 && each.periods.includes(col)) && row.filled.length > 1;
    // "2019" under "Year 1".
    const yearUnderOrdinal =
      row.periods.length >= 2 &&
      row.periods.includes(col) &&
      above.some((each) => each.row === row.row - 1 && each.periods.includes(col)) &&
      !/\d{4}/.test(view.text(row.row - 1, col));
    return (
      overIsWide ||
      overIsEmpty ||
      underPeriod ||
      yearUnderOrdinal ||
      isVersionRow ||
      ((row.periods.length >= 2 || row.filled.length > 2) &&
        row.periods.includes(col) &&
        (takesTime(view, row.row - 1, col) || isVersionHead(view, row.row - 1, col)))
    );
  });
}

/** A row over the core row that only groups its columns: "Cumulative target values" over the years. */
export function groups(view: SheetView, row: RowProfile, core: RowProfile): boolean {
  if (row.filled.length === 0 || row.longest > 100) return false;
  const isGrouped = row.filled.some((col) => {
    const merged = view.mergeAt(row.row, col);
    const isWide = merged !== undefined && merged.right > merged.left && merged.bottom < core.row;
    return isWide && rolesOf(view.text(row.row, col)).some((match) => match.score >= 0.7);
  });
  const known = row.filled.every((col) => {
    const merged = view.mergeAt(row.row, col);
    const spans = merged !== undefined && merged.right > merged.left;
    const role = rolesOf(view.text(row.row, col)).some((match) => match.score >= 0.7) || row.periods.includes(col);
    // What is merged into the core row heads a column there, whatever its words.
    if (merged !== undefined && merged.bottom >= core.row && isGrouped) return true;
    return role && (spans || (merged !== undefined && merged.bottom > row.row) || view.text(core.row, col) !== "");
  });
  // One cell across the whole table is its title, not a group of columns.
  const first = row.filled[0] ?? 0;
  const only = row.filled.length === 1 ? view.mergeAt(row.row, first) : undefined;
  const last = core.filled.at(-1) ?? 0;
  const isTitle = row.filled.length === 1 && first <= (core.filled[0] ?? 0) && (only === undefined || only.right >= last);
  return known && !isTitle;
}
