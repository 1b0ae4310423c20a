import { fold, foldName } from "../base/fold";
import { nameSimilarity } from "../base/similarity";
import type { Value } from "../model/value";
import type { IndicatorReview } from "./review";

/** The indicators that a cell of its own names, or the words of the action. */
export function indicatorsNamed(text: string, said: Value | undefined, indicators: readonly IndicatorReview[]): string[] {
  const tokens = said?.text.split(/[,;\n/]+/).map((token) => token.trim()) ?? [];
  const whole = said === undefined ? [] : [said.text];
  const inText = ` ${foldName(text)} `;
  return indicators.flatMap(({ id, name }) => {
    const isSaid = [...tokens, ...whole].some(
      (token) => token !== "" && (sameCode(token, id) || foldName(token) === foldName(name) || nameSimilarity(token, name) >= 0.85),
    );
    const folded = foldName(name);
    const isMentioned = folded.length >= 12 && inText.includes(` ${folded} `);
    return isSaid || isMentioned || inText.includes(` ${foldName(id)} `) ? [id] : [];
  });
}

/** "1.2", "I1.2" and "Indicator 1.2" are one code. */
const sameCode = (token: string, id: string): boolean => {
  const bare = (text: string): string => fold(text).replace(/^(?:indicator|indicador|indicateur|pdo|iri|i)\s*#?\s*(?=\d)/, "");
  return fold(token) === fold(id) || (/^\d/.test(bare(token)) && bare(token) === bare(id) && !/^(?:pdo|iri)/i.test(token));
};
