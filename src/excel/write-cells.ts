import { areaA1 } from "../grid/address";
import type { Edit, NewContent, StyledRun } from "../grid/edits";
import { HostFailure } from "../app/host";
import { hasApi } from "./run";
import { writtenText } from "./written-text";

type SetCells = Extract<Edit, { kind: "set-cells" }>;

/** Excel's own limit of a cell's text. */
const longestText = 32_767;

/** Rows to write at once: under the limit of a request of 5 MB with room for its wrapping. */
export const charactersAtOnce = 1_500_000;

/** A part of the edit's rows that fits one request. */
export interface CellsPiece {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly NewContent[])[];
  /** Roughly what it adds to a request. */
  readonly characters: number;
}

export function piecesOf(edit: SetCells): CellsPiece[] {
  const pieces: CellsPiece[] = [];
  let rows: (readonly NewContent[])[] = [];
  let characters = 0;
  const close = (end: number): void => {
    if (rows.length > 0) pieces.push({ sheet: edit.sheet, left: edit.left, top: edit.top + end - rows.length, rows, characters });
    rows = [];
    characters = 0;
  };
  edit.rows.forEach((row, index) => {
    const size = row.reduce((sum, content) => sum + sizeOf(content), 0);
    if (characters + size > charactersAtOnce) close(index);
    rows.push(row);
    characters += size;
  });
  close(edit.rows.length);
  return pieces;
}

function sizeOf(content: NewContent): number {
  // Letters beyond ASCII take up to three bytes each.
  if (content.kind === "text") return 8 + 3 * content.value.length;
  return content.kind === "formula" ? 8 + content.formula.length : 16;
}

/** Writes the piece: everything goes through `formulas`, which takes figures and texts as well. */
export function writeCells(sheet: Excel.Worksheet, { top, left, rows, sheet: name }: CellsPiece): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheet.getRange(areaA1({ top, left, bottom: top + rows.length - 1, right: left + width - 1 }));
  range.untrack();
  range.formulas = rows.map((row) => row.map((content) => written(content, name)));
  if (!hasApi("1.18")) return;
  rows.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content.kind === "text" && content.runs && content.runs.length > 0) writeRuns(sheet, top + r, left + c, content.runs);
    }),
  );
}

function written(content: NewContent, sheet: string): string | number | boolean {
  switch (content.kind) {
    case "blank":
      return "";
    case "number":
    case "boolean":
      return content.value;
    case "text":
      if (content.value.length > longestText) {
        throw new HostFailure("too-large", `A text of ${content.value.length} characters; a cell holds ${longestText}`, sheet);
      }
      return writtenText(content.value);
    case "formula":
      return content.formula;
  }
}

/** Italic, bold and struck words within a text; older Excels show the plain text. */
function writeRuns(sheet: Excel.Worksheet, row: number, col: number, runs: readonly StyledRun[]): void {
  const cell = sheet.getRange(areaA1({ top: row, left: col, bottom: row, right: col }));
  cell.untrack();
  const textRuns = runs.map(({ text, italic = false, bold = false, struck = false }): Excel.RangeTextRun => ({
    text,
    font: { italic, bold, strikethrough: struck },
  }));
  cell.setCellProperties([[{ textRuns }]]);
}
