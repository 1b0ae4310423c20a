import { a1, maxCols, maxRows, parseArea } from "../grid/address";
import type { Area } from "../grid/address";
import { outside, placeOf } from "./cell-value";
import { refuse, saveAgain } from "./refuse";
import { textCollector, unescapeText } from "./strings";
import type { RichText } from "./strings";
import { attribute, isOn, localName, scanXml } from "./xml-scan";
import type { Attributes } from "./xml-scan";

/** A cell's formula as the file keeps it. */
export interface StoredFormula {
  readonly text: string;
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** Ties the cells that share one formula. */
  readonly group?: string;
  /** The cells that it stands for. */
  readonly area?: Area;
  /** An array that Excel spills by itself: the other cells of its area hold no formula. */
  readonly spills: boolean;
}

/** A cell of the sheet part. */
export interface SheetCell {
  readonly row: number;
  readonly col: number;
  readonly type: string;
  readonly style: number;
  value?: string;
  inline?: RichText;
  formula?: StoredFormula;
}

/** What stands around the cells. */
export interface SheetFrame {
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly hiddenCols: number[];
  isProtected: boolean;
}

/**
 * Reads a sheet part: every cell that holds something is handed to `onCell` once, in the file's order; rows and cells
 * that name no place follow the one before.
 */
export function readSheetPart(xml: string, part: string, sheet: string, onCell: (cell: SheetCell) => void): SheetFrame {
  const frame: SheetFrame = { merges: [], hiddenRows: [], hiddenCols: [], isProtected: false };
  const inline = textCollector();
  const path: string[] = [];
  let row = -1;
  let col = -1;
  let cell: SheetCell | undefined;
  let formula: Attributes | undefined;
  let spills = false;
  let text = "";

  const openRow = (attributes: Attributes): void => {
    const given = attribute(attributes, "r");
    row = given === undefined ? row + 1 : Number(given) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= maxRows) throw outside(`row ${given ?? row + 1}`, sheet);
    col = -1;
    if (isOn(attribute(attributes, "hidden"))) frame.hiddenRows.push(row);
  };

  const openCell = (attributes: Attributes): void => {
    const given = attribute(attributes, "r");
    const place = given === undefined ? { row, col: col + 1 } : placeOf(given, sheet);
    if (place.row !== row) throw refuse(`The cell ${a1(place.row, place.col)} stands in row ${row + 1} of the file. ${saveAgain}`, sheet);
    if (place.col >= maxCols) throw outside(`column ${place.col + 1}`, sheet);
    col = place.col;
    cell = { row, col, type: attribute(attributes, "t") ?? "n", style: Number(attribute(attributes, "s") ?? "0") };
    spills = attribute(attributes, "cm") !== undefined;
  };

  const openOther = (local: string, attributes: Attributes): void => {
    if (local === "mergeCell") frame.merges.push(areaOf(attribute(attributes, "ref") ?? "", sheet));
    else if (local === "sheetProtection") frame.isProtected = isOn(attribute(attributes, "sheet"));
    else if (local === "col" && isOn(attribute(attributes, "hidden"))) {
      const last = Math.min(Number(attribute(attributes, "max")), maxCols);
      for (let n = Number(attribute(attributes, "min")); n >= 1 && n <= last; n++) frame.hiddenCols.push(n - 1);
    }
  };

  scanXml(xml, part, {
    open(name, attributes) {
      const local = localName(name);
      if (path.length === 0 && local !== "worksheet") throw refuse(`This part is not a sheet of cells. ${saveAgain}`, part);
      if (path.length === 2 && local === "row" && path[1] === "sheetData") openRow(attributes);
      else if (path.length === 3 && local === "c" && path[2] === "row") openCell(attributes);
      else if (cell && path.length === 4) {
        text = "";
        if (local === "f") formula = attributes;
      } else if (cell) inline.open(name, attributes);
      else if (path.length <= 2) openOther(local, attributes);
      path.push(local);
    },
    close(name) {
      path.pop();
      if (!cell) return;
      const local = localName(name);
      if (path.length === 4 && local === "v") cell.value = text;
      else if (path.length === 4 && local === "f" && formula) {
        cell.formula = formulaOf(formula, text, spills, sheet);
        formula = undefined;
      } else if (path.length === 4 && local === "is") cell.inline = inline.take();
      else if (path.length === 3) {
        if (cell.type === "str" && cell.value !== undefined) cell.inline = { value: unescapeText(cell.value) };
        if (cell.value !== undefined || cell.inline || cell.formula) onCell(cell);
        cell = undefined;
      } else inline.close(name);
    },
    text(piece) {
      if (!cell) return;
      if (path.length === 5) text += piece;
      else if (path.length > 5) inline.text(piece);
    },
  });
  return frame;
}

function formulaOf(attributes: Attributes, text: string, spills: boolean, sheet: string): StoredFormula {
  const area = attribute(attributes, "ref");
  const kind = attribute(attributes, "t") ?? "normal";
  return {
    text: kind === "dataTable" ? `TABLE(${attribute(attributes, "r1") ?? ""},${attribute(attributes, "r2") ?? ""})` : unescapeText(text),
    kind: kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "normal",
    group: attribute(attributes, "si"),
    area: area === undefined ? undefined : areaOf(area, sheet),
    spills,
  };
}

function areaOf(text: string, sheet: string): Area {
  const area = parseArea(text);
  if (!area) throw outside(text, sheet);
  return area;
}
