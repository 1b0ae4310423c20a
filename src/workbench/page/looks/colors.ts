import { attribute, localName, scanXml } from "../../../xlsx/xml-scan";
import type { Attributes } from "../../../xlsx/xml-scan";

/** The colours of a workbook's theme, "#RRGGBB", in the order in which cells number them (ECMA-376 part 1, 20.1.6.2). */
export type Theme = readonly string[];

const order = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
/** Office's own theme, for a file without one. */
export const officeTheme: Theme = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

export function readTheme(xml: string, part: string): Theme {
  const found = new Map<string, string>();
  let slot: string | undefined;
  scanXml(xml, part, {
    open(name, attributes) {
      const local = localName(name);
      if (order.includes(local)) slot = local;
      const value = local === "srgbClr" ? attribute(attributes, "val") : local === "sysClr" ? attribute(attributes, "lastClr") : undefined;
      if (slot !== undefined && value !== undefined && /^[0-9a-f]{6}$/i.test(value)) found.set(slot, `#${value.toUpperCase()}`);
    },
    close(name) {
      if (localName(name) === slot) slot = undefined;
    },
    text: () => undefined,
  });
  return order.map((name, index) => found.get(name) ?? officeTheme[index] ?? "#000000");
}

/** The first colours of the old palette (part 1, 18.8.27); the others are rare and left at the default. */
const palette = ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#FF00FF", "#00FFFF"];

/** "#RRGGBB" of a colour element; undefined where it leaves the colour to the application. */
export function colorOf(attributes: Attributes, theme: Theme): string | undefined {
  const rgb = attribute(attributes, "rgb");
  if (rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const index = attribute(attributes, "theme");
  if (index !== undefined) return tinted(theme[Number(index)], Number(attribute(attributes, "tint") ?? "0"));
  const indexed = attribute(attributes, "indexed");
  return indexed === undefined ? undefined : palette[Number(indexed) % 8 === Number(indexed) ? Number(indexed) : Number(indexed) - 8];
}

/** A colour made lighter (tint above 0) or darker (below): applied to each channel, close to Excel's change of lightness. */
function tinted(color: string | undefined, tint: number): string | undefined {
  if (color === undefined || !Number.isFinite(tint)) return color;
  const channel = (from: number): string => {
    const value = parseInt(color.slice(from, from + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(Math.max(moved, 0), 255))
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
