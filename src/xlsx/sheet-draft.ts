import { a1, areaA1, parseArea } from "../grid/address";
import type { Area } from "../grid/address";
import { placeOf } from "./cell-value";
import { shiftFormula } from "./formula-shift";
import { worksheetOrder } from "./schema-order";
import { attribute, isOn } from "./xml-scan";
import { childOf, childrenOf, elements, ensureChild, newElement, setAttribute, textOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** A sheet's part while it is changed. Rows and columns count from 0. */
export interface SheetDraft {
  readonly name: string;
  readonly root: XmlElement;
  cell(row: number, col: number): XmlElement | undefined;
  /** The cell, made where it is missing. */
  ensureCell(row: number, col: number): XmlElement;
  cells(): Iterable<{ readonly row: number; readonly col: number; readonly element: XmlElement }>;
  readonly merges: Area[];
  readonly isProtected: boolean;
  /** Cells whose new text has runs of their own look. */
  readonly richCells: Set<XmlElement>;
  /** Writes cells and merges back into the tree, in the order that Excel asks for. */
  settle(): void;
}

interface Row {
  readonly element: XmlElement;
  readonly cells: Map<number, XmlElement>;
}

export function sheetDraft(root: XmlElement, name: string): SheetDraft {
  const data = ensureChild(root, "sheetData", worksheetOrder);
  const rows = indexRows(data, name);
  const protection = childOf(root, "sheetProtection");
  const merges = childrenOf(childOf(root, "mergeCells") ?? newElement(root, "mergeCells"), "mergeCell").flatMap(
    (merge) => parseArea(attribute(merge.attributes, "ref") ?? "") ?? [],
  );
  return {
    name,
    root,
    merges,
    richCells: new Set(),
    isProtected: protection !== undefined && isOn(attribute(protection.attributes, "sheet")),
    cell: (row, col) => rows.get(row)?.cells.get(col),
    ensureCell(row, col) {
      const line = rows.get(row) ?? { element: newElement(data, "row", { r: String(row + 1) }), cells: new Map<number, XmlElement>() };
      rows.set(row, line);
      const cell = line.cells.get(col) ?? newElement(data, "c", { r: a1(row, col) });
      if (!line.cells.has(col)) setAttribute(line.element, "spans", undefined);
      line.cells.set(col, cell);
      return cell;
    },
    *cells() {
      for (const [row, line] of rows) for (const [col, element] of line.cells) yield { row, col, element };
    },
    settle() {
      data.children = [...rows].sort(byPlace).map(([, line]) => {
        line.element.children = [...line.cells].sort(byPlace).map(([, cell]) => cell);
        return line.element;
      });
      settleMerges(root, merges);
      const dimension = childOf(root, "dimension");
      if (dimension) setAttribute(dimension, "ref", areaA1(usedArea(rows)));
    },
  };
}

const byPlace = (a: readonly [number, unknown], b: readonly [number, unknown]): number => a[0] - b[0];

function indexRows(data: XmlElement, sheet: string): Map<number, Row> {
  const rows = new Map<number, Row>();
  let row = -1;
  for (const element of elements(data)) {
    const given = attribute(element.attributes, "r");
    row = given === undefined ? row + 1 : Number(given) - 1;
    setAttribute(element, "r", String(row + 1));
    const cells = rows.get(row)?.cells ?? new Map<number, XmlElement>();
    let col = -1;
    for (const cell of elements(element)) {
      const reference = attribute(cell.attributes, "r");
      col = reference === undefined ? col + 1 : placeOf(reference, sheet).col;
      if (reference === undefined) setAttribute(cell, "r", a1(row, col));
      cells.set(col, cell);
    }
    rows.set(row, { element, cells });
  }
  return rows;
}

function settleMerges(root: XmlElement, merges: readonly Area[]): void {
  const found = childOf(root, "mergeCells");
  if (merges.length === 0 && !found) return;
  const list = found ?? ensureChild(root, "mergeCells", worksheetOrder);
  list.children = merges.map((area) => newElement(root, "mergeCell", { ref: areaA1(area) }));
  setAttribute(list, "count", String(merges.length));
}

function usedArea(rows: ReadonlyMap<number, Row>): Area {
  const used: { -readonly [Key in keyof Area]: number } = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const [row, line] of rows) {
    for (const col of line.cells.keys()) {
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, col);
      used.right = Math.max(used.right, col);
    }
  }
  return used.top === Infinity ? { top: 0, left: 0, bottom: 0, right: 0 } : used;
}

/** Gives each cell of a shared formula its own, so that one of them can change. */
export function unshare(sheet: SheetDraft, group: string): void {
  const members = [...sheet.cells()].flatMap((cell) => {
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
