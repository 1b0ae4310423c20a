import { HostFailure } from "../../../src/app/host";
import type { FailureCode, HostEvent, Job, SpreadsheetHost } from "../../../src/app/host";
import { printArea } from "../../../src/grid/address";
import { applyEdits } from "../../../src/grid/apply";
import type { CellRef } from "../../../src/grid/address";
import type { Edit } from "../../../src/grid/edits";
import { findSheet } from "../../../src/grid/workbook";
import type { Workbook } from "../../../src/grid/workbook";

export interface MemoryHost extends SpreadsheetHost {
  readonly workbook: () => Workbook;
  readonly selected: readonly CellRef[];
  /** The ranges that were selected, as they are written. */
  readonly ranges: readonly string[];
  readonly reads: () => number;
  readonly writes: () => number;
  /** Changes the workbook as its user would, and tells the watchers. */
  readonly type: (edits: readonly Edit[]) => void;
  /** The next requests fail in this way, until told otherwise. */
  readonly fail: (code: FailureCode | undefined, where?: string) => void;
  /** Requests wait until `go`. */
  readonly hold: () => void;
  readonly go: () => void;
  readonly watchers: () => number;
}

/** The port over a workbook in memory: edits are really applied, and events are told for them, also for the add-in's own. */
export function memoryHost(start: Workbook): MemoryHost {
  let workbook = start;
  let failure: HostFailure | undefined;
  let gate: Promise<void> = Promise.resolve();
  let open: () => void = () => undefined;
  let reads = 0;
  let writes = 0;
  const selected: CellRef[] = [];
  const ranges: string[] = [];
  const listeners = new Set<(event: HostEvent) => void>();
  const tell = (edits: readonly Edit[]): void => {
    for (const edit of edits) {
      // A conditional format changes no cell, and Excel tells nobody of it.
      if (edit.kind === "highlight" || edit.kind === "clear-highlights") continue;
      const kind = edit.kind === "add-sheet" ? "sheet-added" : edit.kind === "delete-sheet" ? "sheet-deleted" : "changed";
      listeners.forEach((listener) => listener({ kind, sheet: edit.sheet }));
    }
  };
  const ready = async (job?: Job): Promise<void> => {
    await gate;
    if (job?.signal?.aborted === true) throw new HostFailure("cancelled", "stopped");
    if (failure !== undefined) throw failure;
  };
  return {
    workbook: () => workbook,
    selected,
    ranges,
    reads: () => reads,
    writes: () => writes,
    watchers: () => listeners.size,
    type: (edits) => {
      workbook = applyEdits(workbook, edits);
      tell(edits);
    },
    fail: (code, where) => {
      failure = code === undefined ? undefined : new HostFailure(code, "", where);
    },
    hold: () => {
      gate = new Promise((resolve) => (open = resolve));
    },
    go: () => open(),
    read: async (job) => {
      reads += 1;
      await ready(job);
      return workbook;
    },
    apply: async (edits, job) => {
      await ready(job);
      writes += 1;
      workbook = applyEdits(workbook, edits);
      tell(edits);
    },
    select: async (cell, area) => {
      await ready();
      if (findSheet(workbook, cell.sheet) === undefined) throw new HostFailure("sheet-missing", "", cell.sheet);
      selected.push(cell);
      if (area !== undefined) ranges.push(printArea(cell.sheet, area));
    },
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
  };
}
