import type { FiscalCalendar } from "../base/fiscal";
import type { Language } from "../model/table";
import type { Period } from "../model/value";
import type { HeaderColumn } from "./header-column";
import { continues, groups, isCore, isLabelRow, profileOf, strongScore } from "./header-rows";
import type { LabelRole, RowProfile } from "./header-rows";
import { rolesOf } from "./roles";
import type { RoleMatch } from "./roles";
import { rowsInStep } from "./view";
import { underVersions } from "./version-heads";
import type { SheetView } from "./view";
import { namedByRows, periodLeftOver } from "./named-by-rows";
import { withDateColumns } from "./date-columns";
import { headerPeriod, ordinalUnder } from "./header-period";

/** Consecutive rows that together make a table's header. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  readonly language: Language;
  /** Rows that hold labels of columns rather than headers, by what they say. */
  readonly labelRows: ReadonlyMap<LabelRole, number>;
}

/** Every stretch of rows that may be a header; whether it is one depends on what kind it makes. */
export function* headerBlocks(view: SheetView, calendar: FiscalCalendar, date1904: boolean): Generator<void, readonly HeaderBlock[]> {
  const blocks: HeaderBlock[] = [];
  const profiles = new Map<number, RowProfile>();
  const at = (row: number): RowProfile => {
    let known = profiles.get(row);
    if (!known) profiles.set(row, (known = profileOf(view, row, calendar, date1904)));
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
  return blockOf(view, first, last, (row) => profileOf(view, row, calendar, date1904), calendar, date1904);
}

function blockOf(
  view: SheetView,
  top: number,
  bottom: number,
  at: (row: number) => RowProfile,
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
  return {
    top,
    bottom,
    columns: underVersions(view, withDateColumns(namedByRows(view, headed, bottom)), top, language),
    language,
    labelRows,
  };
}
