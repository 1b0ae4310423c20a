import { blankCell, makeSheet } from "./workbook";
import type { Cell, Sheet, Workbook } from "./workbook";
import { columnIndex } from "./address";
import type { Area } from "./address";

/**
 * A workbook written as text, for tests and for the examples of rules.
 *
 *     == Sheet name
 *     | DLI | Dec-13  | Dec-14 |
 *     | 1   | 1562500 | <      |
 *
 * One line a row, cells between bars, spaces around a cell ignored. `<` is merged with the cell to its left, `^` with
 * the cell above. A bare number is a number and its text is what was typed (1,041,670 and 25% count as bare); "..." in
 * quotes is text whatever it holds; `=A1*2 -> 14` is a formula with its result; `#N/A` an error; `\n` a line break;
 * `true` and `false` are logical. A line without bars is an empty row; `(2 empty rows)` stands for two. A row that ends
 * in `(hidden)` after its last bar is hidden, and so are the columns of a line `(hidden columns: D, F)`.
 */
export function workbookOfText(text: string): Workbook {
  const sheets: Sheet[] = [];
  let name: string | undefined;
  let lines: string[] = [];
  const close = (): void => {
    if (name !== undefined) sheets.push(sheetOfLines(name, lines));
    lines = [];
  };
  for (const line of text.replace(/\r/g, "").split("\n")) {
    const title = /^\s*==\s*(.+?)\s*$/.exec(line);
    if (title?.[1] !== undefined) {
      close();
      name = title[1];
    } else {
      name ??= line.trim() === "" ? undefined : "Sheet1";
      lines.push(line);
    }
  }
  close();
  return { sheets, date1904: false };
}

function sheetOfLines(name: string, lines: readonly string[]): Sheet {
  const rows: Cell[][] = [];
  const hiddenRows: number[] = [];
  const hiddenCols: number[] = [];
  const merged: { row: number; col: number; mark: "<" | "^" }[] = [];
  const started = lines.findIndex((line) => line.trim() !== "");
  for (const line of started < 0 ? [] : lines.slice(started)) {
    const empty = /^\s*\((\d+) empty rows\)\s*$/.exec(line);
    if (empty) {
      for (let n = Number(empty[1]); n > 0; n--) rows.push([]);
      continue;
    }
    const columns = /^\s*\(hidden columns: ([A-Z, ]+)\)\s*$/.exec(line)?.[1];
    if (columns !== undefined) {
      hiddenCols.push(...columns.split(",").map((column) => columnIndex(column.trim())));
      continue;
    }
    const row = rows.length;
    const shown = line.replace(/\|\s*\(hidden\)\s*$/, "|");
    if (shown !== line) hiddenRows.push(row);
    const parts = splitBars(shown);
    rows.push(
      parts.map((part, col) => {
        if (part === "<" || part === "^") {
          merged.push({ row, col, mark: part });
          return blankCell;
        }
        return cellOfText(part);
      }),
    );
  }
  return makeSheet({ name, rows, merges: mergesOf(merged), hiddenRows, hiddenCols });
}

function splitBars(line: string): string[] {
  const trimmed = line.trim();
  if (!trimmed.startsWith("|")) return trimmed === "" ? [] : [trimmed];
  const parts = trimmed.split(/(?<!\\)\|/).slice(1);
  if (trimmed.endsWith("|")) parts.pop();
  return parts.map((part) => part.trim().replace(/\\\|/g, "|"));
}

function cellOfText(part: string): Cell {
  if (part === "") return blankCell;
  const quoted = /^"([\s\S]*)"$/.exec(part);
  if (quoted?.[1] !== undefined) return textCell(quoted[1].replace(/\\n/g, "\n"));
  const formula = /^(=.*?)(?:\s*->\s*(.*))?$/.exec(part);
  if (formula?.[1] !== undefined) {
    const result = formula[2] === undefined ? blankCell : cellOfText(formula[2]);
    return { ...result, formula: formula[1].trim(), ...(formula[2] === undefined ? { uncalculated: true } : {}) };
  }
  if (/^#[A-Z/0!?]+$/.test(part)) return { content: { kind: "error", code: part }, text: part };
  if (/^(true|false)$/.test(part)) return { content: { kind: "boolean", value: part === "true" }, text: part.toUpperCase() };
  if (/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/.test(part)) {
    const bare = Number(part.replace(/[,%]/g, ""));
    const places = part.includes(".") ? "." + "0".repeat(part.replace("%", "").split(".")[1]?.length ?? 0) : "";
    const format = part.endsWith("%") ? `0${places}%` : part.includes(",") ? `#,##0${places}` : places === "" ? undefined : `0${places}`;
    const value = part.endsWith("%") ? Number(`${bare}e-2`) : bare;
    return { content: { kind: "number", value }, text: part, ...(format === undefined ? {} : { format }) };
  }
  return textCell(part.replace(/\\n/g, "\n"));
}

function textCell(value: string): Cell {
  return { content: { kind: "text", value }, text: value };
}

/** Marks joined to the cell they point at; every merged area is a rectangle by construction of its marks. */
function mergesOf(marks: readonly { row: number; col: number; mark: "<" | "^" }[]): Area[] {
  const areas = new Map<string, Area>();
  const owner = new Map<string, string>();
  for (const { row, col, mark } of marks) {
    const neighbour = mark === "<" ? `${row},${col - 1}` : `${row - 1},${col}`;
    const key = owner.get(neighbour) ?? neighbour;
    const [top = 0, left = 0] = key.split(",").map(Number);
    const area = areas.get(key) ?? { top, left, bottom: top, right: left };
    areas.set(key, { ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, col) });
    owner.set(`${row},${col}`, key);
  }
  return [...areas.values()];
}
