import type { Segment, Stretch } from "./clauses";
import type { FoldedText } from "./folded-text";
import { attributes, fieldPhrases, owners } from "./words/fields";
import type { FieldKey, Owner } from "./words/fields";
import { confirmations, leadIns } from "./words/marks";
import type { Confirmation } from "./words/marks";
import { finder } from "./words/phrases";

/** A column that a list has to have, and the words that ask for it. */
export interface AskedField {
  readonly key: FieldKey;
  readonly words: Stretch;
}

/** A column that has to confirm each row; `quoted` is its name where the protocol puts one in quotes. */
export interface AskedConfirmation {
  readonly key: Confirmation;
  readonly quoted?: string;
  readonly words: Stretch;
}

/** What the words say of a list: whose it is, its fields, what confirms a row, and parts that name nothing known. */
export interface AskedList {
  /** Whom or what a row is: its id is the key. */
  readonly owner?: Owner;
  /** The first that is named anywhere in its words. */
  readonly mentions?: Owner;
  readonly fields: readonly AskedField[];
  readonly confirmed: readonly AskedConfirmation[];
  readonly unknown: readonly Stretch[];
}

const findField = finder(fieldPhrases);
const findAttribute = finder(attributes);
const findOwner = finder(owners);
const findConfirmation = finder(confirmations);
const findLead = finder(leadIns);

const ofOwner: Readonly<Record<Owner, { readonly name: FieldKey; readonly id: FieldKey }>> = {
  school: { name: "school-name", id: "school-id" },
  person: { name: "person-name", id: "person-id" },
};

/** The fields that a list's words ask for: what stands after "including:", "with", "indicating", item by item. */
export function fieldsAsked(text: FoldedText, segment: Segment): AskedList {
  const { folded } = text;
  const words = folded.slice(segment.headEnd, segment.to);
  const leads = findLead(words);
  const colon = words.indexOf(":");
  const ends = [...leads.filter(({ key }) => key === "clear").map(({ end }) => end), ...(colon < 0 ? [] : [colon + 1])];
  const begin = ends.length > 0 ? Math.min(...ends) : leads[0]?.end;
  const any = findOwner(words)[0]?.key;
  const owner = findOwner(words.slice(0, begin))[0]?.key;
  const whose = { ...(owner ? { owner } : {}), ...(any ? { mentions: any } : {}) };
  if (begin === undefined) return { fields: [], confirmed: [], unknown: [], ...whose };
  const fields: AskedField[] = [];
  const confirmed: AskedConfirmation[] = [];
  const unknown: Stretch[] = [];
  for (const item of itemsOf(folded, { from: segment.headEnd + begin, to: segment.to }, owner ?? any)) {
    const said = findConfirmation(folded.slice(item.from, item.to));
    // "cargo de recepción" is a receipt, not a position.
    const found = fieldsIn(folded, item).filter(
      ({ words: at }) => !said.some((hit) => isInside(at, { from: item.from + hit.at, to: item.from + hit.end })),
    );
    fields.push(...found.filter(({ key }) => !fields.some((each) => each.key === key)));
    const acts = said.filter(
      (hit) => !item.introduces && !found.some(({ words: at }) => hit.at + item.from < at.to && hit.end + item.from > at.from),
    );
    const [act] = acts;
    if (act && !confirmed.some(({ key }) => key === act.key)) {
      const quoted = /"([^"]{3,40})"/.exec(folded.slice(item.from, item.to));
      const at = quoted ? item.from + quoted.index + 1 : 0;
      const name =
        quoted?.[1] === undefined ? undefined : text.original.slice(text.at[at], text.at[at + quoted[1].length] ?? text.original.length);
      confirmed.push({ key: act.key, words: item, ...(name === undefined ? {} : { quoted: name }) });
    }
    if (found.length === 0 && !act && saysSomething(folded.slice(item.from, item.to))) unknown.push(item);
  }
  return { fields, confirmed, unknown, ...whose };
}

interface Item extends Stretch {
  readonly owner?: Owner;
  /** A part in brackets follows and says what this one is. */
  readonly introduces: boolean;
}

/** Parts between commas, brackets and enumerators; what stands in brackets belongs to whom the words before them name. */
function itemsOf(folded: string, { from, to }: Stretch, owner: Owner | undefined): Item[] {
  const items: Item[] = [];
  let start = from;
  let depth: Owner | undefined;
  let isInside = false;
  const close = (end: number, introduces: boolean): void => {
    if (folded.slice(start, end).trim() !== "")
      items.push(...joined(folded, { from: start, to: end }, isInside ? (depth ?? owner) : owner, introduces));
  };
  for (let at = from; at < to; at++) {
    const char = folded[at] ?? "";
    if (!/[,;:()]/.test(char)) continue;
    const opens = char === "(" && !/^\((?:\d{1,2}|[a-z]{1,3})\)/.test(folded.slice(at));
    close(at, opens);
    if (opens) {
      depth = findOwner(folded.slice(start, at)).at(-1)?.key;
      isInside = true;
    } else if (char === "(") at = folded.indexOf(")", at);
    else if (char === ")") isInside = false;
    start = at + 1;
  }
  close(to, false);
  return items;
}

/** "which ones received their reports and who signed": two things where each confirms or names something of its own. */
function joined(folded: string, item: Stretch, owner: Owner | undefined, introduces: boolean): Item[] {
  const parts = / (?:and|y|e|et) /g;
  const words = folded.slice(item.from, item.to);
  const acts = findConfirmation(words);
  for (let match = parts.exec(words); match; match = parts.exec(words)) {
    const at = match.index;
    if (!acts.some((act) => act.end <= at)) continue;
    const first = { from: item.from, to: item.from + at, ...(owner ? { owner } : {}), introduces: false };
    return [first, { from: item.from + at + match[0].length, to: item.to, ...(owner ? { owner } : {}), introduces }];
  }
  return [{ ...item, ...(owner ? { owner } : {}), introduces }];
}

/** Whole phrases first; then "name" and "id", which belong to the school or person named beside them. */
function fieldsIn(folded: string, item: Item): AskedField[] {
  const words = folded.slice(item.from, item.to);
  const whole = findField(words);
  const masked = whole.reduce((rest, hit) => rest.slice(0, hit.at) + " ".repeat(hit.end - hit.at) + rest.slice(hit.end), words);
  const beside = whole.find((hit) => hit.key.startsWith("school"))?.key ? ("school" as const) : undefined;
  const named = findOwner(masked);
  const fields: AskedField[] = whole.map((hit) => ({ key: hit.key, words: { from: item.from + hit.at, to: item.from + hit.end } }));
  for (const hit of findAttribute(masked)) {
    const owner = named.find((each) => each.at > hit.at)?.key ?? beside ?? named.at(-1)?.key ?? item.owner;
    if (owner === undefined) continue;
    const key = ofOwner[owner][hit.key];
    if (!fields.some((each) => each.key === key)) fields.push({ key, words: { from: item.from + hit.at, to: item.from + hit.end } });
  }
  return fields;
}

const isInside = (a: Stretch, b: Stretch): boolean => a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from;

const saysSomething = (words: string): boolean => words.replace(/[^\p{L}]/gu, "").length > 3;
