import { a1, areaA1 } from "../grid/address";
import type { Area, CellRef } from "../grid/address";
import { HostFailure } from "../app/host";
import { run } from "./run";

/** Shows a cell: its sheet comes to the front and the cell, or the range it stands for, is selected. Fails with "sheet-hidden" on a hidden sheet. */
export function selectCell({ sheet, row, col }: CellRef, area?: Area): Promise<void> {
  return run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).load("visibility");
    await context.sync();
    if (found.visibility !== "Visible") throw new HostFailure("sheet-hidden", "The sheet is hidden", sheet);
    const range = found.getRange(area === undefined ? a1(row, col) : areaA1(area));
    range.untrack();
    found.activate();
    range.select();
    await context.sync();
  }, sheet);
}
