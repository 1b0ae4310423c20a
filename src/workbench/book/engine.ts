import init, { Model } from "@ironcalc/wasm";
import { printCell } from "../../grid/address";
import type { CellContent } from "../../grid/workbook";

/** A formula's result. */
export interface Calculated {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly content: CellContent;
}

/** The formula engine behind the book; everything it knows was told to it. */
export interface Engine {
  addSheet(id: string, name: string): void;
  renameSheet(id: string, name: string): void;
  deleteSheet(id: string): void;
  /** Content, or a formula with its leading "="; `undefined` empties the cell. */
  put(id: string, row: number, col: number, input: CellContent | string | undefined): void;
  /** The formula as it reads now, after a sheet it names was renamed. */
  formula(id: string, row: number, col: number): string;
  /** Recalculates and gives every formula's result. */
  calculate(): Calculated[];
}

/** Loads the engine; `source` is the module's bytes (Node) or address (browser). A second call does nothing. */
export async function loadEngine(source: BufferSource | URL | string): Promise<void> {
  await init({ module_or_path: source });
}

/** What the engine calls the type of a cell's value. */
const numberType = 1;
const logicalType = 4;
const errorType = 16;

/** An empty engine. The module must have been loaded. */
export function newEngine(): Engine {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  /** The engine prints a number to 15 digits only; joined to a text it prints all. So sheet 0 repeats each formula as text. */
  const ids: (string | null)[] = [null];
  model.renameSheet(0, "\u2020 results as text");
  const names = new Map<string, string>();
  const formulas = new Map<string, Formula>();
  /** Links as they were told: the engine holds their words alone, and Excel leaves an address in quotes as it is. */
  const links = new Map<string, string>();
  const free: number[] = [];
  let lines = 0;
  let stale = true;
  const indexOf = (id: string): number => {
    const index = ids.indexOf(id);
    if (index < 0) throw new RangeError(`The engine has no sheet ${id}`);
    return index;
  };
  const forget = (key: string): void => {
    const formula = formulas.get(key);
    if (!formula) return;
    model.setUserInput(0, formula.line, 1, "");
    free.push(formula.line);
    formulas.delete(key);
  };
  return {
    addSheet(id, name) {
      model.newSheet();
      ids.push(id);
      model.renameSheet(ids.length - 1, name);
      names.set(id, name);
      stale = true;
    },
    renameSheet(id, name) {
      model.renameSheet(indexOf(id), name);
      names.set(id, name);
      stale = true;
    },
    deleteSheet(id) {
      for (const [key, formula] of formulas) if (formula.id === id) forget(key);
      for (const key of [...links.keys()]) if (key.startsWith(`${id} `)) links.delete(key);
      const index = indexOf(id);
      model.deleteSheet(index);
      ids.splice(index, 1);
      names.delete(id);
      stale = true;
    },
    put(id, row, col, input) {
      const key = `${id} ${row} ${col}`;
      const sheet = indexOf(id);
      const words = typeof input === "string" ? wordsOfLink(input) : undefined;
      model.setUserInput(sheet, row + 1, col + 1, words ?? inputOf(input));
      if (words !== undefined && typeof input === "string") links.set(key, input);
      else links.delete(key);
      stale = true;
      if (typeof input !== "string") return forget(key);
      if (formulas.has(key)) return;
      const line = free.pop() ?? ++lines;
      formulas.set(key, { id, row, col, line });
      model.setUserInput(0, line, 1, `=${printCell({ sheet: names.get(id) ?? "", row, col })}&""`);
    },
    formula: (id, row, col) => links.get(`${id} ${row} ${col}`) ?? model.getCellContent(indexOf(id), row + 1, col + 1),
    calculate() {
      if (stale) model.evaluate();
      stale = false;
      return [...formulas.values()].map(({ id, row, col, line }) => ({
        sheetId: id,
        row,
        col,
        content: resultOf(model, indexOf(id), row + 1, col + 1, line),
      }));
    },
  };
}

/** What a link to a place in quotes shows, as a formula that the engine, which knows no links, can calculate. */
function wordsOfLink(formula: string): string | undefined {
  const words = /^=HYPERLINK\("(?:[^"]|"")*",("(?:[^"]|"")*")\)$/i.exec(formula)?.[1];
  return words === undefined ? undefined : `=${words}`;
}

interface Formula {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  /** Row of sheet 0 that repeats it as text, from 1. */
  readonly line: number;
}

function inputOf(input: CellContent | string | undefined): string {
  if (typeof input === "string") return input;
  switch (input?.kind) {
    case "number":
      return String(input.value).toUpperCase();
    case "text":
      return `'${input.value}`;
    case "boolean":
      return input.value ? "TRUE" : "FALSE";
    case "error":
      return input.code;
    default:
      return "";
  }
}

function resultOf(model: Model, sheet: number, row: number, col: number, line: number): CellContent {
  const type = model.getCellType(sheet, row, col);
  const shown = model.getFormattedCellValue(sheet, row, col);
  if (type === errorType) return { kind: "error", code: excelErrors.has(shown) ? shown : "#VALUE!" };
  if (type === logicalType) return { kind: "boolean", value: shown === "TRUE" };
  const all = model.getFormattedCellValue(0, line, 1);
  if (type === numberType) return { kind: "number", value: Number(all) };
  return { kind: "text", value: all };
}

const excelErrors: ReadonlySet<string> = new Set(["#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]);
