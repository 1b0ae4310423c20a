import type { Dec } from "../base/decimal";
import type { PairReason } from "./comparison";
import type { Known } from "./known";
import { partsOfName } from "./name-parts";
import type { NameParts } from "./name-parts";
import { sameFigure } from "./same";
import { weightsOf } from "./word-weight";
import type { WordWeight } from "./word-weight";

/** One item of a version and the several of the other that it was divided into (or made of). */
export interface Parts {
  readonly whole: Known;
  readonly parts: readonly Known[];
  readonly confidence: number;
  readonly reasons: readonly PairReason[];
}

/**
 * Whether an item was divided into these, or put together from them: their end targets (and most other figures) add to its own, or
 * their names together say what its name says and none does alone. Undefined where neither holds.
 */
export function divided(whole: Known, parts: readonly Known[], weight: WordWeight): Parts | undefined {
  if (parts.length < 2) return undefined;
  const figures = addsUp(whole, parts);
  const lists = isList(whole.item.name);
  if (!figures && !lists) return undefined;
  const each = parts.map((part) => shareOf(whole, part, weight));
  const together = shareOf(whole, joined(parts), weight);
  const best = Math.max(...each.map((one) => one.ofWhole));
  const belongs = each.every((one) => one.ofPart >= 0.4 && one.ofWhole >= 0.2);
  const says =
    lists && belongs && !parts.some((part) => isUnchanged(whole, part)) && together.ofWhole >= 0.8 && together.ofWhole - best >= 0.12;
  const cells = [whole, ...parts].map((one) => one.item.cell);
  const reasons: PairReason[] = [
    ...(figures ? [{ key: "parts-add-up", cells: figures.cells } as const] : []),
    ...(says ? [{ key: "names-together", cells, share: Math.round(together.ofWhole * 100) / 100 } as const] : []),
  ];
  if (figures && says) return { whole, parts, confidence: 0.92, reasons };
  if (figures && belongs) return { whole, parts, confidence: figures.isFirm ? 0.85 : 0.7, reasons };
  return says && best < 0.95 ? { whole, parts, confidence: 0.65, reasons } : undefined;
}

/** "Bridges, culverts and roads": a name that lists things may be told by its parts' names. */
export const isList = (name: string): boolean => /[,/&+]|\s(and|or|y|e|o|u|et|ou)\s/i.test(name);

/** True where a part has every figure of the whole: then it is the whole, and the others are new. */
function isUnchanged(whole: Known, part: Known): boolean {
  const compared = [...whole.figures].filter(([key]) => part.figures.has(key));
  return (
    compared.length > 0 &&
    compared.every(([key, { figure }]) => {
      const own = part.figures.get(key);
      return own !== undefined && sameFigure(own.figure, figure);
    })
  );
}

/** What of the whole's name the part says, and what of the part's name the whole says. */
function shareOf(whole: Known, part: Pick<Known, "name">, weight: WordWeight): { readonly ofWhole: number; readonly ofPart: number } {
  const share = (of: NameParts, by: NameParts): number => {
    const { each, all } = weightsOf(weight, of);
    const said = each.reduce((sum, one, n) => {
      const concept = of.concepts[n];
      return by.stems.includes(of.stems[n] ?? "") || (concept !== undefined && by.concepts.includes(concept)) ? sum + one : sum;
    }, 0);
    return all === 0 ? 0 : said / all;
  };
  return { ofWhole: share(whole.name, part.name), ofPart: share(part.name, whole.name) };
}

const joined = (parts: readonly Known[]): Pick<Known, "name"> => ({ name: partsOfName(parts.map((part) => part.item.name).join(" ")) });

/** The figures of the whole that its parts add to, where its end target (or a DLI's allocation) is one and most of the others are too. */
function addsUp(whole: Known, parts: readonly Known[]) {
  if (isShare(whole)) return undefined;
  const compared = [...whole.figures].filter(
    ([key]) => key !== "baseline" && key !== "unit-value" && key !== "lot" && parts.some((part) => part.figures.has(key)),
  );
  const adding = compared.filter(([key, { figure }]) => {
    const own = parts.flatMap((part) => part.figures.get(key)?.figure ?? []);
    return own.length > 0 && own.reduce((sum: Dec, one) => sum.plus(one)).equals(figure);
  });
  const main = ["end-target", "allocation"].find((key) => adding.some(([one]) => one === key));
  if (main === undefined || adding.length * 2 <= compared.length) return undefined;
  if (!parts.every((part) => part.figures.has(main))) return undefined;
  const cells = [whole, ...parts].flatMap((one) => one.figures.get(main)?.value.cell ?? []);
  // Small figures add up by chance.
  const isFirm = adding.length >= 2 && (adding.length >= 3 || (whole.figures.get(main)?.figure.greaterThanOrEqualTo(20) ?? false));
  return { isFirm, cells };
}

/** Shares of a whole do not add. */
const isShare = ({ unit, figures }: Known): boolean =>
  /%|percent|porcent|pourcent/i.test(unit?.text ?? "") || figures.get("end-target")?.value.reading.kind === "percent";
