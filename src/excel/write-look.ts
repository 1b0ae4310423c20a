import { areaA1 } from "../grid/address";
import type { Area } from "../grid/address";
import type { CellLook } from "../grid/edits";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const weights = { thin: "Thin", medium: "Medium" } as const;

/** Sets what the look names on every cell of the area, and nothing else. */
export function writeLook(sheet: Excel.Worksheet, area: Area, look: CellLook): void {
  const range = sheet.getRange(areaA1(area));
  range.untrack();
  const { format } = range;
  // One value for all cells; the typings know rows of cells alone.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.horizontal !== undefined) format.horizontalAlignment = horizontal[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = vertical[look.vertical];
  const severalRows = area.bottom > area.top;
  if (look.borderTop !== undefined) {
    drawLine(format, "EdgeTop", look.borderTop);
    if (severalRows) drawLine(format, "InsideHorizontal", look.borderTop);
  }
  if (look.borderBottom !== undefined) {
    drawLine(format, "EdgeBottom", look.borderBottom);
    if (severalRows) drawLine(format, "InsideHorizontal", look.borderBottom);
  }
}

function drawLine(format: Excel.RangeFormat, edge: "EdgeTop" | "EdgeBottom" | "InsideHorizontal", weight: "thin" | "medium"): void {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = weights[weight];
}
