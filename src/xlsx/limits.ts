/**
 * How much of a file is opened. Each bound is far above what a project's workbook needs and far below what stops a
 * pane: a page of a browser has a few hundred megabytes.
 */
export const limits = {
  /** Bytes of a file as it lies on the disk, where a page opens it. */
  fileBytes: 200 * 1024 * 1024,
  /** Bytes of all parts together, as the zip directory declares them. */
  unpackedBytes: 512 * 1024 * 1024,
  /** Bytes of one part that is read as text. */
  partBytes: 256 * 1024 * 1024,
  parts: 20_000,
  /** Cells that hold something, in all sheets together. */
  cells: 5_000_000,
  /** Elements within elements in one part. Spreadsheets need about ten. */
  depth: 200,
  /** Characters of a number format; Excel takes 255. */
  formatChars: 2_000,
  /** Distinct cell styles; Excel takes 65,490. */
  styles: 100_000,
} as const;
