import type { CellLook } from "../grid/edits";
import { builtInFormats } from "./built-in-formats";
import { emptyStyles } from "./new-workbook";
import { borderOrder, fontOrder, stylesOrder, xfOrder } from "./schema-order";
import { attribute } from "./xml-scan";
import {
  childOf,
  childrenOf,
  copyElement,
  elements,
  ensureChild,
  newElement,
  parseTree,
  printTree,
  removeChild,
  setAttribute,
} from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** A look, and whether a leading "=" or "'" is shown as text (`quotePrefix`). */
export type StyleChange = CellLook & { readonly quoted?: boolean };

/** The stylesheet of a file, which only grows: no style that a cell has is ever changed. */
export interface StyleBook {
  /** The number of the style that is that one with the change; the same question has the same answer. */
  changed(style: number, change: StyleChange): number;
  isQuoted(style: number): boolean;
  /** The number of the format that lays a fill over cells, for conditional formats. */
  overlay(fill: string): number;
  /** The font of a style. */
  font(style: number): XmlElement | undefined;
}

export function styleBook(sheet: XmlElement): StyleBook {
  const answers = new Map<string, number>();
  fillDefaults(sheet);
  const styles = ensureChild(sheet, "cellXfs", stylesOrder);
  let list = childrenOf(styles, "xf");
  return {
    changed(style, change) {
      const key = `${style} ${JSON.stringify(change)}`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const before = list[style] ?? list[0];
      const xf = before
        ? copyElement(before)
        : newElement(styles, "xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0", xfId: "0" });
      if (change.quoted !== undefined) setAttribute(xf, "quotePrefix", change.quoted ? "1" : undefined);
      if (change.numberFormat !== undefined) use(xf, "numFmtId", formatId(sheet, change.numberFormat), "applyNumberFormat");
      if (changesFont(change))
        use(
          xf,
          "fontId",
          appended(sheet, "fonts", xf, "fontId", (font) => changeFont(font, change)),
          "applyFont",
        );
      if (change.fill !== undefined)
        use(
          xf,
          "fillId",
          appended(sheet, "fills", xf, "fillId", (fill) => changeFill(fill, change.fill ?? "")),
          "applyFill",
        );
      if (change.borderTop !== undefined || change.borderBottom !== undefined) {
        use(
          xf,
          "borderId",
          appended(sheet, "borders", xf, "borderId", (border) => changeBorder(border, change)),
          "applyBorder",
        );
      }
      changeAlignment(xf, change);
      const number = indexOf(styles, xf);
      list = childrenOf(styles, "xf");
      answers.set(key, number);
      return number;
    },
    overlay(fill) {
      const list = ensureChild(sheet, "dxfs", stylesOrder);
      const dxf = newElement(list, "dxf");
      const element = newElement(dxf, "fill");
      // Unlike a cell's own fill, a solid one here takes the background colour.
      element.children = [newElement(element, "patternFill", {}, [newElement(element, "bgColor", { rgb: argb(fill) })])];
      dxf.children = [element];
      return indexOf(list, dxf);
    },
    isQuoted: (style) => attribute(list[style]?.attributes ?? [], "quotePrefix") === "1",
    font(style) {
      const fonts = childOf(sheet, "fonts");
      return fonts && childrenOf(fonts, "font")[Number(attribute(list[style]?.attributes ?? [], "fontId") ?? "0")];
    },
  };
}

/** The first item of each list is what cells without a style have; a stylesheet may lack it. */
function fillDefaults(sheet: XmlElement): void {
  const template = parseTree(emptyStyles, "xl/styles.xml");
  for (const list of elements(template)) {
    const own = ensureChild(sheet, list.name, stylesOrder);
    if (elements(own).length > 0) continue;
    own.children = elements(list).map((item) => withPrefix(sheet, item));
    setAttribute(own, "count", String(own.children.length));
  }
}

function withPrefix(like: XmlElement, item: XmlElement): XmlElement {
  return {
    name: newElement(like, item.name).name,
    attributes: [...item.attributes],
    children: elements(item).map((child) => withPrefix(like, child)),
  };
}

const changesFont = (change: StyleChange): boolean =>
  [change.bold, change.italic, change.color, change.fontSize].some((part) => part !== undefined);

function use(xf: XmlElement, name: string, id: number, apply: string): void {
  setAttribute(xf, name, String(id));
  setAttribute(xf, apply, "1");
}

/** The place of an element like that one in the list, where it is put if it has none. */
function indexOf(list: XmlElement, wanted: XmlElement): number {
  const text = printTree(wanted);
  const all = childrenOf(list, wanted.name.replace(/^.*:/, ""));
  const found = all.findIndex((element) => printTree(element) === text);
  if (found >= 0) return found;
  list.children.push(wanted);
  setAttribute(list, "count", String(all.length + 1));
  return all.length;
}

const itemNames: Readonly<Record<string, string>> = { fonts: "font", fills: "fill", borders: "border" };

function appended(sheet: XmlElement, kind: string, xf: XmlElement, name: string, change: (element: XmlElement) => void): number {
  const list = ensureChild(sheet, kind, stylesOrder);
  const item = itemNames[kind] ?? kind;
  const before = childrenOf(list, item)[Number(attribute(xf.attributes, name) ?? "0")];
  const made = before ? copyElement(before) : newElement(list, item);
  change(made);
  return indexOf(list, made);
}

function changeFont(font: XmlElement, change: StyleChange): void {
  const flag = (name: string, on: boolean | undefined): void => {
    if (on === undefined) return;
    const found = childOf(font, name);
    if (found) removeChild(font, found);
    if (on) ensureChild(font, name, fontOrder);
  };
  flag("b", change.bold);
  flag("i", change.italic);
  if (change.color !== undefined) ensureChild(font, "color", fontOrder).attributes = ["rgb", argb(change.color)];
  if (change.fontSize !== undefined) setAttribute(ensureChild(font, "sz", fontOrder), "val", String(change.fontSize));
}

function changeFill(fill: XmlElement, color: string): void {
  fill.children = [
    newElement(fill, "patternFill", { patternType: "solid" }, [
      newElement(fill, "fgColor", { rgb: argb(color) }),
      newElement(fill, "bgColor", { indexed: "64" }),
    ]),
  ];
}

function changeBorder(border: XmlElement, change: StyleChange): void {
  for (const [side, line] of [
    ["top", change.borderTop],
    ["bottom", change.borderBottom],
  ] as const) {
    if (line === undefined) continue;
    const element = ensureChild(border, side, borderOrder);
    setAttribute(element, "style", line);
    element.children = [newElement(border, "color", { auto: "1" })];
  }
}

function changeAlignment(xf: XmlElement, change: StyleChange): void {
  if (change.wrap === undefined && change.horizontal === undefined && change.vertical === undefined) return;
  const alignment = ensureChild(xf, "alignment", xfOrder);
  if (change.horizontal !== undefined) setAttribute(alignment, "horizontal", change.horizontal);
  if (change.vertical !== undefined) setAttribute(alignment, "vertical", change.vertical);
  if (change.wrap !== undefined) setAttribute(alignment, "wrapText", change.wrap ? "1" : undefined);
  setAttribute(xf, "applyAlignment", "1");
}

const argb = (color: string): string => "FF" + color.replace("#", "").toUpperCase();

/** Formats whose number means the same in every language. */
const fixedIds = [1, 2, 3, 4, 9, 10, 11, 49];

function formatId(sheet: XmlElement, code: string): number {
  if (code === "General") return 0;
  const fixed = fixedIds.find((id) => builtInFormats.get(id) === code);
  if (fixed !== undefined) return fixed;
  const list = ensureChild(sheet, "numFmts", stylesOrder);
  const all = childrenOf(list, "numFmt");
  const found = all.find((format) => attribute(format.attributes, "formatCode") === code);
  if (found) return Number(attribute(found.attributes, "numFmtId"));
  // Numbers below 164 are Excel's own.
  const id = Math.max(163, ...all.map((format) => Number(attribute(format.attributes, "numFmtId")))) + 1;
  list.children.push(newElement(list, "numFmt", { numFmtId: String(id), formatCode: code }));
  setAttribute(list, "count", String(all.length + 1));
  return id;
}
