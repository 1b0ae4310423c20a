import { maxCols, maxRows } from "../../grid/address";
import type { Area } from "../../grid/address";
import { newCalculator } from "./calculator";
import type { Engine } from "./engine";
import type { SheetState } from "./sheet-state";
import { BookError } from "./types";
import type { BookCell, BookEvent, Origin, Selection } from "./types";
import type { Calculator } from "./calculator";

/** What the changes of a book are made of: its sheets, one change at a time, and those who are told. */
export interface Core {
  readonly date1904: boolean;
  readonly sheets: SheetState[];
  readonly calculator: Calculator;
  selection: Selection;
  /** The sheet; throws where it is gone. */
  need(id: string): SheetState;
  /** The sheet, for a change of its cells; throws where it is gone or protected. */
  open(id: string): SheetState;
  put(sheet: SheetState, row: number, col: number, cell: BookCell | undefined): void;
  tell(event: BookEvent): void;
  /** One change: calculated and told once, at the end of the outermost. */
  batch<T>(act: () => T): T;
  listen(listener: (event: BookEvent) => void): () => void;
}

export const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export function newCore(date1904: boolean, makeEngine: () => Engine): Core {
  const sheets: SheetState[] = [];
  const calculator = newCalculator(sheets, makeEngine, date1904);
  const listeners = new Set<(event: BookEvent) => void>();
  let depth = 0;
  let pending: BookEvent[] = [];
  let lastOrigin: Origin = "user";

  const finish = (): void => {
    const origin = lastOrigin;
    for (const sheet of calculator.settle()) pending.push({ kind: "calculated", sheetId: sheet.id, origin });
    const events = pending;
    pending = [];
    for (const event of events) for (const listener of [...listeners]) listener(event);
  };
  const core: Core = {
    date1904,
    sheets,
    calculator,
    selection: { sheetId: "", area: firstCell },
    need(id) {
      const sheet = sheets.find((one) => one.id === id);
      if (!sheet) throw new BookError("no-such-sheet", "The sheet is not there any more.");
      return sheet;
    },
    open(id) {
      const sheet = core.need(id);
      if (sheet.isProtected) throw new BookError("protected", `The sheet "${sheet.name}" is protected.`);
      return sheet;
    },
    put(sheet, row, col, cell) {
      sheet.put(row, col, cell);
      calculator.put(sheet, row, col, cell);
    },
    tell(event) {
      pending.push(event);
      lastOrigin = event.origin;
    },
    batch(act) {
      depth++;
      try {
        return act();
      } finally {
        if (--depth === 0) finish();
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return core;
}

/** Throws on cells that no sheet has. */
export function checkArea(area: Area): void {
  const sound = area.top >= 0 && area.left >= 0 && area.bottom < maxRows && area.right < maxCols;
  if (!sound || area.top > area.bottom || area.left > area.right) throw new BookError("bad-area", "There are no such cells.");
}
