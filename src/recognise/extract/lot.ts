import { dec } from "../../base/decimal";
import type { Lot } from "../../model/project";
import { parseFigure } from "../../base/separators";
import type { Separators } from "../../base/separators";

/** What a price buys, from the words after it: "per 1000 school principals", "por cada 1.000", "per pilot study", "each". */
export function readLot(words: string | undefined, separators: Separators): Lot | undefined {
  if (words === undefined) return undefined;
  const match =
    /^(?:for\s+)?(?:per|por(?:\s+cada)?|par(?:\s+tranche\s+de)?|pour|each|every|for|cada|chaque|a|\/|x)\s*(?:each\s|every\s|cada\s|additional\s(?=\d))?\s*(.+)$/i.exec(
      words.trim(),
    );
  const text = match?.[1]?.trim();
  if (text === undefined || text === "") return undefined;
  const figure = /^(\d+(?:[.,'’]\d+| \d{3}(?!\d))*)(?!\s?%)/.exec(text)?.[1];
  // A lot has no thousandths: "per 1.000" and "par 1,000" are per thousand in every notation.
  const grouped = figure !== undefined && /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(figure) ? figure.replace(/[.,]/g, "") : figure;
  const parsed = grouped === undefined ? undefined : parseFigure(grouped, separators);
  if (parsed === undefined || typeof parsed === "string") return { size: dec(1), text };
  const size = dec(parsed.digits);
  return size.isPositive() && !size.isZero() ? { size, text } : { size: dec(1), text };
}
