import type { Group } from "../words/items";
import { groupWords, scopeOf } from "../words/items";
import type { Cursor } from "./cursor";
import { everies, manies, owns, singles } from "./lexicon";
import type { ItemRef } from "./syntax";

/** Examples of what may stand where an item is due. */
export const itemsMay = "an item such as DLI 4, PDO 3 or IRI 11, or a group such as every DLI, all indicators or the project";

/** One item or a group of them, where one stands; nothing is read where none does. */
export function itemAt(cursor: Cursor): ItemRef | undefined {
  const start = cursor.at;
  if (cursor.take(everies)) {
    const group = cursor.take(manies) ?? cursor.take(singles);
    if (group !== undefined) return { group, which: { every: true } };
    cursor.at = start;
  }
  const many = cursor.take(manies);
  if (many !== undefined) return { group: many, which: whichAt(cursor) ?? { every: true } };
  const own = cursor.take(owns);
  if (own !== undefined) return { group: own, which: { own: true } };
  const single = cursor.take(singles);
  return single === undefined ? joinedAt(cursor) : singleAt(cursor, single);
}

function singleAt(cursor: Cursor, group: Group): ItemRef {
  const which = whichAt(cursor);
  if (which) return { group, which };
  if (group === "project") return { group, which: { every: true } };
  // "of the indicator", said of a DLI, is the one that it pays for.
  const mine = scopeOf[group];
  if ((mine === "indicator" && cursor.context.scope === "dli") || (mine === "dli" && cursor.context.scope === "indicator"))
    return { group: mine, which: { own: true } };
  return cursor.stop(`it is not said which ${groupWords[group].single} is meant`, {
    may: `a number, a name in quotes, or “${groupWords[group].every}” instead`,
  });
}

function whichAt(cursor: Cursor): { readonly number: string } | { readonly named: string } | undefined {
  const { token } = cursor;
  if (token.kind !== "text") return numberAt(cursor);
  cursor.at += 1;
  return { named: token.value ?? "" };
}

/** The number of an item: "4", "4.1". */
export function numberAt(cursor: Cursor): { readonly number: string } | undefined {
  const { raw } = cursor;
  if (!/^\d{1,4}(?:\.\d{1,3})?$/.test(raw)) return undefined;
  cursor.at += 1;
  return { number: raw };
}

/** "PDO3" in one word. */
function joinedAt(cursor: Cursor): ItemRef | undefined {
  const [, word = "", number = ""] = /^([a-z]+)(\d{1,4})$/.exec(cursor.token.folded) ?? [];
  const group = singles.entries.get(word);
  if (group === undefined) return undefined;
  cursor.at += 1;
  return { group, which: { number } };
}
