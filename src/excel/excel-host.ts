import type { SpreadsheetHost } from "../app/host";
import { applyEdits } from "./apply";
import { readWorkbook } from "./read";
import { selectCell } from "./select";
import { makeTrace } from "./trace";
import type { Trace } from "./trace";
import { watchWorkbook } from "./watch";

/** The port over Excel itself. */
export interface ExcelHost extends SpreadsheetHost {
  /** Records what goes to Excel and comes back, where it was switched on. */
  readonly trace: Trace;
}

/** The port over the Excel that this page stands in; see `openExcel`. */
export function makeExcelHost(): ExcelHost {
  return { read: readWorkbook, apply: applyEdits, select: selectCell, watch: watchWorkbook, trace: makeTrace() };
}
