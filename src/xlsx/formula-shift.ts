import { columnIndex, columnName, maxCols, maxRows } from "../grid/address";

/** A piece of a formula: a reference to cells on the sheet that comes before it, or anything else. */
export interface FormulaPiece {
  readonly kind: "reference" | "other";
  readonly text: string;
}

const quoted = `"(?:[^"]|"")*"`;
const sheetQuoted = `'(?:[^']|'')*'!?`;
const structured = `\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]`;
const cell = `\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}(?![A-Za-z0-9_.(!\\[])`;
const columns = `\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![A-Za-z0-9_.(!])`;
const rows = `\\$?[0-9]{1,7}:\\$?[0-9]{1,7}(?![A-Za-z0-9_.(!])`;
const word = `[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*!?|[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?`;
const token = new RegExp(`(${quoted}|${sheetQuoted}|${structured})|(${columns}|${rows}|${cell})|(${word})|(.)`, "gsu");

/** A formula cut into references and the rest; texts in quotes, names and sheet names stay whole. */
export function cutFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (const match of formula.matchAll(token)) pieces.push({ kind: match[2] === undefined ? "other" : "reference", text: match[0] });
  return pieces;
}

/** The formula as it reads so many rows and columns further on: what has no "$" moves along. */
export function shiftFormula(formula: string, rowsDown: number, colsRight: number): string {
  if (rowsDown === 0 && colsRight === 0) return formula;
  return cutFormula(formula)
    .map((piece) => (piece.kind === "reference" ? shiftReference(piece.text, rowsDown, colsRight) : piece.text))
    .join("");
}

function shiftReference(text: string, rowsDown: number, colsRight: number): string {
  const shifted = text.split(":").map((end) => {
    const parts = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]*)$/.exec(end);
    if (!parts) return end;
    const [, colMark = "", col = "", rowMark = "", row = ""] = parts;
    // "$7" alone is a row whose mark was caught as the column's.
    const fixedRow = col === "" ? colMark === "$" : rowMark === "$";
    const newCol = col === "" ? "" : moveCol(col, colMark === "$" ? 0 : colsRight);
    const newRow = row === "" ? "" : moveRow(row, fixedRow ? 0 : rowsDown);
    if (newCol === undefined || newRow === undefined) return undefined;
    return `${colMark}${newCol}${col === "" ? "" : rowMark}${newRow}`;
  });
  return shifted.includes(undefined) ? "#REF!" : shifted.join(":");
}

// Shared formulas run over the sheet's edge and come in again at the other side.
function moveCol(name: string, by: number): string | undefined {
  const col = columnIndex(name);
  return col < 0 ? undefined : by === 0 ? name : columnName((((col + by) % maxCols) + maxCols) % maxCols);
}

function moveRow(text: string, by: number): string | undefined {
  const row = Number(text) - 1;
  return row < 0 || row >= maxRows ? undefined : by === 0 ? text : String(((((row + by) % maxRows) + maxRows) % maxRows) + 1);
}
