import { printCell } from "../../grid/address";
import type { CellRef } from "../../grid/address";
import type { Edit } from "../../grid/edits";
import type { Finding } from "../../rules/finding";
import type { Severity } from "../../rules/rule";
import { severities } from "./findings";

/** Light enough for black text, and apart in lightness as well as in hue. */
export const highlightFills: Readonly<Record<Severity, string>> = { error: "#F4B6B6", warning: "#FFE08A", info: "#D6E8FA" };

/**
 * The edits that mark the cell to look at of each finding, over what was marked before on these sheets: the gravest
 * finding of a cell gives its colour; neighbours of one colour in a row are one stretch. No findings: marks are taken away.
 */
export function highlightEdits(
  sheets: readonly string[],
  findings: readonly Finding[],
): { readonly edits: readonly Edit[]; readonly cells: number } {
  const there = new Set(sheets);
  const marks = new Map<string, { readonly cell: CellRef; readonly severity: Severity }>();
  for (const severity of [...severities].reverse()) {
    for (const finding of findings) {
      const cell = finding.cells[0];
      if (cell !== undefined && finding.severity === severity && there.has(cell.sheet)) marks.set(printCell(cell), { cell, severity });
    }
  }
  const clear = sheets.map((sheet): Edit => ({ kind: "clear-highlights", sheet }));
  return { edits: [...clear, ...stretches([...marks.values()])], cells: marks.size };
}

function stretches(marks: readonly { readonly cell: CellRef; readonly severity: Severity }[]): readonly Edit[] {
  const sorted = [...marks].sort(
    (a, b) => a.cell.sheet.localeCompare(b.cell.sheet, "en") || a.cell.row - b.cell.row || a.cell.col - b.cell.col,
  );
  const edits: Extract<Edit, { kind: "highlight" }>[] = [];
  for (const { cell, severity } of sorted) {
    const last = edits.at(-1);
    const fill = highlightFills[severity];
    if (last?.sheet === cell.sheet && last.fill === fill && last.area.top === cell.row && last.area.right === cell.col - 1)
      edits[edits.length - 1] = { ...last, area: { ...last.area, right: cell.col } };
    else
      edits.push({
        kind: "highlight",
        sheet: cell.sheet,
        area: { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col },
        fill,
      });
  }
  return edits;
}
