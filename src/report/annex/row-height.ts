import type { Annex } from "./annex";

/** A row of Excel is at most 409 points high: about this many lines of the usual size. */
export const mostLines = 26;
const widest = 110;

/** Widths under which every text fits into a row that a spreadsheet can show whole, up to the widest that a page bears. */
export function widthsFor(annex: Annex): number[] {
  return annex.columns.map(({ width }, col) => {
    const longest = Math.max(0, ...annex.rows.map((row) => linesNeeded(row.cells[col]?.runs.map((run) => run.text).join("") ?? "", width)));
    return longest <= mostLines ? width : Math.min(widest, Math.ceil((width * longest) / mostLines) + 4);
  });
}

function linesNeeded(words: string, width: number): number {
  // A line breaks before a word that does not fit, so that it holds somewhat less than its width.
  return words.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
}
