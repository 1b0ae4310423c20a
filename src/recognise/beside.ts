import type { Area } from "../grid/address";
import { classify } from "./classify";
import type { HeaderBlock } from "./header";
import type { SheetView } from "./view";

/**
 * The areas of tables beside one another: where columns stay empty from a header downwards and header words stand on both
 * sides. What is above and below the pair is an area of its own.
 */
export function partsBeside(view: SheetView, block: HeaderBlock): Area[] {
  const cols = block.columns.map((column) => column.col);
  const first = Math.min(...cols);
  const last = Math.max(...cols);
  const isEmpty = (row: number, col: number): boolean => view.text(row, col) === "";
  for (let gap = first + 1; gap < last; gap++) {
    if (cols.includes(gap)) continue;
    const [leftCols, rightCols] = [cols.filter((col) => col < gap), cols.filter((col) => col > gap)];
    if (leftCols.length < 2 || rightCols.length < 2) continue;
    let bottom = block.bottom;
    while (bottom + 1 < view.sheet.rowCount && isEmpty(bottom + 1, gap)) bottom++;
    if (bottom - block.bottom < 2) continue;
    let top = block.top;
    while (top > 0 && block.top - top < 6 && isEmpty(top - 1, gap)) top--;
    const half = (left: number, right: number): HeaderBlock => ({
      ...block,
      columns: block.columns.filter((column) => column.col >= left && column.col <= right),
    });
    if (!classify(half(0, gap), view) || !classify(half(gap, last), view)) continue;
    const end = view.sheet.rowCount - 1;
    const right = view.sheet.colCount - 1;
    const areas = [
      { top: 0, left: 0, bottom: top - 1, right },
      { top, left: 0, bottom, right: gap },
      { top, left: gap, bottom, right },
      { top: bottom + 1, left: 0, bottom: end, right },
    ];
    return areas.filter((area) => area.bottom >= area.top);
  }
  return [];
}
