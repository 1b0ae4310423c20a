import { plainCells } from "./annex";
import type { Annex, AnnexCell } from "./annex";

/** A row of Excel is at most 409 points high: about this many lines of the usual size. */
export const mostLines = 26;
const widest = 110;

/** Widths under which every text fits into a row that a spreadsheet can show whole, up to the widest that a page bears. */
export function widthsFor(annex: Annex): number[] {
  const words = longestWords([plainCells(annex.columns.map(({ header }) => header)), ...annex.rows.map((row) => row.cells)]);
  return annex.columns.map((column, col) => {
    const width = Math.max(column.width, (words[col] ?? 0) + 2);
    const longest = Math.max(0, ...annex.rows.map((row) => linesNeeded(row.cells[col]?.runs.map((run) => run.text).join("") ?? "", width)));
    return longest <= mostLines ? width : Math.min(widest, Math.ceil((width * longest) / mostLines) + 4);
  });
}

/** No word is longer than this for a column: what is longer is broken. */
const longWord = 20;

/** The letters of the longest word in each column: a column of that width breaks none. */
export function longestWords(rows: ReadonlyArray<readonly AnnexCell[]>): number[] {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, col) => {
    const words = rows.flatMap((cells) =>
      (cells[col]?.runs ?? [])
        .map((run) => run.text)
        .join("")
        .split(/[\s/-]+/),
    );
    return Math.min(longWord, Math.max(0, ...words.map((word) => word.length)));
  });
}

/** Lines of a text in a column of that width: a line breaks before a word that does not fit, so that it holds less than its width. */
function linesNeeded(words: string, width: number, isBold = false): number {
  const room = Math.max(1, width * (isBold ? 0.9 : 1.05));
  return words.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}

const linePoints = 14.5;

/** The height under which every text of a row is seen whole, as far as Excel goes. */
export function heightOf(cells: ReadonlyArray<{ readonly text: string; readonly isBold?: boolean }>, widths: readonly number[]): number {
  const lines = Math.max(1, ...cells.map(({ text, isBold }, col) => linesNeeded(text, widths[col] ?? 10, isBold)));
  return Math.min(409, Math.ceil(lines * linePoints + 2));
}
