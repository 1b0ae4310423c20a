/** A text as it stands and as it is compared, with the way back: `at[i]` is where folded character i stands. */
export interface FoldedText {
  readonly original: string;
  readonly folded: string;
  readonly at: readonly number[];
}

/** Folded as src/base/fold.ts folds, character by character, so that what is found can be quoted as it was written. */
export function foldedText(original: string): FoldedText {
  let folded = "";
  const at: number[] = [];
  let index = 0;
  for (const char of original) {
    for (const each of plainOf(char)) {
      if (each === " " && (folded === "" || folded.endsWith(" "))) continue;
      folded += each;
      for (let n = 0; n < each.length; n++) at.push(index);
    }
    index += char.length;
  }
  return { original, folded, at };
}

function plainOf(char: string): string {
  return char
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, " ")
    .toLowerCase();
}

const longest = 200;

/** As much as a person reads in one cell. */
export const wholePassage = 800;

/** The words between two places of the folded text, as they were written; long ones are cut, with a mark. */
export function excerptOf(text: FoldedText, from: number, to: number, most = longest): string {
  const start = text.at[from] ?? 0;
  const end = to >= text.at.length ? text.original.length : (text.at[to] ?? text.original.length);
  const words = text.original
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:.)]+|[\s,;:]+$/g, "");
  return words.length > most ? `${words.slice(0, most - 1)}\u2026` : words;
}
