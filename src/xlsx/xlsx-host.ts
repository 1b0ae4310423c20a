import { HostFailure } from "../app/host";
import type { Job, SpreadsheetHost } from "../app/host";
import type { Area, CellRef } from "../grid/address";
import type { Edit } from "../grid/edits";
import { findSheet } from "../grid/workbook";
import type { Workbook } from "../grid/workbook";
import { applyToXlsx } from "./apply";
import { readXlsx } from "./read";
import { stopIfCancelled } from "./refuse";

/** The port over the bytes of an .xlsx file. */
export class XlsxHost implements SpreadsheetHost {
  private selected: (CellRef & { readonly area?: Area }) | undefined;

  constructor(private content: Uint8Array) {}

  /** The file as it stands after the edits so far. */
  bytes(): Uint8Array {
    return this.content;
  }

  /** The cell that was selected last, and the range it stood for. */
  selection(): (CellRef & { readonly area?: Area }) | undefined {
    return this.selected;
  }

  async read(job?: Job): Promise<Workbook> {
    job?.onProgress?.({ done: 0, step: "Reading the file" });
    const workbook = await readXlsx(this.content, { signal: job?.signal });
    job?.onProgress?.({ done: 1, step: "Reading the file" });
    return workbook;
  }

  async apply(edits: readonly Edit[], job?: Job): Promise<void> {
    stopIfCancelled(job?.signal);
    const changed = await applyToXlsx(this.content, edits);
    stopIfCancelled(job?.signal);
    this.content = changed;
  }

  async select(cell: CellRef, area?: Area): Promise<void> {
    if (!findSheet(await this.read(), cell.sheet))
      throw new HostFailure("sheet-missing", "The workbook has no sheet of this name.", cell.sheet);
    this.selected = area === undefined ? cell : { ...cell, area };
  }

  /** A file changes only through this host, so there is nothing to tell. */
  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }
}
