import type { SpreadsheetHost } from "../app/host";
import { settingsSheetName } from "../app/settings";
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
  // What the add-in writes itself is told by no event, so those sheets are read each time, with that of its settings.
  const written = new Set([settingsSheetName]);
  return {
    read: ({ since, ...job } = {}) =>
      readWorkbook({ ...job, ...(since ? { since: { ...since, changed: new Set([...since.changed, ...written]) } } : {}) }),
    apply: (edits, job) => {
      for (const { sheet } of edits) written.add(sheet);
      return applyEdits(edits, job);
    },
    select: selectCell,
    watch: watchWorkbook,
    trace: makeTrace(),
  };
}
