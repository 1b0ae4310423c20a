import type { StyledRun } from "../../../grid/edits";
import type { TextRun } from "../../../grid/workbook";
import type { BookCell } from "../../book/book";
import { apiNotFound, invalidArgument } from "../errors";
import { record } from "../arguments";
import { sheetOf } from "../world";
import type { Place } from "../world";
import { eachCell, rowsFor } from "./cells";

/** Plain objects that go to and from the members here, and what of them is emulated; some of their types inherit from others. */
export const plainMembers: Readonly<Record<string, readonly string[]>> = {
  CellProperties: ["textRuns"],
  CellPropertiesFont: ["bold", "italic", "strikethrough", "superscript"],
  CellPropertiesLoadOptions: ["textRuns"],
  ColumnProperties: ["columnHidden"],
  ColumnPropertiesLoadOptions: ["columnHidden"],
  RangeTextRun: ["font", "text"],
  RowProperties: ["rowHidden"],
  RowPropertiesLoadOptions: ["rowHidden"],
  SettableCellProperties: ["textRuns"],
  SettableColumnProperties: ["columnHidden"],
  SettableRowProperties: ["rowHidden"],
};

/** The answer to `getCellProperties`; of all the properties there are, only text runs are emulated. */
export function cellProperties(place: Place, options: Readonly<Record<string, unknown>>): unknown {
  only(options, ["textRuns"], "CellPropertiesLoadOptions");
  return eachCell(place, (cell) => (options["textRuns"] === true ? { textRuns: runsOf(cell) } : {}));
}

function runsOf({ content }: BookCell): unknown {
  if (content.kind !== "text") return null;
  const runs: readonly TextRun[] = content.runs ?? [{ text: content.value }];
  return runs.map(({ text, italic = false, superscript = false, struck = false }) => ({
    text,
    font: { italic, superscript, strikethrough: struck },
  }));
}

export function setCellProperties(place: Place, given: unknown): void {
  const { world, sheetId, area } = place;
  const sheet = sheetOf(place);
  rowsFor(area, given, "cellPropertiesData").forEach((line, r) =>
    line.forEach((cell, c) => {
      const { textRuns, ...rest } = record(cell, "cellPropertiesData");
      only(rest, [], "SettableCellProperties");
      if (textRuns === undefined) return;
      const [row, col] = [area.top + r, area.left + c];
      const { content } = sheet.cell(row, col);
      const runs = styledRuns(textRuns);
      const value = runs.map((run) => run.text).join("");
      if (content.kind !== "text" || content.value !== value) throw invalidArgument("textRuns: they must spell the cell's text");
      world.book.setCell(sheetId, row, col, { kind: "text", value, runs }, "addin");
    }),
  );
}

function styledRuns(given: unknown): StyledRun[] {
  if (!Array.isArray(given)) throw invalidArgument("textRuns");
  return given.map((one: unknown) => {
    const { text, font = {}, ...rest } = record(one, "textRuns");
    only(rest, [], "RangeTextRun");
    const { italic, bold, strikethrough, ...others } = record(font, "font");
    only(others, [], "CellPropertiesFont");
    if (typeof text !== "string") throw invalidArgument("textRuns");
    return {
      text,
      ...(italic === true ? { italic } : {}),
      ...(bold === true ? { bold } : {}),
      ...(strikethrough === true ? { struck: true } : {}),
    };
  });
}

export function rowProperties(place: Place, options: Readonly<Record<string, unknown>>): unknown {
  only(options, ["rowHidden"], "RowPropertiesLoadOptions");
  const { top, bottom } = place.area;
  const { hiddenRows } = sheetOf(place);
  return Array.from({ length: bottom - top + 1 }, (_, n) => ({ rowHidden: hiddenRows.has(top + n) }));
}

export function columnProperties(place: Place, options: Readonly<Record<string, unknown>>): unknown {
  only(options, ["columnHidden"], "ColumnPropertiesLoadOptions");
  const { left, right } = place.area;
  const { hiddenCols } = sheetOf(place);
  return Array.from({ length: right - left + 1 }, (_, n) => ({ columnHidden: hiddenCols.has(left + n) }));
}

/** Fails loudly on a property that is not emulated. */
function only(given: Readonly<Record<string, unknown>>, known: readonly string[], type: string): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw apiNotFound(type, unknown);
}
