import { itemPrefixes } from "./words";
import type { ItemKind } from "./words";

/** "IRI 3" in a text. */
export interface Reference {
  readonly kind: ItemKind;
  readonly number: string;
  /** As written: "IRI 3", "PDO Indicator 3". */
  readonly text: string;
  /** Position in the spaced text. */
  readonly at: number;
}

const kinds = Object.entries(itemPrefixes) as ReadonlyArray<[ItemKind, readonly string[]]>;

const prefixes = kinds.flatMap(([kind, words]) => words.map((word) => ({ kind, word }))).sort((a, b) => b.word.length - a.word.length);

const prefixPattern = prefixes.map(({ word }) => word.replace(/ /g, "\\s+")).join("|");
const numberPattern = "\\d{1,2}(?:\\.\\d{1,2})?(?!\\d|\\s?%|[.,]\\d)";

/** A prefix, perhaps "indicator(s)" or a number mark, a number, and further numbers joined by commas, "and", "&", "to". */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(${prefixPattern})(?:\\s*(?:level\\s+)?(?:results\\s+)?(?:indicators?|indicador(?:es)?|indicateurs?))?\\s*[#-]?\\s*(?:n[o°.]+\\s*)?` +
    `(${numberPattern})((?:\\s*(?:,|;|&|/|and|or|y|e|et|o|ou)+\\s*(?:and|y|et|e)?\\s*${numberPattern})*)`,
  "giu",
);

/** One kind of space, and nothing else changed: positions of references are positions in this. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Every item that a text points at by its code, in order; "DLI 1 and 3" points at two. */
export function referencesIn(text: string): readonly Reference[] {
  return [...spaced(text).matchAll(pattern)].flatMap((match) => {
    const prefix = (match[1] ?? "").toLowerCase();
    const kind = prefixes.find(({ word }) => word === prefix)?.kind;
    if (kind === undefined) return [];
    const further = [...(match[3] ?? "").matchAll(new RegExp(numberPattern, "g"))].map((number) => number[0]);
    return [match[2] ?? "", ...further].map((number) => ({
      kind,
      number,
      text: `${prefix.toUpperCase().replace(/^DLIS$/, "DLI")} ${number}`,
      at: match.index,
    }));
  });
}

/** The words around a reference that say what it is about: its sentence, with the bracket that follows it. */
export function phraseAround(text: string, at: number): string {
  const plain = spaced(text);
  const start = Math.max(...[". ", "; ", ": ", " (", "? "].map((mark) => plain.lastIndexOf(mark, at) + 1), 0);
  const rest = /^.*?(?=[.;](\s|$)|,\s+(with|con|avec|com)\b|$)/i.exec(plain.slice(at))?.[0] ?? "";
  return plain.slice(start, at + rest.length).trim();
}
