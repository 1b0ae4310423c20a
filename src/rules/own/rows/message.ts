import { fold } from "../../../base/fold";
import { parseExpression } from "../language/parse";
import type { ParseContext } from "../language/cursor";
import { faultText } from "../language/syntax";
import type { Node } from "../language/syntax";
import { placeWords } from "../words/rows";

export type Place = keyof typeof placeWords;

/** A row's own message: words, places and expressions in braces. */
export type MessagePart = { readonly words: string } | { readonly place: Place } | { readonly node: Node };

const places = new Map<string, Place>(
  (Object.entries(placeWords) as [Place, string][]).flatMap(([place, words]) => words.split("|").map((word) => [word, place] as const)),
);

/** The message in its parts, or why it cannot be read. */
export function readMessage(text: string, context: ParseContext): readonly MessagePart[] | string {
  const parts: MessagePart[] = [];
  for (const piece of text.split(/(\{[^{}]*\})/)) {
    if (!piece.startsWith("{")) {
      if (/[{}]/.test(piece)) return "a brace is not closed: a named value stands between { and }";
      if (piece !== "") parts.push({ words: piece });
      continue;
    }
    const inside = piece.slice(1, -1);
    const place = places.get(fold(inside));
    if (place !== undefined) {
      parts.push({ place });
      continue;
    }
    const read = parseExpression(inside, context);
    if (!read.ok) return `in “${piece}”, ${faultText(read.fault, inside)}`;
    if (read.value.list) return `in “${piece}”: these are several values; name one period, or use sum, min, max, count or last`;
    parts.push({ node: read.value.node });
  }
  return parts;
}
