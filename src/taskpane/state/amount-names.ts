import type { CellRef } from "../../grid/address";
import type { Disbursement } from "../../disburse/result";

/** What a cell of the DLI table pays for. */
export interface AmountName {
  readonly dli: string;
  readonly period: string;
}

const keyOf = ({ sheet, row, col }: CellRef): string => `${row},${col},${sheet}`;

/** For the cells that hold an amount of a DLI and period: which. */
export function amountNames({ byDli }: Disbursement): (cell: CellRef) => AmountName | undefined {
  const names = new Map<string, AmountName>();
  for (const { amounts } of byDli) {
    for (const { dli, period, printed } of amounts) {
      if (printed.trace.op === "cell") names.set(keyOf(printed.trace.cell), { dli, period: period.label });
    }
  }
  return (cell) => names.get(keyOf(cell));
}
