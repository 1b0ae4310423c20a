import { areaWithout } from "../../grid/address";
import { checkArea } from "./core";
import type { Core } from "./core";
import type { Book, Origin } from "./types";

type LineChanges = Pick<Book, "setColumnWidth" | "setRowHeight" | "setHidden" | "freeze" | "setPrint" | "setValidation">;

/** Changes of rows and columns, of what stays in view, of what may be typed, and of printing. */
export function lineChanges({ batch, need, open, tell }: Core): LineChanges {
  const drawn = (sheetId: string, origin: Origin): void => tell({ kind: "look", sheetId, origin });
  return {
    setColumnWidth: (id, col, chars, origin = "user") =>
      batch(() => {
        setOrDelete(open(id).columnWidths, col, chars);
        drawn(id, origin);
      }),
    setRowHeight: (id, row, points, origin = "user") =>
      batch(() => {
        setOrDelete(open(id).rowHeights, row, points);
        drawn(id, origin);
      }),
    setHidden: (id, lines, first, last, hidden, origin = "user") =>
      batch(() => {
        const sheet = open(id);
        const set = lines === "rows" ? sheet.hiddenRows : sheet.hiddenCols;
        for (let line = first; line <= last; line++) {
          if (hidden) set.add(line);
          else set.delete(line);
        }
        drawn(id, origin);
      }),
    freeze: (id, rows, cols, origin = "user") =>
      batch(() => {
        need(id).frozen = { rows, cols };
        drawn(id, origin);
      }),
    setValidation: (id, area, validation, origin = "user") =>
      batch(() => {
        checkArea(area);
        const sheet = open(id);
        const others = sheet.validations.flatMap((one) => areaWithout(one.area, area).map((left) => ({ ...one, area: left })));
        sheet.validations = validation === undefined ? others : [...others, { area, validation }];
        drawn(id, origin);
      }),
    setPrint: (id, print, origin = "user") =>
      batch(() => {
        const sheet = need(id);
        sheet.print = { ...sheet.print, ...print };
        drawn(id, origin);
      }),
  };
}

function setOrDelete<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
