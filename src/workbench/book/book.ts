import { cellChanges } from "./cell-changes";
import { newCore } from "./core";
import { newEngine } from "./engine";
import type { Engine } from "./engine";
import { layerChanges } from "./layer-changes";
import { lineChanges } from "./line-changes";
import { sheetChanges } from "./sheet-changes";
import type { Book } from "./types";

export type {
  Book,
  BookCell,
  BookChart,
  BookEvent,
  BookInput,
  BookSheet,
  Look,
  Origin,
  Overlay,
  PrintSetup,
  Selection,
  Visibility,
} from "./types";
export { BookError } from "./types";

export interface BookOptions {
  readonly date1904?: boolean;
  /** For another engine than the usual one, which `loadEngine` must have loaded before the first formula. */
  readonly makeEngine?: () => Engine;
}

/** An empty book without sheets. */
export function createBook({ date1904 = false, makeEngine = newEngine }: BookOptions = {}): Book {
  const core = newCore(date1904, makeEngine);
  return {
    date1904,
    sheets: () => core.sheets,
    sheet: (id) => core.sheets.find((sheet) => sheet.id === id),
    sheetByName: (name) => core.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    selection: () => core.selection,
    cellEditMode: false,
    batch: core.batch,
    listen: core.listen,
    ...cellChanges(core),
    ...lineChanges(core),
    ...layerChanges(core),
    ...sheetChanges(core),
  };
}
