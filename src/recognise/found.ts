import type { Area } from "../grid/address";
import type { TableCorrection } from "../model/table";
import { fold } from "../base/fold";
import type { Classified } from "./classify";
import { headingLevel } from "./extract/indicator-code";
import type { HeaderBlock } from "./header";
import type { Half } from "./version-groups";
import type { SheetView } from "./view";

/** A header that makes a table, with the lines over it. */
export interface Found {
  readonly block: HeaderBlock;
  readonly classified: Classified;
  readonly titleTop: number;
  readonly title: string | undefined;
  readonly about: string;
  readonly correction?: TableCorrection;
  /** Where two versions stand beside one another: the table is read once for each. */
  readonly halves?: readonly [Half, Half];
}

/** The same header again is a page break; a status table repeats its header for each indicator. */
export function continuesTable(first: Found, next: Found): boolean {
  if (first.classified.kind !== next.classified.kind) return false;
  if (first.classified.kind === "indicator-status") return true;
  if (first.classified.inDliBlock || next.classified.inDliBlock) return first.classified.inDliBlock === next.classified.inDliBlock;
  const signature = (each: Found): string =>
    each.classified.columns
      .map((column) => `${column.col}:${column.role}:${column.period?.label ?? ""}:${fold(column.texts.join(" "))}`)
      .join("|");
  // "Intermediate results indicators" over the same header again names the rows that follow, not another table.
  const isLevel = next.about !== "" && next.about.split("\n").every((line) => headingLevel(line) !== undefined);
  const continued =
    next.title === undefined ||
    isLevel ||
    /\bcontinued\b|\bcont\.|continuaci|suite\b|continua/i.test(next.title) ||
    next.title === first.title;
  return continued && signature(first) === signature(next);
}

/** Rows of one or two short texts over a header: its title and what is said about its units. */
export function titleOver(
  view: SheetView,
  block: HeaderBlock,
  after: number,
): { titleTop: number; title: string | undefined; about: string } {
  let top = block.top;
  const lines: string[] = [];
  let gap = 0;
  for (let row = block.top - 1; row > after && block.top - row <= 8 && lines.length < 5; row--) {
    const filled = view.filled(row);
    if (filled.length === 0) {
      gap++;
      if (gap > 1) break;
      continue;
    }
    // Beyond an empty row, a label with its value is another block's line, not this table's title.
    if (gap > 0 && lines.length > 0 && filled.length > 1) break;
    const texts = filled.map((col) => view.text(row, col));
    const isTitle =
      filled.length <= 2 &&
      filled.every((col) => view.shown(row, col).content.kind === "text") &&
      texts.every((text) => text.length <= 400);
    if (!isTitle) break;
    lines.unshift(texts.join(" "));
    top = row;
  }
  return { titleTop: top, title: lines[0], about: lines.filter((line) => line.length <= 200).join(" \n ") };
}

/** Where a header stands. */
export const areaOfHeader = ({ top, bottom, columns }: HeaderBlock): Area => {
  const cols = columns.map((column) => column.col);
  return { top, left: Math.min(...cols), bottom, right: Math.max(...cols) };
};
