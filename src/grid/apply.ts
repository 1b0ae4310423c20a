import { contains } from "./address";
import type { Area } from "./address";
import type { Edit, NewContent } from "./edits";
import { showNumber } from "./show";
import { validationProblem } from "./validation";
import { blankCell, makeSheet } from "./workbook";
import type { Cell, CellContent, Sheet, Workbook } from "./workbook";

/** A sheet while edits are applied to it. */
interface OpenSheet {
  readonly name: string;
  readonly from?: Sheet;
  readonly visibility: Sheet["visibility"];
  readonly rows: Cell[][];
  readonly merges: Area[];
  readonly formats: { readonly area: Area; readonly format: string }[];
}

/**
 * The workbook that edits make of another, in memory. A formula shows the `result` that came with it and counts as not
 * calculated without one. How cells look is dropped but for number formats, which decide the text of a number;
 * so is what may be typed into them, which a snapshot does not hold, but a validation that no workbook holds throws too.
 * Throws `RangeError` where an edit names a sheet that is not there or adds one that is.
 */
export function applyEdits(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const sheets = workbook.sheets.map(opened);
  const find = (name: string): number => sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  for (const edit of edits) {
    const at = find(edit.sheet);
    if (edit.kind === "add-sheet") {
      if (at >= 0) throw new RangeError(`There already is a sheet named "${edit.sheet}".`);
      sheets.push({ name: edit.sheet, visibility: edit.visibility ?? "visible", rows: [], merges: [], formats: [] });
      continue;
    }
    const sheet = sheets[at];
    if (!sheet) throw new RangeError(`There is no sheet named "${edit.sheet}".`);
    if (edit.kind === "delete-sheet") sheets.splice(at, 1);
    else applyTo(sheet, edit);
  }
  return { sheets: sheets.map((sheet) => closed(sheet, workbook.date1904)), date1904: workbook.date1904 };
}

/** The workbook that edits make out of nothing. */
export function workbookOfEdits(edits: readonly Edit[]): Workbook {
  return applyEdits({ sheets: [], date1904: false }, edits);
}

function opened(sheet: Sheet): OpenSheet {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.colCount }, (__, col) => sheet.cell(row, col)),
  );
  return { name: sheet.name, from: sheet, visibility: sheet.visibility, rows, merges: [...sheet.merges], formats: [] };
}

function applyTo(sheet: OpenSheet, edit: Edit): void {
  switch (edit.kind) {
    case "set-cells":
      edit.rows.forEach((contents, r) => {
        const row = (sheet.rows[edit.top + r] ??= []);
        contents.forEach((content, c) => {
          row[edit.left + c] = { ...cellOfContent(content), ...formatOf(row[edit.left + c]) };
        });
      });
      return;
    case "look":
      if (edit.look.numberFormat !== undefined) sheet.formats.push({ area: edit.area, format: edit.look.numberFormat });
      return;
    case "merge":
      sheet.merges.push(edit.area);
      return;
    case "validation": {
      const problem = validationProblem(edit);
      if (problem !== undefined) throw new RangeError(problem);
      return;
    }
    default:
      return;
  }
}

const formatOf = (cell: Cell | undefined): { format?: string } => (cell?.format === undefined ? {} : { format: cell.format });

function cellOfContent(content: NewContent): Cell {
  switch (content.kind) {
    case "blank":
      return blankCell;
    case "formula": {
      const { formula, result } = content;
      if (result === undefined) return { ...blankCell, formula, uncalculated: true };
      return { content: contentOf(result), text: String(result), formula };
    }
    case "number":
    case "text":
    case "boolean":
      return {
        content: contentOf(content.value),
        text: typeof content.value === "boolean" ? String(content.value).toUpperCase() : String(content.value),
      };
  }
}

function contentOf(value: number | string | boolean): CellContent {
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "string" ? { kind: "text", value } : { kind: "boolean", value };
}

function closed(sheet: OpenSheet, date1904: boolean): Sheet {
  const rows = sheet.rows.map((row, r) => row.map((cell, c) => shown(cell, formatAt(sheet, cell, r, c), date1904)));
  return makeSheet({
    name: sheet.name,
    rows,
    merges: sheet.merges,
    visibility: sheet.visibility,
    ...(sheet.from ? { isProtected: sheet.from.isProtected, hiddenRows: sheet.from.hiddenRows, hiddenCols: sheet.from.hiddenCols } : {}),
  });
}

function formatAt(sheet: OpenSheet, cell: Cell, row: number, col: number): string | undefined {
  return sheet.formats.filter(({ area }) => contains(area, row, col)).at(-1)?.format ?? cell.format;
}

/** With the text that its format gives; a cell that an edit did not touch keeps the text it was read with. */
function shown(cell: Cell, format: string | undefined, date1904: boolean): Cell {
  if (format === undefined)
    return cell.content.kind === "number" && cell.text === "" ? { ...cell, text: showNumber(cell.content.value) } : cell;
  if (cell.content.kind !== "number" || (format === cell.format && cell.text !== String(cell.content.value))) return { ...cell, format };
  return { ...cell, format, text: showNumber(cell.content.value, format, date1904) };
}
