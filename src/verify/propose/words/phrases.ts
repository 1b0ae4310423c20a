import { fold } from "../../../base/fold";

/** Phrases by language, "|" between them; folded when they are looked for. */
export interface Phrases {
  readonly en: string;
  readonly es?: string;
  readonly fr?: string;
  readonly pt?: string;
}

/** What a phrase stands for, and where it was found in a folded text. */
export interface Hit<K extends string> {
  readonly key: K;
  readonly phrase: string;
  readonly at: number;
  readonly end: number;
}

/** Finds the phrases of a lexicon in folded text as whole words, the longest first; hits do not overlap and stand in the text's order. */
export function finder<K extends string>(lexicon: Readonly<Record<K, Phrases>>): (folded: string) => readonly Hit<K>[] {
  const keys = Object.keys(lexicon) as K[];
  const phrases = keys
    .flatMap((key) =>
      (["en", "es", "fr", "pt"] as const).flatMap((language) =>
        (lexicon[key][language] ?? "").split("|").map((each) => [fold(each), key] as const),
      ),
    )
    .filter(([phrase]) => phrase !== "")
    .sort((a, b) => b[0].length - a[0].length);
  return (folded) => {
    const hits: Hit<K>[] = [];
    for (const [phrase, key] of phrases) {
      for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
        const end = at + phrase.length;
        const isWord = !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? "") && !/[\p{L}\p{N}]/u.test(folded[end] ?? "");
        if (isWord && !hits.some((hit) => at < hit.end && end > hit.at)) hits.push({ key, phrase, at, end });
      }
    }
    return hits.sort((a, b) => a.at - b.at);
  };
}
