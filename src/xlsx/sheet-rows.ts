import { a1 } from "../grid/address";
import { placeOf } from "./cell-value";
import { attribute, localName } from "./xml-scan";
import { elements, newElement, parseTree, setAttribute } from "./xml-tree";
import type { XmlElement, XmlNode } from "./xml-tree";

/** The rows of a sheet while it is changed; a row is opened when it is asked for. Rows and columns count from 0. */
export interface SheetRows {
  cell(row: number, col: number): XmlElement | undefined;
  /** The cell, made where it is missing. */
  ensureCell(row: number, col: number): XmlElement;
  /** A height in points that does not follow the text. */
  setHeight(row: number, points: number): void;
  /** The cells of the rows whose text passes; of rows that are open, all cells. */
  cells(mayHold: (xml: string) => boolean): Iterable<PlacedCell>;
  /** The rows and their cells in their order. */
  nodes(): XmlNode[];
}

export interface PlacedCell {
  readonly row: number;
  readonly col: number;
  readonly element: XmlElement;
}

interface OpenRow {
  readonly element: XmlElement;
  readonly cells: Map<number, XmlElement>;
}

export function sheetRows(data: XmlElement, sheet: string): SheetRows {
  const closed = new Map<number, string[]>();
  const open = new Map<number, OpenRow>();
  indexRows(data, sheet, closed, open);
  const row = (number: number): OpenRow | undefined => {
    for (const raw of closed.get(number) ?? []) openRow(parseTree(raw, sheet), number, sheet, open);
    closed.delete(number);
    return open.get(number);
  };
  const ensureRow = (number: number): OpenRow => {
    const line = row(number) ?? { element: newElement(data, "row", { r: String(number + 1) }), cells: new Map<number, XmlElement>() };
    open.set(number, line);
    return line;
  };
  return {
    cell: (number, col) => row(number)?.cells.get(col),
    setHeight(number, points) {
      const { element } = ensureRow(number);
      setAttribute(element, "ht", String(points));
      setAttribute(element, "customHeight", "1");
    },
    ensureCell(number, col) {
      const line = ensureRow(number);
      const cell = line.cells.get(col) ?? newElement(data, "c", { r: a1(number, col) });
      // A hint at the first and last column of the row, which need not be given.
      if (!line.cells.has(col)) setAttribute(line.element, "spans", undefined);
      line.cells.set(col, cell);
      return cell;
    },
    *cells(mayHold) {
      for (const [number, raws] of [...closed]) if (raws.some(mayHold)) row(number);
      for (const [number, line] of open) for (const [col, element] of line.cells) yield { row: number, col, element };
    },
    nodes() {
      const opened = [...open].map(([number, line]): [number, XmlNode[]] => {
        const others = elements(line.element).filter((child) => localName(child.name) !== "c");
        line.element.children = [...[...line.cells].sort(byPlace).map(([, cell]) => cell), ...others];
        return [number, [line.element]];
      });
      const kept = [...closed].map(([number, raws]): [number, XmlNode[]] => [number, raws.map((raw) => ({ raw }))]);
      return [...opened, ...kept].sort(byPlace).flatMap(([, nodes]) => nodes);
    },
  };
}

const byPlace = (a: readonly [number, unknown], b: readonly [number, unknown]): number => a[0] - b[0];

/** Rows that do not say their number follow the one before; they are opened to be given one. */
function indexRows(data: XmlElement, sheet: string, closed: Map<number, string[]>, open: Map<number, OpenRow>): void {
  let row = -1;
  for (const node of data.children) {
    if (typeof node === "string") continue;
    const told = "raw" in node ? /^<[^>]*?\sr\s*=\s*["']([0-9]+)["']/.exec(node.raw)?.[1] : undefined;
    const element = "name" in node ? node : told === undefined ? parseTree(node.raw, sheet) : undefined;
    const given = element ? attribute(element.attributes, "r") : told;
    row = given === undefined ? row + 1 : Number(given) - 1;
    if ("raw" in node && !element && !open.has(row)) closed.set(row, [...(closed.get(row) ?? []), node.raw]);
    else openRow(element ?? parseTree("raw" in node ? node.raw : "", sheet), row, sheet, open);
  }
}

function openRow(element: XmlElement, row: number, sheet: string, open: Map<number, OpenRow>): void {
  setAttribute(element, "r", String(row + 1));
  const cells = open.get(row)?.cells ?? new Map<number, XmlElement>();
  let col = -1;
  for (const cell of elements(element)) {
    if (localName(cell.name) !== "c") continue;
    const reference = attribute(cell.attributes, "r");
    col = reference === undefined ? col + 1 : placeOf(reference, sheet).col;
    if (reference === undefined) setAttribute(cell, "r", a1(row, col));
    cells.set(col, cell);
  }
  if (!open.has(row)) open.set(row, { element, cells });
}
