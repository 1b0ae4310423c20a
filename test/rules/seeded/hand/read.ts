import { dec } from "../../../../src/base/decimal";
import type { Dec } from "../../../../src/base/decimal";
import { fold } from "../../../../src/base/fold";
import { parseArea, printCell } from "../../../../src/grid/address";
import type { CellRef } from "../../../../src/grid/address";
import { workbookOfText } from "../../../../src/grid/text-form";
import type { Workbook } from "../../../../src/grid/workbook";
import { cellAt } from "../place";
import type { Case, Place } from "../place";
import { adds, inOrder, law, pays, same } from "../relation";
import type { Held, Relation } from "../relation";
import { tokensOf } from "../tokens";
import type { Mark } from "../tokens";
import { dayOf, otherDays } from "./days";

/**
 * A project written by hand, with the laws that its writer knows, one a line:
 *
 *     scale DLIs!G3:G20 1000          amounts of these cells stand in thousands
 *     mark ,                          decimals come after a comma
 *     amount: sum H4 = DLIs!E4:G4     a total and its parts; the word before the colon is the kind of figure of all its cells
 *     amount: pays E4 = E5 x D4       units times the first figure of a cell, by the lot that its second figure gives
 *     units: rise E4 = E5 - D5 x D4   the same, for the increase over the cell before
 *     end target: same A1 = B2 = C3
 *     target: upto A1, B1, C1         never falling; dates in order
 *     yes or no: upto A1, B1, C1      from no to yes, never back
 *     status: word A1 Revised / No change, B2 Revised     the cells and what may stand instead; all of one line say the same
 *
 * A sheet named once in a line goes for the cells after it.
 */
export function handCase(name: string, workbook: Workbook | string, laws: string): Case {
  const book = typeof workbook === "string" ? workbookOfText(workbook) : workbook;
  const lines = laws
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const mark: Mark = lines.includes("mark ,") ? "," : ".";
  const scales = lines.flatMap((line) => {
    const match = /^scale (.+) (\d+)$/.exec(line);
    return match ? cellsIn(match[1] ?? "").map((cell): [string, number] => [printCell(cell), Number(match[2])]) : [];
  });
  const maker = makerOf(book, mark, new Map(scales));
  const relations = lines.flatMap((line) => {
    const match = /^([^:!]+): (\w+) (.+)$/.exec(line);
    return match ? relationOf(maker, match[1] ?? "", match[2] ?? "", match[3] ?? "") : [];
  });
  if (relations.length === 0) throw new Error(`${name}: no laws`);
  return { name, layout: name, workbook: book, mark, places: [...maker.places.values(), ...unbound(book, maker)], relations };
}

interface Maker {
  readonly places: Map<string, Place>;
  /** The place of a cell's figure, made where it is first named. */
  readonly key: (kind: string, cell: CellRef, token?: number) => string;
  readonly put: (place: Place) => string;
}

function makerOf(book: Workbook, mark: Mark, scales: ReadonlyMap<string, number>): Maker {
  const places = new Map<string, Place>();
  const put = (place: Place): string => {
    if (!places.has(place.key)) places.set(place.key, place);
    return place.key;
  };
  const key = (kind: string, cell: CellRef, token = 0): string => {
    const at = `${printCell(cell)}${token === 0 ? "" : `#${token + 1}`}`;
    const known = places.get(at);
    if (known) return known.key;
    const { text, content } = cellAt(book, cell);
    const day = dayOf(text);
    if (day !== undefined) return put({ key: at, kind: "date", cell, held: day, others: otherDays(text, day) });
    const word = otherWord(book, text);
    if (word !== undefined) return put({ key: at, kind, cell, held: fold(text), others: [{ text: word, held: fold(word) }] });
    return put({
      key: at,
      kind: token === 0 ? kind : "lot",
      cell,
      held: figureIn(text, token, content.kind === "number" ? "." : mark).times(token === 0 ? (scales.get(at) ?? 1) : 1),
      token,
    });
  };
  return { places, key, put };
}

const yesNo = ["Yes/No", "Sí/No", "Oui/Non", "Sim/Não"].map((pair) => pair.split("/"));

/** The opposite of a yes or no in the book's language; the word for no comes before that for yes in the alphabet of each. */
function otherWord(book: Workbook, text: string): string | undefined {
  const pairs = yesNo.filter((words) => words.includes(text));
  const says = (word: string | undefined): boolean =>
    book.sheets.some((sheet) =>
      Array.from({ length: sheet.rowCount * sheet.colCount }, (_, n) =>
        sheet.cell(Math.floor(n / sheet.colCount), n % sheet.colCount),
      ).some((cell) => cell.text === word),
    );
  const pair = pairs.find(([yes]) => says(yes)) ?? pairs[0];
  return pair && (text === pair[0] ? pair[1] : pair[0]);
}

/** The figure as a person reads it; a blank is nothing, a lot that is not given is one. */
function figureIn(text: string, token: number, mark: Mark): Dec {
  const found = tokensOf(text, mark)[token];
  if (!found) return dec(token === 0 ? 0 : 1);
  const value = dec(found.digits).div(dec(10).pow(found.places));
  return /^\s*[-(]/.test(text) ? value.neg() : value;
}

function cellsIn(text: string): CellRef[] {
  let sheet = "";
  return text.split(/\s*(?:,|=| x | - )\s*/).flatMap((part) => {
    const match = /^(?:(.+)!)?([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(part.trim());
    if (!match) throw new Error(`not a cell: ${part}`);
    sheet = (match[1] ?? sheet).replace(/^'|'$/g, "");
    const area = parseArea(match[2] ?? "");
    if (!area) throw new Error(part);
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, n) => area.top + n);
    return rows.flatMap((row) => Array.from({ length: area.right - area.left + 1 }, (_, n) => ({ sheet, row, col: area.left + n })));
  });
}

function relationOf({ key, put }: Maker, kind: string, verb: string, rest: string): Relation[] {
  if (verb === "word") return words(put, kind, rest);
  const cells = cellsIn(rest);
  const keys = (verb === "pays" || verb === "rise" ? cells.slice(0, -1) : cells).map((cell) => key(kind, cell));
  const [first = "", second = "", third] = keys;
  switch (verb) {
    case "sum":
      return [adds(kind, first, keys.slice(1))];
    case "same":
      return [same(kind, keys)];
    case "upto":
      return [inOrder(kind, keys)];
    case "pays":
    case "rise": {
      const price = cells.at(-1);
      if (!price) throw new Error(rest);
      return [pays(first, second, key("unit value", price), key("lot", price, 1), verb === "rise" ? third : undefined)];
    }
    default:
      throw new Error(`no law "${verb}"`);
  }
}

/** "Changes!B2 Revised / No change, RF!A3 Revised / No change": each cell with what it says and what a slip may put. */
function words(put: Maker["put"], kind: string, rest: string): Relation[] {
  const keys = rest.split(", ").map((part) => {
    const match = /^('[^']+'!\S+|\S+) (.+?) \/ (.+)$/.exec(part);
    const [cell] = match ? cellsIn(match[1] ?? "") : [];
    if (!match || !cell) throw new Error(part);
    const [now = "", other = ""] = [match[2], match[3]];
    return put({ key: printCell(cell), kind, cell, held: now.toLowerCase(), others: [{ text: other, held: other.toLowerCase() }] });
  });
  const was = rest.split(", ").map((part) => part.replace(/^('[^']+'!\S+|\S+) (.+?) \/ .+$/, "$2").toLowerCase());
  return [law(kind, keys, (held: readonly (Held | undefined)[]) => held.every((one, n) => one === was[n]))];
}

/** All other cells that hold a figure: nothing that the writer knows ties them. */
function unbound(book: Workbook, { places }: Maker): Place[] {
  const known = new Set([...places.values()].map((place) => printCell(place.cell)));
  return book.sheets.flatMap((sheet) =>
    Array.from({ length: sheet.rowCount }, (_, row) => row).flatMap((row) =>
      Array.from({ length: sheet.colCount }, (_, col) => ({ sheet: sheet.name, row, col })).flatMap((cell): Place[] => {
        const { content, text } = sheet.cell(cell.row, cell.col);
        const token = tokensOf(text, ".")[0];
        if (content.kind !== "number" || known.has(printCell(cell)) || !token || dayOf(text) !== undefined) return [];
        return [{ key: printCell(cell), kind: "bound by nothing known", cell, held: figureIn(text, 0, "."), token: 0 }];
      }),
    ),
  );
}
