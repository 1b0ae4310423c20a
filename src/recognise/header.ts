import type { FiscalCalendar } from "../base/fiscal";
import type { Language } from "../model/table";
import type { Period } from "../model/value";
import type { HeaderColumn } from "./header-column";
import { rolesOf } from "./roles";
import type { RoleMatch } from "./roles";
import { currencyIn, scaleIn } from "../base/money-words";
import { rowsInStep } from "./view";
import type { SheetView } from "./view";
import { namedByRows, periodLeftOver, takesTime } from "./named-by-rows";
import { headerPeriod, ordinalUnder } from "./header-period";

/** Rows over a DLI table's columns that carry a label at their left: "Disbursement date | Sep-15 | Sep-16". */
export const labelRoles = ["disbursement-number", "disbursement-date", "end-of-period"] as const;
export type LabelRole = (typeof labelRoles)[number];

/** Consecutive rows that together make a table's header. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  readonly language: Language;
  /** Rows that hold labels of columns rather than headers, by what they say. */
  readonly labelRows: ReadonlyMap<LabelRole, number>;
}

interface Profile {
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

const strongScore = 0.8;
const weakScore = 0.65;

function profile(view: SheetView, row: number, calendar: FiscalCalendar, date1904: boolean): Profile {
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

const isCore = (row: Profile): boolean => {
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
const isLabelRow = (view: SheetView, row: Profile): boolean =>
  row.label !== undefined &&
  row.strong.size <= 1 &&
  row.filled.length >= 2 &&
  row.filled.slice(1).every((col) => view.text(row.row, col).length <= 20);

/** A row that can only continue a header: its cells stand under merged or empty header cells, and are periods or header words. */
function continues(view: SheetView, above: readonly Profile[], row: Profile): boolean {
  if (row.filled.length === 0 || row.longest > 100) return false;
  const hits = row.filled.filter(
    (col) =>
      row.periods.includes(col) ||
      ordinalUnder(view, row.row, col, row.row - 3) !== undefined ||
      rolesOf(view.text(row.row, col)).some((match) => match.score >= 0.7),
  );
  if (hits.length / row.filled.length < 0.6) return false;
  return row.filled.every((col) => {
    const over = view.mergeAt(row.row - 1, col);
    const overIsWide = over !== undefined && over.right > over.left && over.bottom < row.row;
    const overIsEmpty = view.text(row.row - 1, col) === "" || above.some((each) => each.label !== undefined && each.row === row.row - 1);
    // "Target" and "Amount" under "2024".
    const underPeriod =
      !row.periods.includes(col) && above.some((each) => each.row === row.row - 1 && each.periods.includes(col)) && row.filled.length > 1;
    return (
      overIsWide ||
      overIsEmpty ||
      underPeriod ||
      (row.periods.length >= 2 && row.periods.includes(col) && takesTime(view, row.row - 1, col))
    );
  });
}

/** A row over the core row that only groups its columns: "Cumulative target values" over the years. */
function groups(view: SheetView, row: Profile, core: Profile): boolean {
  if (row.filled.length === 0 || row.longest > 100) return false;
  const known = row.filled.every((col) => {
    const merged = view.mergeAt(row.row, col);
    const spans = merged !== undefined && merged.right > merged.left;
    const role = rolesOf(view.text(row.row, col)).some((match) => match.score >= 0.7) || row.periods.includes(col);
    return role && (spans || (merged !== undefined && merged.bottom > row.row) || view.text(core.row, col) !== "");
  });
  // One cell across the whole table is its title, not a group of columns.
  const first = row.filled[0] ?? 0;
  const only = row.filled.length === 1 ? view.mergeAt(row.row, first) : undefined;
  const last = core.filled.at(-1) ?? 0;
  const isTitle = row.filled.length === 1 && first <= (core.filled[0] ?? 0) && (only === undefined || only.right >= last);
  return known && !isTitle;
}

/** Every stretch of rows that may be a header; whether it is one depends on what kind it makes. */
export function* headerBlocks(view: SheetView, calendar: FiscalCalendar, date1904: boolean): Generator<void, readonly HeaderBlock[]> {
  const blocks: HeaderBlock[] = [];
  const profiles = new Map<number, Profile>();
  const at = (row: number): Profile => {
    let known = profiles.get(row);
    if (!known) profiles.set(row, (known = profile(view, row, calendar, date1904)));
    return known;
  };
  const rows = view.sheet.rowCount;
  let after = -1;
  for (let row = 0; row < rows; row++) {
    if (row % rowsInStep === 0) yield;
    // Far down, a header stands only after an empty row: long lists are not searched line by line.
    if (row > 400 && view.filled(row - 1).length > 0 && view.filled(row - 2).length > 0) continue;
    if (view.filled(row).length < 2 || !isCore(at(row))) continue;
    let top = row;
    while (top > after + 1 && row - top < 4 && (isLabelRow(view, at(top - 1)) || groups(view, at(top - 1), at(row)))) top--;
    let bottom = row;
    for (const merged of view.filled(row).map((col) => view.mergeAt(row, col))) {
      if (merged && merged.bottom - row < 4) bottom = Math.max(bottom, merged.bottom);
    }
    while (bottom + 1 < rows && bottom - row < 4) {
      const next = at(bottom + 1);
      if (!isLabelRow(view, next) && !continues(view, [at(bottom)], next)) break;
      bottom++;
    }
    blocks.push(blockOf(view, top, bottom, at, calendar, date1904));
    row = bottom;
    after = bottom;
  }
  return blocks;
}

/** These rows as a header, because a person says that they are one. */
export function headerAt(view: SheetView, first: number, last: number, calendar: FiscalCalendar, date1904: boolean): HeaderBlock {
  return blockOf(view, first, last, (row) => profile(view, row, calendar, date1904), calendar, date1904);
}

function blockOf(
  view: SheetView,
  top: number,
  bottom: number,
  at: (row: number) => Profile,
  calendar: FiscalCalendar,
  date1904: boolean,
): HeaderBlock {
  const labelRows = new Map<LabelRole, number>();
  const cols = new Set<number>();
  const languages = new Map<Language, number>();
  for (let row = top; row <= bottom; row++) {
    const known = at(row);
    if (known.label !== undefined && isLabelRow(view, known)) labelRows.set(known.label, row);
    for (const col of known.filled) {
      const merged = view.mergeAt(row, col);
      for (let each = col; each <= Math.min(merged?.right ?? col, view.sheet.colCount - 1); each++) cols.add(each);
    }
  }
  const labelled = new Set(labelRows.values());
  const columns = [...cols]
    .sort((a, b) => a - b)
    .map((col): HeaderColumn => {
      const texts: string[] = [];
      const roles = new Map<string, RoleMatch>();
      let period: Period | undefined;
      let periodRow: number | undefined;
      let lowest = top;
      for (let row = bottom; row >= top; row--) {
        const text = view.text(row, col);
        const isLabelCell = labelled.has(row) && view.ref(row, col).col === (at(row).filled[0] ?? -1);
        if (text === "" || isLabelCell || (row < bottom && view.ref(row, col).row === view.ref(row + 1, col).row)) continue;
        if (texts.length === 0) lowest = view.ref(row, col).row;
        texts.unshift(text);
        const isDateLabel = labelRows.get("disbursement-date") === row || labelRows.get("disbursement-number") === row;
        if (!isDateLabel && period === undefined) {
          period = headerPeriod(view, row, col, calendar, date1904) ?? ordinalUnder(view, row, col, top);
          if (period) periodRow = row;
        }
        if (labelled.has(row)) continue;
        for (const match of view.shown(row, col).content.kind === "text" ? rolesOf(text) : []) {
          const score = match.score * 0.95 ** (texts.length - 1);
          if ((roles.get(match.role)?.score ?? 0) < score) roles.set(match.role, { ...match, score });
          if (match.score < strongScore) continue;
          for (const each of match.languages) languages.set(each, (languages.get(each) ?? 0) + 1);
        }
      }
      if (period === undefined && texts.length > 0) {
        const dateRow = labelRows.get("disbursement-date");
        if (dateRow !== undefined) period = headerPeriod(view, dateRow, col, calendar, date1904);
      }
      if (period === undefined && texts.length > 0) {
        const over = periodLeftOver(view, { row: lowest, top, col }, (row, at) => headerPeriod(view, row, at, calendar, date1904));
        if (over) [period, periodRow] = [over.period, over.row];
      }
      return {
        col,
        row: lowest,
        texts,
        roles: [...roles.values()].sort((a, b) => b.score - a.score),
        ...(period ? { period } : {}),
        ...(periodRow === undefined ? {} : { periodRow }),
      };
    });
  const language = [...languages].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "en";
  const headed = columns.filter((column) => column.texts.length > 0 || column.period !== undefined);
  return { top, bottom, columns: namedByRows(view, headed, bottom), language, labelRows };
}
