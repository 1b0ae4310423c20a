import type { CellContent } from "../../grid/workbook";
import type { Engine } from "./engine";
import type { SheetState } from "./sheet-state";
import { mayName } from "./sheet-names";
import { formattedText, numberText } from "../../xlsx/number-text";
import type { BookCell } from "./types";

/** Keeps the engine in step with the sheets. The engine is made when the first formula comes: most sheets have none. */
export interface Calculator {
  put(sheet: SheetState, row: number, col: number, cell: BookCell | undefined): void;
  addSheet(sheet: SheetState): void;
  renameSheet(sheet: SheetState, before: string): void;
  deleteSheet(sheet: SheetState): void;
  /** Writes changed results into the sheets; the sheets where one changed. */
  settle(): Set<SheetState>;
}

/**
 * A result that stood in the file stays until the engine's own result changes: a function the engine does not know keeps
 * the figure that Excel had computed. `sheets` is the live list.
 */
export function newCalculator(sheets: readonly SheetState[], makeEngine: () => Engine, date1904: boolean): Calculator {
  let engine: Engine | undefined;
  let dirty = false;
  const results = new Map<string, CellContent>();

  const start = (): Engine => {
    const made = makeEngine();
    for (const sheet of sheets) made.addSheet(sheet.id, sheet.name);
    for (const sheet of sheets) sheet.each((row, col, cell) => made.put(sheet.id, row, col, cell.formula ?? cell.content));
    return made;
  };
  const settle = (): Set<SheetState> => {
    const touched = new Set<SheetState>();
    if (!engine || !dirty) return touched;
    dirty = false;
    const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    for (const { sheetId, row, col, content } of engine.calculate()) {
      const sheet = byId.get(sheetId);
      const key = `${sheetId} ${row} ${col}`;
      const before = results.get(key);
      if (!sheet || (before && sameContent(before, content))) continue;
      results.set(key, content);
      const cell = sheet.cell(row, col);
      if (before === undefined && cell.content.kind !== "blank") continue;
      if (sameContent(cell.content, content)) continue;
      sheet.put(row, col, { ...cell, content, text: contentText(content, cell.look?.numberFormat, date1904) });
      touched.add(sheet);
    }
    return touched;
  };
  return {
    put(sheet, row, col, cell) {
      if (!engine && cell?.formula === undefined) return;
      results.delete(`${sheet.id} ${row} ${col}`);
      dirty = true;
      if (!engine) engine = start();
      else engine.put(sheet.id, row, col, cell && (cell.formula ?? cell.content));
    },
    addSheet(sheet) {
      engine?.addSheet(sheet.id, sheet.name);
      dirty = true;
    },
    renameSheet(sheet, before) {
      if (!engine) return;
      engine.renameSheet(sheet.id, sheet.name);
      for (const other of sheets) {
        other.each((row, col, cell) => {
          if (cell.formula === undefined || !mayName(cell.formula, before)) return;
          other.put(row, col, { ...cell, formula: engine?.formula(other.id, row, col) ?? cell.formula });
        });
      }
      dirty = true;
    },
    deleteSheet(sheet) {
      engine?.deleteSheet(sheet.id);
      for (const key of [...results.keys()]) if (key.startsWith(`${sheet.id} `)) results.delete(key);
      dirty = true;
    },
    settle,
  };
}

/** What a cell of this content shows. */
export function contentText(content: CellContent, format: string | undefined, date1904: boolean): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "number":
      return numberText(content.value, format ?? "General", date1904);
    case "text":
      return format === undefined ? content.value : formattedText(content.value, format);
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    case "error":
      return content.code;
  }
}

function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === "error" && b.kind === "error") return a.code === b.code;
  if (a.kind === "blank" || b.kind === "blank" || a.kind === "error" || b.kind === "error") return a.kind === b.kind;
  return a.kind === b.kind && Object.is(a.value, b.value);
}
