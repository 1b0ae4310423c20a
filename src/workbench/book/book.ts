import { contains, maxCols, maxRows } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { CellContent } from "../../grid/workbook";
import { contentText, newCalculator } from "./calculator";
import { newEngine } from "./engine";
import type { Engine } from "./engine";
import { readEntry } from "./entry";
import { checkSheetName, freeSheetName, mayName, withoutSheet } from "./sheet-names";
import { isBlank, newSheetState, overlaps } from "./sheet-state";
import type { SheetState } from "./sheet-state";
import { BookError } from "./types";
import type { Book, BookCell, BookEvent, BookInput, Look, Origin, Selection } from "./types";

export type { Book, BookCell, BookEvent, BookInput, BookSheet, Look, Origin, PrintSetup, Selection, Visibility } from "./types";
export { BookError } from "./types";

export interface BookOptions {
  readonly date1904?: boolean;
  /** For another engine than the usual one, which `loadEngine` must have loaded before the first formula. */
  readonly makeEngine?: () => Engine;
}

/** An empty book without sheets. Ids count up within the process, in Excel's form. */
export function createBook({ date1904 = false, makeEngine = newEngine }: BookOptions = {}): Book {
  const sheets: SheetState[] = [];
  const calculator = newCalculator(sheets, makeEngine, date1904);
  const listeners = new Set<(event: BookEvent) => void>();
  let selection: Selection = { sheetId: "", area: firstCell };
  let depth = 0;
  let pending: BookEvent[] = [];
  let lastOrigin: Origin = "user";

  const need = (id: string): SheetState => {
    const sheet = sheets.find((one) => one.id === id);
    if (!sheet) throw new BookError("no-such-sheet", "The sheet is not there any more.");
    return sheet;
  };
  const open = (id: string): SheetState => {
    const sheet = need(id);
    if (sheet.isProtected) throw new BookError("protected", `The sheet "${sheet.name}" is protected.`);
    return sheet;
  };
  const tell = (event: BookEvent): void => {
    pending.push(event);
    lastOrigin = event.origin;
  };
  const finish = (): void => {
    const origin = lastOrigin;
    for (const sheet of calculator.settle()) tell({ kind: "calculated", sheetId: sheet.id, origin });
    const events = pending;
    pending = [];
    for (const event of events) for (const listener of [...listeners]) listener(event);
  };
  const batch = <T>(act: () => T): T => {
    depth++;
    try {
      return act();
    } finally {
      if (--depth === 0) finish();
    }
  };
  const put = (sheet: SheetState, row: number, col: number, cell: BookCell | undefined): void => {
    sheet.put(row, col, cell);
    calculator.put(sheet, row, col, cell);
  };
  const write = (sheet: SheetState, row: number, col: number, input: BookInput): void => {
    const cover = sheet.merges.find((merge) => contains(merge, row, col));
    if (cover && (cover.top !== row || cover.left !== col)) return;
    const look = sheet.cell(row, col).look;
    const cell = cellOf(input, look, date1904);
    put(sheet, row, col, isBlank(cell) && look === undefined ? undefined : cell);
  };
  const lookAt = (sheet: SheetState, area: Area, look: Look): void => {
    each(area, (row, col) => {
      const cell = sheet.cell(row, col);
      const next = { ...cell.look, ...look };
      sheet.put(row, col, { ...cell, look: next, text: contentText(cell.content, next.numberFormat, date1904) });
    });
  };
  const changed = (sheetId: string, area: Area, origin: Origin): void => tell({ kind: "changed", sheetId, area, origin });
  const drawn = (sheetId: string, origin: Origin): void => tell({ kind: "look", sheetId, origin });

  const book: Book = {
    date1904,
    sheets: () => sheets,
    sheet: (id) => sheets.find((sheet) => sheet.id === id),
    sheetByName: (name) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    selection: () => selection,
    select: (sheetId, area, origin = "user") =>
      batch(() => {
        checkArea(area);
        if (need(sheetId).visibility !== "visible") throw new BookError("hidden-sheet", "The sheet is hidden.");
        selection = { sheetId, area };
        tell({ kind: "selection", selection, origin });
      }),
    cellEditMode: false,
    setCell: (id, row, col, content, origin) => book.setCells(id, row, col, [[content]], origin),
    setCells: (id, top, left, rows, origin = "user") =>
      batch(() => {
        const area = { top, left, bottom: top + rows.length - 1, right: left + Math.max(...rows.map((row) => row.length)) - 1 };
        checkArea(area);
        const sheet = open(id);
        rows.forEach((row, r) => row.forEach((content, c) => content && write(sheet, top + r, left + c, content)));
        changed(id, area, origin);
      }),
    type: (id, row, col, typed, origin) =>
      batch(() => {
        const sheet = open(id);
        const format = sheet.cell(row, col).look?.numberFormat;
        const entry = readEntry(typed, date1904, format === "@");
        const area = { top: row, left: col, bottom: row, right: col };
        book.setCell(id, row, col, entry.content, origin);
        if (entry.format !== undefined && (format === undefined || format === "General")) {
          lookAt(sheet, area, { numberFormat: entry.format });
        }
      }),
    setLook: (id, area, look, origin = "user") =>
      batch(() => {
        checkArea(area);
        lookAt(open(id), area, look);
        drawn(id, origin);
      }),
    clear: (id, area, what, origin = "user") =>
      batch(() => {
        const sheet = open(id);
        each(area, (row, col) => {
          const { look, ...rest } = sheet.cell(row, col);
          const left = what === "looks" ? { ...rest, text: contentText(rest.content, undefined, date1904) } : { ...blank, look };
          put(sheet, row, col, (isBlank(left) && what !== "contents") || (isBlank(left) && !look) ? undefined : left);
        });
        if (what !== "looks") changed(id, area, origin);
        if (what !== "contents") drawn(id, origin);
      }),
    merge: (id, area, origin = "user") =>
      batch(() => {
        checkArea(area);
        const sheet = open(id);
        sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
        each(area, (row, col) => {
          const { look } = sheet.cell(row, col);
          if (row !== area.top || col !== area.left) put(sheet, row, col, look && { ...blank, look });
        });
        sheet.merges.push(area);
        drawn(id, origin);
      }),
    unmerge: (id, area, origin = "user") =>
      batch(() => {
        const sheet = open(id);
        sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
        drawn(id, origin);
      }),
    setColumnWidth: (id, col, chars, origin = "user") =>
      batch(() => {
        setOrDelete(open(id).columnWidths, col, chars);
        drawn(id, origin);
      }),
    setRowHeight: (id, row, points, origin = "user") =>
      batch(() => {
        setOrDelete(open(id).rowHeights, row, points);
        drawn(id, origin);
      }),
    setHidden: (id, lines, first, last, hidden, origin = "user") =>
      batch(() => {
        const set = lines === "rows" ? open(id).hiddenRows : open(id).hiddenCols;
        for (let n = first; n <= last; n++)
          if (hidden) set.add(n);
          else set.delete(n);
        drawn(id, origin);
      }),
    freeze: (id, rows, cols, origin = "user") =>
      batch(() => {
        need(id).frozen = { rows, cols };
        drawn(id, origin);
      }),
    setPrint: (id, print, origin = "user") =>
      batch(() => {
        const sheet = need(id);
        sheet.print = { ...sheet.print, ...print };
        drawn(id, origin);
      }),
    addSheet: (name, origin = "user", position = sheets.length) =>
      batch(() => {
        const taken = sheets.map((sheet) => sheet.name);
        const chosen = name ?? freeSheetName(taken);
        checkSheetName(chosen, taken);
        const sheet = newSheetState(newId(), chosen);
        sheets.splice(position, 0, sheet);
        calculator.addSheet(sheet);
        if (selection.sheetId === "") selection = { sheetId: sheet.id, area: firstCell };
        tell({ kind: "sheet-added", sheetId: sheet.id, name: chosen, origin });
        return sheet.id;
      }),
    deleteSheet: (id, origin = "user") =>
      batch(() => {
        const sheet = need(id);
        const others = sheets.filter((one) => one !== sheet && one.visibility === "visible");
        if (others.length === 0) throw new BookError("last-visible-sheet", "A workbook keeps at least one visible sheet.");
        const index = sheets.indexOf(sheet);
        sheets.splice(index, 1);
        calculator.deleteSheet(sheet);
        for (const other of sheets) {
          other.each((row, col, cell) => {
            if (cell.formula !== undefined && mayName(cell.formula, sheet.name)) {
              other.put(row, col, { ...cell, formula: withoutSheet(cell.formula, sheet.name) });
            }
          });
        }
        tell({ kind: "sheet-deleted", sheetId: id, name: sheet.name, origin });
        const next = others.find((one) => sheets.indexOf(one) >= index) ?? others.at(-1);
        if (selection.sheetId === id && next) book.select(next.id, firstCell, origin);
      }),
    renameSheet: (id, name, origin = "user") =>
      batch(() => {
        const sheet = need(id);
        const before = sheet.name;
        if (before === name) return;
        checkSheetName(
          name,
          sheets.filter((one) => one !== sheet).map((one) => one.name),
        );
        sheet.name = name;
        calculator.renameSheet(sheet, before);
        tell({ kind: "sheet-renamed", sheetId: id, before, after: name, origin });
      }),
    moveSheet: (id, position, origin = "user") =>
      batch(() => {
        const sheet = need(id);
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(position, 0, sheet);
        tell({ kind: "sheet-property", sheetId: id, origin });
      }),
    setVisibility: (id, visibility, origin = "user") =>
      batch(() => {
        const sheet = need(id);
        const others = sheets.filter((one) => one !== sheet && one.visibility === "visible");
        if (visibility !== "visible" && others[0] === undefined) {
          throw new BookError("last-visible-sheet", "A workbook keeps at least one visible sheet.");
        }
        sheet.visibility = visibility;
        tell({ kind: "sheet-property", sheetId: id, origin });
        if (visibility !== "visible" && selection.sheetId === id && others[0]) book.select(others[0].id, firstCell, origin);
      }),
    setProtected: (id, isProtected, origin = "user") =>
      batch(() => {
        need(id).isProtected = isProtected;
        tell({ kind: "sheet-property", sheetId: id, origin });
      }),
    batch,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return book;
}

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const blank: BookCell = { content: { kind: "blank" }, text: "" };

let lastId = 0;
function newId(): string {
  return `{00000000-0001-0000-${(++lastId).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

function checkArea(area: Area): void {
  const sound = area.top >= 0 && area.left >= 0 && area.bottom < maxRows && area.right < maxCols;
  if (!sound || area.top > area.bottom || area.left > area.right) throw new BookError("bad-area", "There are no such cells.");
}

function each(area: Area, visit: (row: number, col: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) for (let col = area.left; col <= area.right; col++) visit(row, col);
}

function setOrDelete<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

/** A formula's known result is shown until the engine's own result changes; the others are calculated. */
function cellOf(input: BookInput, look: Look | undefined, date1904: boolean): BookCell {
  const content = input.kind === "formula" ? resultContent(input.result) : input;
  return {
    content,
    text: contentText(content, look?.numberFormat, date1904),
    ...(input.kind === "formula" ? { formula: input.formula } : {}),
    ...(look === undefined ? {} : { look }),
  };
}

function resultContent(result: number | string | undefined): CellContent {
  if (result === undefined) return { kind: "blank" };
  return typeof result === "number" ? { kind: "number", value: result } : { kind: "text", value: result };
}
