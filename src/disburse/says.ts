import { figureOf } from "../model/value";
import type { Dli, DliSchedule } from "../model/project";
import type { CellRef } from "../grid/address";
import type { Doubt } from "../model/table";
import type { TableSays } from "./amounts";

/** Which of the two bases the table can give, with a doubt where one must stand for both. */
export function whatTheTableSays(schedule: DliSchedule, rows: readonly Dli[], doubt: (one: Doubt) => void): TableSays {
  const amounts = rows.some((dli) => dli.periods.some((own) => figureOf(own.amount) !== undefined));
  const priced = rows.filter((dli) => figureOf(dli.unitValue) !== undefined);
  const units = priced.some((dli) => dli.periods.some((own) => own.unitCount !== undefined || figureOf(own.units) !== undefined));
  if (!amounts && !units) {
    const what =
      "No amounts, and no units with unit values, could be read by period from the DLI table: nothing is computed from it. Give each amount a period.";
    doubt({ cell: cellOf(schedule), what });
  }
  if (!amounts && units)
    doubt({ cell: cellOf(schedule), what: "The DLI table prints no amounts by period: both bases are units x unit value." });
  if (amounts && !units)
    doubt({ cell: cellOf(schedule), what: "The DLI table gives no units and unit values together: both bases are the printed amounts." });
  if (units) {
    for (const dli of rows) {
      if (figureOf(dli.unitValue) === undefined && dli.periods.some((own) => figureOf(own.amount) !== undefined)) {
        doubt({
          cell: dli.cell,
          what: `DLI ${dli.number} has no unit value that could be read: its printed amounts are used on both bases.`,
        });
      }
    }
  }
  return { amounts, units };
}

/** The top left cell of a schedule's table: where a doubt about the whole of it points. */
export function cellOf(schedule: DliSchedule): CellRef {
  return { sheet: schedule.table.sheet, row: schedule.table.area.top, col: schedule.table.area.left };
}
