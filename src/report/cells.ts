import type { Dec } from "../base/decimal";
import { plain } from "../base/decimal";
import { areaA1 } from "../grid/address";
import type { Area } from "../grid/address";
import type { CellLook, NewContent } from "../grid/edits";

/** Excel's longest text in a cell. */
const longestText = 32_767;

export const blank: NewContent = { kind: "blank" };

/** Text that stays text, without what a workbook cannot hold; over Excel's limit it is cut, with a mark. */
export function text(value: string): NewContent {
  const clean = value.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");
  if (clean === "") return blank;
  return { kind: "text", value: clean.length > longestText ? `${clean.slice(0, longestText - 1)}\u2026` : clean };
}

export function number(value: Dec): NewContent {
  return { kind: "number", value: value.toNumber() };
}

/** A formula without its "=", with the result that the core computed. */
export function formula(body: string, result: Dec): NewContent {
  return { kind: "formula", formula: `=${body}`, result: result.toNumber() };
}

/** The sum of a stretch of cells; over no cells at all it is the figure itself, for an empty range would turn round and hold its own cell. */
export function sumOver(area: Area, result: Dec): NewContent {
  return area.bottom < area.top || area.right < area.left ? number(result) : formula(`SUM(${areaA1(area)})`, result);
}

/** A plain decimal figure as a number where a spreadsheet holds it exactly; anything else as the text it is. */
export function figureOrText(value: string | undefined): NewContent {
  if (value === undefined) return blank;
  const isPlain = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) && value.replace(/[-.]/g, "").length <= 15;
  return isPlain ? { kind: "number", value: Number(value) } : text(value);
}

/** Formats for amounts; with cents only where some figure has them. Differences carry their sign. */
export function amountFormats(figures: Iterable<Dec>): { readonly amount: string; readonly difference: string } {
  const cents = [...figures].some((figure) => plain(figure).includes("."));
  return cents ? { amount: "#,##0.00", difference: "+#,##0.00;-#,##0.00;0.00" } : { amount: "#,##0", difference: "+#,##0;-#,##0;0" };
}

export const titleLook: CellLook = { bold: true, fontSize: 14 };
export const noteLook: CellLook = { italic: true, color: "#595959" };
export const sectionLook: CellLook = { bold: true, fontSize: 12 };
export const headerLook: CellLook = {
  bold: true,
  fill: "#DDEBF7",
  wrap: true,
  vertical: "center",
  horizontal: "center",
  borderBottom: "thin",
};
export const totalLook: CellLook = { bold: true, borderTop: "thin" };
export const bodyLook: CellLook = { wrap: true, vertical: "top" };
