import type { Cell, Sheet, Workbook } from "../../grid/workbook";
import { makeSheet } from "../../grid/workbook";
import type { Area } from "../../grid/address";
import { createBook } from "./book";
import type { Book, BookCell, BookInput, BookOptions, BookSheet, Look, Overlay } from "./book";
import { isBlank } from "./sheet-state";

/** What a snapshot does not hold and a file may: how cells look, widths, freezing. By sheet name. */
export interface Looks {
  readonly areas: ReadonlyArray<{ readonly area: Area; readonly look: Look }>;
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly overlays?: readonly Overlay[];
  readonly frozen?: { readonly rows: number; readonly cols: number };
}

/** The book of a workbook that was read. Results that the file holds stay; formulas without one are calculated. */
export function bookOfWorkbook(workbook: Workbook, looks: ReadonlyMap<string, Looks> = new Map(), options: BookOptions = {}): Book {
  const book = createBook({ ...options, date1904: workbook.date1904 });
  book.batch(() => {
    for (const sheet of workbook.sheets) book.addSheet(sheet.name, "user");
    workbook.sheets.forEach((sheet, index) => {
      const id = book.sheets()[index]?.id ?? "";
      fill(book, id, sheet);
      const own = looks.get(sheet.name);
      own?.areas.forEach(({ area, look }) => book.setLook(id, area, look));
      own?.columnWidths?.forEach((chars, col) => book.setColumnWidth(id, col, chars));
      own?.rowHeights?.forEach((points, row) => book.setRowHeight(id, row, points));
      own?.overlays?.forEach((overlay) => book.setOverlay(id, overlay));
      if (own?.frozen) book.freeze(id, own.frozen.rows, own.frozen.cols);
      if (sheet.isProtected) book.setProtected(id, true);
    });
  });
  workbook.sheets.forEach((sheet, index) => {
    const id = book.sheets()[index]?.id ?? "";
    if (sheet.visibility !== "visible") book.setVisibility(id, sheet.visibility);
  });
  const first = book.sheets().find((sheet) => sheet.visibility === "visible");
  if (first) book.select(first.id, { top: 0, left: 0, bottom: 0, right: 0 });
  return book;
}

function fill(book: Book, id: string, sheet: Sheet): void {
  const rows: BookInput[][] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const line: BookInput[] = [];
    let from = 0;
    for (let col = 0; col < sheet.colCount; col++) {
      const { format } = sheet.cell(row, col);
      line.push(inputOf(sheet.cell(row, col)));
      if (col + 1 < sheet.colCount && sheet.cell(row, col + 1).format === format) continue;
      if (format !== undefined) book.setLook(id, { top: row, left: from, bottom: row, right: col }, { numberFormat: format });
      from = col + 1;
    }
    rows.push(line);
  }
  if (sheet.rowCount > 0 && sheet.colCount > 0) book.setCells(id, 0, 0, rows);
  for (const area of sheet.merges) book.merge(id, area);
  for (const row of sheet.hiddenRows) book.setHidden(id, "rows", row, row, true);
  for (const col of sheet.hiddenCols) book.setHidden(id, "cols", col, col, true);
}

function inputOf(cell: Cell): BookInput {
  if (cell.formula !== undefined) return { kind: "formula", formula: cell.formula, ...resultOf(cell) };
  return cell.content;
}

function resultOf(cell: Cell): { result?: number | string } {
  if (cell.uncalculated) return {};
  if (cell.content.kind === "number" || cell.content.kind === "text") return { result: cell.content.value };
  return {};
}

/** A snapshot of the book, as a reader of files would give it. */
export function workbookOfBook(book: Book): Workbook {
  return { sheets: book.sheets().map(snapshotOf), date1904: book.date1904 };
}

function snapshotOf(sheet: BookSheet): Sheet {
  const used = sheet.usedArea();
  const rows: Cell[][] = [];
  for (let row = 0; row <= (used?.bottom ?? -1); row++) {
    rows.push(Array.from({ length: (used?.right ?? -1) + 1 }, (_, col) => cellOf(sheet.cell(row, col))));
  }
  return makeSheet({ ...sheet, rows });
}

function cellOf(cell: BookCell): Cell {
  const format = cell.look?.numberFormat;
  const plain = { content: cell.content, text: cell.text };
  return {
    ...plain,
    ...(cell.formula === undefined ? {} : { formula: cell.formula, ...(isBlank({ ...plain }) ? { uncalculated: true } : {}) }),
    ...(format === undefined || format === "General" ? {} : { format }),
  };
}
