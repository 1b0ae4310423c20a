import type { FiscalCalendar } from "../base/fiscal";
import { areaA1, columnName } from "../grid/address";
import type { Area } from "../grid/address";
import type { Version } from "../model/project";
import type { Doubt, Language, Table, TableColumn, TableCorrection, TableKind } from "../model/table";
import type { Value } from "../model/value";
import type { RoledColumn } from "./header-column";
import { figuresOf } from "./figures";
import type { HeaderBlock } from "./header";
import type { LabelRole } from "./header-rows";
import { currencyIn, scaleIn } from "../base/money-words";
import { readValue } from "./values/read-value";
import type { ReadContext } from "./values/reading";
import { decideSeparators } from "../base/separators";
import type { SeparatorsDecision } from "../base/separators";
import { separatorsOnSheet } from "./sheet-separators";
import type { SheetView } from "./view";

/** What every reader of one workbook knows. */
export interface Reading {
  readonly date1904: boolean;
  readonly calendar: FiscalCalendar;
}

/** A person's word on what stands at a range; `null`: no table. */
export interface KindOverride {
  readonly area: Area;
  readonly correction: TableCorrection;
}

/** A table found in a sheet: where its parts stand and how its cells are read. */
export interface Region {
  readonly view: SheetView;
  readonly table: Table;
  readonly columns: readonly RoledColumn[];
  /** Sheet rows that hold the table's data, in order; repeated headers and notes are left out. */
  readonly rows: readonly number[];
  /** Headers repeated inside the table, by their first row. */
  readonly headers: readonly HeaderBlock[];
  readonly labelRows: ReadonlyMap<LabelRole, number>;
  readonly separators: SeparatorsDecision;
  readonly reading: Reading;
  /** The lines over the header, top to bottom. */
  readonly titles: readonly string[];
  readonly dateOrder: ReadContext["dateOrder"];
  readonly doubts: Doubt[];
  /** The table is a row of blocks, each of one DLI. */
  readonly inDliBlocks?: true;
  /** The version that its columns state, where the other stands beside it. */
  readonly version?: Version;
}

export interface RegionParts {
  readonly view: SheetView;
  readonly kind: TableKind;
  readonly confidence: number;
  readonly why: string;
  readonly language: Language;
  readonly title?: string;
  /** Text near the table that may state its scale and currency: title, notes above. */
  readonly about: string;
  readonly columns: readonly RoledColumn[];
  readonly rows: readonly number[];
  readonly headers: readonly HeaderBlock[];
  readonly labelRows: ReadonlyMap<LabelRole, number>;
  readonly area: Area;
  readonly reading: Reading;
  readonly correction?: TableCorrection;
  readonly inDliBlocks?: true;
  readonly version?: Version;
}

/** A region with the scale, currency and separators that its title, headers and figures tell. */
export function makeRegion(parts: RegionParts): Region {
  const { view, columns } = parts;
  const headerOf = (column: RoledColumn): string => column.texts.map((text) => text.replace(/\s+/g, " ")).join(" / ");
  const { correction } = parts;
  const scale = correction?.scale ?? scaleIn(parts.about);
  const currency = correction?.currency ?? currencyIn(parts.about);
  const tableColumns: TableColumn[] = columns.map((column) => {
    const header = headerOf(column);
    const said = correction?.columns?.find((each) => each.col === column.col);
    const ownScale = said?.scale ?? (correction?.scale === undefined ? scaleIn(header) : undefined);
    const ownCurrency = said?.currency ?? (correction?.currency === undefined ? currencyIn(header) : undefined);
    return {
      cell: view.ref(column.row, column.col),
      header,
      role: column.role,
      ...(column.period ? { period: column.period } : {}),
      ...(column.periodRow === undefined || column.periodRow === column.row ? {} : { periodCell: view.ref(column.periodRow, column.col) }),
      ...(ownScale === undefined ? {} : { scale: ownScale }),
      ...(ownCurrency === undefined ? {} : { currency: ownCurrency }),
    };
  });
  const texts: string[] = [];
  for (const row of parts.rows.slice(0, 500)) {
    for (const column of columns) {
      const cell = view.sheet.cell(row, column.col);
      if (cell.content.kind === "text" && cell.content.value.length < 60) texts.push(withoutCode(cell.content.value, column.role));
    }
  }
  const own = decideSeparators(texts, parts.language);
  const onSheet = own.basis === "assumed" && own.isMixed !== true ? separatorsOnSheet(view, parts.language) : own;
  const separators = onSheet.basis === "stated" ? onSheet : own;
  const table: Table = {
    id: `${parts.kind} ${parts.view.sheet.name}!${areaA1(parts.area)}${parts.version === "current" ? " current" : ""}`,
    kind: parts.kind,
    sheet: view.sheet.name,
    area: parts.area,
    confidence: parts.confidence,
    why: parts.why,
    language: parts.language,
    columns: tableColumns,
    ...(correction === undefined ? {} : { correction }),
    ...notesOf(view, parts),
    ...figuresOf(parts, separators),
    ...(parts.title === undefined ? {} : { title: parts.title }),
    ...(scale === undefined ? {} : { scale }),
    ...(currency === undefined ? {} : { currency }),
  };
  return {
    view,
    table,
    columns,
    rows: parts.rows,
    headers: parts.headers,
    labelRows: parts.labelRows,
    separators,
    reading: parts.reading,
    dateOrder: dateOrderOf(texts),
    titles: parts.about.split("\n").map((line) => line.trim()),
    doubts: [],
    ...(parts.inDliBlocks ? { inDliBlocks: true as const } : {}),
    ...(parts.version ? { version: parts.version } : {}),
  };
}

const numbering = new Set(["indicator-code", "dli", "dlr", "paragraph", "loan-number", "disbursement-number", "person-id", "school-id"]);
const naming = new Set(["indicator", "linked-indicator", "name", "definition", "component", "budget-activity", "objective", "other"]);

/** A cell's text without what numbers it: the point of "1.2" or "Output 1.2: ..." parts no decimals. */
function withoutCode(text: string, role: string): string {
  if (numbering.has(role)) return "";
  return naming.has(role) ? text.replace(/^(?:\p{L}[\p{L} .#°º-]*\s)?\d{1,3}(?:\.\d{1,2}){1,3}(?=[\s:.)–-]|$)/u, "") : text;
}

/** Whether the dates in figures that can be read one way only put the day or the month first; undefined where they do not agree. */
function dateOrderOf(texts: readonly string[]): ReadContext["dateOrder"] {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})$/.exec(text.trim());
    if (!match) continue;
    if (Number(match[1]) > 12 && Number(match[2]) <= 12) dayFirst++;
    if (Number(match[2]) > 12 && Number(match[1]) <= 12) monthFirst++;
  }
  return dayFirst > 0 && monthFirst === 0 ? "day-first" : monthFirst > 0 && dayFirst === 0 ? "month-first" : undefined;
}

/** What was read although it is not seen: hidden rows, columns and sheets. */
function notesOf(view: SheetView, { area }: RegionParts): { notes?: readonly string[] } {
  const { sheet } = view;
  const rows = [...sheet.hiddenRows].filter((row) => row >= area.top && row <= area.bottom).sort((a, b) => a - b);
  const cols = [...sheet.hiddenCols].filter((col) => col >= area.left && col <= area.right).sort((a, b) => a - b);
  const notes = [
    ...(sheet.visibility === "visible" ? [] : ["The sheet is hidden; it was read."]),
    ...(rows.length === 0
      ? []
      : [
          `${rows.length === 1 ? "A hidden row was" : `${rows.length} hidden rows were`} read: ${listed(rows.map((row) => String(row + 1)))}.`,
        ]),
    ...(cols.length === 0
      ? []
      : [`${cols.length === 1 ? "A hidden column was" : `${cols.length} hidden columns were`} read: ${listed(cols.map(columnName))}.`]),
  ];
  return notes.length === 0 ? {} : { notes };
}

const listed = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");

/** How the table writes its figures, and how sure that is. */
export const separatorsOf = (region: Region): Pick<ReadContext, "separators" | "isSeparatorSure" | "commaGroups" | "dateOrder"> => ({
  separators: region.separators.separators,
  isSeparatorSure: region.separators.basis === "stated",
  commaGroups: region.table.language === "en" && region.separators.isMixed !== true,
  ...(region.dateOrder === undefined ? {} : { dateOrder: region.dateOrder }),
});

/** Reads one cell of a region, noting its doubt. A column's own scale and currency win over the table's. */
export function readCell(
  region: Region,
  row: number,
  col: number,
  expects: ReadContext["expects"],
  override?: Partial<ReadContext>,
): Value {
  const { view, table } = region;
  const ref = view.ref(row, col);
  // Labels with values beside them have a row each; headers have a column each.
  const column = table.columns[region.columns.findIndex((each) => each.col === col && (region.headers.length > 0 || each.row === row))];
  const isAmount = expects === "amount";
  const read = readValue(view.shown(row, col), ref, {
    date1904: region.reading.date1904,
    calendar: region.reading.calendar,
    expects,
    ...separatorsOf(region),
    ...(isAmount && (column?.scale ?? table.scale) !== undefined ? { scale: column?.scale ?? table.scale } : {}),
    ...(isAmount && (column?.currency ?? table.currency) !== undefined ? { currency: column?.currency ?? table.currency } : {}),
    ...override,
  });
  if (read.doubt) region.doubts.push({ cell: ref, ...read.doubt });
  return read.value;
}

/** The columns of a role, left to right. */
export function columnsOf(region: Region, ...roles: readonly string[]): readonly RoledColumn[] {
  return region.columns.filter((column) => roles.includes(column.role));
}

export function columnOf(region: Region, ...roles: readonly string[]): RoledColumn | undefined {
  for (const role of roles) {
    const found = region.columns.find((column) => column.role === role);
    if (found) return found;
  }
  return undefined;
}
