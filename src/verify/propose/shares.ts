import type { Share } from "../protocol";
import { sentences } from "./clauses";
import type { Stretch } from "./clauses";
import type { FoldedText } from "./folded-text";
import type { UnturnedCause } from "./proposal";
import { evidenceWords } from "./words/marks";
import { finder } from "./words/phrases";
import type { Hit } from "./words/phrases";
import { closures, exclusions, groups, least, partActs, targetWords } from "./words/thresholds";
import type { GroupKey } from "./words/thresholds";

/** A least share that words ask for: of whom, what they have done, and who is left out. */
export interface AskedShare {
  readonly share: Share;
  readonly group: GroupKey;
  readonly act?: keyof typeof partActs;
  /** Whose every one has to reach it: "of students in the grades tested". */
  readonly byGrade: boolean;
  readonly words: Stretch;
}

export interface Shares {
  readonly asked: readonly AskedShare[];
  readonly unturned: ReadonlyArray<{ readonly words: Stretch; readonly why: UnturnedCause }>;
}

const figure = /(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|per ?cent\b|percent\b|por ?ciento\b|pour ?cent\b|por ?cento\b)/g;
const outOf =
  /(?:(\d{1,3}|two|three|four|nine|dos|tres|cuatro|deux|trois|quatre|dois|duas|quatro))\s(?:out of|of|in|de|sur|em|sobre)\s(?:each |every |cada |chaque )?(\d{1,3}|three|four|five|ten|tres|cuatro|cinco|diez|trois|quatre|cinq|dix|quatro|dez)\b(?!\s?%)/g;
const numberWords: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, nine: 9, ten: 10, dos: 2, tres: 3, cuatro: 4, cinco: 5, diez: 10 },
  ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, dix: 10, dois: 2, duas: 2, quatro: 4, dez: 10 },
};

const findLeast = finder(least);
const findGroup = finder(groups);
const findAct = finder(partActs);
const findExclusion = finder(exclusions);
const findClosure = finder(closures);
const findTarget = finder(targetWords);
const findEvidence = finder(evidenceWords);
const grades = finder({ grade: { en: "grade|grades", es: "grado|grados", fr: "classe|classes|niveau", pt: "serie|series|ano escolar" } });

/** Every least share in a stretch of text; a figure with a percent sign that asks none is named with the reason. */
export function sharesAsked(text: FoldedText, within: Stretch): Shares {
  const asked: AskedShare[] = [];
  const unturned: { words: Stretch; why: UnturnedCause }[] = [];
  for (const sentence of sentences(text, within)) {
    const words = text.folded.slice(sentence.from, sentence.to);
    for (const found of figuresIn(words)) {
      const place = { from: sentence.from + startOf(words, found.at), to: sentence.from + endOf(words, found.end) };
      const bound = boundOf(words, found);
      const group = findGroup(words).find((hit) => hit.at >= found.end && hit.at - found.end <= 70) ?? groupBefore(words, found.at);
      if (bound === undefined) unturned.push({ words: place, why: "share-without-least" });
      else if (findTarget(words).length > 0) unturned.push({ words: place, why: "explains-target" });
      else if (bound === "most") unturned.push({ words: place, why: "share-at-most" });
      else if (!group) unturned.push({ words: place, why: "share-of-what" });
      else
        asked.push({
          share: found.share,
          group: group.key,
          ...actOf(words, found, group),

          byGrade: group.key === "students" && grades(words.slice(group.end, group.end + 60)).length > 0,
          words: place,
        });
    }
  }
  return { asked, unturned };
}

interface FoundFigure {
  readonly share: Share;
  readonly at: number;
  readonly end: number;
}

function figuresIn(words: string): FoundFigure[] {
  const percents = [...words.matchAll(figure)].map((match): FoundFigure => ({
    share: percentShare(match[1] ?? "0"),
    at: match.index,
    end: match.index + match[0].length,
  }));
  const parts = [...words.matchAll(outOf)].flatMap((match): FoundFigure[] => {
    const [part, of] = [match[1], match[2]].map((word) => numberWords[word ?? ""] ?? Number(word));
    const isShare = part !== undefined && of !== undefined && part > 0 && part < of && of <= 10;
    return isShare && !percents.some((each) => match.index < each.end && match.index + match[0].length > each.at)
      ? [{ share: { part, of }, at: match.index, end: match.index + match[0].length }]
      : [];
  });
  return [...percents, ...parts].sort((a, b) => a.at - b.at);
}

/** 80 % is 80 of 100; 62.5 % is 625 of 1000. */
function percentShare(text: string): Share {
  const [whole = "0", fraction = ""] = text.split(/[.,]/);
  return { part: Number(whole + fraction), of: 100 * 10 ** fraction.length };
}

/** What stands close before the figure or right after it. "Pass if 80 % ... are" without such a word sets no least. */
function boundOf(words: string, { at, end }: FoundFigure): "least" | "most" | undefined {
  const before = findLeast(words.slice(Math.max(0, at - 32), at)).at(-1);
  const after = findLeast(words.slice(end, end + 14))[0];
  const key = after?.key === "least" ? "least" : (before?.key ?? after?.key);
  return key === "more" ? "least" : key;
}

const groupBefore = (words: string, at: number): Hit<GroupKey> | undefined => findGroup(words.slice(Math.max(0, at - 60), at)).at(-1);

/** The deed nearest to the figure. */
function actOf(words: string, { at, end }: FoundFigure, group: Hit<GroupKey>): { act?: keyof typeof partActs } {
  const hits = findAct(words).map((hit) => ({ hit, far: Math.min(Math.abs(hit.at - Math.max(end, group.end)), Math.abs(at - hit.end)) }));
  const [nearest] = hits.sort((a, b) => a.far - b.far);
  return nearest && nearest.far <= 80 ? { act: nearest.hit.key } : {};
}

/** The clause around the figure: from the evidence's name, a comma or the sentence's begin to its end, and no further than can be read at a glance. */
function startOf(words: string, at: number): number {
  const comma = Math.max(words.lastIndexOf(",", at), words.lastIndexOf("(", at), words.lastIndexOf(":", at));
  const evidence = findEvidence(words.slice(0, at)).at(-1)?.at ?? -1;
  return Math.max(comma + 1, evidence, at - 90, 0);
}

function endOf(words: string, end: number): number {
  const comma = words.slice(end).search(/[,;)]/);
  return Math.min(words.length, end + 110, comma < 0 ? Infinity : end + comma);
}

/** "excluding those that were shut down": closed ones are left out before the share is taken. */
export const leavesOutClosed = ({ folded }: FoldedText): boolean =>
  findExclusion(folded).some((hit) => findClosure(folded.slice(hit.end, hit.end + 60)).length > 0);
