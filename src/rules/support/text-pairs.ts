import { foldName } from "../../base/fold";

/** Words of one text that the other has not, in order, each as often as it lacks. */
export function missingWords(from: string, inOther: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf(inOther)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return wordsOf(from).filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

/** The words of a text without item numbers: "(1)", "2.", "(a)" only order its parts. */
export function wordsOf(text: string): readonly string[] {
  const unnumbered = text.replace(/\(\s*[\da-z]{1,2}\s*\)|(^|\s)\d{1,2}[.)](?=\s)/gi, " ");
  return foldName(unnumbered)
    .split(" ")
    .filter((word) => word !== "");
}

/** Share of the longer text's words that both have. */
export function overlap(a: string, b: string): number {
  const longer = Math.max(wordsOf(a).length, wordsOf(b).length);
  return longer === 0 ? 1 : 1 - Math.max(missingWords(a, b).length, missingWords(b, a).length) / longer;
}
