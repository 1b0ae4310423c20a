import { quoteSheet } from "../../grid/address";
import { BookError } from "./types";

/** Throws where Excel takes no such sheet name: empty, over 31 characters, one of []:*?/\ in it, an apostrophe at an end. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  if (name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name)) {
    throw new BookError("bad-name", `A sheet cannot be named "${name}".`);
  }
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new BookError("name-taken", `There is a sheet named "${name}" already.`);
  }
}

/** "Sheet1", or the first such name that is free. */
export function freeSheetName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let n = taken.length + 1;
  while (names.has(`sheet${n}`)) n++;
  return `Sheet${n}`;
}

/** True where a formula may name the sheet; texts in quotes count too, so a false yes does no harm. */
export function mayName(formula: string, sheet: string): boolean {
  return (
    formula.toLowerCase().includes(`${quoteSheet(sheet).toLowerCase()}!`) || formula.toLowerCase().includes(`'${sheet.toLowerCase()}'!`)
  );
}

/** The formula after the sheet went, as Excel rewrites it. */
export function withoutSheet(formula: string, sheet: string): string {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const quoted = `'${sheet.replace(/'/g, "''")}'`;
  return formula.replace(new RegExp(`(${escaped(quoted)}|(?<![\\w.'])${escaped(sheet)})!`, "gi"), "#REF!");
}
