import type { Area } from "../../../grid/address";
import { readEntry } from "../../book/entry";
import type { BookCell, BookInput } from "../../book/book";
import { isPlausibleFormula } from "../../book/formula-syntax";
import { ExcelError, invalidArgument } from "../errors";
import { cellsInARange } from "../guesses";
import { sheetOf } from "../world";
import type { Place } from "../world";

/** One figure for each cell of the place, as rows. */
export function eachCell<V>(place: Place, read: (cell: BookCell, row: number, col: number) => V): V[][] {
  const { area } = place;
  checkSize(area);
  const sheet = sheetOf(place);
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: V[] = [];
    for (let col = area.left; col <= area.right; col++) line.push(read(sheet.cell(row, col), row, col));
    rows.push(line);
  }
  return rows;
}

/** As `values` has it: "" for a blank cell, the error's code for an error. */
export function valueOf({ content }: BookCell): string | number | boolean {
  if (content.kind === "blank") return "";
  return content.kind === "error" ? content.code : content.value;
}

export function valueTypeOf({ content }: BookCell): string {
  const types = { blank: "Empty", number: "Double", text: "String", boolean: "Boolean", error: "Error" } as const;
  return types[content.kind];
}

/** Rows of the place's shape; a single value stands for all of them. */
export function rowsFor(area: Area, value: unknown, what: string): readonly (readonly unknown[])[] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  checkSize(area);
  if (!Array.isArray(value)) return Array.from({ length: height }, () => Array.from({ length: width }, () => value));
  const rows = value as readonly unknown[];
  if (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    throw invalidArgument(`${what}: the number of rows or columns in the input array doesn't match the size of the range`);
  }
  return rows as readonly (readonly unknown[])[];
}

/** Writes as an add-in does: texts are read as if typed, `null` leaves a cell alone. */
export function writeValues(place: Place, value: unknown, what: string): void {
  const { world, sheetId, area } = place;
  const sheet = sheetOf(place);
  const { book } = world;
  const formats: [number, number, string][] = [];
  const rows = rowsFor(area, value, what).map((line, r) =>
    line.map((given, c): BookInput | undefined => {
      if (given === null || given === undefined) return undefined;
      if (typeof given === "number") return { kind: "number", value: given };
      if (typeof given === "boolean") return { kind: "boolean", value: given };
      if (typeof given !== "string" || given.length > 32_767) throw invalidArgument(what);
      const format = sheet.cell(area.top + r, area.left + c).look?.numberFormat;
      const entry = readEntry(given, book.date1904, format === "@");
      if (entry.content.kind === "formula" && !isPlausibleFormula(entry.content.formula)) throw invalidArgument(`formula ${given}`);
      if (entry.format !== undefined && (format ?? "General") === "General") formats.push([area.top + r, area.left + c, entry.format]);
      return entry.content;
    }),
  );
  book.batch(() => {
    book.setCells(sheetId, area.top, area.left, rows, "addin");
    for (const [row, col, numberFormat] of formats) {
      book.setLook(sheetId, { top: row, left: col, bottom: row, right: col }, { numberFormat }, "addin");
    }
  });
}

/** Throws on more cells than Excel takes at once. Looks of whole rows and columns end here too: they are not emulated. */
export function checkSize(area: Area): void {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > cellsInARange)
    throw new ExcelError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
}
