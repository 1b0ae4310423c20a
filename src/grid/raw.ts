import type { Cell, Sheet } from "./workbook";

/** A cell that shows an error ("#N/A"), or a formula whose result the file does not hold. */
export interface RawError {
  readonly error: string;
}

/** What a cell holds and nothing of its look: as hosts give long lists. Nothing, null and "" are blank. */
export type RawValue = string | number | boolean | null | undefined | RawError;

export const notCalculated = "not calculated";

export function rawOf(cell: Cell): RawValue {
  const { content } = cell;
  switch (content.kind) {
    case "blank":
      return cell.uncalculated ? { error: notCalculated } : undefined;
    case "error":
      return { error: content.code };
    default:
      return content.value;
  }
}

/** The raw values of a stretch of a column, both rows included. */
export function rawColumn(sheet: Sheet, col: number, top: number, bottom: number): RawValue[] {
  const found: RawValue[] = [];
  if (sheet.raw) for (let row = top; row <= bottom; row++) found.push(sheet.raw(row, col));
  else for (let row = top; row <= bottom; row++) found.push(rawOf(sheet.cell(row, col)));
  return found;
}
