import { findSheet } from "../../grid/workbook";
import type { Workbook } from "../../grid/workbook";
import type { Link } from "./annex";
import { wordsBefore } from "./link-cells";

export interface ComparisonOptions {
  readonly workbook: Workbook;
  /** The workbook that holds the earlier version, where it is another one. */
  readonly earlier?: string;
  /** Why fields change, by `changeKey`. */
  readonly reasons?: ReadonlyMap<string, string>;
}

/** A link to the one line of a cell that holds the figure, where the cell has several. */
export function partLink(link: Link, figure: string, period: string | undefined, workbook: Workbook): Link {
  if (link.workbook !== undefined) return link;
  const content = findSheet(workbook, link.cell.sheet)?.cell(link.cell.row, link.cell.col).content;
  const after = content?.kind === "text" ? wordsBefore(content.value, figure, period) : undefined;
  return after === undefined ? link : { ...link, after };
}
