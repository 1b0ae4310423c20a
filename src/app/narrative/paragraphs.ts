import { referencesIn, spaced } from "../../rules/support/references";
import type { Reference } from "../../rules/support/references";

/** A paragraph of a paper: the number that it begins with, or its place counting from 1. */
export interface Paragraph {
  readonly label: string;
  readonly sentences: readonly string[];
}

/** Paragraphs of a text: parted by empty lines, or a line each where there are none; "13.", "18(a)" at the front is its number. */
export function paragraphsOf(text: string): Paragraph[] {
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const blocks = /\n\s*\n/.test(clean) ? clean.split(/\n\s*\n/) : clean.split("\n");
  return blocks
    .map(spaced)
    .filter((block) => block !== "")
    .map((block, n) => {
      const label = /^(?:\u00a7\s*|para(?:graph)?\.?\s*)?(\d{1,3}\s?(?:\([a-z]\)|[a-z](?=[.):]))?)\s*[.):]\s+/i.exec(block);
      const body = label ? block.slice(label[0].length) : block;
      return { label: label?.[1]?.replace(/\s/g, "") ?? `(${n + 1})`, sentences: sentencesOf(body) };
    });
}

/** A full stop ends a sentence where white space and a capital letter follow; not after one letter or a short form. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<![ (][\p{L}]|\b(?:No|Nos|US|USD|approx|art|vs|Mr|Ms|Dr|St|núm|Sr|Sra))(?<=[.;!?]["”’)]?)\s+(?=["“(]?[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** A figure or a year that a sentence names. */
export interface Mention {
  readonly kind: "figure" | "year";
  readonly text: string;
  /** Where it stands in the sentence. */
  readonly at: number;
}

const money = String.raw`(?:US\s?\$|USD|R\$|S\/\.?|\$|€|£|EUR|GBP|PEN|XOF|FCFA|SDR|Rs\.?|KES|UGX|TZS|COP|MXN|BRL)\s?`;
const scale = String.raw`\s?(?:million(?:s|es)?|millones|milh(?:ões|ão)|milliards?|billions?|thousand|mil|lakhs?|crores?)\b`;
const figurePattern = new RegExp(String.raw`(?:${money})?\d+(?:[.,]\d+)*(?:${scale})?\s?%?`, "giu");
const month =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|janv|fev|avr|juin|juil|aout|fevr|out|dez|set|mai)\p{L}*\.?/u;
const notFigures =
  /\b(?:paragraphs?|paras?|parrafos?|paragraphes?|paragrafos?|annex(?:es)?|anexos?|schedule|sections?|pages?|table|tabla|tableau|figure|no|nos|number|grades?|cycles?|phase|step|component|part|article)\.?\s*$/;

/** Small letters without accents; white space as it is. */
const flat = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The figures and years of a sentence, but for the numbers of items, of paragraphs, of days and of lists. */
export function mentionsOf(sentence: string): Mention[] {
  const plain = masked(sentence);
  return [...plain.matchAll(figurePattern)].flatMap((match): Mention[] => {
    const text = match[0].trim();
    const at = match.index;
    const [before, after] = [flat(plain.slice(0, at)), flat(plain.slice(at + match[0].trimEnd().length))];
    if (/[\p{L}_]$|[\p{L}]-$/u.test(before) && !/\bfy\s?$/.test(before)) return [];
    if (/^(?:st|nd|rd|th|er|eme|o|a)\b|^-\p{L}/u.test(after)) return [];
    if (/\($/.test(before) && /^\)/.test(after) && /^\d{1,2}$/.test(text)) return [];
    const isYear = /^(?:19|20)\d\d$/.test(text);
    if (isYear) return [{ kind: "year", text, at }];
    if (/\bfy\s?$/.test(before)) return /^\d\d$/.test(text) ? [{ kind: "year", text: `20${text}`, at }] : [];
    if (notFigures.test(before)) return [];
    // "31 March 2018", "January 17, 2013"
    if (
      /^\d{1,2}$/.test(text) &&
      (new RegExp(`^\\s?(?:de\\s)?${month.source}`, "u").test(after) || new RegExp(`${month.source}\\s$`, "u").test(before))
    )
      return [];
    return [{ kind: "figure", text, at }];
  });
}

/** The items that a sentence names, but for annexes. */
export const itemsOf = (sentence: string): Reference[] => referencesIn(sentence).filter((one) => one.kind !== "annex");

/** The sentence with the numbers of its items blanked, every other mark at its place. */
function masked(sentence: string): string {
  let plain = sentence;
  let from = 0;
  for (const { number, at } of referencesIn(sentence)) {
    const start = plain.indexOf(number, Math.max(from, at));
    if (start < 0) continue;
    plain = plain.slice(0, start) + "#".repeat(number.length) + plain.slice(start + number.length);
    from = start + number.length;
  }
  return plain;
}
