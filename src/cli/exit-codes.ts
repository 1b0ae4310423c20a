/** What a run ends with; the graver is the higher. */
export const exitCodes = {
  fine: 0,
  /** A rule of severity error is broken. */
  broken: 1,
  usage: 2,
  /** A file could not be read, or the output not be written; the other files were still done. */
  files: 3,
} as const;
