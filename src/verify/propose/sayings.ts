import { numericDates, namedDay, namedMonth } from "../../model/read-period";
import type { IsoDate } from "../../base/dates";
import { sentences } from "./clauses";
import type { Stretch } from "./clauses";
import { excerptOf } from "./folded-text";
import type { FoldedText } from "./folded-text";
import { belonging, uniqueness } from "./words/marks";
import { finder } from "./words/phrases";
import { deadlines, verifiers } from "./words/thresholds";

const findDeadline = finder(deadlines);
const findVerifier = finder(verifiers);
const findUnique = finder(uniqueness);
const findBelonging = finder(belonging);

const dayForms = [
  /\d{4}-\d{1,2}-\d{1,2}/,
  /\d{1,2}[/.]\d{1,2}[/.]\d{4}/,
  /\d{1,2}(?:st|nd|rd|th|er|o)?[ -](?:de |of )?[a-z]{3,10}\.?,?[ -](?:de |del |of )?\d{4}/,
  /[a-z]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/,
  /(?:[a-z]{3,10}\.?) (?:de |del )?\d{4}/,
];

/** A day by which it must be done; the last day of a month that is named without one. */
export interface AskedDay {
  readonly on?: IsoDate;
  readonly words: Stretch;
}

/** "no later than 30 June 2019". A phrase that says "by" and no day is none; one that can only be a deadline is named without its day. */
export function deadlinesAsked(text: FoldedText, within: Stretch): AskedDay[] {
  return sentences(text, within).flatMap((sentence) => {
    const words = text.folded.slice(sentence.from, sentence.to);
    return findDeadline(words).flatMap((hit): AskedDay[] => {
      const after = words.slice(hit.end, hit.end + 45);
      const found = dayIn(after);
      const place = (length: number): Stretch => ({
        from: sentence.from + hit.at,
        to: Math.min(sentence.to, sentence.from + hit.end + length),
      });
      if (found) return [{ on: found.day, words: place(found.end) }];
      return /later than|tardar|au plus tard|deadline|fecha limite|date limite|data limite/.test(hit.phrase) ? [{ words: place(45) }] : [];
    });
  });
}

function dayIn(words: string): { readonly day: IsoDate; readonly end: number } | undefined {
  for (const form of dayForms) {
    const match = form.exec(words);
    if (!match || match.index > 22) continue;
    const dates = numericDates(match[0]);
    const span = namedDay(match[0]) ?? (dates.length === 1 ? dates[0] : undefined) ?? namedMonth(match[0]);
    if (span) return { day: span.to, end: match.index + match[0].length };
  }
  return undefined;
}

const endOfName =
  /[,;()]|\.(?:\s|$)| (?:on|through|based|using|that|which|who|will|within|against|mediante|que|a traves|sobre|sur|qui|com base|por meio) /g;

/** "... and submitted": a new clause, where a name would go on with a capital. */
const isLower = ({ original, at }: FoldedText, index: number): boolean => /\p{Ll}/u.test(original[at[index] ?? 0] ?? "");

/** Who verifies, in the text's own words. */
export function verifierAsked(text: FoldedText, within: Stretch): { readonly name: string; readonly words: Stretch } | undefined {
  for (const sentence of sentences(text, within)) {
    const words = text.folded.slice(sentence.from, sentence.to);
    const hit = findVerifier(words)[0];
    if (!hit) continue;
    const rest = words.slice(hit.end);
    const stops = findDeadline(rest).map((each) => each.at);
    const ends = [...rest.matchAll(endOfName)].map((match) => match.index);
    const verbs = [...rest.matchAll(/ (?:and|y|et|e) /g)].filter((match) =>
      isLower(text, sentence.from + hit.end + match.index + match[0].length),
    );
    const length = Math.min(80, rest.length, ...stops, ...ends, ...verbs.map((match) => match.index));
    const place = { from: sentence.from + hit.end, to: sentence.from + hit.end + length };
    const name = excerptOf(text, place.from, place.to).replace(/^(?:the|an?|la|el|los|las|le|l['\u2019]|les|un|une|uma?|o|os|as)\s*/i, "");
    if (name.replace(/[^\p{L}]/gu, "").length >= 3) return { name, words: { from: sentence.from + hit.at, to: place.to } };
  }
  return undefined;
}

/** Words that say each one is listed once. */
export function uniqueAsked(text: FoldedText, within: Stretch): Stretch | undefined {
  const hit = findUnique(text.folded.slice(within.from, within.to))[0];
  if (!hit) return undefined;
  const at = within.from + hit.at;
  return sentences(text, within).find((each) => at >= each.from && at < each.to);
}

const reference =
  /\b(pdo|iri|io|dli|dlr|pbc|ivd|ild|odp|rvd|rld)\s?(?:indicator|indicador|indicateur)?s?\s?(?:n[.°o]*\s?)?(\d{1,2}(?:\.\d{1,2})?)\b/;

/** A list that this one lies in: "database provided by DITEN for PDO 3". `code` is what it is of ("pdo", "3"). */
export interface AskedBelonging {
  readonly code?: readonly [kind: string, number: string];
  readonly words: Stretch;
}

/** Only lists are looked at that are named by an indicator or DLI, or that the words bind a list to. */
export function belongingAsked(text: FoldedText, within: Stretch): AskedBelonging | undefined {
  for (const sentence of sentences(text, within)) {
    const words = text.folded.slice(sentence.from, sentence.to);
    for (const hit of findBelonging(words)) {
      const code = reference.exec(words.slice(hit.end, hit.end + 60));
      if (!code?.[1] || code[2] === undefined) continue;
      const end = hit.end + code.index + code[0].length;
      return { code: [code[1], code[2]], words: { from: sentence.from + hit.at, to: sentence.from + end } };
    }
  }
  return undefined;
}
