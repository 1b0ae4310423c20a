import { foldName } from "../../base/fold";

/** The organisational units that a cell names, "DIGEDD / DIGC" as two; folded, sorted. */
export function unitsOf(text: string): readonly string[] {
  const names = text
    .split(/[/,;&+\n]|\s(?:and|y|e|et)\s/i)
    .map(foldName)
    .filter((name) => name !== "");
  return [...new Set(names)].sort();
}

export function sameUnits(a: string, b: string): boolean {
  return unitsOf(a).join("|") === unitsOf(b).join("|");
}
