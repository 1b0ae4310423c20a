import { area, headerLook, titleLook } from "../sheets/plan";
import type { Entry, SheetPlan } from "../sheets/plan";

/** A sheet with one table: a title, an empty row, the header, and its rows. */
export const table = (
  name: string,
  title: string,
  header: readonly Entry[],
  body: readonly (readonly Entry[])[],
  widths: readonly number[],
): SheetPlan => ({
  name,
  rows: [[title], [], header, ...body],
  widths,
  looks: [
    [area(0, 0, 0, header.length - 1), titleLook],
    [area(2, 0, 2, header.length - 1), headerLook],
  ],
  freeze: { rows: 3, cols: 2, titleFrom: 2 },
  landscape: true,
});
