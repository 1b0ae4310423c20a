import { rawOf } from "./cell";
import type { RawValue } from "./cell";
import type { Sheet } from "./workbook";

export { rawOf } from "./cell";
export type { RawError, RawValue } from "./cell";

/** The raw values of a stretch of a column, both rows included. */
export function rawColumn(sheet: Sheet, col: number, top: number, bottom: number): RawValue[] {
  const found: RawValue[] = [];
  if (sheet.raw) for (let row = top; row <= bottom; row++) found.push(sheet.raw(row, col));
  else for (let row = top; row <= bottom; row++) found.push(rawOf(sheet.cell(row, col)));
  return found;
}
