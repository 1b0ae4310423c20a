import type { Area } from "../../grid/address";
import type { CellLook, Edit, NewContent } from "../../grid/edits";
import { isHighlight } from "../../grid/highlight";
import type { Book, BookCell, BookSheet } from "../book/book";

/** A sheet as it stood when its file was opened; cells are never changed in place, so they are kept by reference. */
interface SheetThen {
  readonly name: string;
  readonly isProtected: boolean;
  readonly cells: ReadonlyMap<string, BookCell>;
  readonly merges: ReadonlySet<string>;
  readonly widths: ReadonlyMap<number, number>;
  readonly frozen: string;
  readonly print: string;
  readonly validations: ReadonlySet<object>;
  readonly overlays: string;
  /** How many charts of the add-in's there were. */
  readonly charts: number;
  readonly names: ReadonlySet<string>;
}

/** A book as it stood when its file was opened, by sheet id. */
export type Baseline = ReadonlyMap<string, SheetThen>;

const areaKey = (area: Area): string => `${area.top},${area.left},${area.bottom},${area.right}`;

/** Remembers a book, so that what was changed since can be told. */
export function baselineOf(book: Book): Baseline {
  return new Map(book.sheets().map((sheet) => [sheet.id, thenOf(sheet)]));
}

function thenOf(sheet: BookSheet): SheetThen {
  const cells = new Map<string, BookCell>();
  eachCell(sheet, (row, col, cell) => cells.set(`${row},${col}`, cell));
  return {
    name: sheet.name,
    isProtected: sheet.isProtected,
    cells,
    merges: new Set(sheet.merges.map(areaKey)),
    widths: new Map(sheet.columnWidths),
    frozen: JSON.stringify(sheet.frozen),
    print: JSON.stringify(sheet.print),
    validations: new Set(sheet.validations),
    overlays: JSON.stringify(sheet.overlays),
    charts: sheet.charts.length,
    names: new Set(sheet.names.map(({ name }) => name)),
  };
}

function eachCell(sheet: BookSheet, visit: (row: number, col: number, cell: BookCell) => void): void {
  const used = sheet.usedArea(true);
  if (!used) return;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let col = used.left; col <= used.right; col++) {
      const cell = sheet.cell(row, col);
      if (cell.content.kind !== "blank" || cell.formula !== undefined || cell.look !== undefined) visit(row, col, cell);
    }
  }
}

const blank: BookCell = { content: { kind: "blank" }, text: "" };
const nothing: SheetThen = {
  name: "",
  isProtected: false,
  cells: new Map(),
  merges: new Set(),
  widths: new Map(),
  frozen: '{"rows":0,"cols":0}',
  print: "",
  validations: new Set(),
  overlays: "[]",
  charts: 0,
  names: new Set(),
};

/** What was changed since, as edits of the opened file in an order that works: deleted sheets, new sheets, then sheet by sheet. */
export function editsSince(baseline: Baseline, book: Book): Edit[] {
  const edits: Edit[] = [];
  const sheets = book.sheets();
  for (const sheet of sheets) {
    if (!baseline.has(sheet.id))
      edits.push({ kind: "add-sheet", sheet: sheet.name, ...(sheet.visibility === "visible" ? {} : { visibility: "very-hidden" }) });
  }
  // A sheet that was replaced by one of the same name must go before it; any other goes once there is a sheet to stay.
  const gone = [...baseline].filter(([id]) => !sheets.some((sheet) => sheet.id === id)).map(([, { name }]) => name);
  const replaced = (name: string): boolean => sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const deletes = (names: readonly string[]): Edit[] => names.map((sheet) => ({ kind: "delete-sheet", sheet }));
  const ordered = [...deletes(gone.filter(replaced)), ...edits, ...deletes(gone.filter((name) => !replaced(name)))];
  for (const sheet of sheets) ordered.push(...sheetEdits(baseline.get(sheet.id) ?? nothing, sheet));
  return ordered;
}

function sheetEdits(then: SheetThen, sheet: BookSheet): Edit[] {
  const edits: Edit[] = [];
  const seen = new Set<string>();
  const cells: { row: number; col: number; content: NewContent }[] = [];
  const looks: { row: number; col: number; look: CellLook }[] = [];
  const compare = (row: number, col: number, cell: BookCell): void => {
    const before = then.cells.get(`${row},${col}`) ?? blank;
    if (before === cell) return;
    if (!sameContent(before, cell)) cells.push({ row, col, content: contentOf(cell) });
    const look = changedLook(before.look, cell.look);
    if (look) looks.push({ row, col, look });
  };
  eachCell(sheet, (row, col, cell) => {
    seen.add(`${row},${col}`);
    compare(row, col, cell);
  });
  for (const key of then.cells.keys()) {
    if (seen.has(key)) continue;
    const [row = 0, col = 0] = key.split(",").map(Number);
    compare(row, col, blank);
  }
  cells.sort((a, b) => a.row - b.row || a.col - b.col);
  edits.push(...rowsOfCells(sheet.name, cells), ...areasOfLooks(sheet.name, looks));
  for (const area of sheet.merges) if (!then.merges.has(areaKey(area))) edits.push({ kind: "merge", sheet: sheet.name, area });
  for (const [col, chars] of sheet.columnWidths) {
    if (then.widths.get(col) !== chars) edits.push({ kind: "column-width", sheet: sheet.name, col, chars });
  }
  if (JSON.stringify(sheet.frozen) !== then.frozen) edits.push({ kind: "freeze", sheet: sheet.name, ...sheet.frozen });
  const plainPrint = !sheet.print.landscape && !sheet.print.fitToWidth && !sheet.print.titleRows;
  if (JSON.stringify(sheet.print) !== then.print && !(then === nothing && plainPrint)) {
    edits.push({ kind: "print", sheet: sheet.name, ...sheet.print });
  }
  for (const one of sheet.validations) {
    if (!then.validations.has(one)) edits.push({ kind: "validation", sheet: sheet.name, area: one.area, ...one.validation });
  }
  for (const { id: _id, ...chart } of sheet.charts.slice(then.charts)) {
    const categories = chart.series[0]?.categories;
    const series = chart.series.flatMap(({ name, values }) => (values ? [{ name, values }] : []));
    if (categories) edits.push({ kind: "chart", sheet: sheet.name, chart: { ...chart, categories, series } });
  }
  for (const { name, area } of sheet.names) {
    if (!then.names.has(name)) edits.push({ kind: "name", sheet: sheet.name, name, area });
  }
  if (JSON.stringify(sheet.overlays) !== then.overlays) edits.push(...highlights(sheet));
  return edits;
}

/** The highlights of a sheet anew. */
function highlights({ name, overlays }: BookSheet): Edit[] {
  const own = overlays.filter(({ formula }) => isHighlight(formula));
  return [
    { kind: "clear-highlights", sheet: name },
    ...own.flatMap(({ area, fill }): Edit[] => (fill === undefined ? [] : [{ kind: "highlight", sheet: name, area, fill }])),
  ];
}

function sameContent(a: BookCell, b: BookCell): boolean {
  return a.formula === b.formula && JSON.stringify(a.content) === JSON.stringify(b.content);
}

function contentOf({ content, formula }: BookCell): NewContent {
  if (formula !== undefined) {
    const result = content.kind === "number" || content.kind === "text" ? content.value : undefined;
    return { kind: "formula", formula, ...(result === undefined ? {} : { result }) };
  }
  return content.kind === "error" ? { kind: "formula", formula: `=${content.code}` } : content;
}

/** The parts of a look that differ; what was taken away cannot be told as an edit but for the number format. */
function changedLook(before: CellLook | undefined, now: CellLook | undefined): CellLook | undefined {
  const was: Record<string, unknown> = { ...before };
  const changed = Object.entries({ ...now }).filter(([name, value]) => was[name] !== value);
  if (was["numberFormat"] !== undefined && now?.numberFormat === undefined) changed.push(["numberFormat", "General"]);
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

/** Neighbouring cells of a row as one edit; rows that cover the same columns joined. */
function rowsOfCells(sheet: string, cells: readonly { row: number; col: number; content: NewContent }[]): Edit[] {
  const blocks: { top: number; left: number; rows: NewContent[][] }[] = [];
  let run: { row: number; left: number; contents: NewContent[] } | undefined;
  const close = (): void => {
    if (!run) return;
    const above = blocks.at(-1);
    const joins =
      above && above.left === run.left && above.top + above.rows.length === run.row && above.rows[0]?.length === run.contents.length;
    if (joins) above.rows.push(run.contents);
    else blocks.push({ top: run.row, left: run.left, rows: [run.contents] });
  };
  for (const { row, col, content } of cells) {
    if (run && run.row === row && run.left + run.contents.length === col) {
      run.contents.push(content);
    } else {
      close();
      run = { row, left: col, contents: [content] };
    }
  }
  close();
  return blocks.map(({ top, left, rows }) => ({ kind: "set-cells", sheet, top, left, rows }));
}

/** Neighbouring cells of a row that change to the same look as one edit. */
function areasOfLooks(sheet: string, looks: readonly { row: number; col: number; look: CellLook }[]): Edit[] {
  const areas: { area: Area; look: CellLook; key: string }[] = [];
  for (const { row, col, look } of looks) {
    const key = JSON.stringify(look);
    const last = areas.at(-1);
    if (last && last.key === key && last.area.top === row && last.area.right === col - 1) last.area = { ...last.area, right: col };
    else areas.push({ area: { top: row, bottom: row, left: col, right: col }, look, key });
  }
  return areas.map(({ area, look }) => ({ kind: "look", sheet, area, look }));
}
