import { areaA1, areaWithout, parseArea } from "../grid/address";
import type { Area } from "../grid/address";
import { highlightFormula, isHighlight } from "../grid/highlight";
import { worksheetOrder } from "./schema-order";
import type { SheetDraft } from "./sheet-draft";
import type { StyleBook } from "./style-book";
import { attribute } from "./xml-scan";
import { childOf, childrenOf, insertChild, newElement, removeChild, setAttribute, textOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Lays a highlight over the cells as a conditional format; one that was there gives way. */
export function highlight(sheet: SheetDraft, area: Area, fill: string, styles: StyleBook): void {
  for (const own of ownHighlights(sheet)) takeOut(sheet, own, area);
  const root = sheet.root;
  const list = newElement(root, "conditionalFormatting", { sqref: areaA1(area) });
  const priority = String(Math.max(0, ...allRules(root).map((rule) => Number(attribute(rule.attributes, "priority") ?? "0"))) + 1);
  const rule = newElement(list, "cfRule", { type: "expression", dxfId: String(styles.overlay(fill)), priority });
  rule.children = [newElement(rule, "formula", {}, [highlightFormula.slice(1)])];
  list.children = [rule];
  insertChild(root, list, worksheetOrder);
}

/** Takes away the highlights of a sheet; the user's own conditional formats stay. */
export function clearHighlights(sheet: SheetDraft): void {
  for (const own of ownHighlights(sheet)) removeChild(sheet.root, own);
}

const allRules = (root: XmlElement): XmlElement[] =>
  childrenOf(root, "conditionalFormatting").flatMap((list) => childrenOf(list, "cfRule"));

function ownHighlights(sheet: SheetDraft): XmlElement[] {
  return childrenOf(sheet.root, "conditionalFormatting").filter((list) => {
    const formulas = childrenOf(list, "cfRule").map((rule) => childOf(rule, "formula"));
    return formulas.length > 0 && formulas.every((formula) => formula !== undefined && isHighlight(textOf(formula)));
  });
}

function takeOut(sheet: SheetDraft, own: XmlElement, hole: Area): void {
  const areas = (attribute(own.attributes, "sqref") ?? "").split(/\s+/).flatMap((one) => {
    const area = parseArea(one);
    return area ? areaWithout(area, hole).map(areaA1) : [];
  });
  if (areas.length === 0) removeChild(sheet.root, own);
  else setAttribute(own, "sqref", areas.join(" "));
}
