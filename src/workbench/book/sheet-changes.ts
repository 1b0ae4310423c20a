import { checkArea, firstCell } from "./core";
import type { Core } from "./core";
import { checkSheetName, freeSheetName, mayName, withoutSheet } from "./sheet-names";
import { newSheetState } from "./sheet-state";
import type { SheetState } from "./sheet-state";
import { BookError } from "./types";
import type { Book, Origin } from "./types";

type SheetChanges = Pick<Book, "select" | "addSheet" | "deleteSheet" | "renameSheet" | "moveSheet" | "setVisibility" | "setProtected">;

/** Changes of the sheets themselves, and of which one is in front. */
export function sheetChanges(core: Core): SheetChanges {
  const { batch, calculator, need, sheets, tell } = core;
  const property = (sheetId: string, origin: Origin): void => tell({ kind: "sheet-property", sheetId, origin });
  const namesBut = (sheet?: SheetState): string[] => sheets.filter((one) => one !== sheet).map((one) => one.name);
  /** The other visible sheets; throws where there is none, since a workbook keeps one. */
  const othersInView = (sheet: SheetState): SheetState[] => {
    const others = sheets.filter((one) => one !== sheet && one.visibility === "visible");
    if (others.length === 0) throw new BookError("last-visible-sheet", "A workbook keeps at least one visible sheet.");
    return others;
  };
  const changes: SheetChanges = {
    select: (sheetId, area, origin = "user") =>
      batch(() => {
        checkArea(area);
        if (need(sheetId).visibility !== "visible") throw new BookError("hidden-sheet", "The sheet is hidden.");
        core.selection = { sheetId, area };
        tell({ kind: "selection", selection: core.selection, origin });
      }),
    addSheet: (name = freeSheetName(namesBut()), origin = "user", position = sheets.length) =>
      batch(() => {
        checkSheetName(name, namesBut());
        const sheet = newSheetState(newId(), name);
        sheets.splice(position, 0, sheet);
        calculator.addSheet(sheet);
        if (core.selection.sheetId === "") core.selection = { sheetId: sheet.id, area: firstCell };
        tell({ kind: "sheet-added", sheetId: sheet.id, name, origin });
        return sheet.id;
      }),
    deleteSheet: (id, origin = "user") =>
      batch(() => {
        const sheet = need(id);
        const others = othersInView(sheet);
        const index = sheets.indexOf(sheet);
        sheets.splice(index, 1);
        calculator.deleteSheet(sheet);
        breakFormulas(sheets, sheet.name);
        tell({ kind: "sheet-deleted", sheetId: id, name: sheet.name, origin });
        const next = others.find((one) => sheets.indexOf(one) >= index) ?? others.at(-1);
        if (core.selection.sheetId === id && next) changes.select(next.id, firstCell, origin);
      }),
    renameSheet: (id, name, origin = "user") =>
      batch(() => {
        const sheet = need(id);
        const before = sheet.name;
        if (before === name) return;
        checkSheetName(name, namesBut(sheet));
        sheet.name = name;
        calculator.renameSheet(sheet, before);
        tell({ kind: "sheet-renamed", sheetId: id, before, after: name, origin });
      }),
    moveSheet: (id, position, origin = "user") =>
      batch(() => {
        const sheet = need(id);
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(position, 0, sheet);
        property(id, origin);
      }),
    setVisibility: (id, visibility, origin = "user") =>
      batch(() => {
        const sheet = need(id);
        const [other] = visibility === "visible" ? [] : othersInView(sheet);
        sheet.visibility = visibility;
        property(id, origin);
        if (other && core.selection.sheetId === id) changes.select(other.id, firstCell, origin);
      }),
    setProtected: (id, isProtected, origin = "user") =>
      batch(() => {
        need(id).isProtected = isProtected;
        property(id, origin);
      }),
  };
  return changes;
}

function breakFormulas(sheets: readonly SheetState[], gone: string): void {
  for (const sheet of sheets) {
    sheet.each((row, col, cell) => {
      if (cell.formula === undefined || !mayName(cell.formula, gone)) return;
      sheet.put(row, col, { ...cell, formula: withoutSheet(cell.formula, gone) });
    });
  }
}

let lastId = 0;
/** In Excel's form; never the same twice in a process. */
function newId(): string {
  return `{00000000-0001-0000-${(++lastId).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
