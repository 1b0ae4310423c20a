/** Milliseconds without a change before the workbook is read again. */
export const settleTime = 700;

/** Milliseconds before a check that met a cell being edited is tried again: longer each time, at most 10 seconds. */
export function patience(attempt: number): number {
  return Math.min(10_000, 1_000 * 2 ** attempt);
}

/** Cells above which the user starts the check: reading and judging them takes long enough to be asked first. */
export const manyCells = 1_000_000;
