import type { Review } from "../../review/review";

/** What is of the year reviewed, or of no year that the workbook tells. */
export const ofTheYear = <T extends { readonly year?: number }>({ year }: Review, all: readonly T[]): T[] =>
  all.filter((one) => one.year === undefined || one.year === year);
