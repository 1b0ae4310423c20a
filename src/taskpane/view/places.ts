import type { Place } from "../state/findings";
import type { Words } from "../words";

/** A table by its kind and sheet, or a sheet. */
export function placeText(place: Place, words: Words): string {
  return place.table === undefined ? words.checks.onSheet(place.sheet) : words.checks.inTable(words.kinds[place.table.kind], place.sheet);
}
