import { areaA1, parseArea } from "../grid/address";
import type { Area } from "../grid/address";
import { shiftFormula } from "./formula-shift";
import { worksheetOrder } from "./schema-order";
import { sheetRows } from "./sheet-rows";
import type { SheetRows } from "./sheet-rows";
import { attribute, isOn } from "./xml-scan";
import { childOf, childrenOf, ensureChild, newElement, setAttribute, textOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** A sheet's part while it is changed. Rows and columns count from 0. */
export interface SheetDraft extends SheetRows {
  readonly name: string;
  readonly root: XmlElement;
  readonly merges: Area[];
  readonly isProtected: boolean;
  /** Cells whose new text has runs of their own look. */
  readonly richCells: Set<XmlElement>;
  /** Writes cells and merges back into the tree, in the order that Excel asks for. */
  settle(): void;
}

export function sheetDraft(root: XmlElement, name: string): SheetDraft {
  const data = ensureChild(root, "sheetData", worksheetOrder);
  const rows = sheetRows(data, name);
  const protection = childOf(root, "sheetProtection");
  const merges = childrenOf(childOf(root, "mergeCells") ?? newElement(root, "mergeCells"), "mergeCell").flatMap(
    (merge) => parseArea(attribute(merge.attributes, "ref") ?? "") ?? [],
  );
  const dimension = childOf(root, "dimension");
  let used = parseArea((dimension && attribute(dimension.attributes, "ref")) ?? "");
  return {
    ...rows,
    name,
    root,
    merges,
    richCells: new Set(),
    isProtected: protection !== undefined && isOn(attribute(protection.attributes, "sheet")),
    ensureCell(row, col) {
      if (used)
        used = {
          top: Math.min(used.top, row),
          left: Math.min(used.left, col),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, col),
        };
      return rows.ensureCell(row, col);
    },
    settle() {
      data.children = rows.nodes();
      settleMerges(root, merges);
      if (dimension && used) setAttribute(dimension, "ref", areaA1(used));
    },
  };
}

function settleMerges(root: XmlElement, merges: readonly Area[]): void {
  const found = childOf(root, "mergeCells");
  if (merges.length === 0 && !found) return;
  const list = found ?? ensureChild(root, "mergeCells", worksheetOrder);
  list.children = merges.map((area) => newElement(root, "mergeCell", { ref: areaA1(area) }));
  setAttribute(list, "count", String(merges.length));
}

/** Gives each cell of a shared formula its own, so that one of them can change. */
export function unshare(sheet: SheetDraft, group: string): void {
  const members = [...sheet.cells((xml) => xml.includes("shared") && xml.includes(group))].flatMap((cell) => {
    const formula = childOf(cell.element, "f");
    return formula && attribute(formula.attributes, "t") === "shared" && attribute(formula.attributes, "si") === group
      ? [{ ...cell, formula }]
      : [];
  });
  const master = members.find((member) => textOf(member.formula) !== "");
  if (!master) return;
  const text = textOf(master.formula);
  for (const member of members) {
    member.formula.attributes = [];
    member.formula.children = [shiftFormula(text, member.row - master.row, member.col - master.col)];
  }
}
