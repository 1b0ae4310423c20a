import { a1, printCell } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { findSheet } from "../../grid/workbook";
import type { CellContent, Workbook } from "../../grid/workbook";
import { blank, text } from "../cells";
import type { Link } from "./annex";

/** What stands in a linked cell, as the sheet of an annex keeps it and as a live formula gives it. */
export interface Watched {
  readonly made: NewContent;
  /** With its "=": the cell as it stands now, an empty text where it is empty. */
  readonly now: string;
  readonly result: number | string | undefined;
}

/** Beyond this Excel takes no text in a formula. */
const longestQuoted = 200;

/** How a link is watched; undefined where it cannot be: a cell of another workbook, an error, a formula without a result. */
export function watched(workbook: Workbook, { cell, after, workbook: elsewhere }: Link): Watched | undefined {
  const found = elsewhere === undefined ? findSheet(workbook, cell.sheet)?.cell(cell.row, cell.col) : undefined;
  if (!found || found.uncalculated || found.content.kind === "error") return undefined;
  const place = printCell(cell);
  const { content } = found;
  if (content.kind !== "text") return { made: madeOf(content), now: `=IF(ISBLANK(${place}),"",${place})`, result: resultOf(content) };
  if (after !== undefined && after.length <= longestQuoted && !/[\r\n]/.test(after) && !content.value.includes("\r")) {
    const line = lineAfter(content.value, after);
    const find = `FIND("${after.replace(/"/g, '""')}",${place})`;
    const rest = `MID(${place},${find}+${after.length},FIND(CHAR(10),${place}&CHAR(10),${find})-${find}-${after.length})`;
    return { made: text(line), now: `=IF(ISERROR(${find}),"",TRIM(${rest}))`, result: line };
  }
  if (!content.value.includes("\r")) return { made: text(content.value), now: `=IF(ISBLANK(${place}),"",${place})`, result: content.value };
  const clean = content.value.replace(/\r/g, "");
  return { made: text(clean), now: `=SUBSTITUTE(${place},CHAR(13),"")`, result: clean };
}

/** The rest of the line that the words stand in, as Excel's TRIM leaves it; empty where the words are not there. */
export function lineAfter(words: string, after: string): string {
  const at = words.indexOf(after);
  return at < 0 ? "" : (words.slice(at + after.length).split("\n", 1)[0] ?? "").replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** What stands before a figure in its line of a cell of several lines; undefined where that is not sure. */
export function wordsBefore(cellText: string, figure: string, period?: string): string | undefined {
  const lines = cellText.split("\n");
  const wanted = figure.trim();
  if (lines.length < 2 || wanted === "" || wanted.includes("\n")) return undefined;
  const found = lines.filter((line) => line.trimEnd().endsWith(wanted) && (period === undefined || line.includes(period)));
  const line = found.length === 1 ? found[0]?.trimEnd() : undefined;
  const before = line?.slice(0, line.length - wanted.length);
  if (before === undefined || before.trim() === "" || cellText.split(before).length !== 2) return undefined;
  return before;
}

function madeOf(content: Exclude<CellContent, { kind: "error" }>): NewContent {
  return content.kind === "text" ? text(content.value) : content.kind === "blank" ? blank : content;
}

function resultOf(content: CellContent): number | string | undefined {
  if (content.kind === "blank") return "";
  return content.kind === "number" ? content.value : undefined;
}

/** Whether the two differ, as EXACT tells: 1 or 0. */
export const movedFormula = (row: number): string => `=IF(ISERROR(${a1(row, 3)}),1,IF(EXACT(${a1(row, 2)},${a1(row, 3)}),0,1))`;
