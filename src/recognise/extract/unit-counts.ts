import { dec, sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { DliPeriod } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";

/**
 * How many units each cell of a DLI's units row stands for. A figure is its own count. A cell that names results
 * ("TERCE", "PISA/ICCS") counts its names, but only if the counts of the row then add to the final target: otherwise the
 * words are left uncounted.
 */
export function unitCounts(units: readonly (Value | undefined)[], finalTarget: Dec | undefined): (DliPeriod["unitCount"] | undefined)[] {
  const figures = units.map(figureOf);
  const named = units.map((value, index) => (figures[index] === undefined && value?.reading.kind === "text" ? namesIn(value.text) : []));
  const counts = units.map((_, index) => figures[index] ?? dec(named[index]?.length ?? 0));
  const agrees = finalTarget !== undefined && sum(counts).equals(finalTarget);
  return units.map((_, index) => {
    const figure = figures[index];
    if (figure !== undefined) return { count: figure };
    const names = named[index] ?? [];
    if (names.length === 0 || !agrees) return undefined;
    return {
      count: dec(names.length),
      inferred: `${names.length === 1 ? "one result is" : `${names.length} results are`} named (${names.join(", ")}), and the row then adds to its final target`,
    };
  });
}

/** The names in a list: parted by a slash, comma, line, ampersand or "and". A sentence is no list. */
function namesIn(text: string): string[] {
  const names = text
    .split(/[/,;&+\n]|\s(?:and|y|e|et)\s/i)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.every((name) => name.split(/\s+/).length <= 4 && /\p{L}/u.test(name)) ? names : [];
}
