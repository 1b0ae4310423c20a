import { HostFailure } from "../app/host";
import { a1, areaA1, contains, maxCols, maxRows, parseArea, printArea } from "../grid/address";
import type { Area } from "../grid/address";
import type { Edit, NewContent } from "../grid/edits";
import { formulaOf, needsQuote, styleOf, writeContent } from "./cell-xml";
import { unshare } from "./sheet-draft";
import type { SheetDraft } from "./sheet-draft";
import type { StyleBook, StyleChange } from "./style-book";
import { sheetPropertiesOrder, worksheetOrder } from "./schema-order";
import { attribute } from "./xml-scan";
import { childOf, childrenOf, elements, ensureChild, insertChild, newElement, removeChild, setAttribute } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/** More cells than this are never given a look of their own at once. */
const mostCells = 1_000_000;

export function setCells(sheet: SheetDraft, edit: EditOf<"set-cells">, styles: StyleBook): void {
  edit.rows.forEach((contents, r) =>
    contents.forEach((content, c) => {
      const row = edit.top + r;
      const col = edit.left + c;
      const where = `${sheet.name}!${a1(row, col)}`;
      if (row < 0 || col < 0 || row >= maxRows || col >= maxCols)
        throw new HostFailure("too-large", "The sheet ends before this cell.", where);
      if (content.kind === "blank" && !sheet.cell(row, col)) return;
      refuseBeneathMerge(sheet, row, col, content, where);
      const cell = sheet.ensureCell(row, col);
      freeFormula(sheet, cell, where);
      writeContent(cell, content, where);
      if (content.kind === "text" && content.runs) sheet.richCells.add(cell);
      else sheet.richCells.delete(cell);
      const style = styleOf(cell);
      const quoted = needsQuote(content);
      if (quoted !== styles.isQuoted(style)) setStyle(cell, styles.changed(style, { quoted }));
    }),
  );
}

function setStyle(cell: XmlElement, style: number): void {
  setAttribute(cell, "s", style === 0 ? undefined : String(style));
}

function refuseBeneathMerge(sheet: SheetDraft, row: number, col: number, content: NewContent, where: string): void {
  if (content.kind === "blank") return;
  const over = sheet.merges.find((area) => contains(area, row, col) && !(area.top === row && area.left === col));
  if (over)
    throw new HostFailure(
      "merged-cells",
      `The cell lies within the merged cells ${areaA1(over)}, of which only the first can hold something.`,
      where,
    );
}

/** A formula that other cells share, or that fills several cells, must be freed before its cell changes. */
function freeFormula(sheet: SheetDraft, cell: XmlElement, where: string): void {
  const formula = formulaOf(cell);
  const kind = formula && attribute(formula.attributes, "t");
  if (!formula || kind === undefined) return;
  if (kind === "shared") unshare(sheet, attribute(formula.attributes, "si") ?? "");
  const area = parseArea(attribute(formula.attributes, "ref") ?? "");
  if (kind !== "shared" && area && (area.top !== area.bottom || area.left !== area.right)) {
    throw new HostFailure(
      "unsupported",
      `The cell belongs to a formula that fills ${areaA1(area)}; Excel changes such cells only together.`,
      where,
    );
  }
}

export function applyLook(sheet: SheetDraft, area: Area, look: StyleChange, styles: StyleBook): void {
  refuseHuge(sheet, area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const cell = sheet.ensureCell(row, col);
      setStyle(cell, styles.changed(styleOf(cell), look));
    }
  }
}

function refuseHuge(sheet: SheetDraft, area: Area): void {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells || area.bottom >= maxRows || area.right >= maxCols) {
    throw new HostFailure("too-large", "Too many cells would get a look of their own.", printArea(sheet.name, area));
  }
}

export function merge(sheet: SheetDraft, area: Area): void {
  if (area.top === area.bottom && area.left === area.right) return;
  const same = (other: Area): boolean => areaA1(other) === areaA1(area);
  if (sheet.merges.some(same)) return;
  const crossed = sheet.merges.find(
    (other) => other.top <= area.bottom && other.bottom >= area.top && other.left <= area.right && other.right >= area.left,
  );
  if (crossed)
    throw new HostFailure("merged-cells", `These cells overlap the merged cells ${areaA1(crossed)}.`, printArea(sheet.name, area));
  refuseHuge(sheet, area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const cell = row === area.top && col === area.left ? undefined : sheet.cell(row, col);
      if (!cell) continue;
      freeFormula(sheet, cell, `${sheet.name}!${a1(row, col)}`);
      writeContent(cell, { kind: "blank" }, sheet.name);
    }
  }
  sheet.merges.push(area);
}

/** Gives one column its width; what the file said of a range of columns is split around it. */
export function setColumnWidth(sheet: SheetDraft, col: number, chars: number): void {
  const list = ensureChild(sheet.root, "cols", worksheetOrder);
  const number = col + 1;
  const made: XmlElement[] = [];
  let own = newElement(list, "col");
  for (const range of childrenOf(list, "col")) {
    const min = Number(attribute(range.attributes, "min"));
    const max = Number(attribute(range.attributes, "max"));
    const piece = (from: number, to: number): XmlElement => {
      const part: XmlElement = { name: range.name, attributes: [...range.attributes], children: [] };
      setAttribute(part, "min", String(from));
      setAttribute(part, "max", String(to));
      return part;
    };
    if (number < min || number > max) made.push(range);
    else {
      if (min < number) made.push(piece(min, number - 1));
      own = piece(number, number);
      if (max > number) made.push(piece(number + 1, max));
    }
  }
  for (const [name, value] of [
    ["min", String(number)],
    ["max", String(number)],
    ["width", String(chars)],
    ["customWidth", "1"],
  ] as const)
    setAttribute(own, name, value);
  const first = (element: XmlElement): number => Number(attribute(element.attributes, "min"));
  list.children = [...made, own].sort((a, b) => first(a) - first(b));
}

export function freeze(sheet: SheetDraft, rows: number, cols: number): void {
  const views = ensureChild(sheet.root, "sheetViews", worksheetOrder);
  if (elements(views).length === 0) views.children = [newElement(views, "sheetView", { workbookViewId: "0" })];
  for (const view of childrenOf(views, "sheetView")) {
    view.children = elements(view).filter((child) => !["pane", "selection"].some((name) => child.name.endsWith(name)));
    if (rows === 0 && cols === 0) continue;
    const pane = rows > 0 && cols > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
    view.children.unshift(
      newElement(view, "pane", {
        xSplit: cols > 0 ? String(cols) : undefined,
        ySplit: rows > 0 ? String(rows) : undefined,
        topLeftCell: a1(rows, cols),
        activePane: pane,
        state: "frozen",
      }),
      newElement(view, "selection", { pane }),
    );
  }
}

/** Orientation and width on paper; any number of pages long, or one, or pages that begin at given rows. */
export function setPrint(sheet: SheetDraft, edit: EditOf<"print">): void {
  const root = sheet.root;
  const setup = childOf(root, "pageSetup") ?? newElement(root, "pageSetup");
  if (!childOf(root, "pageSetup")) insertChild(root, setup, worksheetOrder);
  setAttribute(setup, "orientation", edit.landscape ? "landscape" : "portrait");
  const properties = ensureChild(root, "sheetPr", worksheetOrder);
  const fit = ensureChild(properties, "pageSetUpPr", sheetPropertiesOrder);
  setAttribute(fit, "fitToPage", edit.fitToWidth ? "1" : undefined);
  setAttribute(setup, "fitToWidth", edit.fitToWidth ? "1" : undefined);
  setAttribute(setup, "fitToHeight", edit.fitToWidth ? (edit.onePage ? "1" : "0") : undefined);
  setAttribute(setup, "scale", edit.breaks ? String(edit.breaks.scale) : undefined);
  setBreaks(root, edit.breaks?.before ?? []);
  if (fit.attributes.length === 0) removeChild(properties, fit);
}

/** The rows that begin a page; none takes away those that were said before. */
function setBreaks(root: XmlElement, before: readonly number[]): void {
  const known = childOf(root, "rowBreaks");
  if (known) removeChild(root, known);
  const rows = [...new Set(before)].filter((row) => row > 0).sort((a, b) => a - b);
  if (rows.length === 0) return;
  const breaks = newElement(root, "rowBreaks", { count: String(rows.length), manualBreakCount: String(rows.length) });
  breaks.children = rows.map((row) => newElement(breaks, "brk", { id: String(row), max: String(maxCols - 1), man: "1" }));
  insertChild(root, breaks, worksheetOrder);
}
