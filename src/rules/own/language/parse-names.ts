import { bankCalendar } from "../../../base/fiscal";
import { readPeriod } from "../../../model/read-period";
import { groupWords, scopeOf } from "../words/items";
import type { Group, Scope } from "../words/items";
import { names, scopes } from "../words/names";
import type { NameWords } from "../words/name-words";
import type { Cursor, Part } from "./cursor";
import { functions, namesByScope, nameOf, ofs } from "./lexicon";
import type { NameChoice } from "./lexicon";
import { itemAt, itemsMay } from "./parse-items";
import { knownPhrases, nearest } from "./nearest";
import type { Known } from "./nearest";
import type { ItemRef, NameNode } from "./syntax";

const periodForms =
  /(?:FY|AF|EF)\s?'?\d{2}(?:\d\d)?(?!\d)|(?:19|20)\d\d(?![\d.,%]|[-/]\d)|\p{L}{3,10}\.?[-\s'’]\s?\d{2}(?:\d\d)?(?![\d.,%])|(?:YR|Year)\s?\d{1,2}(?!\d)|[QTSH][1-4][-\s]\d{4}(?!\d)/iuy;

/** A named value, with its period and its item where they stand beside it; undefined where no name stands there. */
export function nameAt(cursor: Cursor): Part | undefined {
  const start = cursor.at;
  const from = cursor.token.from;
  const matches = scopes.flatMap((scope) => {
    const phrases = namesByScope.get(scope);
    const match = phrases && cursor.match(phrases);
    return match ? [{ scope, name: match.value.name, length: match.length }] : [];
  });
  const lengths = [...new Set(matches.map((match) => match.length))].sort((a, b) => b - a);
  for (const length of lengths) {
    cursor.at = start + length;
    const choices = matches.filter((match) => match.length === length);
    const period = choices.some(({ name }) => name.periods || name.dated) ? periodAt(cursor) : undefined;
    const item = itemBehind(cursor);
    const scope = chosen(choices, item, cursor.context.scope);
    const choice = choices.find((each) => each.scope === scope);
    if (choice) return partOf(cursor, choice.name, choice.scope, from, period, item);
    // "unit value" said of an indicator is a DLI's, not its "unit" and a word more.
    cursor.at = start;
    return stopAtForeign(cursor, choices[0]);
  }
  return undefined;
}

function stopAtForeign(cursor: Cursor, other: NameChoice | undefined): never {
  if (!other) return stopAtUnknown(cursor);
  const group = (Object.keys(scopeOf) as Group[]).find((each) => scopeOf[each] === other.scope) ?? "project";
  return cursor.stop(
    `“${other.name.id}” is a value of ${groupWords[group].single === "PDO" ? "an indicator" : `a ${groupWords[group].single}`}`,
    {
      may: `it with its item beside it, such as “${other.name.id} of ${exampleOf[other.scope]}”`,
    },
  );
}

const exampleOf: Readonly<Record<Scope, string>> = {
  indicator: "PDO 3",
  dli: "DLI 4",
  year: "fiscal year 2017",
  loan: 'loan "IBRD-1"',
  budget: "component 1",
  project: "the project",
};

/** Whose value is meant: the item's that stands beside the name, else that of what the rule applies to, the project's or the loan's. */
function chosen(choices: readonly { readonly scope: Scope }[], item: ItemRef | undefined, own: Scope): Scope | undefined {
  const has = (scope: Scope): boolean => choices.some((choice) => choice.scope === scope);
  if (item) return has(scopeOf[item.group]) ? scopeOf[item.group] : item.group === "project" && has("loan") ? "loan" : undefined;
  return [own, "project" as const, "loan" as const].find(has);
}

function itemBehind(cursor: Cursor): ItemRef | undefined {
  const start = cursor.at;
  const hasOf = cursor.take(ofs) !== undefined;
  const item = itemAt(cursor);
  if (item) return item;
  if (hasOf) cursor.stop("an item is due here", { may: itemsMay });
  cursor.at = start;
  return undefined;
}

/** "(2016)", "(Dec-15)", "2016", "for 2016". */
function periodAt(cursor: Cursor): string | undefined {
  const start = cursor.at;
  if (cursor.isSign("(")) {
    const open = cursor.token.to;
    const close = cursor.text.indexOf(")", open);
    const inside = cursor.text.slice(open, close < 0 ? undefined : close).trim();
    const quoted = /^["“«](.*)["”»]$/.exec(inside)?.[1];
    const label = quoted ?? inside;
    cursor.at += 1;
    if (close < 0 || label === "" || (quoted === undefined && !readPeriod(label, bankCalendar)))
      cursor.stop("a period is due in the brackets", {
        may: 'a year (2016), a fiscal year (FY17), a month (Dec-15), or a column\'s own label in quotes ("Year 2")',
      });
    cursor.goTo(close + 1);
    return label;
  }
  cursor.take(ofs);
  periodForms.lastIndex = cursor.token.from;
  const label = cursor.token.kind === "end" ? undefined : periodForms.exec(cursor.text)?.[0];
  if (label === undefined || !readPeriod(label, bankCalendar)) {
    cursor.at = start;
    return undefined;
  }
  cursor.goTo(cursor.token.from + label.length);
  return label;
}

function partOf(cursor: Cursor, name: NameWords, scope: Scope, from: number, period: string | undefined, item: ItemRef | undefined): Part {
  const dated = period !== undefined && name.dated !== undefined ? (nameOf(scope, name.dated) ?? name) : name;
  // "of the DLI", said of a DLI, and "of the project" are no other item.
  const other = item?.group === "project" ? undefined : item;
  const node: NameNode = {
    is: "name",
    name: dated.id,
    scope,
    ...(period === undefined ? {} : { period }),
    ...(other === undefined ? {} : { item: other }),
  };
  const isEvery = other !== undefined && "every" in other.which;
  return { node, type: dated.type, list: isEvery || (dated.periods === true && period === undefined), from, to: cursor.behind };
}

/** Stops at words that are no name, with the nearest that is. */
export function stopAtUnknown(cursor: Cursor): never {
  const { tokens, at } = cursor;
  const words: string[] = [];
  // "end-target" is nearly "end target".
  for (let n = at; words.length < 4 && (tokens[n]?.kind === "word" || (n > at && cursor.isSign("-", n))); n++)
    if (tokens[n]?.kind === "word") words.push(tokens[n]?.folded ?? "");
  const known = knownIn(cursor.context.scope);
  for (let length = words.length; length > 0; length--) {
    const meant = nearest(words.slice(0, length).join(" "), known);
    if (meant !== undefined) cursor.stop("there is no such name", { meant });
  }
  return cursor.stop(words.length > 0 ? "there is no such name" : "a value is due here", {
    may: `a figure, a date, a text in quotes, or a named value such as ${names[cursor.context.scope]
      .slice(1, 5)
      .map(({ id }) => id)
      .join(", ")}`,
  });
}

const knownByScope = new Map<Scope, Known>();

/** What may be meant in a scope: its own names, the project's and the loan's, functions, and what others call theirs. */
function knownIn(scope: Scope): Known {
  const known =
    knownByScope.get(scope) ??
    knownPhrases([
      ...[scope, "project" as const, "loan" as const].flatMap((each) => [...(namesByScope.get(each)?.entries.keys() ?? [])]),
      ...functions.entries.keys(),
      ...scopes.flatMap((each) => names[each].map((name) => name.id)),
    ]);
  knownByScope.set(scope, known);
  return known;
}
