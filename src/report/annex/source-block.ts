import { a1, areaA1, printCell } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import type { Workbook } from "../../grid/workbook";
import { blank, text } from "../cells";
import type { Annex } from "./annex";
import { movedFormula, watched } from "./link-cells";

interface SourceBlock {
  /** Where its heading stands. */
  readonly title: number;
  readonly rows: readonly NewContent[][];
  /** The line under the sheet's title. */
  readonly summary: NewContent;
  /** "Stale" and "Source now" of a row of the annex. */
  watch(row: number): readonly [NewContent, NewContent];
}

const headers = ["Row", "Cell", "When made", "Now", "Moved"];
export const sourceBlockTitle = "Where the rows come from (not printed)";

/**
 * The cells behind each row, one below another: what they held when the sheet was made, what they hold now, and 1 where the two differ.
 * Functions that every Excel has; the references follow the user's cells where rows are put in or sheets renamed.
 */
export function sourceBlock(annex: Annex, workbook: Workbook, firstRow: number, top: number): SourceBlock {
  const rows: NewContent[][] = [];
  const spans: ({ readonly first: number; readonly last: number } | undefined)[] = [];
  const start = top + 2;
  annex.rows.forEach((row, n) => {
    const first = start + rows.length;
    for (const link of row.links) {
      const seen = watched(workbook, link);
      if (!seen) continue;
      const at = start + rows.length;
      const now: NewContent = { kind: "formula", formula: seen.now, ...(seen.result === undefined ? {} : { result: seen.result }) };
      rows.push([
        { kind: "formula", formula: `=ROW(${a1(firstRow + n, 0)})`, result: firstRow + n + 1 },
        text(printCell(link.cell)),
        seen.made,
        now,
        { kind: "formula", formula: movedFormula(at), result: 0 },
      ]);
    }
    const last = start + rows.length - 1;
    spans.push(last < first ? undefined : { first, last });
  });
  if (rows.length === 0) return { title: top, rows: [], summary: blank, watch: () => [blank, blank] };
  const column = (col: number, { first, last }: { first: number; last: number }): string =>
    areaA1({ top: first, left: col, bottom: last, right: col });
  const whole = column(4, { first: start, last: start + rows.length - 1 });
  const say = `=IF(SUM(${whole})=0,"No source cell has moved since this sheet was made.","Stale: source cells have moved since this sheet was made. See the column Stale.")`;
  return {
    title: top,
    rows: [[], [text(sourceBlockTitle)], headers.map(text), ...rows],
    summary: { kind: "formula", formula: say, result: "No source cell has moved since this sheet was made." },
    watch(n) {
      const span = spans[n];
      if (!span) return [blank, blank];
      const moved = column(4, span);
      return [
        { kind: "formula", formula: `=IF(SUM(${moved})=0,"","Stale")`, result: "" },
        { kind: "formula", formula: `=IF(SUM(${moved})=0,"",INDEX(${column(3, span)},MATCH(1,${moved},0)))`, result: "" },
      ];
    },
  };
}
