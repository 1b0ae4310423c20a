import type { Sheet } from "../../src/grid/workbook";
import { readXlsx } from "../../src/xlsx/read";
import { madeWorkbook } from "./made-workbook";
import type { Made } from "./made-workbook";

/** The first sheet of a made-up workbook. */
export async function sheetOf(made: Made): Promise<Sheet> {
  const sheet = (await readXlsx(madeWorkbook(made))).sheets[0];
  if (!sheet) throw new Error("No sheet was read.");
  return sheet;
}
