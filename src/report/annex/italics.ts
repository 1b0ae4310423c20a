import type { FieldChange } from "../../compare/comparison";
import { tokensOf } from "../../compare/tokens";
import type { DocRun } from "../document";

type Stretches = NonNullable<FieldChange["words"]>;

/**
 * A text as it stands, line breaks and all, with the words that changed in italics: those removed in the earlier text, those added in
 * the later one. A text that is new or wholly replaced is plain.
 */
export function changedRuns(words: string, stretches: Stretches | undefined, side: "removed" | "added"): DocRun[] {
  if (words === "") return [];
  if (!stretches) return [{ text: words }];
  const own = stretches.filter((stretch) => stretch.change === "same" || stretch.change === side);
  const flags = own.flatMap((stretch) => tokensOf(stretch.text).map(() => stretch.change === side));
  return placed(words, flags) ?? own.map(({ text, change }) => run(text, change === side));
}

const run = (text: string, italic: boolean): DocRun => (italic ? { text, italic } : { text });

/** The flags laid over the tokens of the text; what stands between two changed words is changed too. */
function placed(words: string, flags: readonly boolean[]): DocRun[] | undefined {
  const tokens = tokensOf(words);
  if (tokens.length !== flags.length) return undefined;
  const runs: { text: string; italic: boolean }[] = [];
  const put = (text: string, italic: boolean): void => {
    const last = runs.at(-1);
    if (text === "") return;
    if (last?.italic === italic) last.text += text;
    else runs.push({ text, italic });
  };
  let end = 0;
  for (const [n, token] of tokens.entries()) {
    const at = words.indexOf(token.text, end);
    if (at < 0) return undefined;
    const italic = flags[n] === true;
    put(words.slice(end, at), italic && n > 0 && flags[n - 1] === true);
    put(token.text, italic);
    end = at + token.text.length;
  }
  put(words.slice(end), false);
  return runs.map(({ text, italic }) => run(text, italic));
}
