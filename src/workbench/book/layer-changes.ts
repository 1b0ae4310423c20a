import { checkArea } from "./core";
import type { Core } from "./core";
import type { Book } from "./types";

type LayerChanges = Pick<Book, "setOverlay" | "deleteOverlay" | "setChart" | "setName">;

/** Changes of what lies over cells: fills on a condition, charts, names. */
export function layerChanges({ batch, open, need, sheets, tell }: Core): LayerChanges {
  return {
    setOverlay: (id, overlay, origin = "user") =>
      batch(() => {
        checkArea(overlay.area);
        const sheet = open(id);
        sheet.overlays = changed(sheet.overlays, overlay);
        tell({ kind: "look", sheetId: id, origin });
      }),
    deleteOverlay: (id, overlay, origin = "user") =>
      batch(() => {
        const sheet = open(id);
        sheet.overlays = sheet.overlays.filter((one) => one.id !== overlay);
        tell({ kind: "look", sheetId: id, origin });
      }),
    setChart: (id, chart, origin = "user") =>
      batch(() => {
        checkArea(chart.place);
        const sheet = open(id);
        sheet.charts = changed(sheet.charts, chart);
        tell({ kind: "look", sheetId: id, origin });
      }),
    setName: (id, name, area, origin = "user") =>
      batch(() => {
        if (area) checkArea(area);
        const own = need(id);
        for (const sheet of sheets) sheet.names = sheet.names.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
        if (area) own.names = [...own.names, { name, area }];
        tell({ kind: "look", sheetId: id, origin });
      }),
  };
}

function changed<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  return all.some((other) => other.id === one.id) ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one];
}
