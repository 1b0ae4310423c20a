import type { CellLook } from "../../../grid/edits";
import { attribute, isOn, localName, scanXml } from "../../../xlsx/xml-scan";
import type { Attributes } from "../../../xlsx/xml-scan";
import { colorOf } from "./colors";
import type { Theme } from "./colors";

type Part = { -readonly [K in keyof CellLook]: CellLook[K] };

/** The look of each cell style (`cellXfs`) by its place in the list; number formats are read elsewhere. */
export function readCellLooks(xml: string, part: string, theme: Theme): CellLook[] {
  const fonts: Part[] = [];
  const fills: Part[] = [];
  const borders: Part[] = [];
  const cells: { font: number; fill: number; border: number; own: Part }[] = [];
  const path: string[] = [];
  scanXml(xml, part, {
    open(name, attributes) {
      const local = localName(name);
      const parent = path.at(-1);
      if (local === "font" && parent === "fonts") fonts.push({});
      else if (local === "fill" && parent === "fills") fills.push({});
      else if (local === "border" && parent === "borders") borders.push({});
      else if (local === "xf" && parent === "cellXfs") {
        const id = (of: string): number => Number(attribute(attributes, of) ?? "0");
        cells.push({ font: id("fontId"), fill: id("fillId"), border: id("borderId"), own: {} });
      } else if (parent === "font" && path.at(-2) === "fonts") fontPart(fonts.at(-1), local, attributes, theme);
      else if (parent === "fill" || parent === "patternFill") fillPart(fills.at(-1), local, attributes, theme);
      else if (parent === "border" && path.at(-2) === "borders") borderPart(borders.at(-1), local, attributes);
      else if (local === "alignment" && path.at(-2) === "cellXfs") alignment(cells.at(-1)?.own, attributes);
      path.push(local);
    },
    close: () => void path.pop(),
    text: () => undefined,
  });
  const usual = fonts[0]?.fontSize;
  return cells.map(({ font, fill, border, own }) => {
    const { fontSize, ...rest } = fonts[font] ?? {};
    return { ...rest, ...(fontSize === undefined || fontSize === usual ? {} : { fontSize }), ...fills[fill], ...borders[border], ...own };
  });
}

function fontPart(font: Part | undefined, local: string, attributes: Attributes, theme: Theme): void {
  if (!font) return;
  const on = isOn(attribute(attributes, "val") ?? "1");
  if (local === "b" && on) font.bold = true;
  if (local === "i" && on) font.italic = true;
  if (local === "sz") font.fontSize = Math.min(Math.max(Number(attribute(attributes, "val")) || 11, 6), 40);
  const color = local === "color" ? colorOf(attributes, theme) : undefined;
  if (color !== undefined && color !== "#000000") font.color = color;
}

function fillPart(fill: Part | undefined, local: string, attributes: Attributes, theme: Theme): void {
  if (!fill || local !== "fgColor") return;
  const color = colorOf(attributes, theme);
  if (color !== undefined) fill.fill = color;
}

function borderPart(border: Part | undefined, local: string, attributes: Attributes): void {
  const style = attribute(attributes, "style");
  if (!border || style === undefined || style === "none") return;
  const weight = ["medium", "thick", "double", "mediumDashed"].includes(style) ? "medium" : "thin";
  if (local === "top") border.borderTop = weight;
  if (local === "bottom") border.borderBottom = weight;
}

function alignment(own: Part | undefined, attributes: Attributes): void {
  if (!own) return;
  const across = attribute(attributes, "horizontal");
  const down = attribute(attributes, "vertical");
  if (across === "left" || across === "center" || across === "right") own.horizontal = across;
  if (across === "centerContinuous") own.horizontal = "center";
  if (down === "top" || down === "center" || down === "bottom") own.vertical = down;
  if (isOn(attribute(attributes, "wrapText"))) own.wrap = true;
}
