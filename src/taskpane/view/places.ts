import type { Place } from "../state/findings";
import type { Words } from "../words";

/** A table by its kind and sheet (once, where they are the same words), or a sheet. */
export function placeText(place: Place, words: Words): string {
  if (place.table === undefined) return words.checks.onSheet(place.sheet);
  const kind = words.kinds[place.table.kind];
  return kind.toLowerCase() === place.sheet.trim().toLowerCase() ? kind : words.checks.inTable(kind, place.sheet);
}
