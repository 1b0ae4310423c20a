import { parseArea } from "../../../grid/address";
import { isHighlight } from "../../../grid/highlight";
import { attribute, localName, scanXml } from "../../../xlsx/xml-scan";
import type { Overlay } from "../../book/book";
import { colorOf } from "./colors";
import type { Theme } from "./colors";

/** The fills of a stylesheet's formats for conditions (`dxfs`), by their place in the list. */
export function readOverlayFills(xml: string, part: string, theme: Theme): readonly (string | undefined)[] {
  const fills: (string | undefined)[] = [];
  const path: string[] = [];
  scanXml(xml, part, {
    open(name, attributes) {
      const local = localName(name);
      if (local === "dxf" && path.at(-1) === "dxfs") fills.push(undefined);
      else if (local === "bgColor" && path.includes("dxfs")) fills[fills.length - 1] = colorOf(attributes, theme);
      path.push(local);
    },
    close: () => void path.pop(),
    text: () => undefined,
  });
  return fills;
}

/** The add-in's highlights in a sheet's part; no other conditional format is drawn here. */
export function readOverlays(xml: string, part: string, fills: readonly (string | undefined)[]): readonly Overlay[] {
  const overlays: Overlay[] = [];
  let areas: readonly string[] = [];
  let fill: string | undefined;
  let formula: string | undefined;
  scanXml(xml, part, {
    open(name, attributes) {
      const local = localName(name);
      if (local === "conditionalFormatting") areas = (attribute(attributes, "sqref") ?? "").split(/\s+/);
      else if (local === "cfRule") fill = fills[Number(attribute(attributes, "dxfId") ?? "-1")];
      else if (local === "formula") formula = "";
    },
    text: (text) => {
      if (formula !== undefined) formula += text;
    },
    close(name) {
      if (localName(name) !== "formula" || formula === undefined) return;
      const found = isHighlight(formula) ? areas.flatMap((one) => parseArea(one) ?? []) : [];
      const look = fill === undefined ? {} : { fill };
      for (const area of found) overlays.push({ id: String(overlays.length + 1), area, formula: `=${formula}`, ...look });
      formula = undefined;
    },
  });
  return overlays;
}
