import { dec, grouped } from "../../../src/base/decimal";
import type { Dec } from "../../../src/base/decimal";
import type { CellRef } from "../../../src/grid/address";
import { makeSheet } from "../../../src/grid/workbook";
import type { Cell, Workbook } from "../../../src/grid/workbook";
import type { Held, Relation } from "./relation";
import { retyped, tokensOf } from "./tokens";
import type { Mark } from "./tokens";

/** A figure or word of a project that may be mistyped. */
export interface Place {
  readonly key: string;
  /** "amount", "units", "date" ...: faults are counted by it. */
  readonly kind: string;
  readonly cell: CellRef;
  readonly held: Held;
  /** Which of the figures in the cell's text, from the left. */
  readonly token?: number;
  /** What words a slip may put instead, each with what it then holds; for figures these are made from the digits. */
  readonly others?: readonly Other[];
}

/** What a slip puts in a cell: text, unless a cell is given as it would be typed. */
export interface Other {
  readonly text: string;
  readonly held: Held;
  readonly fresh?: Cell;
  /** Cells that change with it. */
  readonly also?: readonly Write[];
}

/** A consistent project: its workbook, its figures, and the laws that tie them. */
export interface Case {
  readonly name: string;
  readonly layout: string;
  readonly workbook: Workbook;
  readonly mark: Mark;
  readonly places: readonly Place[];
  readonly relations: readonly Relation[];
  readonly asOf?: string;
}

export interface Write {
  readonly cell: CellRef;
  readonly fresh: Cell;
}

export function cellAt(workbook: Workbook, { sheet, row, col }: CellRef): Cell {
  const found = workbook.sheets.find((one) => one.name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found.cell(row, col);
}

/** The digits of a figure's place as they stand, and what one of the last of them is worth. */
export function digitsOf(of: Case, place: Place): { readonly digits: string; readonly step: Dec } | undefined {
  if (typeof place.held === "string") return undefined;
  const cell = cellAt(of.workbook, place.cell);
  const token = tokensOf(cell.text, cell.content.kind === "number" ? "." : of.mark)[place.token ?? 0];
  if (!token) return undefined;
  const digits = token.digits.replace(/^0+(?=\d)/, "");
  return { digits, step: digits === "0" ? dec(10).pow(-token.places) : place.held.abs().div(dec(digits)) };
}

/** The cell with other digits in a figure's place. */
export function withDigits(of: Case, place: Place, digits: string, negative = false): Cell {
  const cell = cellAt(of.workbook, place.cell);
  if (cell.content.kind === "number") {
    const [token] = tokensOf(cell.text, ".");
    const shown = dec(digits).times(dec(10).pow(-(token?.places ?? 0)));
    const value = (cell.text.includes("%") ? shown.div(100) : shown).toNumber();
    const text =
      (negative ? "-" : "") + (token && /[,]/.test(token.text) ? grouped(shown, token.places) : grouped(shown, token?.places ?? 0));
    const { formula: _typedOver, ...rest } = cell;
    return { ...rest, content: { kind: "number", value: negative ? -value : value }, text: cell.text.includes("%") ? `${text}%` : text };
  }
  const token = tokensOf(cell.text, of.mark)[place.token ?? 0];
  if (!token) throw new Error(`no figure in ${cell.text}`);
  const fresh = (negative ? "-" : "") + retyped(token, digits, of.mark);
  return textCell(cell.text.slice(0, token.at) + fresh + cell.text.slice(token.at + token.text.length));
}

export const textCell = (text: string): Cell => ({ content: { kind: "text", value: text }, text });

/** The workbook with some cells written over. */
export function written(workbook: Workbook, writes: readonly Write[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const own = writes.filter(({ cell }) => cell.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from(
        { length: sheet.colCount },
        (__, col) => own.find(({ cell }) => cell.row === row && cell.col === col)?.fresh ?? sheet.cell(row, col),
      ),
    );
    return makeSheet({ name: sheet.name, rows, merges: sheet.merges, hiddenRows: sheet.hiddenRows, hiddenCols: sheet.hiddenCols });
  });
  return { ...workbook, sheets };
}
