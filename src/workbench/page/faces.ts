import { contains } from "../../grid/address";
import type { CellLook } from "../../grid/edits";
import { isHighlight } from "../../grid/highlight";
import type { Cell } from "../../grid/workbook";
import type { Book, BookSheet } from "../book/book";
import type { SheetFace } from "./grid/face";

/** The sheets that have a tab: hidden and very hidden ones have none. */
export function shownSheets(book: Book): readonly BookSheet[] {
  return book.sheets().filter((sheet) => sheet.visibility === "visible");
}

/** The face of a sheet as it stands now. It reads the live sheet, so a change asks for a new one. */
export function faceOf(sheet: BookSheet): SheetFace {
  const used = sheet.usedArea();
  const cell = (row: number, col: number): Cell => sheet.cell(row, col);
  // Of conditional formats the page draws the add-in's highlights alone; it calculates no other rule.
  const overlays = sheet.overlays.filter(({ formula }) => isHighlight(formula));
  const look = (row: number, col: number): CellLook | undefined => {
    const own = sheet.cell(row, col).look;
    const fill = overlays.find(({ area }) => contains(area, row, col))?.fill;
    return fill === undefined ? own : { ...own, fill };
  };
  return {
    name: sheet.name,
    isProtected: sheet.isProtected,
    rowCount: Math.max(used ? used.bottom + 1 : 0, ...sheet.merges.map((merge) => Math.min(merge.bottom + 1, 100_000))),
    colCount: Math.max(used ? used.right + 1 : 0, ...sheet.merges.map((merge) => Math.min(merge.right + 1, 1000))),
    cell,
    look,
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenCols: new Set(sheet.hiddenCols),
    colChars: (col) => sheet.columnWidths.get(col),
    rowPoints: (row) => sheet.rowHeights.get(row),
    frozenRows: sheet.frozen.rows,
    frozenCols: sheet.frozen.cols,
  };
}

/** What the formula bar shows for a cell, and what editing it begins with. */
export function sourceText(sheet: BookSheet, row: number, col: number): string {
  const cell = sheet.cell(row, col);
  if (cell.formula !== undefined) return cell.formula;
  const { content } = cell;
  switch (content.kind) {
    case "blank":
      return "";
    case "number":
      return numberSource(content.value, cell.text, cell.look?.numberFormat);
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    case "error":
      return content.code;
    case "text":
      return readsAsOther(content.value) && cell.look?.numberFormat !== "@" ? `'${content.value}` : content.value;
  }
}

/** A percentage is edited as one, a date as a date; any other number in full, whatever its format rounds away. */
function numberSource(value: number, text: string, format: string | undefined): string {
  const code = format?.replace(/"[^"]*"|\\./g, "") ?? "";
  if (/%/.test(code)) return `${Number((value * 100).toPrecision(15))}%`;
  return /[dy]/i.test(code.replace(/\[[^\]]*\]/g, "")) && /\d/.test(text) && !/^#+$/.test(text) ? text : String(value);
}

/** True for text that would become a number, a formula, a date or a logical value if it were typed. */
function readsAsOther(text: string): boolean {
  return (
    /^[=+\-@'(.$]/.test(text) ||
    /^\s*[\d]/.test(text) ||
    /^\s*(true|false|#\S+)\s*$/i.test(text) ||
    /^\s*[a-z]{3,9}[- ]\d{2,4}\s*$/i.test(text)
  );
}
