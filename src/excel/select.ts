import { a1 } from "../grid/address";
import type { CellRef } from "../grid/address";
import { HostFailure } from "../app/host";
import { run } from "./run";

/** Shows a cell: its sheet comes to the front and the cell is selected. Fails with "sheet-hidden" on a hidden sheet. */
export function selectCell({ sheet, row, col }: CellRef): Promise<void> {
  return run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).load("visibility");
    await context.sync();
    if (found.visibility !== "Visible") throw new HostFailure("sheet-hidden", "The sheet is hidden", sheet);
    const cell = found.getRange(a1(row, col));
    cell.untrack();
    found.activate();
    cell.select();
    await context.sync();
  }, sheet);
}
