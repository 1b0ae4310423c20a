import type { FixReport } from "../json";
import { clean, counted, paragraph } from "./lines";

const shown = (text: string): string => (text === "" ? "(empty)" : `"${clean(text)}"`);

/** What was put right in a copy, cell by cell, before and after; what was left and why. */
export function printFixes({ fixed, notFixed }: FixReport): string {
  return [
    `${counted(fixed.length, "cell")} put right in the copy`,
    ...fixed.map(({ rule, cell, before, after }) => paragraph(`${cell}: ${shown(before)} -> ${shown(after)} (${rule})`, 2)),
    ...(notFixed.length > 0 ? ["Left as it is", ...notFixed.map(({ why }) => paragraph(why, 2))] : []),
  ].join("\n");
}
