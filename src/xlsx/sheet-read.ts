import { a1, contains } from "../grid/address";
import type { Area } from "../grid/address";
import { cellOfLean, leanCell } from "../grid/cell";
import type { LeanCell } from "../grid/cell";
import { makeSheet } from "../grid/workbook";
import type { Cell, CellContent, Sheet } from "../grid/workbook";
import { contentOf } from "./cell-value";
import type { ValueSource } from "./cell-value";
import { shiftFormula } from "./formula-shift";
import { formattedText, numberText } from "./number-text";
import { refuse, saveAgain } from "./refuse";
import { readSheetPart } from "./sheet-cells";
import type { SheetCell, StoredFormula } from "./sheet-cells";
import { plainStyle } from "./styles";
import type { CellStyle } from "./styles";

export interface SheetSource extends ValueSource {
  readonly part: string;
  readonly visibility: Sheet["visibility"];
  readonly styles: readonly CellStyle[];
  /** Called for each cell that holds something; throws where the work must stop. */
  readonly onCell: () => void;
}

/** A sheet from its part. What stands under a merged area, out of sight, is left out. */
export function readSheet(xml: string, source: SheetSource): Sheet {
  const rows: (LeanCell | undefined)[][] = [];
  const shared = new Map<string, SheetCell>();
  const followers: SheetCell[] = [];
  const arrays: SheetCell[] = [];
  const texts = new Map<string, Cell>();
  const put = (cell: SheetCell, made: LeanCell): void => {
    const row = (rows[cell.row] ??= []);
    const before = row[cell.col];
    if (before !== undefined && before !== made && JSON.stringify(before) !== JSON.stringify(made)) {
      throw refuse(`The file holds this cell twice, with different contents. ${saveAgain}`, `${source.sheet}!${a1(cell.row, cell.col)}`);
    }
    row[cell.col] = made;
  };
  const frame = readSheetPart(xml, source.part, source.sheet, (cell) => {
    source.onCell();
    const style = styleOf(cell, source);
    // One and the same object for the same shared text in the same style: tables repeat their words. Plain ones need none.
    const key = cell.type === "s" && !cell.formula && cell.style !== 0 ? `${cell.value ?? ""}|${cell.style}` : undefined;
    const known = key === undefined ? undefined : texts.get(key);
    if (known) {
      put(cell, known);
      return;
    }
    const made = cellOf(cell, contentOf(cell, source, style), style, source.date1904);
    if (made.content.kind === "blank" && made.formula === undefined) return;
    const lean = leanCell(made);
    if (key !== undefined && typeof lean === "object") texts.set(key, made);
    put(cell, lean);
    if (cell.formula?.kind === "shared" && cell.formula.group !== undefined) {
      if (cell.formula.text !== "") shared.set(cell.formula.group, cell);
      else followers.push(cell);
    } else if ((cell.formula?.kind === "array" && !cell.formula.spills) || cell.formula?.kind === "dataTable") arrays.push(cell);
  });
  for (const cell of followers) setFormula(rows, cell, sharedFormula(shared.get(cell.formula?.group ?? ""), cell));
  for (const cell of arrays) if (cell.formula?.area) spread(rows, cell.formula, cell.formula.area);
  for (const area of frame.merges) clearBeneath(rows, area);
  return makeSheet({ name: source.sheet, rows, visibility: source.visibility, ...frame });
}

function styleOf(cell: SheetCell, source: SheetSource): CellStyle {
  const style = source.styles[cell.style];
  if (style) return style;
  if (cell.style === 0) return plainStyle;
  throw refuse(
    `The cell asks for style number ${cell.style}; the file has ${source.styles.length}. ${saveAgain}`,
    `${source.sheet}!${a1(cell.row, cell.col)}`,
  );
}

function cellOf(cell: SheetCell, content: CellContent, style: CellStyle, date1904: boolean): Cell {
  const empty = content.kind === "text" && content.value === "" && !cell.formula;
  const format = cell.type === "d" && style.format === "General" ? "yyyy-mm-dd" : style.format;
  const made: { -readonly [Key in keyof Cell]: Cell[Key] } = {
    content: empty ? { kind: "blank" } : content,
    text: textOf(content, format, date1904),
  };
  if (format !== "General") made.format = format;
  if (cell.formula) {
    made.formula = "=" + cell.formula.text;
    if (content.kind === "blank") made.uncalculated = true;
  }
  return made;
}

function textOf(content: CellContent, format: string, date1904: boolean): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "number":
      return numberText(content.value, format, date1904);
    case "text":
      return formattedText(content.value, format);
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    case "error":
      return content.code;
  }
}

function sharedFormula(master: SheetCell | undefined, cell: SheetCell): string | undefined {
  return master?.formula && shiftFormula(master.formula.text, cell.row - master.row, cell.col - master.col);
}

/** A follower of a shared formula that the file lost keeps its result alone. */
function setFormula(
  rows: readonly (LeanCell | undefined)[][],
  at: { readonly row: number; readonly col: number },
  formula: string | undefined,
): void {
  const cell = rows[at.row]?.[at.col];
  const row = rows[at.row];
  if (cell === undefined || !row) return;
  const kept: { -readonly [Key in keyof Cell]: Cell[Key] } = { ...cellOfLean(cell) };
  if (formula === undefined) delete kept.formula;
  else kept.formula = "=" + formula;
  row[at.col] = kept;
}

/** An array formula stands in each cell of its area. */
function spread(rows: readonly (LeanCell | undefined)[][], formula: StoredFormula, area: Area): void {
  for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
    rows[row]?.forEach((_, col) => {
      if (contains(area, row, col)) setFormula(rows, { row, col }, formula.text);
    });
  }
}

function clearBeneath(rows: readonly (LeanCell | undefined)[][], area: Area): void {
  for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
    const cells = rows[row];
    if (!cells) continue;
    for (let col = area.left; col <= Math.min(area.right, cells.length - 1); col++) {
      if (row !== area.top || col !== area.left) cells[col] = undefined;
    }
  }
}
