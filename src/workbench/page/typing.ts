import type { Area } from "../../grid/address";
import type { Book, BookCell, BookInput } from "../book/book";

/** The cells that a change of the user's replaced, to be put back. */
export interface Undo {
  readonly sheetId: string;
  readonly area: Area;
  readonly cells: readonly (readonly BookCell[])[];
}

/** What stands in an area, kept for undoing. */
export function keep(book: Book, sheetId: string, area: Area): Undo | undefined {
  const sheet = book.sheet(sheetId);
  if (!sheet) return undefined;
  const cells: BookCell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: BookCell[] = [];
    for (let col = area.left; col <= area.right; col++) line.push(sheet.cell(row, col));
    cells.push(line);
  }
  return { sheetId, area, cells };
}

/** Puts back what an area held and how its numbers were shown. */
export function undo(book: Book, { sheetId, area, cells }: Undo): void {
  book.batch(() => {
    book.setCells(
      sheetId,
      area.top,
      area.left,
      cells.map((line) => line.map(inputOf)),
    );
    cells.forEach((line, r) =>
      line.forEach((before, c) => {
        const row = area.top + r;
        const col = area.left + c;
        const format = before.look?.numberFormat ?? "General";
        const now = book.sheet(sheetId)?.cell(row, col).look?.numberFormat ?? "General";
        if (now !== format) book.setLook(sheetId, { top: row, left: col, bottom: row, right: col }, { numberFormat: format });
      }),
    );
  });
}

function inputOf(cell: BookCell): BookInput {
  return cell.formula === undefined ? cell.content : { kind: "formula", formula: cell.formula };
}

/** The texts of an area as the clipboard carries them: tabs between cells, line breaks between rows, quotes where a text holds either. */
export function clipOf(cells: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return cells.map((row) => row.map(quoted).join("\t")).join("\n");
}

/** The rows of cells in a text from the clipboard, all of the same length. */
export function cellsOfClip(clip: string): string[][] {
  const rows: string[][] = [[]];
  const text = clip.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const token = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(text);
    rows.at(-1)?.push(match?.[1]?.replace(/""/g, '"') ?? match?.[2] ?? "");
    at = token.lastIndex;
    if (at >= text.length) break;
    if (text[at] === "\n") rows.push([]);
    at += 1;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}
